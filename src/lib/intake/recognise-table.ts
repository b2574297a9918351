import { normaliseHeader } from '#lib/catalog/header.ts';
import { findTable, tables } from '#lib/catalog/tables.ts';
import type { TableDefinition } from '#lib/catalog/types.ts';
import { findDimension } from '#lib/catalog/vocabularies.ts';
import { findDefinition } from './match-columns.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * Which table a file is: what `datapackage.json` says, else the file's name (`seats.csv`), else its headers; records where
 * conditions of the user's indicators name its columns (`outcomes`, normalised) or it is described without a table. `problems`: where
 * to say that it is none.
 */
export function recogniseTable(
  opened: OpenedResource,
  outcomes: ReadonlySet<string>,
  problems?: ProblemList
): TableDefinition | undefined {
  const { settings, header, file } = opened;
  const said = settings.table === undefined ? undefined : findTable(settings.table);
  const named = said ?? findTable(baseName(file)) ?? findTable(opened.name);
  if (named) return named;
  const ranked = rank(opened);
  const best = ranked[0];
  if (best && best.missing.length === 0 && best.isConvincing) return best.table;
  const fitting = (settings.wide ?? []).flatMap(({ into, values }) =>
    ranked.filter(({ table }) => table.key.includes(into) && findDefinition(table, values))
  );
  if (fitting[0]) return fitting[0].table;
  if (settings.isDescribed || header.some((name) => outcomes.has(normaliseHeader(name)))) return findTable('records');
  problems?.add(
    'table-not-recognised',
    { file },
    {
      columns: `${header.slice(0, 12).join(', ')}${header.length > 12 ? ', …' : ''}`,
      nearest: ranked
        .filter(({ known }) => known > 1)
        .slice(0, 2)
        .map(({ table, missing }) =>
          missing.length > 0 ? `${table.name} (without ${missing.join(', ')})` : table.name
        )
        .join(' and ')
    }
  );
  return undefined;
}

/** A file's name without folders and ending. */
export function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}

interface Candidate {
  readonly table: TableDefinition;
  readonly missing: readonly string[];
  readonly known: number;
  readonly score: number;
  /** Tables with hardly any required column are recognised only where most of the file's columns are theirs. */
  readonly isConvincing: boolean;
}

function rank({ header, settings }: OpenedResource): readonly Candidate[] {
  const given = new Set([
    ...settings.constants.keys(),
    ...settings.columns.values(),
    ...(settings.strata ? ['dimension', 'group'] : []),
    ...(settings.wide ?? []).flatMap(({ into, values }) => [into, values])
  ]);
  return tables
    .filter((table) => table.name !== 'records')
    .map((table) => {
      const found = new Set([...header, ...given].flatMap((name) => findDefinition(table, name)?.name ?? []));
      const required = table.columns.filter((column) => column.required).map((column) => column.name);
      const missing = required.filter((name) => !found.has(name));
      const known = header.filter((name) => findDefinition(table, name)).length;
      const foreign = header.filter((name) => !findDefinition(table, name) && !findDimension(name)).length;
      const strong = required.length - missing.length;
      const isConvincing = required.length > 2 ? known >= foreign : known >= 2 && known >= 2 * foreign;
      return { table, missing, known, score: 2 * strong + known - foreign - 3 * missing.length, isConvincing };
    })
    .sort(
      (a, b) =>
        Number(b.isConvincing && b.missing.length === 0) - Number(a.isConvincing && a.missing.length === 0) ||
        b.score - a.score
    );
}
