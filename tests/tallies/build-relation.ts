import type { Relation } from '#lib/catalog/relation.ts';
import { normaliseHeader } from '#lib/catalog/header.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Dimension, GroupRole, Indicator, Privacy, TableName } from '#lib/catalog/types.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import { identifier, join, sql } from '#lib/database/sql.ts';

export interface RelationSpec {
  readonly table: TableName;
  readonly name?: string;
  readonly resource?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Dimension id → column; a trailing `[]` makes it one whose cells name several groups, joined by `|`. */
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly absences?: Readonly<Record<string, string>>;
  readonly person?: string;
  readonly privacy?: Privacy;
  readonly privacyIsExplicit?: boolean;
}

/** A relation as intake leaves it, filled with the rows given; columns that are not named are blank, as in a short file. */
export async function buildRelation(db: Database, spec: RelationSpec): Promise<Relation> {
  const definition = findTable(spec.table);
  const name = spec.name ?? `relation_${spec.table}`;
  const blank = (definition?.columns ?? []).map((column) => column.name);
  const columns = [
    ...new Set([...spec.columns, ...(spec.table === 'records' ? [] : blank), 'institution', 'verification'])
  ];
  const dimensions = Object.entries(spec.dimensions ?? {}).map(([id, column]) => ({
    id,
    column: `group of ${id}`,
    sourceColumn: column.replace('[]', ''),
    overlapping: column.endsWith('[]')
  }));
  const rows = spec.rows.map((row, index) => [
    index + 1,
    ...columns.map((column) => {
      const at = spec.columns.indexOf(column);
      if (at >= 0) return row[at] ?? null;
      return column === 'institution' ? 'General' : column === 'verification' ? 'self-reported' : null;
    })
  ]);
  await db.insert(
    `${name}_text`,
    [
      { name: 'record', type: 'INTEGER' as const },
      ...columns.map((each) => ({ name: each, type: 'VARCHAR' as const }))
    ],
    rows
  );
  const groups = dimensions.map(({ column, sourceColumn, overlapping }) => {
    const cell = sql`COALESCE(${identifier(sourceColumn)}, 'Unknown')`;
    return sql`${overlapping ? sql`string_split(${cell}, '|')` : cell} AS ${identifier(column)}`;
  });
  await db.run(
    sql`CREATE TABLE ${identifier(name)} AS SELECT ${join([sql`*`, ...groups], ', ')} FROM ${identifier(`${name}_text`)}`
  );
  await db.run(sql`DROP TABLE ${identifier(`${name}_text`)}`);
  return {
    relation: name,
    file: `${spec.resource ?? spec.table}.csv`,
    resource: spec.resource ?? spec.table,
    table: spec.table,
    privacy: spec.privacy ?? definition?.privacy ?? 'people',
    privacyIsExplicit: spec.privacyIsExplicit ?? false,
    columns: Object.fromEntries(spec.columns.map((column) => [normaliseHeader(column), column])),
    absences: spec.absences ?? {},
    ...(spec.person === undefined ? {} : { person: spec.person }),
    dimensions,
    hasPeriod: spec.columns.includes('period'),
    rows: rows.length,
    weakestVerification: 'self-reported'
  };
}

/** An indicator with what a test does not care about filled in. */
export function indicatorOf(part: Partial<Indicator> & Pick<Indicator, 'id' | 'kind' | 'table'>): Indicator {
  return {
    label: { en: part.id },
    component: 'compliance',
    favourable: 'lower',
    scale: 100,
    goals: [],
    actions: [],
    builtIn: false,
    ...part
  };
}

/** A dimension with groups in the order given; `Unknown` and `Declined` have those roles. */
export function dimensionOf(id: string, labels: readonly string[], overlapping = false): Dimension {
  const role = (label: string): GroupRole =>
    label === 'Unknown' ? 'unknown' : label === 'Declined' ? 'declined' : label === 'Other' ? 'other' : 'known';
  return {
    id,
    label: { en: id },
    groups: labels.map((label) => ({ id: label.toLowerCase(), label: { en: label }, role: role(label) })),
    ordered: false,
    judged: true,
    overlapping
  };
}
