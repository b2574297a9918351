import { csvTable, type Cell } from './csv-table.ts';
import { stillwater } from './institutions.ts';
import { patient, type Patient } from './patient.ts';
import { profiles, years, type Profile } from './profiles.ts';
import { random } from './random.ts';

interface Sum {
  events: number;
  base: number;
}

type Sums = Map<string, Map<string, Map<string, Sum>>>;

const columns = [
  'institution',
  'period',
  'indicator',
  'dimension',
  'group',
  'numerator',
  'denominator',
  'value',
  'note',
  'method'
];

/** What hospitals report as sums: deaths, pain treated, falls per 1,000 bed days, by group; the silent one only its deaths. */
export function results(): string {
  const next = random(19650730);
  const rows = profiles.flatMap((profile) =>
    years.flatMap((year, index) => rowsOf(profile, year, sums(next, profile, profile.gapByYear[index]!)))
  );
  const silent = years.slice(0, 2).map((year, index): Cell[] => {
    const [deaths, discharges] = [41 - index, 1583 + 27 * index];
    return [stillwater, year, 'death-in-hospital', 'all', 'all', deaths, discharges, percent(deaths, discharges), ''];
  });
  const missing = years
    .slice(2)
    .map((year): Cell[] => [
      stillwater,
      year,
      'death-in-hospital',
      'all',
      'all',
      '',
      '',
      '',
      'Asked for on 2025-01-15, not given'
    ]);
  return csvTable(columns, [...rows, ...silent, ...missing]);
}

/** Sums per indicator, dimension and group, over invented discharges; groups of every dimension add up to the same total. */
function sums(next: () => number, profile: Profile, gap: number): Sums {
  const all: Sums = new Map();
  for (let count = 0; count < profile.dischargesPerYear; count++) {
    const person = patient(next, profile);
    const older = person.age === '75-84' || person.age === '85+';
    const death =
      (profile.base.death + gap * (profile.gaps.death[person.race] ?? 0)) * person.frailty * (older ? 2 : 0.75);
    const inPain = next() < 0.42;
    const treated = profile.base.pain + gap * (profile.gaps.pain[person.race] ?? 0);
    const days = 1 + Math.floor(next() * next() * 14);
    add(all, person, 'death-in-hospital', next() < death ? 1 : 0, 1);
    if (inPain) add(all, person, 'pain-treated', next() < treated ? 1 : 0, 1);
    add(all, person, 'falls-with-injury', next() < profile.fallsPerDay * days ? 1 : 0, days);
  }
  return all;
}

function add(all: Sums, person: Patient, indicator: string, events: number, base: number): void {
  const slices = [
    ['all', 'all'],
    ['race-ethnicity', person.raceLabel || 'Unknown'],
    ['payer', person.payer || 'Unknown'],
    ['sex', person.sex || 'Unknown'],
    ['age', person.age]
  ] as const;
  for (const [dimension, group] of slices) {
    if (indicator === 'falls-with-injury' && dimension === 'payer') continue;
    const dimensions = all.get(indicator) ?? new Map<string, Map<string, Sum>>();
    const groups = dimensions.get(dimension) ?? new Map<string, Sum>();
    const sum = groups.get(group) ?? { events: 0, base: 0 };
    sum.events += events;
    sum.base += base;
    all.set(indicator, dimensions.set(dimension, groups.set(group, sum)));
  }
}

function rowsOf(profile: Profile, year: number, all: Sums): Cell[][] {
  return [...all].flatMap(([indicator, dimensions]) =>
    [...dimensions].flatMap(([dimension, groups]) =>
      [...groups]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([group, { events, base }]): Cell[] => {
          const value = indicator === 'falls-with-injury' ? (events / base) * 1000 : (events / base) * 100;
          return [
            profile.institution,
            year,
            indicator,
            dimension,
            group,
            events,
            base,
            rounded(value),
            '',
            methodOf(profile, year, indicator)
          ];
        })
    )
  );
}

/** One hospital counts its falls in another way from 2023 on, so that its years cannot be compared. */
function methodOf({ prefix }: Profile, year: number, indicator: string): string {
  if (prefix !== 'G' || indicator !== 'falls-with-injury') return '';
  return year < 2023 ? 'Incident reports' : 'Review of charts';
}

function percent(events: number, base: number): number {
  return rounded((events / base) * 100);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
