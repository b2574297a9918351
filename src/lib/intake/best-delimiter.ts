import Papa from 'papaparse';

const candidates = [',', ';', '\t', '|'];
const looked = 200;

/** The sign between a text's cells: the one with which most lines have one same number of cells; the comma where none has any. */
export function bestDelimiter(text: string, quote: string): string {
  const guessed = Papa.parse(text, {
    delimitersToGuess: candidates,
    quoteChar: quote,
    escapeChar: quote,
    preview: 100,
    skipEmptyLines: true
  }).meta.delimiter;
  const scores = candidates.map((delimiter) => ({ delimiter, share: consistency(text, delimiter, quote) }));
  const most = Math.max(...scores.map(({ share }) => share));
  if (most === 0) return ',';
  const best = scores.filter(({ share }) => share === most).map(({ delimiter }) => delimiter);
  return best.includes(guessed) ? guessed : best[0]!;
}

/** The share of lines that have the commonest number of cells above one. */
function consistency(text: string, delimiter: string, quote: string): number {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    quoteChar: quote,
    escapeChar: quote,
    preview: looked,
    skipEmptyLines: 'greedy'
  });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return data.length === 0 ? 0 : Math.max(0, ...counts.values()) / data.length;
}
