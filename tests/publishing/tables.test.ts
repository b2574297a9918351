import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataColumns, dataRows, privateDataColumns, privateDataRows } from '#lib/publishing/data-rows.ts';
import { gapsColumns, gapsRows } from '#lib/publishing/gaps-rows.ts';
import { tableText } from '#lib/publishing/table-text.ts';
import { buildFindings } from '../scorecard/build-findings.ts';

const { findings } = buildFindings('public');
const data = dataRows(findings, 'Riverside');
const gaps = gapsRows(findings, 'Riverside');

describe('data.csv', () => {
  it('has the columns of the contract in their order', () => {
    expect(dataColumns.map(({ name }) => name).join(', ')).toBe(
      'institution, period, component, criterion, indicator, kind, dimension, group, numerator, denominator, estimate, lower, upper, standard_error, scale, favourable, population_share, adjustment, status, reliability, is_reference, verification, source_label'
    );
  });

  it('has one row per estimate of the institution', () => {
    expect(data).toHaveLength(findings.estimates.filter(({ tally }) => tally.institution === 'Riverside').length);
    expect(new Set(data.map(({ institution }) => institution))).toEqual(new Set(['Riverside']));
    expect(dataRows(findings)).toHaveLength(findings.estimates.length);
  });

  it('prints an estimate on the indicator’s scale with its counts', () => {
    expect(data.find(({ group, period }) => group === 'White' && period === '2024')).toMatchObject({
      numerator: '500',
      denominator: '4000',
      estimate: '12.5',
      scale: '100',
      favourable: 'lower',
      status: 'ok',
      is_reference: 'true',
      adjustment: 'crude',
      source_label: 'White',
      criterion: ''
    });
  });

  it('leaves what is withheld empty, says so, and keeps what may be shown', () => {
    expect(data.find(({ group, period }) => group === 'NHPI' && period === '2024')).toMatchObject({
      numerator: '',
      denominator: '42',
      estimate: '',
      lower: '',
      upper: '',
      standard_error: '',
      status: 'withheld'
    });
  });

  it('prints exact sums and population shares', () => {
    expect(data.find(({ indicator }) => indicator === 'restitution-paid')).toMatchObject({ numerator: '45000.5' });
    expect(
      data.find(({ indicator, group }) => indicator === 'voting-seats-by-group' && group === 'Black')
    ).toMatchObject({
      population_share: '0.3',
      lower: ''
    });
  });

  it('reads back from CSV as it was', () => {
    const read = Papa.parse<Record<string, string>>(tableText(dataColumns, data, 'csv').trimEnd(), { header: true });
    expect(read.errors).toEqual([]);
    expect(read.data).toEqual(data);
  });

  it('has one column more in private', () => {
    const hidden = buildFindings('private').findings;
    const rows = privateDataRows(hidden, (tally) => (tally.group === 'NHPI' ? 'numerator: small' : ''));
    expect(privateDataColumns.at(-1)?.name).toBe('withheld_because');
    expect(rows.find(({ group }) => group === 'NHPI')?.withheld_because).toBe('numerator: small');
    expect(rows.find(({ group }) => group === 'Black')?.withheld_because).toBe('');
  });

  it('refuses an estimate of an indicator that nobody defined', () => {
    expect(() => dataRows({ ...findings, indicators: [] })).toThrow('unknown indicator');
  });
});

describe('gaps.csv', () => {
  it('has the columns of the contract in their order', () => {
    expect(gapsColumns.map(({ name }) => name).join(', ')).toBe(
      'institution, period, indicator, dimension, measure, estimate, lower, upper, standard_error, scale, reference_group, compared_group, p_adjusted, smallest_gap, verdict, reason'
    );
  });

  it('gives each pair a difference, a ratio and the events, with one verdict', () => {
    const black = gaps.filter(({ compared_group, period }) => compared_group === 'Black' && period === '2024');
    expect(black.map(({ measure, estimate, scale }) => [measure, estimate, scale])).toEqual([
      ['group-difference', '7.5', '100'],
      ['group-ratio', '1.6', '1'],
      ['events-affected', '225', '1']
    ]);
    for (const row of black) expect(row).toMatchObject({ verdict: 'clear-gap', reason: '', p_adjusted: '0.0006' });
  });

  it('keeps the rows of a withheld pair, without figures', () => {
    const withheld = gaps.filter(({ compared_group }) => compared_group === 'NHPI');
    expect(withheld).toHaveLength(3);
    for (const row of withheld) {
      expect(row).toMatchObject({ estimate: '', p_adjusted: '', verdict: 'cannot-conclude', reason: 'withheld' });
    }
  });

  it('has no row for events where a kind counts none', () => {
    const none = { absent: 'not-applicable' } as const;
    const comparisons = findings.comparisons
      .slice(0, 1)
      .map((pair) => ({ ...pair, events: { ...pair.events, estimate: none, lower: none, upper: none } }));
    expect(gapsRows({ ...findings, comparisons }).map(({ measure }) => measure)).toEqual([
      'group-difference',
      'group-ratio'
    ]);
  });
});

describe('JSON tables', () => {
  it('hold the same figures as numbers, and null where a cell is empty', () => {
    const read = JSON.parse(tableText(dataColumns, data, 'json')) as Record<string, unknown>[];
    expect(read).toHaveLength(data.length);
    expect(Object.keys(read[0] ?? {})).toEqual(dataColumns.map(({ name }) => name));
    const hidden = read.find(({ group, period }) => group === 'NHPI' && period === '2024');
    expect(hidden).toMatchObject({ numerator: null, denominator: 42, status: 'withheld', is_reference: false });
  });

  it('are a list also where there is nothing', () => {
    expect(JSON.parse(tableText(gapsColumns, [], 'json'))).toEqual([]);
  });
});
