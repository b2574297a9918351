import type { Dimension, Group, GroupRole, Indicator } from '#lib/catalog/types.ts';
import type { Audience, Commitment, PublicRecord, Shortfall, TableFacts, Tally, TallySet } from '#lib/tallies/tally.ts';

/** Two made-up hospitals, small enough to check by hand: people's outcomes by group and year, and a few registers. */
export function buildTallies<A extends Audience>(audience: A): TallySet<A> {
  const readmitted = (institution: string, period: string, dimension: string, group: string, n: number, d: number) =>
    aTally(audience, { institution, period, indicator: 'readmission', dimension, group, numerator: n, denominator: d });
  const tallies: Tally<A>[] = [
    readmitted('Riverside', '2023', 'all', 'all', 1500, 10000),
    readmitted('Riverside', '2023', 'race-ethnicity', 'Black', 560, 2800),
    readmitted('Riverside', '2023', 'race-ethnicity', 'Hispanic', 370, 2600),
    readmitted('Riverside', '2023', 'race-ethnicity', 'NHPI', 8, 40),
    readmitted('Riverside', '2023', 'race-ethnicity', 'White', 480, 4000),
    readmitted('Riverside', '2023', 'race-ethnicity', 'Unknown', 82, 560),
    readmitted('Riverside', '2024', 'all', 'all', 1520, 10000),
    readmitted('Riverside', '2024', 'race-ethnicity', 'Black', 600, 3000),
    readmitted('Riverside', '2024', 'race-ethnicity', 'Hispanic', 330, 2500),
    readmitted('Riverside', '2024', 'race-ethnicity', 'NHPI', 6, 28),
    readmitted('Riverside', '2024', 'race-ethnicity', 'White', 500, 4000),
    readmitted('Riverside', '2024', 'race-ethnicity', 'Unknown', 84, 472),
    readmitted('Riverside', '2024', 'sex', 'Female', 780, 5200),
    readmitted('Riverside', '2024', 'sex', 'Male', 740, 4800),
    readmitted('Riverside', '2024', 'age', '18–64', 600, 5000),
    readmitted('Riverside', '2024', 'age', '65+', 920, 5000),
    aTally(audience, { ...falls, group: 'all', dimension: 'all', numerator: 300, denominator: 100000 }),
    aTally(audience, { ...falls, dimension: 'sex', group: 'Female', numerator: 120, denominator: 52000 }),
    aTally(audience, { ...falls, dimension: 'sex', group: 'Male', numerator: 180, denominator: 48000 }),
    aTally(audience, {
      ...waiting,
      group: 'all',
      dimension: 'all',
      numerator: 22000,
      denominator: 500,
      sumSquares: '1150000.5'
    }),
    aTally(audience, {
      ...waiting,
      dimension: 'sex',
      group: 'Female',
      numerator: 12500,
      denominator: 260,
      sumSquares: 700000
    }),
    aTally(audience, {
      ...waiting,
      dimension: 'sex',
      group: 'Male',
      numerator: 9500,
      denominator: 240,
      sumSquares: '450000.5'
    }),
    aTally(audience, { ...harms, numerator: 7, denominator: 8 }),
    aTally(audience, { ...redress, numerator: 2, denominator: 5, times: redressTimes }),
    aTally(audience, { ...paid, numerator: '45000.5', denominator: 60000 }),
    aTally(audience, { ...seats, dimension: 'all', group: 'all', numerator: 14, denominator: 14 }),
    aTally(audience, { ...seats, ...ofSeats('Black', 2), population: { count: 30000, total: 100000 } }),
    aTally(audience, { ...seats, ...ofSeats('Hispanic', 3), population: { count: 22000, total: 100000 } }),
    aTally(audience, { ...seats, ...ofSeats('NHPI', 0), population: { count: 1000, total: 100000 } }),
    aTally(audience, { ...seats, ...ofSeats('White', 9), population: { count: 47000, total: 100000 } }),
    readmitted('Lakeside', '2024', 'all', 'all', 60, 600),
    readmitted('Lakeside', '2024', 'race-ethnicity', 'Black', 31, 290),
    readmitted('Lakeside', '2024', 'race-ethnicity', 'White', 29, 310),
    aTally(audience, {
      ...harms,
      institution: 'Lakeside',
      period: '2025-06-30',
      numerator: notReported,
      denominator: notReported
    })
  ];
  return aTallySet(audience, { tallies });
}

