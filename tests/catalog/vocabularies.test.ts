import { expect, test } from 'vitest';
import { normaliseHeader } from '#lib/catalog/header.ts';
import { orderGroups } from '#lib/catalog/order-groups.ts';
import { dimensions, findDimension, mapGroup, vocabularies } from '#lib/catalog/vocabularies.ts';

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
  for (const pack of vocabularies) {
    expect(pack.effective_from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(pack.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(['active', 'draft', 'superseded']).toContain(pack.status);
    expect(pack.effective_to === null).toBe(pack.status !== 'superseded');
    expect(pack.source).not.toBe('');
    for (const group of pack.groups) {
      expect(group.label.en).not.toBe('');
      expect(group.label.es).toBeTruthy();
    }
    expect(new Set(pack.groups.map((group) => group.id)).size).toBe(pack.groups.length);
  }
});

test('every label and synonym of a vocabulary means exactly one group, and mapGroup gives that one', () => {
  const common = vocabularies.find((pack) => pack.dimension === 'any')!;
  for (const pack of vocabularies.filter((candidate) => candidate.status !== 'superseded' && candidate !== common)) {
    const meanings = new Map<string, string>();
    for (const group of [...common.groups, ...pack.groups]) {
      for (const text of new Set([group.id, group.label.en, group.label.es!, ...group.synonyms].map(normaliseHeader))) {
        expect(meanings.get(text) ?? group.id, `${pack.dimension}: ${text}`).toBe(group.id);
        meanings.set(text, group.id);
      }
    }
    for (const group of pack.groups) {
      for (const text of [group.label.en, ...group.synonyms]) {
        expect(mapGroup(pack.dimension, text), `${pack.dimension}: ${text}`).toMatchObject({
          mapped: true,
          group: { id: group.id }
        });
      }
    }
  }
});

test('every name and synonym of a dimension means exactly one dimension', () => {
  const meanings = new Map<string, string>();
  for (const pack of vocabularies.filter((candidate) => candidate.status !== 'superseded')) {
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
  ['ward', 'Unknown', 'Unknown', 'unknown']
])('%s: %j is the group %j, which is %s', (dimension, label, group, role) => {
  expect(mapGroup(dimension, label)).toMatchObject({ mapped: true, group: { label: { en: group }, role } });
});

test.each([
  ['race-ethnicity', 'Asian/Pacific Islander', 'known'],
  ['race-ethnicity', 'AAPI', 'known'],
  ['race-ethnicity', 'ASIAN - PACIFIC ISLANDER', 'known'],
  ['race-ethnicity', 'White - Hispanic', 'known'],
  ['race-ethnicity', 'Other Asian', 'known'],
  ['race-ethnicity', 'Other/Unknown', 'mixed'],
  ['race-ethnicity', 'Multiracial or other', 'mixed'],
  ['race-ethnicity', 'Declined / Unknown', 'unknown'],
  ['payer', 'MC', 'known'],
  ['payer', 'Government', 'known'],
  ['age', '6 months', 'known'],
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
  const labels = ['Unknown', '85+', '<5', '[70-80)', 'over 65', '5 to 17', '65+'];
  const groups = labels.map((label) => mapGroup('age', label).group);
  expect(orderGroups('age', groups).map((group) => group.label.en)).toEqual([
    'Under 5',
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
    'White',
    'Asian/Pacific Islander',
    'Zapotec',
    'Other/Unknown',
    'Other',
    'Unknown'
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
