import { describe, expect, it } from 'vitest';
import { attack } from '#lib/disclosure/attack.ts';
import type { Tally, TallySet } from '#lib/tallies/tally.ts';
import { aSet, aTally, tableOf, type Groups } from './build-set.ts';

describe('attack(publicSet, privateSet)', () => {
  it('finds a single hidden group by subtraction (case 01)', () => {
    const groups = { White: [100, 412], Black: [60, 180], Hispanic: [40, 96], Asian: [13, 38], AIAN: [0, 4] } as const;
    expect(denominatorLeaks(groups, ['AIAN'])).toEqual(['AIAN denominator exact 4..4']);
  });

  it('finds two hidden groups that add up to 7 (case 02)', () => {
    const groups = { White: [100, 412], AIAN: [0, 4], NHPI: [0, 3] } as const;
    expect(denominatorLeaks(groups, ['AIAN', 'NHPI'])).toEqual([
      'AIAN denominator too-tight 0..7',
      'NHPI denominator too-tight 0..7'
    ]);
  });

  it('is not put off by a hidden group that is empty (case 03)', () => {
    const groups = { White: [100, 412], AIAN: [0, 4], NHPI: [0, 0] } as const;
    expect(denominatorLeaks(groups, ['AIAN', 'NHPI'])).toEqual(['AIAN denominator too-tight 0..4']);
  });

  it('finds nothing where a large group is hidden with the small one (case 04)', () => {
    const groups = { White: [100, 412], Asian: [13, 38], AIAN: [0, 4] } as const;
    expect(denominatorLeaks(groups, ['AIAN', 'Asian'])).toEqual([]);
  });

  it('finds nothing where two small groups add up to 13 (the one-way table checked with R)', () => {
    const groups = {
      White: [100, 412],
      Black: [80, 180],
      Hispanic: [40, 96],
      Asian: [20, 41],
      AIAN: [0, 9],
      NHPI: [0, 4],
      Multi: [0, 14],
      Unknown: [0, 22]
    } as const;
    expect(denominatorLeaks(groups, ['AIAN', 'NHPI'])).toEqual([]);
  });

  it('takes a small complement for shown where numerator and denominator are (case 05)', () => {
    const set = aSet(tableOf({ overall: [97, 100] }));
    expect(
      leaks(
        open(set, () => ({})),
        set
      )
    ).toEqual(['all complement shown 3..3']);
  });

  it('finds a small overall row that is shown (case 23), or is the sum of a dimension', () => {
    const groups = { Female: [4, 400], Male: [3, 300] } as const;
    const shown = aSet(tableOf({ overall: [7, 700] }));
    expect(
      leaks(
        open(shown, () => ({})),
        shown
      )
    ).toEqual(['all numerator shown 7..7']);
    const set = aSet(tableOf({ overall: [7, 700], dimensions: { sex: groups } }));
    expect(
      leaks(
        open(set, (tally) => ({ n: tally.dimension === 'all' })),
        set
      )
    ).toContain('all numerator exact 7..7');
  });

  it('takes the total from another dimension where its own row is hidden (case 11)', () => {
    const race = { White: [100, 412], Black: [60, 180], Asian: [41, 134], AIAN: [0, 4] } as const;
    const payer = { Public: [90, 300], Private: [60, 230], None: [51, 200] } as const;
    const set = aSet(tableOf({ overall: [201, 730], dimensions: { race, payer } }));
    const hidden = open(set, ({ group }) => ({
      n: group === 'all' || group === 'AIAN',
      d: group === 'all' || group === 'AIAN'
    }));
    expect(leaks(hidden, set)).toContain('AIAN denominator exact 4..4');
  });

  it('knows a numerator’s lower limit from the others’ denominators', () => {
    const groups = { White: [5, 500], Black: [10, 11], Asian: [40, 300] } as const;
    const set = aSet(tableOf({ overall: [55, 811], dimensions: { race: groups } }));
    expect(
      leaks(
        open(set, ({ group }) => ({ n: group === 'White' || group === 'Black' })),
        set
      )
    ).toEqual(['White numerator too-tight 4..15']);
  });

  it('asks for no more than a shown denominator allows', () => {
    const groups = { White: [50, 500], Black: [10, 11], Asian: [40, 300] } as const;
    const set = aSet(tableOf({ overall: [100, 811], dimensions: { race: groups } }));
    expect(
      leaks(
        open(set, ({ group }) => ({ n: group === 'Asian' || group === 'Black' })),
        set
      )
    ).toEqual([]);
  });

  it('finds what the groups leave of the total, and reports it under the first group', () => {
    const groups = { White: [50, 500], Black: [40, 300] } as const;
    const set = aSet(tableOf({ overall: [95, 900], dimensions: { race: groups } }));
    expect(
      leaks(
        open(set, () => ({})),
        set
      )
    ).toEqual(['Black numerator exact 5..5']);
  });

  it('finds a hidden quarter from the year and the other three (case 17)', () => {
    const set = aSet(
      [60, 20, 18, 17, 5].map((events, index) =>
        aTally({ period: index === 0 ? '2024' : `2024-Q${index}`, numerator: events, denominator: 400 * events })
      )
    );
    expect(
      leaks(
        open(set, ({ period }) => ({ n: period === '2024-Q4' })),
        set
      )
    ).toContain('all numerator exact 5..5');
  });

  it('finds a hidden denominator under another indicator of the same rows', () => {
    const groups = { White: [50, 500], Black: [13, 38], AIAN: [0, 4] } as const;
    const set = aSet([
      ...tableOf({ overall: [63, 542], dimensions: { race: groups } }),
      ...tableOf({ overall: [63, 542], dimensions: { race: groups }, tally: { indicator: 'collection' } })
    ]);
    const hides = ({ indicator, group }: Tally<'private'>) =>
      group === 'AIAN' || (group === 'Black' && indicator === 'readmission');
    expect(
      leaks(
        open(set, (tally) => ({ n: hides(tally), d: hides(tally) })),
        set
      )
    ).toContain('Black denominator same-elsewhere 38..38');
  });

  it('finds figures that go with a hidden one, and persons', () => {
    const clusters = { persons: 4, sumEventsSquared: 5, sumEventsRows: 50, sumRowsSquared: 5000 };
    const persons = { numerator: 4, complement: 400, denominator: 400 };
    const set = aSet([aTally({ numerator: 4, clusters, notReported: 3, persons })]);
    expect(
      leaks(
        open(set, () => ({ n: true })),
        set
      )
    ).toEqual(['all denominator side-figure 1000..1000', 'all numerator side-figure 4..4']);
  });

  it('finds an estimate that came without counts', () => {
    const none = { absent: 'not-applicable' } as const;
    const set = aSet([aTally({ indicator: 'experience', numerator: none, denominator: none, given: { value: 70 } })]);
    expect(
      leaks(
        open(set, () => ({})),
        set
      )
    ).toHaveLength(1);
  });

  it('leaves alone what is public record or already published', () => {
    const set = aSet([
      ...tableOf({ overall: [7, 8], tally: { indicator: 'harms', resource: 'harms', span: 'all-rows' } }),
      ...tableOf({ overall: [7, 8], tally: { resource: 'published' } })
    ]);
    expect(
      leaks(
        open(set, () => ({})),
        set
      )
    ).toEqual([]);
  });

  it('throws where the two sets are not of the same slices', () => {
    const set = aSet(tableOf({ overall: [70, 700] }));
    expect(() =>
      attack(
        open(aSet([]), () => ({})),
        set
      )
    ).toThrow(/differ/);
  });
});