/** A tally of a records file, by default the overall row of Riverside's readmissions in 2024. */
export function aTally<A extends Audience>(audience: A, given: Partial<Tally<A>> = {}): Tally<A> {
  const denominator = given.denominator ?? 1000;
  return {
    audience,
    institution: 'Riverside',
    period: '2024',
    indicator: 'readmission',
    dimension: 'all',
    group: 'all',
    span: 'period',
    numerator: 100,
    denominator,
    rows: typeof denominator === 'string' ? 0 : denominator,
    notReported: 0,
    sourceLabels: given.group === undefined || given.group === 'all' ? [] : [given.group],
    verification: 'self-reported',
    resource: 'stays',
    ...given
  };
}

/** A set around tallies; what is not given is that of the two hospitals. */
export function aTallySet<A extends Audience>(audience: A, given: Partial<TallySet<A>> = {}): TallySet<A> {
  return {
    audience,
    dataDate: '2025-06-30',
    institutions: [
      { name: 'Riverside', kind: 'hospital', peerGroup: 'Urban', place: 'Rivertown', state: 'CA' },
      { name: 'Lakeside', kind: 'hospital', peerGroup: 'Rural' }
    ],
    indicators,
    dimensions,
    tables,
    tallies: [],
    record,
    ...given
  };
}

/** An indicator, by default the share of stays readmitted, lower is better, in percent. */
export function anIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'readmission',
    label: { en: 'Readmitted within 30 days', es: 'Reingreso en 30 días' },
    component: 'compliance',
    kind: 'proportion',
    favourable: 'lower',
    scale: 100,
    table: 'records',
    numerator: 'readmitted',
    denominator: 'rows',
    goals: [],
    actions: [],
    unit: { en: 'stays', es: 'estancias' },
    event: { en: 'readmissions', es: 'reingresos' },
    builtIn: false,
    ...given
  };
}

/** A dimension from `label` or `label: role` per group; ids are the labels in lower case. */
export function aDimension(
  id: string,
  groups: Readonly<Record<string, GroupRole>>,
  given: Partial<Dimension> = {}
): Dimension {
  return {
    id,
    label: { en: id },
    groups: Object.entries(groups).map(([label, role]): Group => ({
      id: label.toLowerCase(),
      label: { en: label },
      role
    })),
    ordered: false,
    judged: true,
    overlapping: false,
    ...given
  };
}

/** An entry on Riverside's register of shortfalls. */
export function aShortfall(given: Partial<Shortfall> = {}): Shortfall {
  return {
    institution: 'Riverside',
    shortfall: 'S-1',
    foundOn: '2025-02-01',
    kind: 'outcome',
    source: { verification: 'self-reported' },
    ...given
  };
}

/** A promise of Riverside's, made with the year 2024 and due at its end, half a year before the data date. */
export function aCommitment(given: Partial<Commitment> = {}): Commitment {
  return {
    institution: 'Riverside',
    commitment: 'P-1',
    madeOn: '2023-12-31',
    dueOn: '2024-12-31',
    source: { verification: 'self-reported' },
    ...given
  };
}

/** What a register of promises comes to on the record: all of them, and which are due and open. */
export function ofCommitments(
  commitments: readonly Commitment[],
  dataDate = '2025-06-30'
): Pick<PublicRecord, 'commitments' | 'overdueCommitments'> {
  const overdueCommitments = commitments
    .filter(({ dueOn, completedOn }) => dueOn <= dataDate && completedOn === undefined)
    .map(({ institution, commitment, dueOn }) => ({ institution, commitment, dueOn }));
  return { commitments, overdueCommitments };
}

const notReported = { absent: 'not-reported' } as const;

const falls = { indicator: 'falls' } as const;
const waiting = { indicator: 'waiting' } as const;
const harms = {
  indicator: 'harms-acknowledged',
  resource: 'harms',
  span: 'all-rows',
  period: '2019-03-02/2025-06-30'
} as const;
const redress = { ...harms, indicator: 'time-to-redress' } as const;
const paid = { ...harms, indicator: 'restitution-paid' } as const;
const seats = {
  indicator: 'voting-seats-by-group',
  resource: 'seats',
  span: 'in-force',
  period: '2025-06-30',
  denominator: 14
} as const;

function ofSeats(group: string, numerator: number) {
  return { dimension: 'race-ethnicity', group, numerator };
}

