import type { Indicator, Kind, Favourable } from '#lib/catalog/types.ts';
import { estimate } from '#lib/findings/estimate.ts';
import type { Estimate } from '#lib/findings/types.ts';
import { poissonInterval } from '#lib/statistics/poisson-interval.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { numberIn, type TableRow } from './read-table.ts';
import { sameNumber } from './same-number.ts';

/** A row of `data.csv` computed again from its counts. */
export interface PublishedEstimate {
  readonly row: TableRow;
  readonly indicator: Indicator;
  /** From the counts alone; for persons with many rows on the effective size that the published standard error means. */
  readonly estimate: Estimate<'public'>;
  /** Whether the published standard error says that persons have many rows. */
  readonly isClustered: boolean;
}

/**
 * The estimate that the product's own code makes of a published row. Throws for a row that is none of `data.csv`.
 *
 * @param isRegister whether its indicator is counted in a register, a census without intervals
 */
export function publishedEstimate(row: TableRow, isRegister: boolean): PublishedEstimate {
  const indicator = indicatorOf(row);
  const plain = estimate(tallyOf(row), indicator, isRegister);
  const size = effectiveSizeOf(row, plain);
  if (size === undefined) return { row, indicator, estimate: plain, isClustered: false };
  return { row, indicator, estimate: withSize(plain, size, indicator.kind), isClustered: true };
}

function indicatorOf(row: TableRow): Indicator {
  return {
    id: row['indicator'] ?? '',
    label: { en: row['indicator'] ?? '' },
    component: row['component'] as Indicator['component'],
    kind: row['kind'] as Kind,
    favourable: row['favourable'] as Favourable,
    scale: numberIn(row, 'scale') ?? 1,
    table: '',
    goals: [],
    actions: [],
    builtIn: false
  };
}

function tallyOf(row: TableRow): Tally<'public'> {
  const status = row['status'] ?? '';
  const count = (column: string) =>
    row[column] === '' || row[column] === undefined
      ? ({ absent: status === 'ok' ? 'not-reported' : status } as Tally<'public'>['numerator'])
      : row[column];
  return {
    audience: 'public',
    institution: row['institution'] ?? '',
    period: row['period'] ?? '',
    indicator: row['indicator'] ?? '',
    dimension: row['dimension'] ?? '',
    group: row['group'] ?? '',
    span: 'period',
    numerator: count('numerator'),
    denominator: count('denominator'),
    rows: { absent: 'not-applicable' },
    notReported: { absent: 'not-applicable' },
    sourceLabels: [],
    verification: 'self-reported',
    resource: ''
  };
}

/** The effective size behind a published standard error, where it is not the number of rows. */
function effectiveSizeOf(row: TableRow, plain: Estimate<'public'>): number | undefined {
  const error = numberIn(row, 'standard_error');
  const { estimate: value, standardError, factor } = plain;
  if (error === undefined || error === 0 || typeof value !== 'number' || typeof standardError !== 'number')
    return undefined;
  const published = error / factor;
  if (sameNumber(published, standardError) || plain.effectiveSize === undefined) return undefined;
  const ratio = standardError / published;
  return plain.effectiveSize * ratio * ratio;
}

function withSize(plain: Estimate<'public'>, size: number, kind: Kind): Estimate<'public'> {
  const value = plain.estimate;
  const all = plain.effectiveSize;
  if (typeof value !== 'number' || typeof plain.standardError !== 'number' || all === undefined) return plain;
  const events = Number(plain.tally.numerator) * (size / Number(plain.tally.denominator));
  const interval =
    kind === 'proportion'
      ? wilsonInterval(Math.min(events, size), size)
      : kind === 'rate'
        ? poissonInterval(events, size)
        : undefined;
  const standardError = plain.standardError * Math.sqrt(all / size);
  return interval === undefined ? plain : { ...plain, ...interval, standardError, effectiveSize: size };
}