function denominatorLeaks(groups: Groups, hidden: readonly string[]): readonly string[] {
  const sum = (place: 0 | 1) => Object.values(groups).reduce((so, pair) => so + Number(pair[place]), 0);
  const set = aSet(tableOf({ overall: [sum(0), sum(1)], dimensions: { race: groups } }));
  const isHidden = ({ group }: Tally<'private'>) => hidden.includes(group);
  return leaks(
    open(set, (tally) => ({ n: isHidden(tally), d: isHidden(tally) })),
    set
  ).filter((leak) => leak.includes('denominator'));
}

function leaks(publicSet: TallySet<'public'>, privateSet: TallySet<'private'>): readonly string[] {
  return attack(publicSet, privateSet).map(
    ({ group, quantity, reason, lower, upper }) => `${group} ${quantity} ${reason} ${lower}..${upper}`
  );
}

/** A public set made by hand: what the attack must judge, whoever made it. */
function open(
  set: TallySet<'private'>,
  hides: (tally: Tally<'private'>) => { n?: boolean; d?: boolean }
): TallySet<'public'> {
  const withheld = { absent: 'withheld' } as const;
  return {
    ...set,
    audience: 'public',
    tallies: set.tallies.map((tally) => ({
      ...tally,
      audience: 'public',
      numerator: hides(tally).n ? withheld : tally.numerator,
      denominator: hides(tally).d ? withheld : tally.denominator,
      rows: hides(tally).d ? withheld : tally.rows
    }))
  };
}
