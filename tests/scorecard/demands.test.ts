import { describe, expect, it } from 'vitest';
import type { CriterionVerdict, IndicatorVerdict } from '#lib/findings/types.ts';
import type { DemandCard, Scorecard } from '#lib/scorecard/model.ts';
import type { RegisterState, Reply } from '#lib/tallies/tally.ts';
import { anIndicator, buildTallies } from '../findings/build-tallies.ts';
import { buildFindings } from './build-findings.ts';
import { riversideWith } from './build-record.ts';

const { findings } = buildFindings('public');

function demand(card: Scorecard<'public'>, id: string): DemandCard {
  const found = card.demands.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

function judged(indicator: string, given: Partial<IndicatorVerdict>): IndicatorVerdict {
  return { institution: 'Riverside', indicator, verdict: 'no-data', ...given };
}

/** Riverside with `compliance.1` judged, so that its measures are asked for one by one. */
function withVerdicts(
  verdicts: readonly IndicatorVerdict[],
  criteria: readonly CriterionVerdict[] = [],
  registers: readonly RegisterState[] = []
): Scorecard<'public'> {
  return riversideWith(
    { registers },
    {
      indicatorVerdicts: [...findings.indicatorVerdicts, ...verdicts],
      criterionVerdicts: [
        ...criteria,
        { institution: 'Riverside', criterion: 'compliance.1', verdict: 'partly', indicators: [] },
        ...findings.criterionVerdicts
      ]
    }
  );
}

describe('demands', () => {
  it('asks once for a criterion without data, with all its measures, its question and the tables that would fill it', () => {
    expect(demand(riversideWith({}), 'consequences-1')).toEqual({
      id: 'consequences-1',
      kind: 'no-data',
      component: 'consequences',
      criterion: 'consequences.1',
      title: { en: 'Shortfalls have consequences', es: 'Los incumplimientos tienen consecuencias' },
      question: {
        en: 'Do shortfalls have clear mechanisms and consequences?',
        es: '¿Tienen los incumplimientos mecanismos y consecuencias claros?'
      },
      tables: ['commitments', 'shortfalls'],
      measures: [
        {
          id: 'unregistered-shortfalls',
          label: { en: 'Shortfalls not on the register' },
          unit: { en: 'stays', es: 'estancias' },
          event: { en: 'readmissions', es: 'reingresos' }
        }
      ],
      open: []
    });
  });

  it('asks for each measure without data where the criterion has others, with the reason', () => {
    const card = riversideWith(
      {},
      {
        indicatorVerdicts: [judged('time-to-redress', { why: 'not-collected' }), ...findings.indicatorVerdicts]
      }
    );
    expect(demand(card, 'time-to-redress')).toMatchObject({
      kind: 'no-data',
      component: 'redress',
      criterion: 'redress.2',
      title: { en: 'Days until redress' },
      question: { en: 'Were steps taken, that can be shown, to repair harm and make restitution?' },
      tables: ['harms'],
      measures: [{ id: 'time-to-redress', why: 'not-collected' }]
    });
    expect(card.demands.map(({ id }) => id)).not.toContain('redress-2');
    expect(card.demands.map(({ id }) => id)).not.toContain('harms-acknowledged');
  });

  it('asks for a measure that cannot tell, with the reason; an outcome with its component’s question', () => {
    const card = withVerdicts([
      judged('targets-met-by-group', { verdict: 'cannot-tell', why: 'withheld' }),
      judged('falls', { verdict: 'cannot-tell', why: 'interval' })
    ]);
    expect(demand(card, 'targets-met-by-group')).toMatchObject({
      kind: 'cannot-tell',
      criterion: 'compliance.1',
      measures: [{ why: 'withheld' }],
      open: []
    });
    expect(demand(card, 'falls')).toMatchObject({
      kind: 'cannot-tell',
      component: 'compliance',
      question: { en: 'Does the community oversee whether the work is working?' },
      tables: ['records'],
      measures: [{ why: 'interval' }]
    });
    expect(demand(card, 'falls')).not.toHaveProperty('criterion');
  });

  it('asks for nothing where a measure is judged, or only has no threshold to be judged by', () => {
    const card = withVerdicts([
      judged('falls', { verdict: 'cannot-tell', why: 'no-thresholds' }),
      judged('waiting', { verdict: 'not-met' })
    ]);
    const ids = card.demands.map(({ id }) => id);
    expect(ids).not.toContain('falls');
    expect(ids).not.toContain('waiting');
  });

  it('asks for what would settle each open comparison of the latest period, and shows no number of a withheld group', () => {
    const card = riversideWith({});
    const { kind, open, measures } = demand(card, 'readmission');
    expect(kind).toBe('cannot-conclude');
    expect(open).toHaveLength(card.headline.cannotConclude);
    const shared = { dimension: { en: 'race-ethnicity' }, period: '2024', reference: { en: 'White' } };
    expect(open).toEqual([
      { ...shared, group: { en: 'Hispanic' }, reason: 'interval', have: 2500, enough: 9300 },
      { ...shared, group: { en: 'NHPI' }, reason: 'withheld', have: { absent: 'withheld' } }
    ]);
    expect(measures[0]).not.toHaveProperty('why');
  });

  it('says which share is known where too many are not, and only there', () => {
    const comparisons = findings.comparisons.map((comparison) =>
      comparison.compared === 'Hispanic' ? { ...comparison, reason: 'unknowns' as const } : comparison
    );
    const { open } = demand(riversideWith({}, { comparisons }), 'readmission');
    expect(open.map(({ knownShare }) => knownShare)).toEqual([0.9542, undefined]);
  });

  it('makes one demand of a measure that cannot tell and leaves comparisons open', () => {
    const card = withVerdicts([judged('readmission', { verdict: 'cannot-tell', why: 'interval', period: '2024' })]);
    const own = card.demands.filter(({ measures }) => measures.some(({ id }) => id === 'readmission'));
    expect(own).toMatchObject([{ kind: 'cannot-conclude', measures: [{ why: 'interval' }] }]);
    expect(own[0]?.open).toHaveLength(2);
  });

  it('asks for each measure at most once, under one address, in the order of the page', () => {
    const { demands } = withVerdicts([judged('targets-met-by-group', {}), judged('falls', {})]);
    const ids = demands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const measures = demands.flatMap((each) => each.measures.map(({ id }) => id));
    expect(new Set(measures).size).toBe(measures.length);
    const components = ['governance', 'redress', 'transparency', 'compliance', 'consequences'];
    const places = demands.map(({ component }) => components.indexOf(component));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('asks for what is missing of what a measure needs, and for all of it where all is kept', () => {
    const kept = (table: string): RegisterState => ({ institution: 'Riverside', table, state: 'kept', rows: 3 });
    const noSeats = [
      { institution: 'Riverside', criterion: 'governance.1' as const, verdict: 'no-data' as const, indicators: [] }
    ];
    const tables = (registers: readonly RegisterState[]) =>
      demand(withVerdicts([], noSeats, registers), 'governance-1').tables;
    expect(tables([])).toEqual(['population', 'seats']);
    expect(tables([kept('seats')])).toEqual(['population']);
    const both = withVerdicts([], [], [kept('commitments'), kept('shortfalls')]);
    expect(demand(both, 'consequences-1').tables).toEqual(['commitments', 'shortfalls']);
  });

  it('knows the table behind a file that a community’s own indicator names', () => {
    const set = buildTallies('public');
    const own = anIndicator({ id: 'left-alone', table: 'ward-survey' });
    const facts = { ...set.tables[0]!, resource: 'ward-survey', table: 'results' };
    const card = riversideWith({}, { indicators: [...findings.indicators, own] }, { tables: [...set.tables, facts] });
    expect(demand(card, 'left-alone').tables).toEqual(['results']);
    expect(demand(riversideWith({}, { indicators: [own] }), 'left-alone').tables).toEqual(['records']);
  });

  it('never takes a criterion’s address for a measure of that name', () => {
    const own = anIndicator({ id: 'consequences-1' });
    const { demands } = riversideWith({}, { indicators: [...findings.indicators, own] });
    expect(demands.filter(({ id }) => id.startsWith('consequences-1')).map(({ id }) => id)).toEqual([
      'consequences-1-2',
      'consequences-1'
    ]);
  });
});

describe('when the institution was asked already', () => {
  const askedOf = (id: string, replies: readonly Omit<Reply, 'institution'>[]): DemandCard['asked'] =>
    demand(riversideWith({ replies: replies.map((reply) => ({ institution: 'Riverside', ...reply })) }), id).asked;

  it('says nothing where it was not', () => {
    expect(askedOf('consequences-1', [{ item: 'redress.2', askedOn: '2025-01-01' }])).toBeUndefined();
  });

  it('takes questions about the criterion and about any of its measures', () => {
    for (const item of ['consequences.1', 'unregistered-shortfalls']) {
      // From 30 May to the data date, 30 June: one day left of May, thirty of June, so 31.
      expect(askedOf('consequences-1', [{ item, askedOn: '2025-05-30' }])).toEqual({ on: '2025-05-30', days: 31 });
    }
  });

  it('takes the latest question, and the day of its answer instead of a number of days', () => {
    const item = 'readmission';
    expect(
      askedOf('readmission', [
        { item, askedOn: '2025-02-01', repliedOn: '2025-02-20' },
        { item, askedOn: '2024-02-01' }
      ])
    ).toEqual({ on: '2025-02-01', answeredOn: '2025-02-20' });
    expect(
      askedOf('readmission', [
        { item, askedOn: '2025-02-01', repliedOn: '2025-02-20' },
        { item, askedOn: '2025-06-20' }
      ])
    ).toEqual({ on: '2025-06-20', days: 10 });
  });

  it('does not call an answer without a day unanswered', () => {
    expect(askedOf('readmission', [{ item: 'readmission', askedOn: '2025-02-01', text: 'We will.' }])).toEqual({
      on: '2025-02-01'
    });
  });
});
