import { normaliseHeader } from '#lib/catalog/header.ts';
import type { DimensionCells } from './dimension-cells.ts';
import { saidGroup } from './name-group.ts';
import type { OpenedResource } from './open-resource.ts';
import { ownWords } from './own-words.ts';
import type { ProblemList } from './problem-list.ts';
import { readAbsence } from './read-absence.ts';
import { readBoolean } from './read-boolean.ts';

/** A column to tick for one group. */
export interface TickedColumn {
  /** The group as the file names it: the column's name, or what tells it from the other columns'. */
  readonly label: string;
  /** Cells that are a tick. */
  readonly cells: ReadonlySet<string>;
}

const yes = new Set(['checked', 'selected', 'marcado', 'seleccionado']);
const no = new Set(['unchecked', 'not_selected', 'unselected', 'no_marcado', 'no_seleccionado']);

/**
 * Which of the columns of one dimension are columns to tick (`race_white` with 1 or 0, REDCap's `race___1`), by position in the file.
 * What is neither yes nor no in such a column is told and is no tick.
 */
export function tickedColumns(
  columns: readonly DimensionCells[],
  opened: OpenedResource,
  problems: ProblemList
): ReadonlyMap<number, TickedColumn> {
  const { file, header, settings } = opened;
  const found = columns.flatMap((column) => {
    const ticks = column.values.map((value): [string, boolean | undefined] | undefined =>
      value === null || settings.absent.has(value) ? undefined : [value, readTick(value)]
    );
    const given = ticks.flatMap((tick) => (tick ? [tick] : []));
    const read = given.filter(([, tick]) => tick !== undefined);
    const others = given.filter(([value, tick]) => tick === undefined && readAbsence(value, false) === undefined);
    return read.length > 0 && read.length >= others.length ? [{ ...column, read, others }] : [];
  });
  const own = ownWords(found.map(({ index }) => header[index]!));
  return new Map(
    found.map(({ dimension, index, read, others }, position) => {
      const column = header[index]!;
      for (const [cell] of others)
        problems.addTrouble({ file, column }, { code: 'boolean-unreadable', details: { cell } });
      const isSaid = (name: string) => saidGroup(dimension, name, settings) !== undefined;
      const label = isSaid(column) ? column : own[position]!;
      const isNumber = /^\d+$/.test(label) && !isSaid(label);
      if (isNumber) problems.add('box-without-name', { file, column }, { label, dimension: dimension.id });
      const cells = new Set(read.flatMap(([value, tick]) => (tick === true ? [value] : [])));
      return [index, { label: isNumber ? column : label, cells }];
    })
  );
}

function readTick(cell: string): boolean | undefined {
  const word = normaliseHeader(cell);
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  const read = readBoolean(cell);
  return 'value' in read ? read.value === 'yes' : undefined;
}