const redressTimes = [
  { days: 200, closed: true, count: 1 },
  { days: 400, closed: false, count: 1 },
  { days: 500, closed: true, count: 1 },
  { days: 900, closed: false, count: 2 }
];

const indicators: readonly Indicator[] = [
  anIndicator({ target: 14 }),
  anIndicator({
    id: 'falls',
    label: { en: 'Falls' },
    kind: 'rate',
    scale: 1000,
    unit: { en: 'bed days' },
    event: { en: 'falls' }
  }),
  anIndicator({ id: 'waiting', label: { en: 'Minutes waited' }, kind: 'mean', scale: 1, unit: { en: 'visits' } }),
  anIndicator({
    id: 'harms-acknowledged',
    label: { en: 'Harms acknowledged' },
    component: 'redress',
    criterion: 'redress.2',
    favourable: 'higher',
    table: 'harms',
    metAt: 90,
    partlyAt: 50,
    unit: { en: 'harms' },
    event: { en: 'acknowledged harms' },
    builtIn: true
  }),
  anIndicator({
    id: 'time-to-redress',
    label: { en: 'Days until redress' },
    component: 'redress',
    criterion: 'redress.2',
    kind: 'time-to-event',
    scale: 1,
    table: 'harms',
    metAt: 365,
    partlyAt: 730,
    unit: { en: 'harms' },
    builtIn: true
  }),
  anIndicator({
    id: 'restitution-paid',
    label: { en: 'Restitution paid' },
    component: 'redress',
    criterion: 'redress.2',
    kind: 'ratio-of-sums',
    favourable: 'higher',
    table: 'harms',
    metAt: 90,
    partlyAt: 50,
    builtIn: true
  }),
  anIndicator({
    id: 'voting-seats-by-group',
    label: { en: 'Voting seats by group' },
    component: 'governance',
    criterion: 'governance.1',
    kind: 'composition',
    favourable: 'parity',
    table: 'seats',
    derived: 'voting-seats-by-group',
    unit: { en: 'seats' },
    builtIn: true
  }),
  anIndicator({
    id: 'targets-met-by-group',
    label: { en: 'Targets met, group by group' },
    criterion: 'compliance.1',
    favourable: 'higher',
    table: 'results',
    derived: 'targets-met-by-group',
    metAt: 80,
    partlyAt: 50,
    builtIn: true
  }),
  anIndicator({
    id: 'unregistered-shortfalls',
    label: { en: 'Shortfalls not on the register' },
    component: 'consequences',
    criterion: 'consequences.1',
    table: 'shortfalls',
    derived: 'unregistered-shortfalls',
    metAt: 0,
    partlyAt: 25,
    builtIn: true
  })
];

const dimensions: readonly Dimension[] = [
  aDimension('race-ethnicity', {
    Black: 'known',
    Hispanic: 'known',
    NHPI: 'known',
    White: 'known',
    Unknown: 'unknown'
  }),
  aDimension('sex', { Female: 'known', Male: 'known' }),
  aDimension('age', { '18–64': 'known', '65+': 'known' }, { ordered: true, judged: false })
];

const tables: readonly TableFacts[] = [
  {
    resource: 'stays',
    file: 'stays.csv',
    table: 'records',
    privacy: 'people',
    dimensionPrivacy: 'people',
    hasPersons: false,
    rows: 20600
  },
  {
    resource: 'harms',
    file: 'harms.csv',
    table: 'harms',
    privacy: 'public-record',
    dimensionPrivacy: 'people',
    hasPersons: false,
    rows: 8
  },
  {
    resource: 'seats',
    file: 'seats.csv',
    table: 'seats',
    privacy: 'public-record',
    dimensionPrivacy: 'public-record',
    hasPersons: false,
    rows: 20
  },
  {
    resource: 'shortfalls',
    file: 'shortfalls.csv',
    table: 'shortfalls',
    privacy: 'public-record',
    dimensionPrivacy: 'people',
    hasPersons: false,
    rows: 1
  }
];

const record: PublicRecord = {
  evidence: [],
  assessments: [],
  replies: [],
  commitments: [],
  harms: [],
  shortfalls: [aShortfall({ indicator: 'readmission', group: 'Black' })],
  overdueCommitments: [{ institution: 'Riverside', commitment: 'C-1', dueOn: '2024-12-31' }],
  charter: [],
  registers: []
};
