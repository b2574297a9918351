import { describe, expect, it } from 'vitest';
import { aTally } from '../findings/build-tallies.ts';
import { buildFindings } from './build-findings.ts';
import { aHarm, riversideWith } from './build-record.ts';

const register = { institution: 'Riverside', table: 'harms', state: 'kept', rows: 5 } as const;

describe('redressTrack', () => {
  const { redress } = riversideWith({
    registers: [register],
    harms: [
      aHarm({ harm: 'repaired in 2024', identifiedOn: '2024-02-01', redressedOn: '2024-03-01' }),
      aHarm({ harm: 'named in June', identifiedOn: '2025-06-20' }),
      aHarm({ harm: 'elsewhere', institution: 'Lakeside' }),
      aHarm({ harm: 'known for a year', identifiedOn: '2024-06-30', acknowledgedOn: '2024-07-10' }),
      aHarm({
        harm: 'repaired in 2023',
        identifiedOn: '2023-02-01',
        acknowledgedOn: '2023-02-01',
        redressedOn: '2023-12-31'
      })
    ]
  });

  it('shows the open harms first, longest open first, then the redressed by the day of redress', () => {
    expect(redress.harms.map(({ id, harm }) => [id, harm.harm])).toEqual([
      ['harm-3', 'known for a year'],
      ['harm-2', 'named in June'],
      ['harm-4', 'repaired in 2023'],
      ['harm-1', 'repaired in 2024']
    ]);
  });

  it('counts each harm in its furthest stage, also where redress came without an acknowledgement', () => {
    expect(redress.counts).toEqual({ named: 1, acknowledged: 1, redressed: 2 });
    expect(redress.harms.map(({ stage }) => stage)).toEqual(['acknowledged', 'named', 'redressed', 'redressed']);
  });

  it('counts days from the day of naming: to the acknowledgement, to the redress, and while open to the data date', () => {
    const days = redress.harms.map(({ daysToAcknowledge, daysToRedress, daysOpen }) => [
      daysToAcknowledge,
      daysToRedress,
      daysOpen
    ]);
    expect(days).toEqual([
      // 30 June to 10 July 2024: 10. 30 June 2024 to 30 June 2025: 365, the leap day was before.
      [10, undefined, 365],
      // 20 to 30 June 2025: 10.
      [undefined, undefined, 10],
      // Acknowledged the same day: 0. 1 February to 31 December 2023: the year's 365 days less January's 31 is 334, less one to the day: 333.
      [0, 333, undefined],
      // 1 February to 1 March 2024: 29, a leap year.
      [undefined, 29, undefined]
    ]);
  });

  it('names the measures of redress that are told apart by the people affected, and no outcome that is filed under redress', () => {
    expect(redress.byGroup).toEqual([]);
    const { findings } = buildFindings('public');
    const first = findings.estimates[0]!;
    const byPayer = aTally('public', {
      indicator: 'harms-acknowledged',
      span: 'all-rows',
      period: '2019-03-02/2025-06-30',
      dimension: 'payer',
      group: 'Medicaid',
      numerator: 2,
      denominator: 3
    });
    const indicators = findings.indicators.map((indicator) =>
      indicator.id === 'readmission' ? { ...indicator, component: 'redress' as const } : indicator
    );
    const told = riversideWith({}, { indicators, estimates: [...findings.estimates, { ...first, tally: byPayer }] });
    expect(told.redress.byGroup.map(({ id, verdict }) => [id, verdict])).toEqual([['harms-acknowledged', 'partly']]);
  });

  it('keeps a register that is not given apart from one that is kept and from one declared empty', () => {
    expect(redress.register).toBe('kept');
    expect(riversideWith({}).redress.register).toBe('not-given');
    const empty = { ...register, state: 'declared-empty', rows: 0 } as const;
    expect(riversideWith({ registers: [empty] }).redress).toMatchObject({ register: 'declared-empty', harms: [] });
  });
});
