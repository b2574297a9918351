import { number } from './problem-text.ts';
import { spanishPhrase } from './spanish-phrases.ts';
import { spanishNumbers } from './spanish-numbers.ts';

const longest = 120;

/** A text of the user's in Spanish quotes, cut where it is very long. */
export function quote(text: string): string {
  return text.length > longest ? `«${text.slice(0, longest)}…»` : `«${text}»`;
}

/** `a, b y c`. */
export function names(items: readonly string[]): string {
  return spanishNumbers.list(items);
}

/** `1,234 filas`. */
export function count(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** What reading says in English about a file or a value, in Spanish; in quotes where there is no Spanish for it. */
export function said(detail: string): string {
  return details[detail] ?? spanishPhrase(detail) ?? quote(detail);
}

/** What stood where a condition stops, in quotes. */
export function stood(got: string): string {
  return quote(got === 'the end' ? 'el final' : got);
}

/** A phrase of reading's that holds names of the user's, in Spanish; as it is where there is no Spanish for it. */
export function phrase(text: string): string {
  return spanishPhrase(text) ?? text;
}

const details: Readonly<Record<string, string>> = {
  'an Excel workbook or another ZIP archive': 'un libro de Excel u otro archivo ZIP',
  'an old Excel workbook': 'un libro antiguo de Excel',
  'a PDF document': 'un documento PDF',
  'a compressed file (gzip)': 'un archivo comprimido (gzip)',
  'a Parquet file': 'un archivo Parquet',
  'a binary file': 'un archivo binario',
  'a web page or XML': 'una página web o XML',
  JSON: 'JSON',
  'bytes that are neither UTF-8 nor Windows-1252': 'bytes que no son UTF-8 ni Windows-1252',
  'text that is UTF-8 in some lines and not in others': 'texto que es UTF-8 en unas líneas y no en otras',
  'bytes that are not UTF-8 (perhaps Windows-1252)': 'bytes que no son UTF-8 (quizá Windows-1252)',
  'Open it in a spreadsheet and save each sheet as “CSV UTF-8”, or unpack the archive first.':
    'Ábralo en una hoja de cálculo y guarde cada hoja como «CSV UTF-8», o descomprímalo antes.',
  'Open it in a spreadsheet and save each sheet as “CSV UTF-8”.':
    'Ábralo en una hoja de cálculo y guarde cada hoja como «CSV UTF-8».',
  'Ask for the figures as a CSV file.': 'Pida las cifras como archivo CSV.',
  'Unpack it first.': 'Descomprímalo antes.',
  'Export it as CSV.': 'Expórtelo como CSV.',
  'Export the figures as “CSV UTF-8”.': 'Exporte las cifras como «CSV UTF-8».',
  'Export the table itself as “CSV UTF-8”.': 'Exporte la tabla misma como «CSV UTF-8».'
};
