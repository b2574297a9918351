import { profileColumns } from '#lib/intake/profile-columns.ts';
import type { FileProfile } from '#lib/intake/profile-types.ts';

/** The profile of a file without quotation marks, given as text. */
export function profileOfText(text: string, name = 'file'): FileProfile {
  const [header = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const rows = lines.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
  return { file: `${name}.csv`, name, rows, isWhole: true, columns: profileColumns(header, header, rows, false) };
}
