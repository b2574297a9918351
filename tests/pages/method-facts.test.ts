import { describe, expect, it } from 'vitest';
import { english } from '#lib/messages/english.ts';
import { spanish } from '#lib/messages/spanish.ts';
import { methodFacts } from '#lib/pages/method-facts.ts';
import type { MethodCard } from '#lib/scorecard/method-model.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';

const absent = { absent: 'not-reported' } as const;

function card(part: Partial<IndicatorCard>): IndicatorCard {
  return {
    id: 'own',
    slug: 'own',
    label: { en: 'Own' },
    component: 'compliance',
    kind: 'proportion',
    favourable: 'lower',
    scale: 100,
    unit: { en: 'stays', es: 'estancias' },
    event: { en: 'readmissions', es: 'reingresos' },
    basis: 'records',
    table: 'records',
    adjustment: 'crude',
    overall: {
      numerator: absent,
      denominator: absent,
      estimate: absent,
      lower: absent,
      upper: absent,
      standardError: absent,
      factor: 100,
      status: 'not-reported',
      reliability: 'ok',
      notReported: absent
    },
    verdict: 'no-data',
    verification: 'self-reported',
    views: [],
    trend: [],
    ...part
  };
}

const method = (part: Partial<MethodCard> = {}): MethodCard => ({
  id: 'own',
  isInForce: false,
  countings: [],
  ...part
});
const counting = (table: string) => ({
  indicator: 'own',
  resource: 'r',
  table,
  statements: []
});

const factsOf = (about: IndicatorCard, how: MethodCard) =>
  new Map(methodFacts(about, how, english).map(({ label, text }) => [label, text]));

describe('the definition of a measure', () => {
  it('says what is counted out of what, which rows, with which range', () => {
    const facts = factsOf(card({ numeratorText: 'readmitted', denominatorText: 'rows' }), method());
    expect(Object.fromEntries(facts)).toEqual({
      Kind: 'share (proportion)',
      Counted: 'readmitted',
      'Out of': 'rows',
      'A row is one of the': 'stays',
      'Counted are': 'readmissions',
      'Which rows': 'Rows of each period; the latest is shown first.',
      Printed: 'in percent',
      Better: 'a lower figure',
      'Range (95%)': 'Wilson score interval.',
      'A gap counts': 'from a ratio of 1.1 of the adverse outcome on, unless a charter says otherwise.'
    });
  });

  it('has a kind, rows and a range for every kind, in both languages', () => {
    const kinds = [
      'proportion',
      'rate',
      'directly-standardised-rate',
      'mean',
      'ratio-of-sums',
      'time-to-event',
      'composition',
      'coverage',
      'estimate'
    ] as const;
    for (const messages of [english, spanish])
      for (const kind of kinds)
        for (const basis of ['register', 'records', 'results', 'derived'] as const) {
          const facts = methodFacts(card({ kind, basis }), method(), messages);
          expect(
            facts.every(({ label, text }) => label !== '' && text.trim() !== '' && !text.includes('undefined'))
          ).toBe(true);
        }
  });

  it('tells the clock instead of columns where days are counted', () => {
    const facts = factsOf(
      card({ kind: 'time-to-event', basis: 'register', table: 'questions', numeratorText: 'asked_on → answered_on' }),
      method({ from: 'asked_on', until: 'answered_on' })
    );
    expect(facts.get('Clock')).toContain('“asked_on”');
    expect(facts.has('Counted')).toBe(false);
  });

  it('says of a register that all rows count, by which date, and from when on', () => {
    const facts = factsOf(card({ basis: 'register', table: 'commitments' }), method({ due: 'due_on' }));
    expect(facts.get('Which rows')).toBe(
      'All rows of the register up to the data date; for the line over time by the calendar year of “made_on”. A row counts once its “due_on” has come.'
    );
    expect(facts.get('Range (95%)')).toMatch(/^None: a register/);
    expect(facts.has('A gap counts')).toBe(false);
  });

  it('says of standing things from when to when they count, by the columns of their table', () => {
    const rows = (table: string) =>
      factsOf(card({ basis: 'register', table }), method({ isInForce: true })).get('Which rows');
    expect(rows('seats')).toContain('from “from” to “to”');
    expect(rows('mechanisms')).toContain('from “in_force_from” to “in_force_to”');
  });

  it('goes by what was counted anywhere, not by the institution that happens to come first', () => {
    const facts = factsOf(
      card({ basis: 'register', table: 'stays' }),
      method({ countings: [counting('records'), counting('results'), counting('records')] })
    );
    expect(facts.get('Which rows')).toBe(
      'Rows of each period; the latest is shown first. The period that the file gives.'
    );
  });
});
