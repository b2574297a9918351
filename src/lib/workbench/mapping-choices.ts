import { commonColumns } from '#lib/catalog/column.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Dimension } from '#lib/catalog/types.ts';
import { dimensions, findDimension } from '#lib/catalog/vocabularies.ts';
import type { MappingWords } from '#lib/messages/mapping-words.ts';
import type { Mapping } from './mapping.ts';
import type { Role } from './mapping-roles.ts';

/** A choice of a list: what it stands for in the page, and what is read. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What a column can be said to be, group by group; `title` is empty for choices above all groups. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** A role as the value of a choice. */
export function roleKey(role: Role): string {
  switch (role.kind) {
    case 'column':
    case 'dimension':
      return `${role.kind}:${role.name}`;
    case 'wide':
      return `wide:${role.values}`;
    default:
      return role.kind;
  }
}

/** The role that the value of a choice stands for. */
export function roleOfKey(key: string): Role {
  const name = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('column:')) return { kind: 'column', name };
  if (key.startsWith('dimension:')) return { kind: 'dimension', name };
  if (key.startsWith('wide:')) return { kind: 'wide', values: name };
  return { kind: key === 'unused' ? 'unused' : 'as-read' };
}

/** Tables whose rows are figures of a group: their columns may stand side by side. */
const spreadTables: Readonly<Record<string, readonly string[]>> = {
  results: ['numerator', 'denominator', 'value', 'standard_error', 'lower', 'upper'],
  population: ['count', 'share']
};

/**
 * Every role that a column of a file can be given in that table. `current` is always among them; `meaning`: what the software reads
 * it as, in words. `label` speaks the language of the page.
 */
export function roleChoices(
  table: string,
  current: Role,
  meaning: string,
  words: MappingWords,
  label: (dimension: Dimension) => string
): readonly ChoiceGroup[] {
  const evidence = new Set(commonColumns.map(({ name }) => name));
  const own = findTable(table)?.columns.map(({ name }) => name) ?? [];
  const column = (name: string): Choice => ({ value: `column:${name}`, text: columnWords(name, words) });
  const ids = dimensions.map(({ id }) => id);
  const groups = [
    {
      title: '',
      choices: [
        { value: 'as-read', text: meaning === '' ? words.asReadUnknown : words.asRead(meaning) },
        { value: 'unused', text: words.unused }
      ]
    },
    { title: words.tableColumns, choices: own.filter((name) => !evidence.has(name)).map(column) },
    {
      title: words.peopleBy,
      choices: [
        ...dimensions.map((each) => ({ value: `dimension:${each.id}`, text: label(each) })),
        ...(current.kind === 'dimension' && !ids.includes(current.name)
          ? [{ value: roleKey(current), text: label(findDimension(current.name) ?? named(current.name)) }]
          : []),
        { value: 'own-dimension', text: words.ownDimension }
      ]
    },
    {
      title: words.sideBySide,
      choices: (spreadTables[table] ?? []).map((name) => ({ value: `wide:${name}`, text: columnWords(name, words) }))
    },
    { title: words.evidence, choices: own.filter((name) => evidence.has(name)).map(column) }
  ].filter(({ choices }) => choices.length > 0);
  const isThere = groups.some(({ choices }) => choices.some(({ value }) => value === roleKey(current)));
  const [first, ...others] = groups;
  if (isThere || first === undefined) return groups;
  const text = current.kind === 'wide' ? columnWords(current.values, words) : 'name' in current ? current.name : '';
  return [{ ...first, choices: [...first.choices, { value: roleKey(current), text }] }, ...others];
}

/** A column of a table in plain words, its own name beside it. */
export function columnWords(name: string, words: MappingWords): string {
  const said = Object.hasOwn(words.roles, name) ? words.roles[name] : undefined;
  return said === undefined || said === name ? name : `${said} (${name})`;
}

/** What the ledger says that a column was taken for, in plain words. */
export function meaningWords(meaning: string, words: MappingWords, label: (dimension: Dimension) => string): string {
  if (meaning === '') return '';
  if (meaning === 'not used') return words.notUsed;
  if (meaning === 'outcome') return words.outcome;
  const id = /^dimension (.+)$/u.exec(meaning)?.[1];
  if (id !== undefined) return words.dimension(label(findDimension(id) ?? named(id)));
  return columnWords(meaning, words);
}

/**
 * Columns of the table that may be given one value for all rows: those that it must have and no column of the file gives, and those
 * that have one already. `taken`: file column → what it was taken for.
 */
export function constantNames(mapping: Mapping, taken: Readonly<Record<string, string>>): readonly string[] {
  const meanings = new Set(Object.values(taken).map((meaning) => meaning.split(' (')[0]));
  const [wide] = mapping.wide;
  const table = findTable(mapping.table);
  const needed = [
    ...(table?.columns.filter(({ required }) => required).map(({ name }) => name) ?? []),
    ...(mapping.table === 'records' ? ['institution', 'period'] : [])
  ];
  const slices = Object.values(taken).some((meaning) => meaning.startsWith('dimension '));
  const isOpen = (name: string) =>
    !meanings.has(name) && name !== wide?.into && !(slices && (name === 'dimension' || name === 'group'));
  return [...new Set([...needed.filter(isOpen), ...mapping.constants.keys()])];
}

function named(id: string): Dimension {
  return { id, label: { en: id }, groups: [], ordered: false, judged: true, overlapping: false };
}
