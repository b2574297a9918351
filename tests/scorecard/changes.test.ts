import { describe, expect, it } from 'vitest';
import { changesSince } from '#lib/scorecard/changes.ts';
import type { Figure, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { scorecard } from '../pages/fixture.ts';

const before = scorecard('public');

/** The scorecard with one indicator's card changed. */
function withCard(change: (card: IndicatorCard) => IndicatorCard, of = firstWithView()): Scorecard<'public'> {
  const one = (card: IndicatorCard) => (card.id === of.id ? change(card) : card);
  return {
    ...before,
    edition: { ...before.edition, edition: '2026-03' },
    components: before.components.map((component) => ({
      ...component,
      outcomes: component.outcomes.map(one),
      criteria: component.criteria.map((criterion) => ({ ...criterion, indicators: criterion.indicators.map(one) }))
    }))
  };
}

function firstWithView(): IndicatorCard {
  const cards = before.components.flatMap(({ criteria, outcomes }) => [
    ...criteria.flatMap(({ indicators }) => indicators),
    ...outcomes
  ]);
  const card = cards.find(
    ({ overall, views }) =>
      overall.status === 'ok' && typeof overall.lower === 'number' && views.some(({ rows }) => rows.length > 2)
  );
  if (!card) throw new Error('the fixture has no card with a view');
  return card;
}

const moved = (figure: Figure, by: number): Figure => ({
  ...figure,
  estimate: (figure.estimate as number) + by,
  lower: (figure.lower as number) + by,
  upper: (figure.upper as number) + by
});

describe('changesSince', () => {
  it('finds nothing where nothing changed', () => {
    expect(changesSince(before, before)).toEqual({
      since: before.edition.edition,
      changes: [],
      measuresAdded: [],
      measuresGone: []
    });
  });

  it('calls a figure of a newer period a real change, and clear only where the intervals lie apart', () => {
    const { overall } = firstWithView();
    const width = (overall.upper as number) - (overall.lower as number);
    const small = changesSince(
      before,
      withCard((card) => ({ ...card, period: '2031', overall: moved(overall, width / 2) }))
    );
    expect(small.changes).toMatchObject([{ kind: 'real', what: 'figure', isClear: false, isRevised: false }]);
    const large = changesSince(
      before,
      withCard((card) => ({ ...card, period: '2031', overall: moved(overall, width * 2) }))
    );
    expect(large.changes).toMatchObject([{ kind: 'real', isClear: true, periods: { after: '2031' } }]);
  });

  it('says that a figure of the same period was revised', () => {
    const { overall } = firstWithView();
    const { changes } = changesSince(
      before,
      withCard((card) => ({ ...card, overall: moved(overall, 0.001) }))
    );
    expect(changes).toMatchObject([{ kind: 'real', isRevised: true }]);
  });

  it('tells a group that came from a group that is newly withheld', () => {
    const { changes } = changesSince(
      before,
      withCard((card) => ({
        ...card,
        views: card.views.map((view, index) => {
          const [first, ...others] = view.rows;
          if (index > 0 || first === undefined) return view;
          const hidden = { absent: 'withheld' } as const;
          const figure: Figure = {
            ...first.figure,
            numerator: hidden,
            estimate: hidden,
            lower: hidden,
            upper: hidden,
            standardError: hidden,
            status: first.figure.status === 'withheld' ? 'ok' : 'withheld'
          };
          return { ...view, rows: [{ ...first, figure }, ...others, { ...first, group: 'Newcomers' }] };
        })
      }))
    );
    expect(changes.map(({ kind, what }) => [kind, what])).toEqual([
      ['groups', 'groups'],
      ['withheld', 'group']
    ]);
    expect(changes[0]).toMatchObject({ after: 'Newcomers', before: '' });
  });

  it('tells a change of thresholds or definition from a change of the figure', () => {
    const { changes } = changesSince(
      before,
      withCard((card) => ({
        ...card,
        denominatorText: 'another denominator',
        thresholds: { metAt: 77, from: 'charter' }
      }))
    );
    expect(changes.map(({ kind, what }) => [kind, what])).toEqual([
      ['method', 'definition'],
      ['method', 'thresholds']
    ]);
  });

  it('calls a figure that is defined otherwise a change of method, and says nothing of chance', () => {
    const { overall } = firstWithView();
    const { changes } = changesSince(
      before,
      withCard((card) => ({ ...card, period: '2031', denominatorText: 'another', overall: moved(overall, 1) }))
    );
    expect(changes.map(({ kind, what }) => [kind, what])).toEqual([
      ['method', 'definition'],
      ['method', 'figure']
    ]);
    expect(changes[1]).not.toHaveProperty('isClear');
  });

  it('calls a verdict a change of method where a measure of the criterion is judged otherwise', () => {
    const [component] = before.components;
    const [criterion] = component?.criteria ?? [];
    const [card] = criterion?.indicators ?? [];
    if (component === undefined || criterion === undefined || card === undefined) throw new Error('an empty fixture');
    const verdict = criterion.verdict === 'met' ? 'partly' : 'met';
    const indicators = [
      { ...card, thresholds: { metAt: 1, from: 'charter' as const } },
      ...criterion.indicators.slice(1)
    ];
    const after: Scorecard<'public'> = {
      ...before,
      components: [
        { ...component, criteria: [{ ...criterion, verdict, indicators }, ...component.criteria.slice(1)] },
        ...before.components.slice(1)
      ]
    };
    expect(changesSince(before, after).changes.map(({ kind, what }) => [kind, what])).toEqual([
      ['method', 'criterion'],
      ['method', 'thresholds']
    ]);
  });

  it('calls what is no longer reported a change of completeness, not of the figure', () => {
    const absent = { absent: 'not-reported' } as const;
    const { changes } = changesSince(
      before,
      withCard((card) => ({ ...card, overall: { ...card.overall, status: 'not-reported', estimate: absent } }))
    );
    expect(changes).toMatchObject([{ kind: 'completeness', before: 'ok', after: 'not-reported' }]);
  });

  it('tells a criterion that changed its verdict, and a rule of protection that did', () => {
    const after: Scorecard<'public'> = {
      ...before,
      edition: { ...before.edition, policy: { id: 'cms', upTo: 5 } },
      components: before.components.map((component, index) => ({
        ...component,
        criteria: component.criteria.map((criterion, at) =>
          index + at === 0 ? { ...criterion, verdict: criterion.verdict === 'met' ? 'partly' : 'met' } : criterion
        )
      }))
    };
    expect(changesSince(before, after).changes.map(({ kind, what }) => [kind, what])).toEqual([
      ['method', 'policy'],
      ['real', 'criterion']
    ]);
  });

  it('lists measures that were added and measures that are gone', () => {
    const { id } = firstWithView();
    const fewer = {
      ...before,
      components: before.components.map((component) => ({
        ...component,
        outcomes: component.outcomes.filter((card) => card.id !== id),
        criteria: component.criteria.map((criterion) => ({
          ...criterion,
          indicators: criterion.indicators.filter((card) => card.id !== id)
        }))
      }))
    };
    expect(changesSince(before, fewer).measuresGone.map((measure) => measure.id)).toEqual([id]);
    expect(changesSince(fewer, before).measuresAdded.map((measure) => measure.id)).toEqual([id]);
  });
});
