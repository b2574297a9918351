import { describe, expect, it } from 'vitest';
import type { Funnel } from '#lib/findings/types.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { notReportedFigure } from '#lib/scorecard/figure.ts';
import { indexCard } from '#lib/scorecard/index-card.ts';
import { indexedCards, measuresOf, mostIndexMeasures } from '#lib/scorecard/index-measures.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import { buildFindings } from './build-findings.ts';
import { edition } from './edition.ts';

const { set, findings } = buildFindings('public');

function indexOf(institutions: typeof set.institutions) {
  return indexCard('public', edition, scorecards({ ...set, institutions }, findings, edition));
}

describe('indexCard', () => {
  it('keeps institutions within their peer groups, in alphabetical order and never by a score', () => {
    const index = indexOf([
      { name: 'zeta', peerGroup: 'Urban' },
      { name: 'Élan', peerGroup: 'Urban' },
      { name: 'Riverside', peerGroup: 'Rural' },
      { name: 'Alone' }
    ]);
    expect(
      index.peerGroups.map(({ name, institutions }) => [name, institutions.map(({ institution }) => institution.name)])
    ).toEqual([
      ['Rural', ['Riverside']],
      ['Urban', ['Élan', 'zeta']],
      ['', ['Alone']]
    ]);
  });

  it('shows nine criteria for everyone', () => {
    for (const { institutions } of indexOf(set.institutions).peerGroups) {
      for (const { criteria } of institutions) expect(criteria).toHaveLength(9);
    }
  });

  it('gives two institutions whose names look alike two addresses', () => {
    const index = indexOf([{ name: 'St. Mary' }, { name: 'St Mary' }]);
    const slugs = index.peerGroups.flatMap(({ institutions }) =>
      institutions.map(({ institution }) => institution.slug)
    );
    expect(slugs).toEqual(['st-mary', 'st-mary-2']);
  });
});

