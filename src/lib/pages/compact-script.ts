/** A script of ours without its indentation and blank lines; it has no text that runs over several lines. */
export function compactScript(script: string): string {
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
