import { criteria } from '#lib/catalog/criteria.ts';
import { funnel } from '#lib/findings/funnel.ts';
import type { Estimate } from '#lib/findings/types.ts';
import { funnelCards } from '#lib/scorecard/funnel-cards.ts';
import type { FunnelCard, IndexCard, IndexFigure, IndexMeasure, Verdict } from '#lib/scorecard/model.ts';
import { aTally } from '../findings/build-tallies.ts';
import { absentFigure, counted, share } from './build-cards.ts';
import { scorecard } from './fixture.ts';

type Row = IndexCard<'public'>['peerGroups'][number]['institutions'][number];

/** Two measures of the index: a share of people's stays, a register's share. */
export const readmitted: IndexMeasure = {
  id: 'readmission',
  slug: 'readmission',
  label: { en: 'Readmitted within 30 days', es: 'Reingreso en 30 días' },
  kind: 'proportion',
  favourable: 'lower',
  scale: 100,
  unit: { en: 'stays', es: 'estancias' },
  event: { en: 'readmissions' },
  basis: 'records',
  period: '2024'
};
export const acknowledged: IndexMeasure = {
  id: 'harms-acknowledged',
  slug: 'harms-acknowledged',
  label: { en: 'Harms acknowledged' },
  kind: 'proportion',
  favourable: 'higher',
  scale: 100,
  unit: { en: 'harms' },
  event: { en: 'acknowledged harms' },
  basis: 'register'
};

const { edition, headline, institution } = scorecard('public');
const order: readonly Verdict[] = ['met', 'partly', 'not-met', 'cannot-tell', 'no-data'];

/** A row of the index; `shift` turns its verdicts. */
export function indexRow(name: string, slug: string, shift: number, more: Partial<Row> = {}): Row {
  return {
    institution: { ...institution, name, key: name, slug },
    headline: { ...headline, clearGaps: shift % 4 },
    criteria: criteria.map(({ id, title }, place) => ({
      id,
      title,
      verdict: order[(place * 2 + shift) % order.length] ?? 'met'
    })),
    figures: figures(shift),
    ...more
  };
}

/** An institution that nothing is known of. */
export function silentRow(name: string, slug: string): Row {
  const nothing = { figure: absentFigure('not-reported'), verdict: 'no-data' } as const;
  return indexRow(name, slug, 0, {
    criteria: criteria.map(({ id, title }) => ({ id, title, verdict: 'no-data' as const })),
    figures: [nothing, nothing],
    isWithoutData: true
  });
}

function figures(shift: number): readonly IndexFigure[] {
  const size = 40 + ((shift * 997) % 5000);
  return [
    shift % 7 === 3
      ? { figure: absentFigure('withheld'), verdict: 'cannot-tell', period: '2024' }
      : {
          figure: share(Math.round(size * (0.1 + (shift % 9) / 100)), size),
          verdict: order[shift % 4] ?? 'met',
          period: shift % 5 === 2 ? '2023' : '2024'
        },
    { figure: counted(shift % 8, 8), verdict: order[(shift + 1) % 4] ?? 'met' }
  ];
}

/** The funnel of seven institutions around a share: one far above it, one just below the limits, one withheld. */
export function funnelCard(target: number): FunnelCard {
  const sizes: readonly (readonly [name: string, size: number, excess: number])[] = [
    ['Ash', 20, 1.2],
    ['Birch', 90, -1],
    ['Cedar', 400, 0.3],
    ['Dogwood', 1100, 0.6],
    ['Elm', 1500, 5],
    ['Fir', 2600, 0.4],
    ['Ginkgo', 4000, -1.8]
  ];
  const members = sizes.map(([name, size, excess]) => ({
    institution: name,
    estimates: [share(Math.round(size * target + excess * Math.sqrt(size * target * (1 - target))), size)].map(
      (figure): Estimate<'public'> => ({
        ...figure,
        audience: 'public',
        tally: aTally('public', {
          institution: name,
          numerator: figure.numerator,
          denominator: figure.denominator
        }),
        isReference: false,
        adjustment: 'crude'
      })
    )
  }));
  const withheld = { institution: 'Hazel', estimates: [] };
  const found = funnel('readmission', 'proportion', 'Rural', [...members, withheld]);
  const institutions = [...members, withheld].map(({ institution: name }) => ({
    name,
    key: name,
    slug: name.toLowerCase()
  }));
  const [card] = funnelCards('Rural', institutions, [readmitted], found === undefined ? [] : [found]).funnels ?? [];
  if (card === undefined) throw new Error('the fixture makes no funnel');
  return card;
}

/** An index of two named peer groups, one of them with a funnel and an institution without data, and one unnamed. */
export function richIndex(): IndexCard<'public'> {
  const groups: IndexCard<'public'>['peerGroups'] = [
    {
      name: 'Rural',
      institutions: [
        ...['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm'].map((name, place) => indexRow(name, name.toLowerCase(), place)),
        silentRow('Northgate', 'northgate')
      ],
      funnels: [funnelCard(0.15)]
    },
    {
      name: 'Urban',
      institutions: [indexRow('Zeta', 'zeta', 2)],
      withoutFunnel: [readmitted.label]
    },
    { name: '', institutions: [indexRow('Alone', 'alone', 6)], withoutFunnel: [readmitted.label] }
  ];
  return {
    version: 1,
    audience: 'public',
    edition,
    measures: [readmitted, acknowledged],
    peerGroups: groups.map(named)
  };
}

function named(group: IndexCard<'public'>['peerGroups'][number]): IndexCard<'public'>['peerGroups'][number] {
  const institutions = group.institutions.map(({ institution: { peerGroup: _peerGroup, ...facts }, ...row }) => ({
    ...row,
    institution: group.name === '' ? facts : { ...facts, peerGroup: group.name }
  }));
  return { ...group, institutions };
}

/** An index of so many institutions in peer groups of forty. */
export function largeIndex(count: number): IndexCard<'public'> {
  const groups = Array.from({ length: Math.ceil(count / 40) }, (_, group) => ({
    name: `Peer group ${String(group + 1).padStart(2, '0')}`,
    institutions: Array.from({ length: Math.min(40, count - group * 40) }, (_, place) => {
      const number = group * 40 + place;
      const padded = String(number).padStart(4, '0');
      return indexRow(`Made-up General Hospital ${padded}`, `made-up-general-hospital-${padded}`, number);
    }),
    funnels: [funnelCard(0.15)]
  }));
  return {
    version: 1,
    audience: 'public',
    edition,
    measures: Array.from({ length: 8 }, (_, place) => ({ ...readmitted, id: `m${place}`, slug: `m${place}` })),
    peerGroups: groups.map((group) => ({
      ...group,
      institutions: group.institutions.map((row) => ({
        ...row,
        figures: Array.from({ length: 8 }, (_, place) => row.figures?.[place % 2] ?? figures(0)[0]).filter(
          (figure) => figure !== undefined
        )
      }))
    }))
  };
}
