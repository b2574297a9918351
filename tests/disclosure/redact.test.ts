import { describe, expect, it } from 'vitest';
import { attack } from '#lib/disclosure/attack.ts';
import { redact } from '#lib/disclosure/redact.ts';
import { sliceKey } from '#lib/disclosure/slice-key.ts';
import type { Tally, TallySet } from '#lib/tallies/tally.ts';
import { aSet, aTally, show, showGroups, tableOf, tables, type Groups } from './build-set.ts';

describe('redact(set) hides what counts few people', () => {
  it('shows everything where no count is from 1 to 10, zeros included', () => {
    const { set, reasons, summary } = redact(
      aSet(
        tableOf({
          overall: [100, 1000],
          dimensions: { race: { White: [60, 500], Black: [40, 400], Asian: [0, 100], NHPI: [0, 0] } }
        })
      )
    );
    expect(showGroups(set, 'race')).toEqual(['White 60/500', 'Black 40/400', 'Asian 0/100', 'NHPI 0/0']);
    expect(reasons.size).toBe(0);
    expect(summary).toMatchObject({ slices: 5, withheld: 0 });
  });

  it('hides a numerator of 10 and keeps one of 11', () => {
    const groups = { White: [50, 400], Black: [11, 300], Asian: [10, 150], NHPI: [29, 150] } as const;
    const { set } = redact(aSet(tableOf({ overall: [100, 1000], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 50/400', 'Black 11/300', 'Asian –/150', 'NHPI –/150']);
  });

  it('hides a numerator whose complement is small, and keeps the denominator', () => {
    const groups = { White: [97, 100], Black: [200, 300], Asian: [150, 600] } as const;
    const { set, reasons } = redact(aSet(tableOf({ overall: [447, 1000], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White –/100', 'Black –/300', 'Asian 150/600']);
    expect([...reasons.values()]).toEqual([{ numerator: 'small' }, { numerator: 'protects-others' }]);
  });

  it('hides both figures where the denominator is small', () => {
    const groups = { White: [60, 500], Black: [35, 400], Asian: [20, 92], NHPI: [0, 8] } as const;
    const { set, reasons, summary } = redact(aSet(tableOf({ overall: [115, 1000], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 60/500', 'Black 35/400', 'Asian –/–', 'NHPI –/–']);
    expect(reasons.get(sliceKey(aTally({ dimension: 'race', group: 'NHPI' })))).toEqual({
      numerator: 'small',
      denominator: 'small'
    });
    expect(reasons.get(sliceKey(aTally({ dimension: 'race', group: 'Asian' })))).toEqual({
      numerator: 'protects-others',
      denominator: 'protects-others'
    });
    expect(summary.because).toMatchObject({ small: 1, 'protects-others': 1 });
  });

  it('counts small in persons where they are known', () => {
    const groups = { White: [60, 500], Black: [40, 400], Asian: [30, 80], NHPI: [20, 20] } as const;
    const tallies = tableOf({ overall: [150, 1000], dimensions: { race: groups } }).map((tally) =>
      tally.group === 'NHPI'
        ? { ...tally, persons: { numerator: 1, complement: 0, denominator: 1 } }
        : { ...tally, persons: { numerator: 15, complement: 40, denominator: 50 } }
    );
    const { set } = redact(aSet(tallies));
    expect(showGroups(set, 'race')).toEqual(['White 60/500', 'Black 40/400', 'Asian –/–', 'NHPI –/–']);
    expect(set.tallies.some((tally) => 'persons' in tally)).toBe(false);
  });

  it('keeps a typed absence as it is', () => {
    const absent = { absent: 'not-reported' } as const;
    const { set, reasons } = redact(aSet([aTally({ numerator: absent, denominator: absent, rows: absent })]));
    expect(show(set, {})).toBe('not-reported/not-reported');
    expect(reasons.size).toBe(0);
  });
});

describe('redact(set) hides others so that small ones cannot be worked out', () => {
  it('hides a second group where one is small, the smallest by denominator (case 01)', () => {
    const groups = { White: [100, 412], Black: [60, 180], Hispanic: [40, 96], Asian: [13, 38], AIAN: [2, 4] } as const;
    const { set } = redact(aSet(tableOf({ overall: [215, 730], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual([
      'White 100/412',
      'Black 60/180',
      'Hispanic 40/96',
      'Asian –/–',
      'AIAN –/–'
    ]);
  });

  it('hides a third group where two small ones add up to 10 or less (case 02)', () => {
    const groups = { White: [200, 500], Black: [90, 250], AIAN: [1, 4], NHPI: [1, 3] } as const;
    const { set } = redact(aSet(tableOf({ overall: [292, 757], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 200/500', 'Black –/–', 'AIAN –/–', 'NHPI –/–']);
  });

  it('hides two small groups that add up to 13 and no third for their denominators', () => {
    const groups = { White: [200, 500], Black: [90, 250], AIAN: [7, 9], NHPI: [2, 4] } as const;
    const { set } = redact(aSet(tableOf({ overall: [299, 763], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 200/500', 'Black –/250', 'AIAN –/–', 'NHPI –/–']);
  });

  it('does not take an empty group for protection (case 03)', () => {
    const groups = { White: [200, 500], Black: [90, 250], AIAN: [0, 0], NHPI: [2, 4] } as const;
    const { set } = redact(aSet(tableOf({ overall: [292, 754], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 200/500', 'Black –/–', 'AIAN 0/0', 'NHPI –/–']);
  });

  it('breaks ties by the id of the group', () => {
    const groups = { White: [100, 300], Black: [100, 300], AIAN: [2, 5] } as const;
    const { set } = redact(aSet(tableOf({ overall: [202, 605], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 100/300', 'Black –/–', 'AIAN –/–']);
  });

  it('takes what the groups leave of the total for a hidden group that protects', () => {
    const groups = { White: [200, 500], Black: [90, 250], NHPI: [4, 8] } as const;
    const { set } = redact(aSet(tableOf({ overall: [334, 858], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 200/500', 'Black 90/250', 'NHPI –/–']);
  });

  it('hides two groups where what they leave of the total is itself small', () => {
    const groups = { White: [200, 500], Black: [90, 250], Asian: [30, 100] } as const;
    const { set } = redact(aSet(tableOf({ overall: [321, 853], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 200/500', 'Black 90/250', 'Asian –/–']);
  });

  it('applies the rules, without a rest, where the groups exceed the total', () => {
    const groups = { White: [200, 500], Black: [90, 250], AIAN: [2, 4] } as const;
    const { set } = redact(aSet(tableOf({ overall: [290, 750], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White 200/500', 'Black –/–', 'AIAN –/–']);
  });

  it('protects every dimension that hangs on the total (case 11)', () => {
    const race = { White: [100, 412], Black: [60, 180], Asian: [40, 134], AIAN: [2, 4] } as const;
    const payer = { Public: [90, 300], Private: [60, 230], None: [52, 200] } as const;
    const { set } = redact(aSet(tableOf({ overall: [202, 730], dimensions: { race, payer } })));
    expect(showGroups(set, 'race')).toEqual(['White 100/412', 'Black 60/180', 'Asian –/–', 'AIAN –/–']);
    expect(showGroups(set, 'payer')).toEqual(['Public 90/300', 'Private 60/230', 'None 52/200']);
  });

  it('applies the rules to overlapping groups', () => {
    const groups = { Hearing: [40, 200], Vision: [30, 150], Walking: [5, 60] } as const;
    const { set } = redact(aSet(tableOf({ overall: [60, 330], dimensions: { disability: groups } })));
    expect(showGroups(set, 'disability')).toEqual(['Hearing 40/200', 'Vision –/150', 'Walking –/60']);
  });

  it('subtracts groups of a file that do not overlap, though another file’s do', () => {
    const groups = { Hearing: [120, 300], Vision: [60, 150], Walking: [{ absent: 'withheld' }, 90] } as const;
    const rows = tableOf({ overall: [187, 540] }).concat(
      Object.entries(groups).map(([group, [numerator, denominator]]) =>
        aTally({ dimension: 'disability', group, numerator, denominator })
      )
    );
    const set = aSet(rows, { tables: tables.map((table) => ({ ...table, overlapping: [] })) });
    expect(showGroups(redact(set).set, 'disability')).toEqual(['Hearing 120/300', 'Vision –/150', 'Walking –/90']);
  });

  it('hides more where many tiny groups are somebody each, so that none can be 11', () => {
    const tiny = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Tiny ${index}`, [0, 2] as const]));
    const groups: Groups = { White: [200, 500], Black: [90, 250], ...tiny };
    const { set } = redact(aSet(tableOf({ overall: [290, 774], dimensions: { race: groups } })));
    expect(showGroups(set, 'race').slice(0, 3)).toEqual(['White 200/500', 'Black –/250', 'Tiny 0 –/–']);
    const fewer: Groups = {
      White: [200, 500],
      Black: [90, 250],
      ...Object.fromEntries(Object.entries(tiny).map(([group], index) => [group, [0, index === 0 ? 2 : 1] as const]))
    };
    const narrow = redact(aSet(tableOf({ overall: [290, 763], dimensions: { race: fewer } })));
    expect(showGroups(narrow.set, 'race').slice(0, 3)).toEqual(['White 200/500', 'Black –/–', 'Tiny 0 –/–']);
  });

  it('hides one group more where the plain rule leaves a small count too narrow', () => {
    const groups = { White: [5, 500], Black: [10, 11], Asian: [40, 300] } as const;
    const { set } = redact(aSet(tableOf({ overall: [55, 811], dimensions: { race: groups } })));
    expect(showGroups(set, 'race')).toEqual(['White –/500', 'Black –/11', 'Asian –/300']);
  });
});

describe('redact(set) withholds a figure everywhere', () => {
  it('where the row of everyone is small (case 23)', () => {
    const { set, reasons } = redact(
      aSet(tableOf({ overall: [7, 700], dimensions: { sex: { Female: [7, 400], Male: [0, 300] } } }))
    );
    expect(show(set, {})).toBe('–/700');
    expect(showGroups(set, 'sex')).toEqual(['Female –/400', 'Male –/300']);
    expect(reasons.get(sliceKey(aTally({})))).toEqual({ numerator: 'overall-small' });
  });

  it('where the complement of everyone is small', () => {
    const { set } = redact(aSet(tableOf({ overall: [693, 700] })));
    expect(show(set, {})).toBe('–/700');
  });

  it('where everyone is few, in all indicators of the same rows', () => {
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [2, 10], dimensions: { sex: { Female: [2, 10] } } }),
        ...tableOf({ overall: [0, 12], tally: { indicator: 'collection' } })
      ])
    );
    expect(show(set, {})).toBe('–/–');
    expect(show(set, { indicator: 'collection' })).toBe('–/–');
  });

  it('where no choice of groups protects: the numerators of all dimensions, and no denominator', () => {
    const race = { White: [7, 500], Black: [5, 250] } as const;
    const payer = { Public: [12, 750] } as const;
    const { set, reasons } = redact(aSet(tableOf({ overall: [12, 750], dimensions: { race, payer } })));
    expect(show(set, {})).toBe('–/750');
    expect(showGroups(set, 'race')).toEqual(['White –/500', 'Black –/250']);
    expect(showGroups(set, 'payer')).toEqual(['Public –/750']);
    expect(reasons.get(sliceKey(aTally({})))).toEqual({ numerator: 'cannot-be-protected' });
  });

  it('but not another indicator, institution or period', () => {
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [7, 700] }),
        ...tableOf({ overall: [70, 700], tally: { indicator: 'collection' } }),
        ...tableOf({ overall: [70, 700], tally: { institution: 'Lakeside' } }),
        ...tableOf({ overall: [70, 800], tally: { period: '2023' } })
      ])
    );
    expect(set.tallies.map((tally) => tally.numerator)).toEqual([{ absent: 'withheld' }, 70, 70, 70]);
  });
});

describe('redact(set) gives indicators of the same rows one pattern of denominators', () => {
  const race = (white: number, black: number, asian: number): Record<string, [number, number]> => ({
    White: [white, 500],
    Black: [black, 300],
    Asian: [asian, 92],
    NHPI: [0, 8]
  });

  it('and each its own numerators', () => {
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [120, 900], dimensions: { race: race(60, 40, 20) } }),
        ...tableOf({
          overall: [115, 900],
          dimensions: { race: race(5, 90, 20) },
          tally: { indicator: 'collection' }
        })
      ])
    );
    expect(showGroups(set, 'race')).toEqual(['White 60/500', 'Black 40/300', 'Asian –/–', 'NHPI –/–']);
    expect(showGroups(set, 'race', { indicator: 'collection' })).toEqual([
      'White –/500',
      'Black 90/300',
      'Asian –/–',
      'NHPI –/–'
    ]);
  });

  it('where one of them leaves out rows and becomes small', () => {
    const { set } = redact(
      aSet([
        ...tableOf({
          overall: [120, 900],
          dimensions: { race: { White: [60, 500], Black: [40, 300], Asian: [20, 85], NHPI: [0, 15] } }
        }),
        ...tableOf({
          overall: [120, 893],
          dimensions: { race: { White: [60, 500], Black: [40, 300], Asian: [20, 85], NHPI: [0, 8] } },
          tally: { indicator: 'collection' }
        })
      ])
    );
    expect(showGroups(set, 'race').slice(2)).toEqual(['Asian –/–', 'NHPI –/–']);
  });

  it('and means of them too', () => {
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [120, 900], dimensions: { race: race(60, 40, 20) } }),
        ...tableOf({
          overall: [9000, 900],
          dimensions: { race: { White: [5000, 500], Black: [3000, 300], Asian: [900, 92], NHPI: [100, 8] } },
          tally: { indicator: 'waiting', sumSquares: 1000 }
        })
      ])
    );
    expect(showGroups(set, 'race', { indicator: 'waiting' })).toEqual([
      'White 5000/500',
      'Black 3000/300',
      'Asian –/–',
      'NHPI –/–'
    ]);
    const asian = set.tallies.find((tally) => tally.indicator === 'waiting' && tally.group === 'Asian');
    expect(asian).toMatchObject({ sumSquares: { absent: 'withheld' }, rows: { absent: 'withheld' } });
  });

  it('where the same denominators stand under two names in two files', () => {
    const here = { overall: [120, 900], dimensions: { race: race(60, 40, 20) } } as const;
    const { set } = redact(
      aSet([...tableOf(here), ...tableOf({ ...here, tally: { indicator: 'interpreter', resource: 'figures' } })])
    );
    const columns = set.tallies.map((tally) => JSON.stringify(tally.denominator));
    expect(columns.slice(0, 5)).toEqual(columns.slice(5));
  });
});

describe('redact(set) where indicators tell of one another', () => {
  const sexes = (female: readonly [number, number], male: readonly [number, number]) => ({
    Female: female,
    Male: male,
    Unknown: [40, 100] as const
  });

  it('hides who was offered something wherever it hides who needed it', () => {
    const needed = { White: [60, 900], Black: [45, 300], Asian: [70, 200], NHPI: [5, 100] } as const;
    const offered = { White: [30, 60], Black: [22, 45], Asian: [40, 70], NHPI: [2, 5] } as const;
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [180, 1500], dimensions: { race: needed } }),
        ...tableOf({ overall: [94, 180], dimensions: { race: offered }, tally: { indicator: 'interpreter' } })
      ])
    );
    const hidden = (indicator: string, figure: 'numerator' | 'denominator') =>
      set.tallies
        .filter((tally) => tally.indicator === indicator && typeof tally[figure] === 'object')
        .map(({ group }) => group);
    expect(hidden('readmission', 'numerator')).toContain('NHPI');
    expect(hidden('interpreter', 'denominator')).toEqual(hidden('readmission', 'numerator'));
  });

  it('hides both terms of a sum that is shown: early, late and no readmission', () => {
    const { set } = redact(
      aSet(
        (
          [
            ['readmission', [60, 505], [5, 305], [105, 910]],
            ['collection', [100, 505], [80, 305], [220, 910]],
            ['harms', [345, 505], [220, 305], [585, 910]]
          ] as const
        ).flatMap(([indicator, female, male, overall]) =>
          tableOf({
            overall,
            dimensions: { sex: { Female: female, Male: male, Unknown: [overall[0] - female[0] - male[0], 100] } },
            tally: { indicator }
          })
        )
      )
    );
    const hidden = (indicator: string) =>
      showGroups(set, 'sex', { indicator })
        .filter((row) => row.includes('–'))
        .map((row) => row.split(' ')[0]);
    expect(hidden('readmission')).toEqual(['Male', 'Unknown']);
    expect([hidden('collection'), hidden('harms')].filter((groups) => groups.length > 0).length).toBeGreaterThan(0);
  });

  it('takes the sum of a mean of noughts and ones for a count', () => {
    const groups = { ...sexes([60, 505], [5, 305]) };
    const { set } = redact(
      aSet(
        tableOf({ overall: [105, 910], dimensions: { sex: groups }, tally: { indicator: 'waiting' } }).map((tally) => ({
          ...tally,
          sumSquares: tally.numerator
        }))
      )
    );
    expect(showGroups(set, 'sex', { indicator: 'waiting' })).toEqual(['Female 60/505', 'Male –/305', 'Unknown –/100']);
  });

  it('names no several labels of a group whose size it hides', () => {
    const { set } = redact(
      aSet(
        tableOf({
          overall: [105, 803],
          dimensions: { sex: { Female: [60, 498], Male: [42, 300], Unknown: [3, 5] } }
        }).map((tally) => ({ ...tally, sourceLabels: ['a', 'b', 'c', 'd', 'e'] }))
      )
    );
    expect(set.tallies.map(({ sourceLabels }) => sourceLabels.length)).toEqual([5, 5, 0, 0]);
  });
});

describe('redact(set) by kind', () => {
  it('hides a rate’s small numerator and never its exposure', () => {
    const groups = { White: [60, 5000], Black: [15, 300], Asian: [4, 5] } as const;
    const { set } = redact(
      aSet(tableOf({ overall: [79, 5305], dimensions: { race: groups }, tally: { indicator: 'falls' } }))
    );
    expect(showGroups(set, 'race', { indicator: 'falls' })).toEqual(['White 60/5000', 'Black –/300', 'Asian –/5']);
  });

  it('protects a rate by its smallest numerators, whatever the exposure', () => {
    const groups = { White: [60, 20], Black: [15, 3000], Asian: [4, 5] } as const;
    const { set } = redact(
      aSet(tableOf({ overall: [79, 3025], dimensions: { race: groups }, tally: { indicator: 'falls' } }))
    );
    expect(showGroups(set, 'race', { indicator: 'falls' })).toEqual(['White 60/20', 'Black –/3000', 'Asian –/5']);
  });

  it('counts a ratio of sums in the rows behind it', () => {
    const row = (group: string, rows: number, dimension = 'race') =>
      aTally({ indicator: 'restitution', dimension, group, numerator: `${rows}00.5`, denominator: `${rows}000`, rows });
    const { set } = redact(aSet([row('all', 120, 'all'), row('White', 80), row('Black', 32), row('Asian', 8)]));
    expect(showGroups(set, 'race', { indicator: 'restitution' })).toEqual([
      'White 8000.5/80000',
      'Black –/–',
      'Asian –/–'
    ]);
  });

  it('withholds a ratio of sums of people without a count of rows', () => {
    const { set, reasons } = redact(
      aSet([aTally({ indicator: 'restitution', numerator: 50, denominator: 60, rows: { absent: 'not-applicable' } })])
    );
    expect(show(set, { indicator: 'restitution' })).toBe('–/–');
    expect([...reasons.values()][0]).toEqual({ numerator: 'cannot-be-checked', denominator: 'cannot-be-checked' });
  });

  it('withholds estimates that came without counts', () => {
    const none = { absent: 'not-applicable' } as const;
    const { set, reasons } = redact(
      aSet([aTally({ indicator: 'experience', numerator: none, denominator: none, given: { value: '71.5' } })])
    );
    expect(set.tallies[0]).toMatchObject({ given: { absent: 'withheld' }, numerator: none });
    expect([...reasons.values()]).toEqual([{ numerator: 'cannot-be-checked' }]);
  });

  it('passes what is already published as it is, estimates and small counts included', () => {
    const { set, reasons } = redact(
      aSet([
        aTally({ indicator: 'experience', resource: 'published', given: { value: '71.5' } }),
        ...tableOf({
          overall: [4, 30],
          dimensions: { sex: { Female: [1, 20], Male: [3, 10] } },
          tally: { resource: 'published' }
        })
      ])
    );
    expect(showGroups(set, 'sex')).toEqual(['Female 1/20', 'Male 3/10']);
    expect(set.tallies[0]?.given).toEqual({ value: '71.5' });
    expect(reasons.size).toBe(0);
  });

  it('hides times and clusters with the numerator', () => {
    const clusters = { persons: 40, sumEventsSquared: 5, sumEventsRows: 50, sumRowsSquared: 5000 };
    const times = [{ days: 3, closed: true, count: 4 }];
    const { set } = redact(
      aSet([aTally({ indicator: 'time-to-answer', numerator: 4, denominator: 400, times, clusters })])
    );
    expect(set.tallies[0]).toMatchObject({ times: { absent: 'withheld' }, clusters: { absent: 'withheld' } });
  });

  it('gives people’s times in steps of more than ten cases', () => {
    const times = Array.from({ length: 40 }, (_, day) => ({ days: day, closed: true, count: 1 }));
    const { set } = redact(aSet([aTally({ indicator: 'time-to-answer', numerator: 40, denominator: 40, times })]));
    expect(set.tallies[0]?.times).toEqual([
      { days: 5, closed: true, count: 11 },
      { days: 16, closed: true, count: 11 },
      { days: 30, closed: true, count: 18 }
    ]);
  });
});

describe('redact(set) by privacy class', () => {
  const harms = { indicator: 'harms', resource: 'harms', span: 'all-rows', period: '2019-03-01/2025-06-30' } as const;

  it('never withholds the overall row of a public record, and withholds a dimension that cannot be protected', () => {
    const { set } = redact(
      aSet(
        tableOf({
          overall: [7, 8],
          dimensions: { race: { White: [4, 5], Black: [3, 3], Asian: [0, 0] } },
          tally: harms
        })
      )
    );
    expect(show(set, { indicator: 'harms' })).toBe('7/8');
    expect(showGroups(set, 'race', harms)).toEqual(['White –/–', 'Black –/–', 'Asian –/–']);
  });

  it('hides only some groups of a public record where that protects', () => {
    const groups = { White: [40, 70], Black: [20, 40], Asian: [12, 24], NHPI: [1, 4] } as const;
    const { set } = redact(aSet(tableOf({ overall: [73, 138], dimensions: { race: groups }, tally: harms })));
    expect(showGroups(set, 'race', harms)).toEqual(['White 40/70', 'Black 20/40', 'Asian –/–', 'NHPI –/–']);
  });

  it('shows the groups of a register whose dimensions are public too', () => {
    const tally = { indicator: 'seats', resource: 'open-seats', span: 'in-force', period: '2025-06-30' } as const;
    const groups = { White: [9, 14], Black: [3, 14], Asian: [2, 14] } as const;
    const { set } = redact(aSet(tableOf({ overall: [14, 14], dimensions: { race: groups }, tally })));
    expect(showGroups(set, 'race', tally)).toEqual(['White 9/14', 'Black 3/14', 'Asian 2/14']);
  });

  it('hides the groups’ seats on a board of people, and no number of seats', () => {
    const tally = { indicator: 'seats', resource: 'seats', span: 'in-force', period: '2025-06-30' } as const;
    const groups = { White: [9, 14], Black: [3, 14], Asian: [2, 14] } as const;
    const { set } = redact(aSet(tableOf({ overall: [14, 14], dimensions: { race: groups }, tally })));
    expect(showGroups(set, 'race', tally)).toEqual(['White –/14', 'Black –/14', 'Asian –/14']);
    expect(show(set, { indicator: 'seats' })).toBe('14/14');
  });

  it('treats figures of a resource that it does not know as people’s', () => {
    const { set } = redact(aSet(tableOf({ overall: [3, 400], tally: { resource: 'elsewhere' } })));
    expect(show(set, {})).toBe('–/400');
  });
});

describe('redact(set) over time', () => {
  const year = (period: string, groups: Record<string, [number, number]>): readonly Tally<'private'>[] => {
    const sum = (place: 0 | 1) => Object.values(groups).reduce((so, pair) => so + pair[place], 0);
    return tableOf({ overall: [sum(0), sum(1)], dimensions: { race: groups }, tally: { period } });
  };

  it('hides a group in all quarters where one is small, and shows the year (case 17)', () => {
    const quarters = [20, 18, 17, 5].map((asian, index) =>
      year(`2024-Q${index + 1}`, { White: [60, 300], Black: [50, 250], Asian: [asian, 100] })
    );
    const { set } = redact(
      aSet([...year('2024', { White: [240, 1200], Black: [200, 1000], Asian: [60, 400] }), ...quarters.flat()])
    );
    expect(showGroups(set, 'race')).toEqual(['White 240/1200', 'Black 200/1000', 'Asian 60/400']);
    for (const period of ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']) {
      expect(showGroups(set, 'race', { period })).toEqual(['White 60/300', 'Black –/–', 'Asian –/–']);
    }
  });

  it('hides in the parts what the whole hides', () => {
    const parts = ['2024-01', '2024-02'].map((period) =>
      year(period, { White: [60, 300], Black: [50, 250], Asian: [0, 5], NHPI: [0, 12] })
    );
    const whole = year('2024-01-01/2024-02-29', {
      White: [120, 600],
      Black: [100, 500],
      Asian: [0, 10],
      NHPI: [0, 24]
    });
    const { set } = redact(aSet([...whole, ...parts.flat()]));
    expect(showGroups(set, 'race', { period: '2024-02' }).slice(2)).toEqual(['Asian –/–', 'NHPI –/–']);
    expect(showGroups(set, 'race', { period: '2024-01-01/2024-02-29' }).slice(2)).toEqual(['Asian –/–', 'NHPI –/–']);
  });

  it('withholds everyone in all parts where one part is small', () => {
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [60, 900], tally: { period: '2024' } }),
        ...tableOf({ overall: [5, 300], tally: { period: '2024-Q1' } }),
        ...tableOf({ overall: [25, 300], tally: { period: '2024-Q2' } }),
        ...tableOf({ overall: [30, 300], tally: { period: '2024-Q3' } })
      ])
    );
    expect(show(set, {})).toBe('60/900 –/300 –/300 –/300');
  });

  it('withholds the parts where what nobody reported would be small', () => {
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [60, 900], tally: { period: '2024' } }),
        ...tableOf({ overall: [26, 450], tally: { period: '2024-Q1' } }),
        ...tableOf({ overall: [30, 439], tally: { period: '2024-Q2' } })
      ])
    );
    expect(show(set, {})).toBe('60/900 –/450 –/439');
  });

  it('shows a register’s years for everyone only', () => {
    const all = { indicator: 'harms', resource: 'harms', span: 'all-rows', period: '2023-01-05/2025-06-30' } as const;
    const groups = { White: [40, 70], Black: [20, 40] } as const;
    const { set } = redact(
      aSet([
        ...tableOf({ overall: [60, 110], dimensions: { race: groups }, tally: all }),
        ...tableOf({
          overall: [60, 110],
          dimensions: { race: groups },
          tally: { ...all, span: 'year', period: '2024' }
        })
      ])
    );
    expect(showGroups(set, 'race', all)).toEqual(['White 40/70', 'Black 20/40']);
    expect(showGroups(set, 'race', { ...all, period: '2024' })).toEqual(['White –/–', 'Black –/–']);
    expect(show(set, { indicator: 'harms', period: '2024' })).toBe('60/110');
  });
});

describe('redact(set) keeps unknown groups from being told by what is known', () => {
  const known = (race: number, sex: number, rows = 1000) => [
    aTally({ indicator: 'known', numerator: race + sex, denominator: 2 * rows }),
    aTally({ indicator: 'known', dimension: 'demographic', group: 'race', numerator: race, denominator: rows }),
    aTally({ indicator: 'known', dimension: 'demographic', group: 'SEX', numerator: sex, denominator: rows })
  ];

  it('hides a row where an unknown group’s size is hidden, and with it the sum', () => {
    const sex = { Female: [60, 600], Male: [50, 388], Unknown: [0, 12] } as const;
    const race = { White: [60, 600], Black: [50, 300], NHPI: [0, 5], Unknown: [0, 95] } as const;
    const { set } = redact(aSet([...tableOf({ overall: [110, 1000], dimensions: { sex, race } }), ...known(905, 988)]));
    expect(showGroups(set, 'race').slice(2)).toEqual(['NHPI –/–', 'Unknown –/–']);
    expect(showGroups(set, 'demographic', { indicator: 'known' })).toEqual(['race –/1000', 'SEX 988/1000']);
    expect(show(set, { indicator: 'known' })).toBe('–/2000');
  });

  it('hides a row with few unknown', () => {
    const { set } = redact(aSet(known(900, 997)));
    expect(showGroups(set, 'demographic', { indicator: 'known' })).toEqual(['race 900/1000', 'SEX –/1000']);
  });

  it('shows the sum where several rows are hidden and it tells nothing of them', () => {
    const sex = { Female: [60, 600], Male: [50, 390], Unknown: [0, 10] } as const;
    const race = { White: [60, 600], Black: [50, 391], Unknown: [0, 9] } as const;
    const { set } = redact(aSet([...tableOf({ overall: [110, 1000], dimensions: { sex, race } }), ...known(991, 990)]));
    expect(showGroups(set, 'demographic', { indicator: 'known' })).toEqual(['race –/1000', 'SEX –/1000']);
    expect(show(set, { indicator: 'known' })).toBe('1981/2000');
  });

  it('hides the sum of several rows where it tells too much of one', () => {
    const sex = { Female: [60, 600], Male: [50, 393], Unknown: [0, 7] } as const;
    const race = { White: [60, 600], Black: [50, 399], Unknown: [0, 1] } as const;
    const { set } = redact(aSet([...tableOf({ overall: [110, 1000], dimensions: { sex, race } }), ...known(999, 993)]));
    expect(show(set, { indicator: 'known' })).toBe('–/2000');
  });

  it('shows everything where no unknown group is hidden', () => {
    const { set } = redact(aSet(known(900, 950)));
    expect(show(set, { indicator: 'known' })).toBe('1850/2000');
  });
});

describe('redact(set) hides counts of people that stand beside the figures', () => {
  it('withholds rows left out where one group’s are few, in the whole dimension', () => {
    const tallies = tableOf({ overall: [100, 1000], dimensions: { sex: { Female: [60, 500], Male: [40, 500] } } });
    const left = [30, 26, 4];
    const { set } = redact(aSet(tallies.map((tally, index) => ({ ...tally, notReported: left[index] ?? 0 }))));
    expect(set.tallies.map((tally) => tally.notReported)).toEqual([30, { absent: 'withheld' }, { absent: 'withheld' }]);
  });

  it('withholds a rate’s rows where they are few', () => {
    const { set } = redact(aSet([aTally({ indicator: 'falls', numerator: 0, denominator: 90, rows: 3 })]));
    expect(set.tallies[0]?.rows).toEqual({ absent: 'withheld' });
  });

  it('withholds what a file gives beside a hidden count', () => {
    const { set } = redact(
      aSet([aTally({ resource: 'figures', numerator: 3, denominator: 40, given: { value: '7.5' } })])
    );
    expect(set.tallies[0]?.given).toEqual({ absent: 'withheld' });
  });
});

describe('redact(set) with two dimensions crossed', () => {
  const race = { White: [60, 600], Black: [40, 400] } as const;
  const sex = { Female: [50, 500], Male: [50, 500] } as const;

  it('shows the crossing where nothing in it or in the two is hidden', () => {
    const crossing = {
      'White × Female': [30, 300],
      'White × Male': [30, 300],
      'Black × Female': [20, 200],
      'Black × Male': [20, 200]
    } as const;
    const { reasons } = redact(
      aSet(tableOf({ overall: [100, 1000], dimensions: { race, sex, 'race × sex': crossing } }))
    );
    expect(reasons.size).toBe(0);
  });

  it('withholds the crossing wholly where one slice is small', () => {
    const crossing = {
      'White × Female': [30, 300],
      'White × Male': [30, 300],
      'Black × Female': [20, 395],
      'Black × Male': [20, 5]
    } as const;
    const { set } = redact(aSet(tableOf({ overall: [100, 1000], dimensions: { race, sex, 'race × sex': crossing } })));
    expect(showGroups(set, 'race × sex').every((text) => text.endsWith(' –/–'))).toBe(true);
    expect(showGroups(set, 'race')).toEqual(['White 60/600', 'Black 40/400']);
  });
});

describe('redact(set) is a pure function', () => {
  const groups = { White: [60, 500], Black: [35, 400], Asian: [20, 92], NHPI: [0, 8] } as const;
  const tallies = [
    ...tableOf({ overall: [115, 1000], dimensions: { race: groups } }),
    ...tableOf({
      overall: [112, 1000],
      dimensions: { race: { ...groups, Black: [32, 400] } },
      tally: { indicator: 'collection' }
    })
  ];

  it('gives every tally the same, whatever the order, and keeps the order', () => {
    const forward = redact(aSet(tallies)).set.tallies;
    const backward = redact(aSet([...tallies].reverse())).set.tallies;
    expect([...backward].reverse()).toEqual(forward);
    expect(forward.map(sliceKey)).toEqual(tallies.map(sliceKey));
  });

  it('changes nothing that it is given', () => {
    const set = deepFreeze(aSet(tallies));
    expect(() => redact(set)).not.toThrow();
  });

  it('throws on a tally of an indicator that the set does not define', () => {
    expect(() => redact(aSet([aTally({ indicator: 'nothing' })]))).toThrow(/unknown indicator/);
  });

  it('makes the only sets that may be published', () => {
    const wantsPublic = (set: TallySet<'public'>) => set.audience;
    // @ts-expect-error private tallies are not public ones
    expect(wantsPublic(aSet(tallies))).toBe('private');
    expect(wantsPublic(redact(aSet(tallies)).set)).toBe('public');
  });

  it('passes its own attack on all of the above at once', () => {
    const set = aSet(tallies, { tables });
    expect(attack(redact(set).set, set)).toEqual([]);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
