/**
 * Breaks a text into lines of at most `width` characters where SVG can't wrap; what does not fit into `lines` ends in an
 * ellipsis, and a word longer than a line is cut.
 */
export function wrap(text: string, width: number, lines: number): readonly string[] {
  const words = text.split(/\s+/u).flatMap((word) => pieces(word, width));
  const wrapped: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (length(longer) <= width) line = longer;
    else {
      wrapped.push(line);
      line = word;
    }
  }
  if (line !== '') wrapped.push(line);
  if (wrapped.length <= lines) return wrapped;
  const last = Array.from(wrapped[lines - 1] ?? '')
    .slice(0, width - 1)
    .join('')
    .trimEnd();
  return [...wrapped.slice(0, lines - 1), `${last}…`];
}

function pieces(word: string, width: number): string[] {
  const characters = Array.from(word);
  const parts: string[] = [];
  for (let start = 0; start < characters.length; start += width)
    parts.push(characters.slice(start, start + width).join(''));
  return parts;
}

function length(text: string): number {
  return Array.from(text).length;
}
