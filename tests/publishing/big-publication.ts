import { builtInIndicators } from '#lib/catalog/indicators.ts';
import { registerTables } from '#lib/catalog/register-tables.ts';
import type { ComponentId, Dimension, Indicator } from '#lib/catalog/types.ts';
import { findings } from '#lib/findings/findings.ts';
import type { Publication } from '#lib/publishing/publish.ts';
import { indexCard } from '#lib/scorecard/index-card.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import type { Tally, TallySet } from '#lib/tallies/tally.ts';
import { aDimension, anIndicator, aTally, aTallySet } from '../findings/build-tallies.ts';
import { edition } from '../scorecard/edition.ts';

/**
 * The page that budgets and benches are held to: 25 outcomes (15 proportions, 5 rates, 5 means) × 6 dimensions (30 groups) ×
 * 8 years for each institution, beside the built-in measures, of which it keeps no register. Generated from a seed: some groups fare
 * worse, some are withheld, all through tallies, findings and scorecards as a real project goes.
 */
export function bigPublication(institutions: number, seed = 20260101): Publication {
  const set = bigSet(institutions, seed);
  const found = findings(set);
  const cards = scorecards(set, found, edition);
  return { scorecards: cards, index: indexCard('public', edition, cards), findings: found };
}

const measures: readonly (readonly [label: string, unit: string, event: string])[] = [
  ['Readmitted within 30 days', 'stays', 'readmissions'],
  ['Died in hospital', 'discharges', 'deaths'],
  ['Interpreter offered', 'stays of people who need one', 'interpreters offered'],
  ['Pain treated within an hour', 'visits with pain', 'visits with pain treated'],
  ['Bills sent to collection', 'bills', 'bills sent to collection'],
  ['Left without being seen', 'visits', 'departures'],
  ['Restrained', 'visits', 'restraints'],
  ['Follow-up within seven days', 'discharges', 'follow-ups'],
  ['Cesarean births', 'births', 'cesareans'],
  ['Screened for colon cancer', 'people of that age', 'screenings'],
  ['Blood pressure controlled', 'people with high pressure', 'people with controlled pressure'],
  ['Complaints answered', 'complaints', 'answers'],
  ['Care refused', 'requests', 'refusals'],
  ['Would recommend', 'answers', 'recommendations'],
  ['Discharged to the street', 'discharges', 'such discharges'],
  ['Falls', 'bed days', 'falls'],
  ['Pressure injuries', 'bed days', 'injuries'],
  ['Infections of the blood', 'line days', 'infections'],
  ['Emergency visits for asthma', 'people served', 'visits'],
  ['Avoidable stays', 'people served', 'stays'],
  ['Minutes waited before being seen', 'visits', 'minutes'],
  ['Days until an appointment', 'appointments', 'days'],
  ['Days in hospital', 'stays', 'days'],
  ['Charge', 'bills', 'dollars'],
  ['Minutes until pain relief', 'visits', 'minutes']
];
const components: readonly ComponentId[] = ['governance', 'redress', 'transparency', 'compliance', 'consequences'];
const years = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];

const indicators: readonly Indicator[] = measures.map(([label, unit, event], index) =>
  anIndicator({
    id: `measure-${index + 1}`,
    label: { en: label, es: label },
    component: components[index % 5] ?? 'compliance',
    kind: index < 15 ? 'proportion' : index < 20 ? 'rate' : 'mean',
    favourable: [2, 3, 7, 9, 10, 11, 13].includes(index) ? 'higher' : 'lower',
    scale: index < 15 ? 100 : index < 20 ? 1000 : 1,
    unit: { en: unit, es: unit },
    event: { en: event, es: event },
    ...(index % 3 === 0 && index < 15 && { target: 12 })
  })
);

const dimensions: readonly Dimension[] = [
  aDimension('race-ethnicity', {
    'American Indian or Alaska Native': 'known',
    Asian: 'known',
    'Black or African American': 'known',
    'Hispanic or Latino': 'known',
    'Middle Eastern or North African': 'known',
    'Native Hawaiian or Pacific Islander': 'known',
    White: 'known',
    Unknown: 'unknown'
  }),
  aDimension('language', {
    English: 'known',
    Spanish: 'known',
    Chinese: 'known',
    Vietnamese: 'known',
    Arabic: 'known',
    'Haitian Creole': 'known',
    Unknown: 'unknown'
  }),
  aDimension('payer', {
    Medicare: 'known',
    Medicaid: 'known',
    'Private insurance': 'known',
    'Self-pay': 'known',
    Unknown: 'unknown'
  }),
  aDimension('sex', { Female: 'known', Male: 'known', Unknown: 'unknown' }),
  aDimension('disability', { Yes: 'known', No: 'known' }),
  aDimension(
    'age',
    { '0–17': 'known', '18–44': 'known', '45–64': 'known', '65–79': 'known', '80+': 'known' },
    { ordered: true, judged: false }
  )
];

