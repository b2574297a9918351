import { expect, test } from 'vitest';
import { ageBand } from '#lib/catalog/age-band.ts';

test.each([
  ['[70-80)', '70 to 79', 70, 79],
  ['[70, 80)', '70 to 79', 70, 79],
  ['(60,70]', '61 to 70', 61, 70],
  ['70 to <80', '70 to 79', 70, 79],
  ['≥70 to <80', '70 to 79', 70, 79],
  ['[0-10)', '0 to 9', 0, 9],
  ['70 to 79', '70 to 79', 70, 79],
  ['70-79 years', '70 to 79', 70, 79],
  ['70–79y', '70 to 79', 70, 79],
  ['18y-44y', '18 to 44', 18, 44],
  ['18 thru 24', '18 to 24', 18, 24],
  ['age_18_44', '18 to 44', 18, 44],
  ['Y15-24', '15 to 24', 15, 24],
  ['05-09', '5 to 9', 5, 9],
  ['5 - 17 years of age', '5 to 17', 5, 17],
  ['entre 18 y 44 años', '18 to 44', 18, 44],
  ['between 18 and 44', '18 to 44', 18, 44],
  ['≥80', '80 and over', 80, Infinity],
  ['>= 80', '80 and over', 80, Infinity],
  ['80+', '80 and over', 80, Infinity],
  ['[85, inf)', '85 and over', 85, Infinity],
  ['Y_GE65', '65 and over', 65, Infinity],
  ['65 and over', '65 and over', 65, Infinity],
  ['65 years and above', '65 and over', 65, Infinity],
  ['65 or older', '65 and over', 65, Infinity],
  ['65 años y más', '65 and over', 65, Infinity],
  ['85 und älter', '85 and over', 85, Infinity],
  ['Ages 13 years and older', '13 and over', 13, Infinity],
  ['>84', 'Over 84', 85, Infinity],
  ['over 65', 'Over 65', 66, Infinity],
  ['<5', 'Under 5', 0, 4],
  ['Under 5', 'Under 5', 0, 4],
  ['menos de 5 años', 'Under 5', 0, 4],
  ['less than 1 year', 'Under 1', 0, 0],
  ['up to 17', '0 to 17', 0, 17],
  ['17 and under', '0 to 17', 0, 17],
  ['17 años o menos', '0 to 17', 0, 17],
  ['47', '45 to 64', 45, 64],
  ['47.0', '45 to 64', 45, 64],
  ['4.5', 'Under 18', 0, 17],
  ['6-11 months', '6 to 11 months', 0.5, 11 / 12],
  ['6 months - 4 years', '6 months to 4 years', 0.5, 4],
  ['6mo-4yr', '6 months to 4 years', 0.5, 4],
  ['6 months and older', '6 months and over', 0.5, Infinity],
  ['<6 months', 'Under 6 months', 0, 5 / 12],
  ['1 month', '1 month', 1 / 12, 1 / 12],
  ['0-27 days', '0 to 27 days', 0, 27 / 365.25]
])('%j is %s', (text, label, lower, upper) => {
  const band = ageBand(text);
  expect(band?.group.label.en).toBe(label);
  expect(band?.lower).toBeCloseTo(lower, 12);
  expect(band?.upper === upper || Math.abs(band!.upper - upper) < 1e-12).toBe(true);
});

test.each(['', 'adult', '121', '2020', '44-18', '70-79 M', 'M65', '70s', '6 months-4', 'toddlers', '18-'])(
  '%j is no band',
  (text) => {
    expect(ageBand(text)).toBeUndefined();
  }
);

test.each([
  ['6-11 months', 'De 6 a 11 meses'],
  ['1 month to 1 year', 'De 1 mes a 1 año'],
  ['65+', '65 o más'],
  ['<6 months', 'Menos de 6 meses'],
  ['0-27 days', 'De 0 a 27 días']
])('%j is %s in Spanish', (text, label) => {
  expect(ageBand(text)?.group.label.es).toBe(label);
});
