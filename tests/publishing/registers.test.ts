import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { charterColumns, charterRows } from '#lib/publishing/charter-rows.ts';
import { commitmentsColumns, commitmentsRows } from '#lib/publishing/commitments-rows.ts';
import { criteriaColumns, criteriaRows } from '#lib/publishing/criteria-rows.ts';
import { harmsColumns, harmsRows } from '#lib/publishing/harms-rows.ts';
import { tableText } from '#lib/publishing/table-text.ts';
import { buildPublication, record } from './build-publication.ts';

const [riverside, lakeside] = buildPublication().scorecards;
if (riverside === undefined || lakeside === undefined) throw new Error('two hospitals are expected');

const names = (columns: readonly { readonly name: string }[]): string => columns.map(({ name }) => name).join(', ');

describe('criteria.csv', () => {
  const rows = criteriaRows(riverside);

  it('has a row for each of the nine criteria, also of an institution without data', () => {
    expect(names(criteriaColumns)).toBe(
      'institution, component, criterion, verdict, measures, measures_met, measures_partly, measures_not_met, measures_cannot_tell, measures_no_data, verification'
    );
    expect(rows.map(({ criterion }) => criterion)).toHaveLength(9);
    expect(criteriaRows(lakeside)).toHaveLength(9);
  });

  it('counts the same verdicts as the headline of the page', () => {
    for (const scorecard of [riverside, lakeside]) {
      for (const [verdict, count] of Object.entries(scorecard.headline.criteria)) {
        expect([verdict, criteriaRows(scorecard).filter((row) => row.verdict === verdict).length]).toEqual([
          verdict,
          count
        ]);
      }
    }
  });

  it('counts the measures of a criterion by verdict', () => {
    // Acknowledged 7 of 8: below 95 %, above 60 %. Median until redress 500 days: partly. Paid 45,000.5 of 60,000: partly.
    expect(rows.find(({ criterion }) => criterion === 'redress.2')).toEqual({
      institution: 'Riverside',
      component: 'redress',
      criterion: 'redress.2',
      verdict: expect.any(String) as string,
      measures: '3',
      measures_met: '0',
      measures_partly: '2',
      measures_not_met: '1',
      measures_cannot_tell: '0',
      measures_no_data: '0',
      verification: 'self-reported'
    });
    for (const row of [...rows, ...criteriaRows(lakeside)]) {
      const parts = ['met', 'partly', 'not_met', 'cannot_tell', 'no_data'] as const;
      expect(parts.reduce((sum, part) => sum + Number(row[`measures_${part}`]), 0)).toBe(Number(row.measures));
    }
  });

  it('inherits the weakest verification of the measures with data, and none where none has any', () => {
    const components = riverside.components.map((component) => ({
      ...component,
      criteria: component.criteria.map((criterion) => ({
        ...criterion,
        indicators: criterion.indicators.map((indicator, index) => ({
          ...indicator,
          verification: (['community', 'documented', 'independent'] as const)[index] ?? 'community'
        }))
      }))
    }));
    const of = (criterion: string) =>
      criteriaRows({ ...riverside, components }).find((row) => row.criterion === criterion)?.verification;
    expect(of('redress.2')).toBe('documented');
    expect(of('governance.2')).toBe('');
  });
});