/**
 * The same, one institution after another, so that they need not all be held: `frame` has every institution and the tallies of the
 * first alone, which is enough to know what all have; `own` makes the set of each when it is asked for.
 */
export function bigSets(
  institutions: number,
  seed = 20260101
): { readonly frame: TallySet<'public'>; readonly own: () => Generator<TallySet<'public'>, void> } {
  const frame = emptySet(institutions);
  const first = frame.institutions.slice(0, 1).flatMap(({ name }) => ownTallies(name, generator(seed)));
  function* own(): Generator<TallySet<'public'>, void> {
    const random = generator(seed);
    for (const institution of frame.institutions) {
      const registers = registersOf(institution.name);
      const tallies = ownTallies(institution.name, random);
      yield { ...frame, institutions: [institution], tallies, record: { ...frame.record, registers } };
    }
  }
  return { frame: { ...frame, tallies: first }, own };
}

function bigSet(count: number, seed: number): TallySet<'public'> {
  const random = generator(seed);
  const set = emptySet(count);
  return {
    ...set,
    tallies: set.institutions.flatMap(({ name }) => ownTallies(name, random)),
    record: { ...set.record, registers: set.institutions.flatMap(({ name }) => registersOf(name)) }
  };
}

function emptySet(count: number): TallySet<'public'> {
  const institutions = Array.from({ length: count }, (_, index) => ({
    name: `Hospital ${String(index + 1).padStart(4, '0')}`,
    kind: 'general hospital',
    place: 'Elm Springs',
    state: 'CA',
    peerGroup: ['Large city hospitals', 'Small and rural hospitals', 'Teaching hospitals'][index % 3] ?? ''
  }));
  const set = { institutions, indicators: [...builtInIndicators, ...indicators], dimensions, tallies: [] };
  return { ...aTallySet('public'), ...set };
}

function ownTallies(name: string, random: () => number): readonly Tally<'public'>[] {
  return [
    ...indicators.flatMap((indicator) => talliesOf(name, indicator, random)),
    ...builtInIndicators
      .filter(({ derived }) => derived === undefined)
      .map(({ id, table }) =>
        aTally('public', {
          institution: name,
          indicator: id,
          period: edition.dataDate,
          span: 'all-rows',
          numerator: { absent: 'not-reported' },
          denominator: { absent: 'not-reported' },
          rows: 0,
          resource: table
        })
      )
  ];
}

function registersOf(institution: string): TallySet<'public'>['record']['registers'] {
  return registerTables.map((table) => ({
    institution,
    table: table.name,
    state: 'not-given' as const,
    rows: 0,
    peoplesRows: 0
  }));
}

function talliesOf(institution: string, indicator: Indicator, random: () => number): readonly Tally<'public'>[] {
  const base = indicator.kind === 'rate' ? 0.002 + random() * 0.01 : 0.05 + random() * 0.3;
  const all = years.map(() => 8000 + Math.floor(random() * 12000));
  const one = (period: string, dimension: string, group: string, rows: number, share: number): Tally<'public'> => {
    const isWithheld = group !== 'all' && rows < 60;
    const events = Math.round(rows * share);
    const given: Partial<Tally<'public'>> = {
      institution,
      indicator: indicator.id,
      period,
      dimension,
      group,
      numerator: events,
      denominator: rows
    };
    if (isWithheld) {
      const withheld = { absent: 'withheld' } as const;
      const sums = indicator.kind === 'mean' ? { sumSquares: withheld } : {};
      return aTally('public', {
        ...given,
        ...sums,
        numerator: withheld,
        denominator: withheld,
        rows: withheld,
        notReported: withheld
      });
    }
    if (indicator.kind !== 'mean') return aTally('public', given);
    const average = 40 * (1 + share);
    return aTally('public', {
      ...given,
      numerator: Math.round(average * rows),
      sumSquares: Math.round(average * average * rows * 1.3)
    });
  };
  return [
    ...years.map((period, at) => one(period, 'all', 'all', all[at] ?? 0, base * (1 - at * 0.01))),
    ...dimensions.flatMap(({ id, groups }) => {
      const shares = groups.map(() => 0.01 + random() * random());
      const total = shares.reduce((sum, share) => sum + share, 0);
      return groups.flatMap((group, index) => {
        const effect = 0.85 + random() * 0.45;
        return years.map((period, at) =>
          one(
            period,
            id,
            group.label.en,
            Math.round(((all[at] ?? 0) * (shares[index] ?? 0)) / total / (random() < 0.04 ? 60 : 1)),
            base * effect * (0.95 + random() * 0.1) * (1 - at * 0.01)
          )
        );
      });
    })
  ];
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
