import raceEthnicity from '../../../data/vocabularies/race-ethnicity.json' with { type: 'json' };
import raceEthnicity1997 from '../../../data/vocabularies/race-ethnicity-1997.json' with { type: 'json' };
import language from '../../../data/vocabularies/language.json' with { type: 'json' };
import payer from '../../../data/vocabularies/payer.json' with { type: 'json' };
import sex from '../../../data/vocabularies/sex.json' with { type: 'json' };
import genderIdentity from '../../../data/vocabularies/gender-identity.json' with { type: 'json' };
import sexualOrientation from '../../../data/vocabularies/sexual-orientation.json' with { type: 'json' };
import disability from '../../../data/vocabularies/disability.json' with { type: 'json' };
import age from '../../../data/vocabularies/age.json' with { type: 'json' };
import zip3 from '../../../data/vocabularies/zip3.json' with { type: 'json' };
import neighbourhood from '../../../data/vocabularies/neighbourhood.json' with { type: 'json' };
import deprivation from '../../../data/vocabularies/deprivation.json' with { type: 'json' };
import income from '../../../data/vocabularies/income.json' with { type: 'json' };
import education from '../../../data/vocabularies/education.json' with { type: 'json' };
import employment from '../../../data/vocabularies/employment.json' with { type: 'json' };
import housing from '../../../data/vocabularies/housing.json' with { type: 'json' };
import socialRisk from '../../../data/vocabularies/social-risk.json' with { type: 'json' };
import immigrationStatus from '../../../data/vocabularies/immigration-status.json' with { type: 'json' };
import religion from '../../../data/vocabularies/religion.json' with { type: 'json' };
import rurality from '../../../data/vocabularies/rurality.json' with { type: 'json' };
import anyDimension from '../../../data/vocabularies/any-dimension.json' with { type: 'json' };
import { ageBand } from './age-band.ts';
import { absentRole } from './absent-role.ts';
import { normaliseHeader } from './header.ts';
import { ownGroup } from './own-group.ts';
import type { Dimension, Group } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every pack of `data/vocabularies/`, in the order in which dimensions are shown; the last one holds what every dimension has. */
export const vocabularies = [
  raceEthnicity,
  raceEthnicity1997,
  language,
  payer,
  sex,
  genderIdentity,
  sexualOrientation,
  disability,
  age,
  zip3,
  neighbourhood,
  deprivation,
  income,
  education,
  employment,
  housing,
  socialRisk,
  immigrationStatus,
  religion,
  rurality,
  anyDimension
] as readonly Vocabulary[];

const inUse = vocabularies.filter((vocabulary) => vocabulary.status !== 'superseded');
const common = inUse.find((vocabulary) => vocabulary.dimension === 'any')!;
const named = inUse.filter((vocabulary) => vocabulary !== common);

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
  groups: [...vocabulary.groups, ...common.groups].map(plainGroup),
  ordered: vocabulary.ordered,
  judged: vocabulary.judged,
  overlapping: false
}));

const dimensionByName = new Map<string, Dimension>();
const groupByLabel = new Map<string, Map<string, Group>>();
named.forEach((vocabulary, index) => {
  const dimension = dimensions[index]!;
  for (const name of [vocabulary.dimension, vocabulary.label.en, vocabulary.label.es ?? '', ...vocabulary.synonyms]) {
    dimensionByName.set(normaliseHeader(name), dimension);
  }
  groupByLabel.set(vocabulary.dimension, labelIndex([...common.groups, ...vocabulary.groups]));
});
const commonByLabel = labelIndex(common.groups);

/**
 * The dimension that a column name, a name in a strata column or an id means: case, accents and punctuation do not matter.
 * `Overall`, `All`, `Total` give the dimension `all`. Undefined where the catalog knows none.
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
 * labels that join two known groups (`Asian/Pacific Islander`) to neither. Blank is unknown.
 */
export function mapGroup(dimensionId: string, label: string): { group: Group; mapped: boolean } {
  const text = label.trim();
  const wanted = normaliseHeader(text);
  if (wanted === '') return { group: commonGroup('unknown'), mapped: true };
  const special = byRule(dimensionId, text);
  if (special) return { group: special, mapped: true };
  const index = groupByLabel.get(dimensionId) ?? commonByLabel;
  const found = index.get(wanted);
  if (found) return { group: found, mapped: true };
  const role = absentRole(text, (part) => commonByLabel.get(normaliseHeader(part))?.role);
  if (role?.whole) return { group: commonGroup(role.role), mapped: true };
  if (role) return { group: ownGroup(text, role.role), mapped: false };
  const head = detailedHead(text, index);
  return head ? { group: head, mapped: true } : { group: ownGroup(text, 'known'), mapped: false };
}

/** Age bands in any spelling and ZIP codes cannot be listed; they are read. */
function byRule(dimensionId: string, text: string): Group | undefined {
  if (dimensionId === 'age') return ageBand(text)?.group;
  const digits = dimensionId === 'zip3' ? /^(\d{4,5})(?:-\d{4})?$|^(\d{3})(?:xx|\*\*)?$/i.exec(text) : null;
  if (!digits) return undefined;
  const area = digits[1] ? digits[1].padStart(5, '0').slice(0, 3) : digits[2]!;
  return { id: area, label: { en: area, es: area }, role: 'known' };
}

/** `HISPANIC/LATINO - PUERTO RICAN` is the group before the hyphen, unless what follows names another one. */
function detailedHead(text: string, index: ReadonlyMap<string, Group>): Group | undefined {
  const parts = /^(.+?)\s+-\s+(.+)$/.exec(text);
  if (!parts) return undefined;
  const head = index.get(normaliseHeader(parts[1]!));
  const words = normaliseHeader(parts[2]!).split('_');
  const phrases = words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1))
  );
  const namesAnother = phrases.some((phrase) => {
    const group = index.get(phrase.join('_'));
    const qualifies = group?.role === 'other' && phrase.length < words.length;
    return ['not', 'non', 'or'].includes(phrase[0]!) || (group !== undefined && group !== head && !qualifies);
  });
  return head?.role === 'known' && !namesAnother ? head : undefined;
}

function commonGroup(role: Group['role']): Group {
  return plainGroup(common.groups.find((group) => group.role === role)!);
}

function labelIndex(groups: Vocabulary['groups']): Map<string, Group> {
  const index = new Map<string, Group>();
  for (const group of groups) {
    for (const text of [group.id, group.label.en, group.label.es ?? '', ...group.synonyms]) {
      index.set(normaliseHeader(text), plainGroup(group));
    }
  }
  return index;
}

function plainGroup({ id, label, role }: Group): Group {
  return { id, label, role };
}
