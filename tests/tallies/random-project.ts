import type { Indicator } from '#lib/catalog/types.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import type { TallyInput } from '#lib/tallies/tally-all.ts';
import { buildRelation, dimensionOf, indicatorOf } from './build-relation.ts';

/** Labels that would break careless SQL, pages or spreadsheets. */
export const weirdLabels = [
  `O'Brien "the" group`,
  `<script>alert(1)</script>`,
  `'; DROP TABLE relation_records; --`,
  `=cmd()`,
  `a|b × c\\d`,
  `Ünïcode — 日本`
];

/** Whole numbers below a limit, the same ones for a seed. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
  };
}

/** A random project with records of every kind of trouble, a register and results, made alike in whichever database. */
export async function randomProject(db: Database, seed: number): Promise<TallyInput> {
  const next = random(seed);
  const pick = (cells: readonly Cell[]): Cell => cells[next(cells.length)] ?? null;
  const day = () => `20${20 + next(6)}-0${1 + next(9)}-${10 + next(18)}`;
  const groups = ['White', 'Black', ...weirdLabels.filter((label) => !label.includes('|')), null];
  const record = () => [
    pick(['North', `St "Mary's"; --`]),
    pick(['2023', '2024-Q1', null]),
    pick(groups),
    pick(['de', 'en|es', 'es', 'en|de|es', 'en|en', null]),
    next(5) === 0 ? null : `p${next(60)}`,
    pick(['yes', 'no', '1', '0', 'maybe', null]),
    pick(['<30', '>30', 'NO', `it's "<30"`, null]),
    pick(['3', '0.125', '17.5', '-2.25', '0.1', 'x', null, '1e2']),
    pick(['10', '2.5', '0', null]),
    day(),
    pick([day(), day(), null, 'soon']),
    pick(['documented', 'self-reported', 'community'])
  ];
  const records = await buildRelation(db, {
    table: 'records',
    resource: 'stays',
    columns: [
      'institution',
      'period',
      'race',
      'language',
      'patient',
      'flag',
      `odd "name"; DROP`,
      'amount',
      'exposure',
      'came',
      'went',
      'verification'
    ],
    rows: Array.from({ length: 400 }, record),
    dimensions: { race: 'race', language: 'language[]' },
    person: 'patient'
  });
  const harms = await buildRelation(db, {
    table: 'harms',
    columns: [
      'institution',
      'harm',
      'identified_on',
      'identified_by',
      'redressed_on',
      'committed_amount',
      'paid_amount',
      'race'
    ],
    rows: Array.from({ length: 120 }, (_, index) => [
      pick(['North', `St "Mary's"; --`]),
      `harm ${index}`,
      day(),
      pick(['community', 'institution', null]),
      pick([day(), null]),
      pick(['1000.55', '20', null]),
      pick(['7.005', '20', null]),
      pick(groups)
    ]),
    dimensions: { race: 'race' }
  });
  return {
    relations: [records, harms],
    indicators: randomIndicators,
    institutions: [{ name: 'North' }],
    dimensions: [
      dimensionOf('race', ['White', 'Black', ...weirdLabels, 'Unknown']),
      dimensionOf('language', ['de', 'en', 'es', 'Unknown'], true)
    ],
    dataDate: '2024-06-30',
    crossings: [['race', 'language']]
  };
}

const stays = { table: 'stays' };
const harms = { table: 'harms' };

/** An indicator of every kind that is counted from rows. */
export const randomIndicators: readonly Indicator[] = [
  indicatorOf({
    ...stays,
    id: 'flagged',
    kind: 'proportion',
    numerator: 'flag',
    denominator: 'amount > 0 or amount is absent'
  }),
  indicatorOf({
    ...stays,
    id: 'odd',
    kind: 'proportion',
    numerator: `"odd ""name""; DROP" in ("<30" | "it's ""<30""")`
  }),
  indicatorOf({ ...stays, id: 'mean', kind: 'mean', numerator: 'amount', denominator: 'not flag = 0' }),
  indicatorOf({ ...stays, id: 'rate', kind: 'rate', numerator: 'flag', denominator: 'exposure' }),
  indicatorOf({ ...stays, id: 'rate of rows', kind: 'rate', numerator: 'flag', denominator: 'exposure > 2' }),
  indicatorOf({ ...stays, id: 'stay', kind: 'time-to-event', from: 'came', until: 'went' }),
  indicatorOf({ ...stays, id: 'cells', kind: 'coverage', cells: ['race', 'language'], numerator: 'flag' }),
  indicatorOf({ ...stays, id: 'parts', kind: 'composition', numerator: 'flag' }),
  indicatorOf({ id: 'known', kind: 'coverage', table: 'records', derived: 'demographics-known' }),
  indicatorOf({
    ...harms,
    id: 'paid',
    kind: 'ratio-of-sums',
    numerator: 'paid_amount',
    denominator: 'committed_amount'
  }),
  indicatorOf({ ...harms, id: 'named', kind: 'proportion', numerator: 'identified_by = community' }),
  indicatorOf({ ...harms, id: 'redress', kind: 'time-to-event', from: 'identified_on', until: 'redressed_on' })
];