describe('commitments.csv', () => {
  const rows = commitmentsRows(riverside);

  it('has one row per promise, in the order of the page', () => {
    expect(names(commitmentsColumns)).toBe(
      'institution, commitment, made_on, due_on, completed_on, goal, action, level, indicator, group, baseline, target, amount, spent, state, basis, reason, days_overdue, days_late, period, estimate, lower, upper, consequence, consequence_state, consequence_followed, consequence_on, shortfall, evidence_url, evidence_page, evidence_quote, evidence_archived_on, verification'
    );
    expect(rows.map(({ commitment }) => commitment)).toEqual(
      riverside.ledger.commitments.map(({ commitment }) => commitment.commitment)
    );
    expect(rows).toHaveLength(3);
    expect(commitmentsRows(lakeside)).toEqual([]);
  });

  it('counts the same states as the ledger of the page', () => {
    for (const [state, count] of Object.entries(riverside.ledger.counts)) {
      expect([state, rows.filter((row) => row.state === state).length]).toEqual([state, count]);
    }
    expect(rows.filter(({ days_overdue }) => days_overdue !== '')).toHaveLength(riverside.ledger.overdue);
  });

  it('shows the figure that judged it on the measure’s scale, what followed, and where to check it', () => {
    // 600 of 3,000 are readmitted: 20 %, its interval above the target of 14 %; 181 days after 2024-12-31.
    const row = rows.find(({ indicator }) => indicator === 'readmission');
    expect(row).toMatchObject({
      baseline: '22.5',
      target: '14',
      amount: '250000',
      spent: '1200.5',
      goal: 'lh.goal.4.1',
      state: 'missed',
      basis: 'data',
      reason: '',
      days_overdue: '181',
      days_late: '',
      period: '2024',
      estimate: '20',
      consequence: 'The bonus is cut',
      consequence_state: 'outstanding',
      consequence_followed: '',
      shortfall: 'S-1',
      evidence_page: '12',
      evidence_archived_on: '2024-02-03',
      verification: 'documented'
    });
    expect(Number(row?.lower)).toBeGreaterThan(18);
    expect(Number(row?.upper)).toBeLessThan(22);
  });

  it('says why nobody can tell, and how late a promise was kept', () => {
    expect(rows.find(({ commitment }) => commitment === 'A plan')).toMatchObject({
      state: 'cannot-tell',
      reason: 'not-due',
      basis: 'register',
      estimate: '',
      period: ''
    });
    expect(rows.find(({ commitment }) => commitment === 'An open board')).toMatchObject({
      state: 'met-late',
      days_late: '30',
      completed_on: '2025-01-30'
    });
  });

  it('leaves a hidden figure empty', () => {
    const card = riverside.ledger.commitments.find(({ finding }) => finding.figure !== undefined);
    const hidden = { absent: 'withheld' } as const;
    if (card?.finding.figure === undefined) throw new Error('a promise judged by data is expected');
    const figure = { ...card.finding.figure, estimate: hidden, lower: hidden, upper: hidden };
    const finding = { ...card.finding, figure };
    const ledger = { ...riverside.ledger, commitments: [{ ...card, finding }] };
    expect(commitmentsRows({ ...riverside, ledger })).toMatchObject([
      { period: '2024', estimate: '', lower: '', upper: '' }
    ]);
  });

  it('is written so that no spreadsheet runs a promise, and reads back otherwise', () => {
    const text = tableText(commitmentsColumns, rows, 'csv');
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data.map(({ evidence_quote }) => evidence_quote)).toEqual(rows.map(({ evidence_quote }) => evidence_quote));
  });
});

describe('harms.csv', () => {
  const rows = harmsRows(riverside);

  it('has one row per harm with its stage and the days it stands open', () => {
    expect(names(harmsColumns)).toBe(
      'institution, harm, identified_on, identified_by, acknowledged_on, redress_shaped_by, redressed_on, committed_amount, paid_amount, stage, days_open, evidence_url, evidence_page, evidence_quote, evidence_archived_on, verification'
    );
    // 2025-05-31 to 2025-06-30: 30 days.
    expect(rows.find(({ harm }) => harm === 'Bills sent to collectors')).toMatchObject({
      stage: 'acknowledged',
      days_open: '30',
      paid_amount: '45000.5',
      verification: 'independent'
    });
    expect(rows.find(({ harm }) => harm === 'A ward closed')).toMatchObject({
      stage: 'redressed',
      days_open: '',
      committed_amount: '',
      redress_shaped_by: 'both'
    });
    expect(harmsRows(lakeside)).toEqual([]);
  });

  it('counts the same stages as the page', () => {
    for (const [stage, count] of Object.entries(riverside.redress.counts)) {
      expect([stage, rows.filter((row) => row.stage === stage).length]).toEqual([stage, count]);
    }
  });
});

describe('charter.csv', () => {
  it('has the columns of the table charter, in its order', () => {
    expect(names(charterColumns)).toBe(
      'item, met_at, partly_at, reference_rule, smallest_gap, judge_age, set_on, set_by'
    );
    expect(tableText(charterColumns, charterRows(record.charter), 'csv').split('\r\n').slice(1)).toEqual([
      'harms-acknowledged,95,60,,,,2025-02-01,Neighbours',
      'readmission,,,largest,1.2,yes,2025-01-01,Elders',
      'falls,,,,,no,,Neighbours',
      ''
    ]);
  });
});
