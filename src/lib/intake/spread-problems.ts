import type { OpenedResource } from './open-resource.ts';
import type { Place, ProblemList } from './problem-list.ts';
import { fileRecord, type Spread } from './spread.ts';

/**
 * A list of problems for the rows of a wide table that tells each where it stands in the file: the row, and the column that was spread.
 * What concerns the whole row of the file is told once and not for each of its parts.
 */
export function spreadProblems(problems: ProblemList, opened: OpenedResource, spread: Spread): ProblemList {
  const { file, parts } = spread;
  const told = new Set<string>();
  const ownColumn = (place: Place) =>
    place.column === undefined ? -1 : opened.header.indexOf(place.column) - file.header.length;
  const translate = (place: Place, isOfCell: boolean): Place => {
    const { column, record, ...rest } = place;
    const own = ownColumn(place);
    const isSpread = own >= 0 || (isOfCell && column === undefined);
    const found = record === undefined ? undefined : fileRecord(spread, record);
    const cells = found?.part.cells;
    const index = cells && (cells[own - 1] ?? cells.find((cell) => cell !== undefined));
    const name = !isSpread ? column : index === undefined ? undefined : file.header[index];
    return {
      ...rest,
      ...(found ? { record: found.record } : {}),
      ...(name === undefined ? {} : { column: name })
    };
  };
  const isNew = (code: string, place: Place, details: unknown) => {
    if (place.record === undefined) return true;
    const key = JSON.stringify([code, place, details]);
    return !told.has(key) && told.add(key).size > 0;
  };
  return {
    ...problems,
    add(code, place, ...details) {
      const there = translate(place, ofCells.has(code));
      const same = details.map((each) => withRecords(spread, each)) as typeof details;
      if (isNew(code, there, same)) problems.add(code, there, ...same);
    },
    addTrouble(place, trouble) {
      const there = translate(place, false);
      if (isNew(trouble.code, there, trouble.details)) problems.addTrouble(there, trouble);
    },
    addRest(code, place, count) {
      const isOfCell = ofCells.has(code) || ownColumn(place) >= 0;
      problems.addRest(code, translate(place, false), isOfCell ? count : Math.ceil(count / parts.length));
    }
  };
}

/** Codes that concern one part of a row of the file although they name no column. */
const ofCells: ReadonlySet<string> = new Set(['row-key-repeated']);

/** Details whose `records` are rows of the table, with the rows of the file instead. */
function withRecords<Details>(spread: Spread, details: Details): Details {
  const records = (details as { readonly records?: readonly number[] } | undefined)?.records;
  if (!Array.isArray(records)) return details;
  return { ...details, records: [...new Set(records.map((record) => fileRecord(spread, record).record))] };
}
