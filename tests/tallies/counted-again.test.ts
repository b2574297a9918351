import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/database/database.ts';
import { sql } from '#lib/database/sql.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { freshDatabase } from './open.ts';
import { randomProject } from './random-project.ts';

const at = freshDatabase();

/** Thousandths, so that the amounts of the random project add up in whole numbers. */
function thousandths(cell: unknown): number | undefined {
  return cell === null || cell === 'x' ? undefined : Math.round(Number(cell) * 1000);
}

function isFlagged(row: Row): boolean | undefined {
  const flag = row['flag'];
  return flag === 'yes' || flag === '1' ? true : flag === 'no' || flag === '0' ? false : undefined;
}

function groupsIn(row: Row, dimension: string): readonly string[] {
  const cell = String(row[dimension] ?? 'Unknown');
  return dimension === 'language' ? [...new Set(cell.split('|'))] : [cell];
}

function rowsOf(rows: readonly Row[], { institution, period, dimension, group }: Tally<'private'>): readonly Row[] {
  return rows.filter(
    (row) =>
      row['institution'] === institution &&
      (row['period'] ?? 'not-reported') === period &&
      (dimension === 'all' || groupsIn(row, dimension).includes(group))
  );
}

describe('tallies of random records, counted again row by row', () => {
  it.each([11, 12])('agree for seed %i', async (seed) => {
    const input = await randomProject(at.db, seed);
    const rows = await at.db.all(sql`SELECT * FROM relation_records ORDER BY record`);
    const { set } = await tally(at.db, { ...input, crossings: [], only: ['mean', 'parts', 'rate'] });
    expect(set.tallies.length).toBeGreaterThan(100);
    for (const each of set.tallies) {
      const own = rowsOf(rows, each);
      if (each.indicator === 'parts') {
        expect(each.numerator).toBe(own.filter((row) => isFlagged(row)).length);
        expect(each.notReported).toBe(own.filter((row) => isFlagged(row) === undefined).length);
      } else if (each.indicator === 'rate') {
        const known = own.filter((row) => isFlagged(row) !== undefined && row['exposure'] !== null);
        expect(Number(each.denominator)).toBe(known.reduce((sum, row) => sum + Number(row['exposure']), 0));
        expect(each.numerator).toBe(known.filter((row) => isFlagged(row)).length);
      } else {
        // In the denominator: flag known and not 0 ("not flag = 0" is text for yes, no and maybe).
        const known = own.filter(
          (row) => row['flag'] !== null && row['flag'] !== '0' && thousandths(row['amount']) !== undefined
        );
        const amounts = known.map((row) => thousandths(row['amount']) ?? 0);
        expect(Math.round(Number(each.numerator) * 1000)).toBe(amounts.reduce((sum, x) => sum + x, 0));
        expect(Math.round(Number(each.sumSquares) * 1e6)).toBe(amounts.reduce((sum, x) => sum + x * x, 0));
        expect(each.denominator).toBe(known.length);
        const persons = new Set(known.map((row) => row['patient'] ?? `row ${row['record']}`));
        expect(each.persons?.denominator).toBe(persons.size);
        const squares = [...persons].map((person) => {
          const whose = known.filter((row) => (row['patient'] ?? `row ${row['record']}`) === person);
          return whose.reduce((sum, row) => sum + (thousandths(row['amount']) ?? 0), 0) ** 2;
        });
        const clusters = each.clusters && 'persons' in each.clusters ? each.clusters : undefined;
        expect(Math.round(Number(clusters?.sumEventsSquared) * 1e6)).toBe(squares.reduce((sum, x) => sum + x, 0));
      }
    }
  });

  it('adds up to the overall row where groups do not overlap', async () => {
    const { set } = await tally(at.db, await randomProject(at.db, 13));
    const overall = set.tallies.filter(
      ({ dimension, indicator }) => dimension === 'all' && ['flagged', 'odd', 'named'].includes(indicator)
    );
    expect(overall.length).toBeGreaterThan(10);
    for (const whole of overall) {
      const parts = set.tallies.filter(
        ({ dimension, ...each }) =>
          dimension === 'race' &&
          each.indicator === whole.indicator &&
          each.institution === whole.institution &&
          each.period === whole.period
      );
      const sum = (name: 'numerator' | 'denominator' | 'notReported') =>
        parts.reduce((total, each) => total + Number(each[name]), 0);
      expect([sum('numerator'), sum('denominator'), sum('notReported')]).toEqual([
        whole.numerator,
        whole.denominator,
        whole.notReported
      ]);
    }
  });
});
