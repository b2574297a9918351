import { registers } from '#lib/catalog/registers.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Institution } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { spelledAs } from './item-columns.ts';
import { findDefinition } from './match-columns.ts';
import { nearest } from './nearest.ts';
import type { ProblemList } from './problem-list.ts';
import type { ResourceSettings } from './resource.ts';

/** A relation with what is known of its file: the rows in it, set aside or not, and what `datapackage.json` says. */
export interface GivenRelation {
  readonly relation: Relation;
  readonly fileRows: number;
  readonly settings: ResourceSettings;
}

/**
 * Who declares to have nothing on a register: those whom `declared_empty` names; of a file with a header and no rows else the
 * institution under `constants`, else the only one of the project. Otherwise such a file declares nothing, and that is a problem.
 * Nobody declares a register empty on which the project has rows of theirs. Gives the relations in their order.
 */
export async function declareEmpty(
  db: Database,
  given: readonly GivenRelation[],
  institutions: readonly Institution[],
  problems: ProblemList
): Promise<readonly Relation[]> {
  const names = institutions.map(({ name }) => name);
  const kept = new Map<string, ReadonlySet<string>>();
  for (const { relation } of given)
    if (registers.has(relation.table) && !kept.has(relation.table))
      kept.set(relation.table, await namedIn(db, given, relation.table));
  return given.map(({ relation, fileRows, settings }) => {
    const { file, table } = relation;
    if (!registers.has(table)) {
      if (settings.declaredEmpty.length > 0) {
        const details = { key: 'declared_empty', resource: '', got: table, expected: 'a register' };
        problems.add('setting-not-usable', { file }, details);
      }
      return relation;
    }
    const hasRows = (name: string) => kept.get(table)?.has(name) ?? false;
    const named = settings.declaredEmpty.flatMap((text) => {
      const name = spelledAs(text, names);
      if (name === undefined) {
        problems.add('institution-unknown', { file }, { name: text, nearest: nearest(text, names) });
        return [];
      }
      if (!hasRows(name)) return [name];
      problems.add('declared-not-empty', { file }, { institution: name, table });
      return [];
    });
    const isEmpty = fileRows === 0;
    const meant =
      isEmpty && settings.declaredEmpty.length === 0 ? impliedInstitution(table, settings, names) : undefined;
    const declared = [...new Set([...named, ...(meant === undefined || hasRows(meant) ? [] : [meant])])];
    if (isEmpty && declared.length > 0) problems.add('register-declared-empty', { file }, { institutions: declared });
    else if (isEmpty && meant === undefined) problems.add('empty-register', { file }, { table });
    else if (isEmpty) problems.add('file-without-rows', { file });
    return declared.length === 0 ? relation : { ...relation, declaredEmptyBy: declared };
  });
}

/** The institution that `datapackage.json` gives a register under `constants`. */
export function constantInstitution(table: string, settings: ResourceSettings): string | undefined {
  const definition = findTable(table);
  for (const [name, value] of settings.constants)
    if (definition && value !== '' && findDefinition(definition, name)?.name === 'institution') return value;
  return undefined;
}

function impliedInstitution(table: string, settings: ResourceSettings, names: readonly string[]): string | undefined {
  return constantInstitution(table, settings) ?? (names.length === 1 ? names[0] : undefined);
}

async function namedIn(db: Database, given: readonly GivenRelation[], table: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { relation } of given) {
    if (relation.table !== table) continue;
    const rows = await db.all(sql`SELECT DISTINCT institution FROM ${identifier(relation.relation)}`);
    for (const row of rows) found.add(String(row['institution']));
  }
  return found;
}
