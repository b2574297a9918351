import { expect, test } from 'vitest';
import { normaliseHeader } from '#lib/catalog/header.ts';
import { labelKey } from '#lib/catalog/label-key.ts';
import { orderGroups } from '#lib/catalog/order-groups.ts';
import { packs } from '#lib/catalog/packs.ts';
import { dimensions, findDimension, mapGroup } from '#lib/catalog/vocabularies.ts';

test('every dimension of the model has a vocabulary in use', () => {
  expect(dimensions.map((dimension) => dimension.id)).toEqual([
    'race-ethnicity',
    'language',
    'payer',
    'sex',
    'gender-identity',
    'sexual-orientation',
    'disability',
    'age',
    'zip3',
    'neighbourhood',
    'deprivation',
    'income',
    'education',
    'employment',
    'housing',
    'social-risk',
    'immigration-status',
    'religion',
    'rurality'
  ]);
});

test('every pack is dated, says its source, and has labels in English and Spanish', () => {
  for (const pack of packs) {
    expect(pack.effective_from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(pack.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(['active', 'draft', 'superseded']).toContain(pack.status);
    expect(pack.effective_to === null).toBe(pack.status !== 'superseded');
    expect(pack.source).not.toBe('');
    expect(pack.authority).not.toBe('');
    for (const group of pack.groups) {
      expect(group.label.en).not.toBe('');
      expect(group.label.es).toBeTruthy();
    }
    expect(new Set(pack.groups.map((group) => group.id)).size).toBe(pack.groups.length);
  }
  expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
});

const common = packs.filter((pack) => pack.dimension === 'any').flatMap((pack) => pack.groups);

test('every label and synonym of a pack means exactly one group', () => {
  for (const pack of packs) {
    const meanings = new Map<string, string>();
    const groups = pack.dimension === 'any' || pack.named_only ? pack.groups : [...common, ...pack.groups];
    for (const group of groups) {
      for (const text of new Set([group.id, group.label.en, group.label.es!, ...group.synonyms].map(labelKey))) {
        expect(text, `${pack.id}: a synonym of ${group.id} without letters or digits`).not.toBe('');
        expect(meanings.get(text) ?? group.id, `${pack.id}: ${text}`).toBe(group.id);
        meanings.set(text, group.id);
      }
    }
  }
});

test('every label and synonym of a pack in use is mapped onto its group', () => {
  for (const pack of packs.filter(({ status, dimension }) => status !== 'superseded' && dimension !== 'any')) {
    for (const group of pack.groups) {
      for (const text of pack.named_only ? group.synonyms : [group.label.en, group.label.es!, ...group.synonyms]) {
        expect(mapGroup(pack.dimension, text, pack.id), `${pack.id}: ${text}`).toMatchObject({
          mapped: true,
          group: { id: group.id }
        });
      }
    }
  }
});

test('what every dimension has is mapped so in every dimension', () => {
  for (const group of common)
    for (const text of group.synonyms)
      for (const id of ['race-ethnicity', 'payer', 'language', 'sex', 'age', 'ward'])
        expect(mapGroup(id, text), `${id}: ${text}`).toMatchObject({ mapped: true, group: { id: group.id } });
});

test('a list of codes maps only onto groups that its dimension has', () => {
  for (const pack of packs.filter(({ named_only }) => named_only)) {
    const groups = dimensions.find(({ id }) => id === pack.dimension)!.groups;
    for (const { id, label, role } of pack.groups) expect(groups).toContainEqual({ id, label, role });
  }
});

test('overlaps name groups of their pack', () => {
  for (const pack of packs)
    for (const pair of pack.overlaps ?? []) {
      expect(pair).toHaveLength(2);
      for (const id of pair) expect(pack.groups.map((group) => group.id)).toContain(id);
    }
});

test('every name and synonym of a dimension means exactly one dimension', () => {
  const meanings = new Map<string, string>();
  for (const pack of packs.filter(({ status, named_only, dimension }) => {
    return status !== 'superseded' && !named_only && dimension !== 'any';
  })) {
    for (const name of [pack.dimension, pack.label.en, ...pack.synonyms].map(normaliseHeader)) {
      expect(meanings.get(name) ?? pack.dimension, name).toBe(pack.dimension);
      meanings.set(name, pack.dimension);
    }
  }
});

test.each([
  ['Race-Ethnicity', 'race-ethnicity'],
  ['ethnicity', 'race-ethnicity'],
  ['RACE', 'race-ethnicity'],
  ['Expected Payer', 'payer'],
  ['insurance', 'payer'],
  ['payer_code', 'payer'],
  ['gender', 'sex'],
  ['Gender identity', 'gender-identity'],
  ['age_group', 'age'],
  ['Patient_Age', 'age'],
  ['primary_language', 'language'],
  ['ZIP Code', 'zip3'],
  ['Overall', 'all'],
  ['All', 'all'],
  ['TOTAL', 'all'],
  ['ward', undefined]
])('the name %j means the dimension %j', (name, id) => {
  expect(findDimension(name)?.id).toBe(id);
});

test.each([
  ['race-ethnicity', 'BLACK/AFRICAN AMERICAN', 'Black or African American', 'known'],
  ['race-ethnicity', 'AfricanAmerican', 'Black or African American', 'known'],
  ['race-ethnicity', 'Caucasian', 'White', 'known'],
  ['race-ethnicity', 'White NH', 'White, non-Hispanic', 'known'],
  ['race-ethnicity', 'HISPANIC/LATINO - PUERTO RICAN', 'Hispanic or Latino', 'known'],
  ['race-ethnicity', 'Native Hawaiian or Other Pacific Islander', 'Native Hawaiian or Pacific Islander', 'known'],
  ['race-ethnicity', 'WHITE - OTHER EUROPEAN', 'White', 'known'],
  ['race-ethnicity', 'UNKNOWN/NOT SPECIFIED', 'Unknown', 'unknown'],
  ['race-ethnicity', 'Unknown race/ethnicity', 'Unknown', 'unknown'],
  ['race-ethnicity', 'UNABLE TO OBTAIN', 'Unknown', 'unknown'],
  ['race-ethnicity', 'PATIENT DECLINED TO ANSWER', 'Declined', 'declined'],
  ['race-ethnicity', 'Some other race', 'Other', 'other'],
  ['race-ethnicity', '  ', 'Unknown', 'unknown'],
  ['race-ethnicity', '?', 'Unknown', 'unknown'],
  ['payer', 'Medi-Cal', 'Medicaid', 'known'],
  ['payer', 'MediCare', 'Medicare', 'known'],
  ['payer', 'Self-Pay', 'Self-pay or no insurance', 'known'],
  ['payer', 'Other', 'Other', 'other'],
  ['language', 'ENGL', 'English', 'known'],
  ['language', 'SPAN', 'Spanish', 'known'],
  ['language', 'español', 'Spanish', 'known'],
  ['sex', 'Unknown/Invalid', 'Unknown', 'unknown'],
  ['age', '[70-80)', '70 to 79', 'known'],
  ['age', '18 to 44 years', '18 to 44', 'known'],
  ['age', '65+', '65 and over', 'known'],
  ['age', '65 years and above', '65 and over', 'known'],
  ['age', '<5', 'Under 5', 'known'],
  ['age', 'menos de 5 años', 'Under 5', 'known'],
  ['age', '47', '45 to 64', 'known'],
  ['zip3', '94110', '941', 'known'],
  ['zip3', '2139', '021', 'known'],
  ['ward', 'Unknown', 'Unknown', 'unknown'],
  ['ward', '<unknown>', 'Unknown', 'unknown'],
  ['ward', 'NA – raza', 'Unknown', 'unknown']
])('%s: %j is the group %j, which is %s', (dimension, label, group, role) => {
  expect(mapGroup(dimension, label)).toMatchObject({ mapped: true, group: { label: { en: group }, role } });
});

test.each([
  ['ward', 'Ña', 'known'],
  ['ward', 'Ñaña', 'known'],
  ['ward', '<ña', 'known'],
  ['ward', 'Ña/Nandú', 'known'],
  ['race-ethnicity', 'White - Hispanic', 'known'],
  ['race-ethnicity', 'Other Asian', 'known'],
  ['race-ethnicity', 'Other/Unknown', 'mixed'],
  ['race-ethnicity', 'Multiracial or other', 'mixed'],
  ['race-ethnicity', 'Declined / Unknown', 'unknown'],
  ['payer', 'MC', 'known'],
  ['payer', 'Government', 'known'],
  ['age', 'toddlers', 'known'],
  ['ward', '7B', 'known']
])('%s: %j stays the file’s own label, and is %s', (dimension, label, role) => {
  expect(mapGroup(dimension, ` ${label} `)).toMatchObject({ mapped: false, group: { label: { en: label }, role } });
});

test('White and White, non-Hispanic are two groups', () => {
  expect(mapGroup('race-ethnicity', 'White').group.id).not.toBe(
    mapGroup('race-ethnicity', 'White, non-Hispanic').group.id
  );
});

test('labels that differ only in punctuation get different ids', () => {
  const ids = ['<25', '>25', '25', 'A/B', 'A-B', 'a b'].map((label) => mapGroup('ward', label).group.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ages are put in order of their years, unknown last', () => {
  const labels = ['Unknown', '85+', '<5', '6-11 months', '[70-80)', 'over 65', '5 to 17', '65+', '6 months to 4 years'];
  const groups = labels.map((label) => mapGroup('age', label).group);
  expect(orderGroups('age', groups).map((group) => group.label.en)).toEqual([
    'Under 5',
    '6 to 11 months',
    '6 months to 4 years',
    '5 to 17',
    '65 and over',
    'Over 65',
    '70 to 79',
    '85 and over',
    'Unknown'
  ]);
});

test('groups are in the order of the vocabulary, then the file’s own, then other and unknown', () => {
  const labels = ['Unknown', 'White', 'Other', 'Zapotec', 'Asian/Pacific Islander', 'Asian', 'Other/Unknown'];
  const groups = labels.map((label) => mapGroup('race-ethnicity', label).group);
  expect(orderGroups('race-ethnicity', groups).map((group) => group.label.en)).toEqual([
    'Asian',
    'Asian/Pacific Islander',
    'White',
    'Zapotec',
    'Other/Unknown',
    'Other',
    'Unknown'
  ]);
});

test('fifths are in their order, whether or not their ends are named', () => {
  const labels = ['Q5', 'Quintile 2', 'Quintile 1', 'Quintile 4', 'Quintile 3'];
  const groups = labels.map((label) => mapGroup('income', label).group);
  expect(orderGroups('income', groups).map((group) => group.label.en)).toEqual([
    'Quintile 1',
    'Quintile 2',
    'Quintile 3',
    'Quintile 4',
    'Quintile 5'
  ]);
});

test('bands of money keep the file’s labels and go by their lower end', () => {
  const groups = ['$50,000 or more', '$25,000 to $49,999', 'Under $25,000'].map(
    (label) => mapGroup('income', label).group
  );
  expect(orderGroups('income', groups).map((group) => group.label.en)).toEqual([
    'Under $25,000',
    '$25,000 to $49,999',
    '$50,000 or more'
  ]);
});
