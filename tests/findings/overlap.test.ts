import { expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import { aTallySet, buildTallies } from './build-tallies.ts';

const base = buildTallies('public');

function rulesOf(overlapping: readonly string[]): readonly string[] {
  const set = aTallySet('public', {
    ...base,
    dimensions: base.dimensions.map((dimension) => ({ ...dimension, overlapping: dimension.id === 'race-ethnicity' })),
    tables: base.tables.map((facts) => (facts.table === 'records' ? { ...facts, overlapping } : facts))
  });
  const found = findings(set).dimensions.filter(
    ({ dimension, indicator }) => dimension === 'race-ethnicity' && indicator === 'readmission'
  );
  return [...new Set(found.map((one) => `${one.referenceRule}, ${one.overlapping ? 'overlapping' : 'apart'}`))];
}

test('a register whose cells name several groups does not make the groups of another table overlap', () => {
  expect(rulesOf([])).toEqual(['best, apart']);
  expect(rulesOf(['race-ethnicity'])).toEqual(['rest, overlapping']);
});