describe('indexCard, measures side by side', () => {
  const cards = scorecards(set, findings, edition);

  it('takes outcomes that half of the institutions have a figure of first, and gives them in the order of the page', () => {
    const measures = indexCard('public', edition, cards).measures ?? [];
    const order = cardsOf(must(cards[0])).map(({ id }) => id);
    const counts = (id: string): number =>
      cards.filter((card) => cardsOf(card).some((one) => one.id === id && one.overall.status === 'ok')).length;
    const ids = measures.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.length).toBeLessThanOrEqual(mostIndexMeasures);
    expect(ids).toEqual([...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    for (const id of ids) expect(counts(id)).toBeGreaterThan(0);
    const outcomes = cards.flatMap(({ components }) => components.flatMap((one) => one.outcomes.map(({ id }) => id)));
    for (const id of outcomes.filter((each) => counts(each) * 2 >= cards.length)) expect(ids).toContain(id);
  });

  it('takes at most eight, outcomes before the measures of a criterion, whose verdict is there already', () => {
    const [card] = cards;
    const [outcome] = must(card).components.flatMap(({ outcomes }) => outcomes);
    const copy = (id: string, more: Partial<IndicatorCard>): IndicatorCard => ({
      ...must(outcome),
      id,
      slug: id,
      ...more
    });
    const ofCriterion = Array.from({ length: 9 }, (_, place) => copy(`c${place}`, { criterion: 'governance.1' }));
    const outcomes = [copy('o1', {}), copy('o2', {})];
    const made = {
      ...must(card),
      components: [{ ...must(must(card).components[0]), criteria: [], outcomes: [...ofCriterion, ...outcomes] }]
    };
    expect(measuresOf([indexedCards(made)]).map(({ id }) => id)).toEqual([
      'c0',
      'c1',
      'c2',
      'c3',
      'c4',
      'c5',
      'o1',
      'o2'
    ]);
  });

  it('takes a measure of a criterion that half of the institutions have before an outcome that fewer have', () => {
    const card = must(cards[0]);
    const outcome = must(card.components.flatMap(({ outcomes }) => outcomes)[0]);
    const made = (hasOutcome: boolean) => ({
      ...card,
      components: [
        {
          ...must(card.components[0]),
          criteria: [],
          outcomes: [
            { ...outcome, id: 'rare', overall: hasOutcome ? outcome.overall : notReportedFigure(100) },
            ...Array.from({ length: 8 }, (_, place) => ({
              ...outcome,
              id: `c${place}`,
              criterion: 'governance.1' as const
            }))
          ]
        }
      ]
    });
    const ids = (given: readonly boolean[]) =>
      measuresOf(given.map((one) => indexedCards(made(one)))).map(({ id }) => id);
    expect(ids([true, false, false])).not.toContain('rare');
    expect(ids([true, true, false])).toContain('rare');
  });

  it('gives every institution one figure per measure: that of its scorecard, or the reason why there is none', () => {
    const index = indexCard('public', edition, cards);
    const place = (index.measures ?? []).findIndex(({ id }) => id === 'harms-acknowledged');
    const rows = index.peerGroups.flatMap(({ institutions }) => institutions);
    const lakeside = rows.find(({ institution }) => institution.key === 'Lakeside');
    expect(lakeside?.figures).toHaveLength(index.measures?.length ?? NaN);
    expect(lakeside?.figures?.[place]?.figure.status).toBe('not-reported');
    expect(index.measures?.find(({ id }) => id === 'readmission')?.period).toBe('2024');
    expect(index.measures?.[place]?.period).toBeUndefined();
  });

  it('marks an institution without a single figure, and none that has one, withheld ones included', () => {
    const marked = (given: typeof cards) =>
      indexCard('public', edition, given)
        .peerGroups.flatMap(({ institutions }) => institutions)
        .filter(({ isWithoutData }) => isWithoutData)
        .map(({ institution }) => institution.name);
    const silent = scorecards(
      { ...set, institutions: [...set.institutions, { name: 'Northgate' }] },
      findings,
      edition
    );
    expect(marked(silent)).toEqual(['Northgate']);
    const hiding = silent.map((card) => ({
      ...card,
      components: card.components.map((component) => ({
        ...component,
        outcomes: component.outcomes.map((one, place) =>
          place === 0 ? { ...one, overall: { ...one.overall, status: 'withheld' as const } } : one
        )
      }))
    }));
    expect(marked(hiding)).toEqual([]);
  });
});

describe('indexCard, funnels', () => {
  const cards = scorecards(set, findings, edition);
  const funnel: Funnel = {
    indicator: 'readmission',
    peerGroup: 'Urban',
    period: '2024',
    target: 0.15,
    factor: 100,
    points: [{ institution: 'Riverside', estimate: 0.15, denominator: 10000, size: 10000, place: 'inside' }],
    notDrawn: [],
    limits: []
  };

  it('gives a funnel to its own peer group alone, with the names and addresses of the index', () => {
    const index = indexCard('public', edition, cards, [funnel]);
    const urban = index.peerGroups.find(({ name }) => name === 'Urban');
    const rural = index.peerGroups.find(({ name }) => name === 'Rural');
    expect(urban?.funnels?.map(({ measure, points }) => [measure.id, points.map(({ slug }) => slug)])).toEqual([
      ['readmission', ['riverside']]
    ]);
    expect(rural?.funnels).toBeUndefined();
    expect(rural?.withoutFunnel).toContainEqual({ en: 'Readmitted within 30 days', es: 'Reingreso en 30 días' });
  });

  it('says nothing of a funnel of what is no share or rate, or is a register', () => {
    const labels = indexCard('public', edition, cards).peerGroups.flatMap(({ withoutFunnel = [] }) => withoutFunnel);
    const measures = cards.flatMap((card) => cardsOf(card));
    for (const { en } of labels) {
      const found = must(measures.find(({ label }) => label.en === en));
      expect(['proportion', 'rate']).toContain(found.kind);
      expect(['records', 'results']).toContain(found.basis);
    }
    expect(labels.length).toBeGreaterThan(0);
  });
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixture lacks something');
  return value;
}
