import { absentRole, isOtherWord } from './absent-role.ts';
import { detailedHead } from './detailed-head.ts';
import { labelKey } from './label-key.ts';
import { normaliseHeader } from './header.ts';
import { ownGroup } from './own-group.ts';
import { packs } from './packs.ts';
import { readGroup } from './read-group.ts';
import type { Dimension, Group } from './types.ts';
import type { Vocabulary, VocabularyGroup } from './vocabulary.ts';

const common = packs.filter(({ dimension }) => dimension === 'any').flatMap(({ groups }) => groups);
const commonGroups = common
  .filter((group, index) => common.findIndex(({ id }) => id === group.id) === index)
  .map(plainGroup);
const named = packs.filter((pack) => pack.dimension !== 'any' && pack.status !== 'superseded' && !pack.named_only);

const everyone: Dimension = {
  id: 'all',
  label: { en: 'All', es: 'Todas las personas' },
  groups: [{ id: 'all', label: { en: 'all', es: 'todas' }, role: 'known' }],
  ordered: false,
  judged: false,
  overlapping: false
};

const everyoneWords = [
  'all',
  'overall',
  'total',
  'everyone',
  'all_patients',
  'all_people',
  'todos',
  'todas',
  'general'
];

/** Every dimension of the catalog, with its groups in their fixed order: known, other, declined, unknown. */
export const dimensions: readonly Dimension[] = named.map((vocabulary) => ({
  id: vocabulary.dimension,
  label: vocabulary.label,
  groups: [...vocabulary.groups.filter(({ id }) => !isCommon(id)).map(plainGroup), ...commonGroups],
  ordered: vocabulary.ordered,
  judged: vocabulary.judged,
  overlapping: false
}));

const dimensionByName = new Map<string, Dimension>();
const groupByLabel = new Map<string, ReadonlyMap<string, Group>>();
const groupByCode = new Map(packs.map((pack) => [pack.id, labelIndex(pack.groups)]));
const commonByLabel = labelIndex(common);
named.forEach((vocabulary, index) => {
  const dimension = dimensions[index]!;
  for (const name of [vocabulary.dimension, vocabulary.label.en, vocabulary.label.es ?? '', ...vocabulary.synonyms]) {
    dimensionByName.set(normaliseHeader(name), dimension);
  }
  groupByLabel.set(vocabulary.dimension, labelIndex([...common, ...vocabulary.groups]));
});
for (const { id, dimension: dimensionId } of packs) {
  const dimension = dimensions.find((candidate) => candidate.id === dimensionId);
  const name = normaliseHeader(id);
  if (dimension && !dimensionByName.has(name)) dimensionByName.set(name, { ...dimension, pack: id });
}

/**
 * The dimension that a column name, a name in a strata column or an id means: case, accents and punctuation do not matter. The id of
 * a pack gives its dimension, to be read by that pack. `Overall`, `All`, `Total` give the dimension `all`. Undefined where the
 * catalog knows none.
 *
 * @example findDimension('Expected Payer')?.id // 'payer'
 */
export function findDimension(name: string): Dimension | undefined {
  const wanted = normaliseHeader(name);
  if (everyoneWords.includes(wanted)) return everyone;
  return dimensionByName.get(wanted) ?? dimensionByName.get(wanted.replace(/^patient_/, ''));
}

/**
 * The group that a label in a file means within a dimension of the catalog, or of the file's own. `mapped` is true where the
 * vocabulary has the group, else the label itself is the group. Other, declined and unknown are never mapped to a known group,
 * labels that join two known groups to neither. Blank is unknown, and so is a label of dashes and dots; one of other signs (`♀`) is
 * a group, and so is a word that is a code only without its accents (`Ña`, not `NA`). `pack`: the id of a pack that the project names; it is asked first.
 */
export function mapGroup(dimensionId: string, label: string, pack?: string): { group: Group; mapped: boolean } {
  const text = label.trim();
  const wanted = labelKey(text);
  if (wanted === '' && /\p{S}/u.test(text)) return { group: ownGroup(text, 'known'), mapped: false };
  if (wanted === '') return { group: commonGroup('unknown'), mapped: true };
  if (isOtherWord(text, wanted) && commonByLabel.has(wanted)) return { group: ownGroup(text, 'known'), mapped: false };
  const coded = pack === undefined ? undefined : groupByCode.get(pack)?.get(wanted);
  if (coded) return { group: coded, mapped: true };
  const index = groupByLabel.get(dimensionId) ?? commonByLabel;
  const read = readGroup(dimensionId, text, index);
  if (read) return { group: read, mapped: true };
  const found = index.get(wanted);
  if (found) return { group: found, mapped: true };
  const role = absentRole(text, (part) => commonByLabel.get(labelKey(part))?.role);
  if (role?.whole) return { group: commonGroup(role.role), mapped: true };
  if (role) return { group: ownGroup(text, role.role), mapped: false };
  const head = detailedHead(text, index);
  return head ? { group: head, mapped: true } : { group: ownGroup(text, 'known'), mapped: false };
}

/** The id of the pack that maps labels of a dimension where a project names none; undefined for a dimension of the file's own. */
export function packInUse(dimensionId: string): string | undefined {
  return named.find(({ dimension }) => dimension === dimensionId)?.id;
}

function isCommon(id: string): boolean {
  return commonGroups.some((group) => group.id === id);
}

function commonGroup(role: Group['role']): Group {
  return commonGroups.find((group) => group.role === role)!;
}

function labelIndex(groups: Vocabulary['groups']): ReadonlyMap<string, Group> {
  const index = new Map<string, Group>();
  for (const group of groups) {
    for (const text of [group.id, group.label.en, group.label.es ?? '', ...group.synonyms]) {
      index.set(labelKey(text), plainGroup(group));
    }
  }
  return index;
}

function plainGroup({ id, label, role }: VocabularyGroup | Group): Group {
  return { id, label, role };
}
