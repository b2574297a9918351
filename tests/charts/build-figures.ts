import type { DimensionView, GapPoint, IndicatorCard } from '#lib/scorecard/model.ts';
import { absentFigure, card, pair, row, share, view } from '../pages/build-cards.ts';

const withheld = { absent: 'withheld' } as const;

/** A difference of shares with an interval of the half width given, by period; `undefined`: withheld. */
export function gapPoint(
  year: number,
  difference: readonly [estimate: number, half: number] | undefined,
  more: Partial<GapPoint> = {}
): GapPoint {
  const measure =
    difference === undefined
      ? { estimate: withheld, lower: withheld, upper: withheld, standardError: withheld }
      : {
          estimate: difference[0],
          lower: difference[0] - difference[1],
          upper: difference[0] + difference[1],
          standardError: difference[1] / 1.96
        };
  return {
    period: String(year),
    at: year + 0.5,
    difference: { ...measure, factor: 100 },
    verdict: 'cannot-conclude',
    ...more
  };
}

/** Five years: not clear, clear, withheld, a new method, clear the other way. */
export const gaps: readonly GapPoint[] = [
  gapPoint(2020, [0.021, 0.031]),
  gapPoint(2021, [0.064, 0.02], { verdict: 'clear-gap' }),
  gapPoint(2022, undefined),
  gapPoint(2023, [0.055, 0.018], { verdict: 'clear-gap', hasNewMethod: true }),
  gapPoint(2024, [-0.03, 0.012], { verdict: 'clear-gap' })
];

const sexes = ['Female', 'Male', 'Unknown'] as const;
const worst = share(61, 180);

/** Race by sex: a clear gap, a withheld cell with and one without its count, one too few to rely on, an unknown column, a pair without rows. */
export const crossed: DimensionView = view(
  'readmission--race-ethnicity-sex',
  'Race and ethnicity × Sex',
  [
    row('Asian × Female', share(20, 200)),
    row('Asian × Male', share(30, 205)),
    row('Black or African American × Female', worst, {
      pair: pair('Black or African American × Female', worst, 'Asian × Female', share(20, 200), 'clear-gap')
    }),
    row('Black or African American × Male', share(40, 190)),
    row('Native Hawaiian or Pacific Islander × Female', absentFigure('withheld', 23)),
    row('Native Hawaiian or Pacific Islander × Male', absentFigure('withheld')),
    row('<b>White</b> × Female', share(9, 21, { reliability: 'unreliable' })),
    row('<b>White</b> × Male', share(55, 400)),
    ...['Asian', 'Black or African American'].map((race) =>
      row(`${race} × ${sexes[2]}`, share(12, 40), { role: 'unknown' })
    )
  ],
  { id: 'race-ethnicity × sex', order: 'fixed' }
);

/** An outcome where fewer is better, with the views given. */
export function outcome(id: string, views: readonly DimensionView[], more: Partial<IndicatorCard> = {}): IndicatorCard {
  return card(id, `Measure ${id}`, { favourable: 'lower', basis: 'records', table: 'records', views, ...more });
}

const black = share(50, 200);

/** Two measures by race, in different orders, with a group that only one of them can show and one that none can. */
export const beside: readonly IndicatorCard[] = [
  outcome('a', [
    view(
      'a',
      'Race and ethnicity',
      [
        row('Black', black, { pair: pair('Black', black, 'White', share(20, 200), 'clear-gap') }),
        row('White', share(20, 200), { isReference: true }),
        row('Asian', absentFigure('withheld', 40)),
        row('Pacific Islander', absentFigure('withheld')),
        row('Unknown', share(9, 90), { role: 'unknown' })
      ],
      { id: 'race-ethnicity', overall: share(79, 490) }
    ),
    view('a--payer', 'Payer', [row('Public', share(3, 30)), row('Private', share(3, 40))], { id: 'payer' })
  ]),
  outcome('b', [
    view(
      'b',
      'Race and ethnicity',
      [
        row('Asian', share(10, 60)),
        row('White', share(30, 190)),
        row('Pacific Islander', absentFigure('withheld')),
        row('Black', share(5, 22, { reliability: 'unreliable' }))
      ],
      { id: 'race-ethnicity', order: 'fixed' }
    )
  ])
];
