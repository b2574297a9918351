/** A piece of a condition's text. `text` of `quoted` and `column` (in square brackets) is without its quotes or brackets. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'column' | 'operator' | 'sign';
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

export type ReadTokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly at: number; readonly got: string; readonly expected: string };

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['quoted', /"((?:[^"]|"")*)"/y],
  ['quoted', /'((?:[^']|'')*)'/y],
  ['column', /\[\s*"((?:[^"]|"")*)"\s*\]/y],
  ['column', /\[((?:[^\]]|\]\])*)\]/y],
  ['operator', /!=|<=|>=|=|<|>/y],
  ['sign', /[()|]/y],
  ['word', /[^\s()|=<>!"'[\]](?:[^\s()|=<>!"[\]])*/y]
];

const space = /\s*/y;

/**
 * Splits a condition into its pieces. Quotes are doubled to stand for themselves; an apostrophe inside a word is part of it
 * (`Women's clinic`). A quote or bracket that is never closed gives its place.
 */
export function readTokens(text: string): ReadTokens {
  const tokens: Token[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    if (!token) {
      const sign = text.charAt(at);
      return { ok: false, at, got: text.slice(at, at + 40), expected: expectedAfter(sign) };
    }
    tokens.push(token);
    at = skipSpace(text, token.end);
  }
  return { ok: true, tokens };
}

function readToken(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    return { kind, text: unquoted(match), at, end: at + match[0].length };
  }
  return undefined;
}

function unquoted(match: RegExpExecArray): string {
  const [whole, inner] = match;
  if (inner === undefined) return whole;
  if (whole.startsWith('['))
    return whole.includes('"') ? inner.replaceAll('""', '"') : inner.replaceAll(']]', ']').trim();
  const quote = whole.charAt(0);
  return inner.replaceAll(quote + quote, quote);
}

function expectedAfter(sign: string): string {
  if (sign === '"' || sign === "'") return `a closing ${sign}`;
  if (sign === '[') return '`]` after the name of a column (put a value that begins with `[` in quotes)';
  return 'a column, a value or one of = != < <= > >= ( ) |';
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  space.exec(text);
  return space.lastIndex;
}
