/** What tests ask of a page's markup, without a browser. */

/** Values of an attribute, unescaped. */
export function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&')
  );
}

/** Levels of the headings, in order. */
export function headingLevels(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[\s>]/gu)].map((match) => Number(match[1]));
}

const unclosed = new Set(['meta', 'br', 'link', 'img', 'hr', 'input', 'path', 'rect', 'circle', 'line', 'use']);

/** The first tag that is closed out of turn or never; nothing where all match. */
export function maybeUnbalanced(html: string): string | undefined {
  const open: string[] = [];
  for (const [, slash, name = '', self] of html
    .replace(/<style>[\s\S]*?<\/style>/gu, '')
    .matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s(?:[^">]|"[^"]*")*?)?(\/?)>/gu)) {
    if (slash === '/') {
      if (open.pop() !== name) return name;
    } else if (self !== '/' && !unclosed.has(name)) open.push(name);
  }
  return open.at(-1);
}
