import { expect, test } from 'vitest';
import { normaliseHeader } from '#lib/catalog/header.ts';

test.each([
  ['30-day Readmits (ICD-10) ', '30_day_readmits_icd_10'],
  ['\uFEFFInstitución', 'institucion'],
  ['  Race/Ethnicity', 'race_ethnicity'],
  ['__already_normal__', 'already_normal'],
  ['%', ''],
  ['入院日', '入院日'],
  ['a.b', 'a_b']
])('normaliseHeader(%j) is %j', (text, expected) => {
  expect(normaliseHeader(text)).toBe(expected);
});

test('normalising twice changes nothing more', () => {
  for (const text of ['Total Admits (ICD-9)', 'É è', 'x  y', 'ﬁrst']) {
    expect(normaliseHeader(normaliseHeader(text))).toBe(normaliseHeader(text));
  }
});
