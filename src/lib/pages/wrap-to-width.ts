/**
 * Breaks a text into lines of at most `width` pixels at a font size, for a picture that no browser lays out: widths are guessed,
 * generously, for the widest of our fonts (DejaVu Serif Bold). What does not fit into `lines` ends in an ellipsis; a word longer
 * than a line is cut.
 */
export function wrapToWidth(text: string, width: number, size: number, lines: number): readonly string[] {
  const most = width / size;
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= most) line = longer;
    else {
      if (line !== '') wrapped.push(line);
      const pieces = piecesOf(word, most);
      wrapped.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
    if (wrapped.length > lines) break;
  }
  if (line !== '') wrapped.push(line);
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  return [...kept.slice(0, -1), `${cut(kept.at(-1) ?? '', most - 1).trimEnd()}…`];
}

function piecesOf(word: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest !== '') {
    const piece = cut(rest, most) || (Array.from(rest)[0] ?? '');
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

function cut(text: string, most: number): string {
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > most) break;
    kept += character;
  }
  return kept;
}

/** In ems. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += ems(character);
  return width;
}

function ems(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= 0x1100) return 1.1;
  if (/[MWm@%…—]/u.test(character)) return 1.12;
  if (/[\p{Lu}w&]/u.test(character)) return 0.93;
  if (/[ijltfr.,:;'’!|()\s]/u.test(character)) return 0.5;
  return 0.73;
}
