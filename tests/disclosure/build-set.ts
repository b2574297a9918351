import type { Dimension, GroupRole, Indicator, Kind } from '#lib/catalog/types.ts';
import type { TableFacts, Tally, TallySet } from '#lib/tallies/tally.ts';

type PrivateTally = Tally<'private'>;

/** Groups of a dimension as `{group: [numerator, denominator]}`. */
export type Groups = Readonly<Record<string, readonly [number | string, number | string]>>;

export interface TableOf {
  readonly overall?: readonly [number | string, number | string];
  readonly dimensions?: Readonly<Record<string, Groups>>;
  /** Put into every tally. */
  readonly tally?: Partial<PrivateTally>;
}

/** The tallies of one indicator × institution × period: by default the readmissions of Riverside's stays in 2024. */
export function tableOf({ overall, dimensions = {}, tally = {} }: TableOf): readonly PrivateTally[] {
  const rows = overall === undefined ? [] : [aTally({ ...tally, numerator: overall[0], denominator: overall[1] })];
  const groups = Object.entries(dimensions).flatMap(([dimension, members]) =>
    Object.entries(members).map(([group, [numerator, denominator]]) =>
      aTally({ ...tally, dimension, group, numerator, denominator })
    )
  );
  return [...rows, ...groups];
}

export function aTally(given: Partial<PrivateTally>): PrivateTally {
  return {
    audience: 'private',
    institution: 'Riverside',
    period: '2024',
    indicator: 'readmission',
    dimension: 'all',
    group: 'all',
    span: 'period',
    numerator: 100,
    denominator: 1000,
    rows: typeof given.denominator === 'number' ? given.denominator : 1000,
    notReported: 0,
    sourceLabels: [],
    verification: 'self-reported',
    resource: 'stays',
    ...given
  };
}

export function aSet(tallies: readonly PrivateTally[], given: Partial<TallySet<'private'>> = {}): TallySet<'private'> {
  return {
    audience: 'private',
    dataDate: '2025-06-30',
    institutions: [{ name: 'Riverside' }],
    indicators,
    dimensions,
    tables,
    tallies,
    record: {
      evidence: [],
      assessments: [],
      replies: [],
      commitments: [],
      harms: [],
      shortfalls: [],
      overdueCommitments: [],
      charter: [],
      registers: []
    },
    ...given
  };
}

export function anIndicator(id: string, kind: Kind, given: Partial<Indicator> = {}): Indicator {
  return {
    id,
    label: { en: id },
    component: 'compliance',
    kind,
    favourable: 'lower',
    scale: 1,
    table: 'records',
    goals: [],
    actions: [],
    builtIn: false,
    ...given
  };
}

export const indicators: readonly Indicator[] = [
  anIndicator('readmission', 'proportion', { denominator: 'rows' }),
  anIndicator('collection', 'proportion', { denominator: 'rows' }),
  anIndicator('interpreter', 'proportion', { denominator: 'needed' }),
  anIndicator('falls', 'rate', { denominator: 'days' }),
  anIndicator('waiting', 'mean', { numerator: 'minutes' }),
  anIndicator('restitution', 'ratio-of-sums', { numerator: 'paid', denominator: 'committed' }),
  anIndicator('time-to-answer', 'time-to-event'),
  anIndicator('seats', 'composition'),
  anIndicator('experience', 'estimate'),
  anIndicator('harms', 'proportion', { denominator: 'rows' }),
  anIndicator('known', 'proportion', { derived: 'demographics-known' })
];

export const dimensions: readonly Dimension[] = [
  aDimension('race', {
    White: 'known',
    Black: 'known',
    Asian: 'known',
    AIAN: 'known',
    NHPI: 'known',
    Unknown: 'unknown'
  }),
  aDimension('sex', { Female: 'known', Male: 'known', Unknown: 'unknown' }),
  aDimension('payer', { Public: 'known', Private: 'known', None: 'known' }),
  { ...aDimension('disability', { Hearing: 'known', Vision: 'known', Walking: 'known' }), overlapping: true }
];

export function aDimension(id: string, groups: Readonly<Record<string, GroupRole>>): Dimension {
  return {
    id,
    label: { en: id.toUpperCase() },
    groups: Object.entries(groups).map(([label, role]) => ({ id: label.toLowerCase(), label: { en: label }, role })),
    ordered: false,
    judged: true,
    overlapping: false
  };
}

export const tables: readonly TableFacts[] = [
  facts('stays', 'records', 'people', 'people'),
  facts('figures', 'results', 'people', 'people'),
  facts('published', 'results', 'already-published', 'already-published'),
  facts('harms', 'harms', 'public-record', 'people'),
  facts('seats', 'seats', 'public-record', 'people'),
  facts('open-seats', 'seats', 'public-record', 'public-record'),
  facts('closed-harms', 'harms', 'people', 'people')
];

function facts(
  resource: string,
  table: string,
  privacy: TableFacts['privacy'],
  dimensionPrivacy: TableFacts['privacy']
): TableFacts {
  return { resource, file: `${resource}.csv`, table, privacy, dimensionPrivacy, hasPersons: false, rows: 1000 };
}

/** A slice's public figures as text: `N/D`, a dash where one is withheld. */
export function show(
  set: TallySet<'public'>,
  slice: Partial<Pick<Tally<'public'>, 'institution' | 'period' | 'indicator' | 'dimension' | 'group' | 'span'>>
): string {
  const found = set.tallies.filter((tally) =>
    Object.entries({ indicator: 'readmission', dimension: 'all', ...slice }).every(
      ([field, value]) => tally[field as keyof typeof slice] === value
    )
  );
  return found.map((tally) => `${figure(tally.numerator)}/${figure(tally.denominator)}`).join(' ');
}

/** The groups of a dimension as `Group N/D`. */
export function showGroups(
  set: TallySet<'public'>,
  dimension: string,
  slice: Partial<Pick<Tally<'public'>, 'indicator' | 'period'>> = {}
): readonly string[] {
  const { indicator = 'readmission', period = '2024' } = slice;
  return set.tallies
    .filter((tally) => tally.dimension === dimension && tally.indicator === indicator && tally.period === period)
    .map((tally) => `${tally.group} ${figure(tally.numerator)}/${figure(tally.denominator)}`);
}

function figure(value: Tally<'public'>['numerator']): string {
  if (typeof value !== 'object') return String(value);
  return value.absent === 'withheld' ? '–' : value.absent;
}
