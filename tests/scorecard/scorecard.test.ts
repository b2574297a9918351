import { describe, expect, it } from 'vitest';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';
import { scorecard, scorecards } from '#lib/scorecard/scorecard.ts';
import { aTally } from '../findings/build-tallies.ts';
import { buildFindings } from './build-findings.ts';
import { edition } from './edition.ts';

const { set, findings } = buildFindings('public');
const riverside = scorecard(set, findings, 'Riverside', edition);
const card = (id: string): IndicatorCard => {
  const found = cardsOf(riverside).find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('scorecard', () => {
  it('has the five components and nine criteria whatever the data are', () => {
    expect(riverside.components.map(({ id }) => id)).toEqual([
      'governance',
      'redress',
      'transparency',
      'compliance',
      'consequences'
    ]);
    expect(riverside.components.flatMap(({ criteria }) => criteria.map(({ id }) => id))).toHaveLength(9);
  });

  it('shows every indicator exactly once, those without data too', () => {
    expect(
      cardsOf(riverside)
        .map(({ id }) => id)
        .sort()
    ).toEqual(set.indicators.map(({ id }) => id).sort());
    expect(card('targets-met-by-group')).toMatchObject({
      verdict: 'no-data',
      overall: { status: 'not-reported' },
      views: []
    });
  });

  it('puts outcomes without a criterion under their component', () => {
    const compliance = riverside.components.find(({ id }) => id === 'compliance');
    expect(compliance?.outcomes.map(({ id }) => id)).toEqual(['readmission', 'falls', 'waiting']);
  });

  it('takes the overall figure and the views from the latest period', () => {
    const readmission = card('readmission');
    expect(readmission).toMatchObject({ period: '2024', target: 0.14, verdict: 'not-met', basis: 'records' });
    expect(readmission.overall).toMatchObject({ numerator: 1520, denominator: 10000, estimate: 0.152, factor: 100 });
    expect(readmission.views.map(({ id, slug, period }) => [id, slug, period])).toEqual([
      ['race-ethnicity', 'readmission', '2024'],
      ['sex', 'readmission--sex', '2024'],
      ['age', 'readmission--age', '2024']
    ]);
  });

  it('leads with the widest clear gap of a group that fares worse, and sorts by rate because of it', () => {
    const [byRace, bySex] = card('readmission').views;
    expect(byRace?.lead).toMatchObject({ compared: 'Black', reference: 'White' });
    expect(byRace).toMatchObject({ order: 'rate', reference: 'White', referenceRule: 'best', knownShare: 0.9542 });
    expect(byRace?.rows.map(({ group }) => group)).toEqual(['Black', 'Hispanic', 'White', 'NHPI', 'Unknown']);
    expect(bySex?.lead).toBeUndefined();
    expect(bySex?.order).toBe('fixed');
  });

  it('keeps each row’s pair without what the card says already', () => {
    const black = card('readmission').views[0]?.rows[0];
    expect(black?.pair).toMatchObject({ compared: 'Black', verdict: 'clear-gap' });
    expect(black?.pair).not.toHaveProperty('institution');
    expect(card('readmission').views[0]?.rows[3]).toMatchObject({
      group: 'NHPI',
      figure: { status: 'withheld', numerator: { absent: 'withheld' }, denominator: 42 },
      pair: { verdict: 'cannot-conclude', reason: 'withheld' }
    });
  });

  it('draws trends of the overall figure and of the lead’s groups', () => {
    expect(card('readmission').trend.map(({ period, at }) => [period, at])).toEqual([
      ['2023', 2023.5],
      ['2024', 2024.5]
    ]);
    expect(card('readmission').views[0]?.trend.map(({ group, points }) => [group, points.length])).toEqual([
      ['Black', 2],
      ['White', 2],
      ['all', 2]
    ]);
    expect(card('falls').trend).toEqual([]);
  });

  it('gives the difference between the lead’s groups by period, from the comparisons of each', () => {
    const gaps = card('readmission').views[0]?.gapTrend;
    expect(gaps?.map(({ period, at, verdict }) => [period, at, verdict])).toEqual([
      ['2023', 2023.5, 'clear-gap'],
      ['2024', 2024.5, 'clear-gap']
    ]);
    expect(gaps?.map(({ difference }) => difference.estimate)).toEqual([0.08, 0.075]);
    expect(card('falls').views.some((view) => view.gapTrend !== undefined)).toBe(false);
  });

  it('marks a year that a group is not reported in as absent, so that the line breaks', () => {
    const later = aTally('public', { period: '2025', numerator: 1, denominator: 20 });
    const more = { ...findings, estimates: [...findings.estimates, { ...findings.estimates[0]!, tally: later }] };
    const found = scorecard(set, more, 'Riverside', edition);
    const readmission = cardsOf(found).find(({ id }) => id === 'readmission');
    expect(readmission?.trend).toHaveLength(3);
    expect(readmission?.views[0]?.trend[0]?.points.map(({ period, figure }) => [period, figure.status])).toEqual([
      ['2023', 'ok'],
      ['2024', 'ok'],
      ['2025', 'not-reported']
    ]);
  });

  it('says what a register’s composition is beside the people served', () => {
    const seats = card('voting-seats-by-group');
    expect(seats.basis).toBe('register');
    expect(seats.views[0]?.rows.find(({ group }) => group === 'Black')).toMatchObject({
      populationShare: 0.3,
      figure: { numerator: 2, denominator: 14, lower: { absent: 'not-applicable' } }
    });
  });

  it('gives a criterion the evidence of its tables, its assessments and the replies about it or its measures', () => {
    const repair = riverside.components[1]?.criteria[1];
    expect(repair).toMatchObject({ id: 'redress.2', verdict: 'partly' });
    expect(repair?.evidence.map(({ what }) => what)).toEqual(['harm 3']);
    expect(repair?.assessments.map(({ rating }) => rating)).toEqual(['not met']);
    expect(repair?.replies.map(({ item }) => item)).toEqual(['harms-acknowledged']);
    expect(card('readmission').replies?.map(({ text }) => text)).toEqual(['We are looking into it.']);
  });

  it('gives evidence of an assessment or a reply to the criterion it is about, not to every criterion', () => {
    const evidence = ['redress.2', 'REDRESS.2', 'harms-acknowledged', 'governance.1', 'lh.goal.3.1'].map((what) => ({
      institution: 'Riverside',
      table: what === 'harms-acknowledged' ? 'replies' : 'assessments',
      what,
      verification: 'documented' as const
    }));
    const { components } = scorecard({ ...set, record: { ...set.record, evidence } }, findings, 'Riverside', edition);
    const found = Object.fromEntries(
      components.flatMap(({ criteria }) => criteria.map((each) => [each.id, each.evidence.map(({ what }) => what)]))
    );
    expect(found['redress.2']).toEqual(['redress.2', 'REDRESS.2', 'harms-acknowledged']);
    expect(found['governance.1']).toEqual(['governance.1']);
    expect(found['compliance.1']).toEqual([]);
  });

  it('is as weakly verified as the weakest of the seats and groups that a share of seats is made of', () => {
    const id = 'voting-seats-by-group';
    const estimates = findings.estimates.map((estimate) =>
      estimate.tally.indicator !== id
        ? estimate
        : {
            ...estimate,
            tally: {
              ...estimate.tally,
              verification: estimate.tally.group === 'Hispanic' ? ('documented' as const) : ('community' as const)
            }
          }
    );
    const verdict = {
      institution: 'Riverside',
      indicator: id,
      verdict: 'partly',
      groups: { fair: 2, all: 3 }
    } as const;
    const found = { ...findings, estimates, indicatorVerdicts: [...findings.indicatorVerdicts, verdict] };
    const of = (whole: typeof findings) =>
      cardsOf(scorecard(set, whole, 'Riverside', edition)).find((each) => each.id === id)?.verification;
    expect(of(found)).toBe('documented');
    expect(of({ ...found, indicatorVerdicts: findings.indicatorVerdicts })).toBe('community');
    expect(card('targets-met-by-group').verification).toBe('self-reported');
  });

  it('gives the headline the words and the anchor of its largest figure', () => {
    expect(riverside.headline).toMatchObject({
      measures: 9,
      missing: [{ indicator: 'targets-met-by-group', label: { en: 'Targets met, group by group' } }],
      largest: { slug: 'readmission', event: { en: 'readmissions' }, favourable: 'lower', events: 225 }
    });
  });

  it('names a unit and an event where an indicator does not', () => {
    const indicators = set.indicators.map((indicator) =>
      indicator.id === 'readmission' ? { ...indicator, unit: undefined, event: undefined } : indicator
    ) as typeof set.indicators;
    const found = scorecard({ ...set, indicators }, { ...findings, indicators }, 'Riverside', edition);
    const readmission = cardsOf(found).find(({ id }) => id === 'readmission');
    expect(readmission?.event.en).toBe('cases of “Readmitted within 30 days”');
    expect(readmission?.unit.en).not.toBe('');
  });

  it('changes nothing that it was given and gives the same twice', () => {
    const before = JSON.stringify([set, findings]);
    expect(JSON.stringify(scorecards(set, findings, edition))).toBe(JSON.stringify(scorecards(set, findings, edition)));
    expect(JSON.stringify([set, findings])).toBe(before);
  });

  it('carries the audience of its findings', () => {
    expect(riverside.audience).toBe('public');
    const hidden = buildFindings('private');
    expect(scorecard(hidden.set, hidden.findings, 'Lakeside', edition).audience).toBe('private');
  });

  it('throws for an institution that nobody named', () => {
    expect(() => scorecard(set, findings, 'Hillside', edition)).toThrow('Hillside');
  });
});
