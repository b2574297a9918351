import type { Absence } from '#lib/catalog/types.ts';
import type { GapReason, GapVerdict } from '#lib/findings/types.ts';
import type { DimensionView, Figure, GroupRow, IndicatorCard, PairCard, TrendPoint } from '#lib/scorecard/model.ts';

export const notApplicable = { absent: 'not-applicable' } as const;

/** A share with its 95% Wilson interval. */
export function share(numerator: number, denominator: number, more: Partial<Figure> = {}): Figure {
  const z = 1.959963984540054;
  const p = numerator / denominator;
  const middle = (p + (z * z) / (2 * denominator)) / (1 + (z * z) / denominator);
  const half =
    (z / (1 + (z * z) / denominator)) *
    Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator * denominator));
  return {
    numerator,
    denominator,
    estimate: p,
    lower: middle - half,
    upper: middle + half,
    standardError: Math.sqrt((p * (1 - p)) / denominator),
    factor: 100,
    status: 'ok',
    reliability: 'ok',
    notReported: 0,
    ...more
  };
}

/** A register's share: counted, so without an interval. */
export function counted(numerator: number, denominator: number, more: Partial<Figure> = {}): Figure {
  return {
    ...share(numerator, denominator),
    lower: notApplicable,
    upper: notApplicable,
    standardError: notApplicable,
    ...more
  };
}

/** A figure that is not there; the denominator may still be shown. */
export function absentFigure(absent: Absence, denominator?: number): Figure {
  return {
    numerator: { absent },
    denominator: denominator ?? { absent },
    estimate: { absent },
    lower: { absent },
    upper: { absent },
    standardError: { absent },
    factor: 100,
    status: absent,
    reliability: 'ok',
    notReported: 0
  };
}

/** A pair with intervals of a plain normal kind: shapes for drawing, not statistics. */
export function pair(
  compared: string,
  a: Figure,
  reference: string,
  b: Figure,
  verdict: GapVerdict,
  more: { readonly reason?: GapReason; readonly enough?: number; readonly higherIsBetter?: boolean } = {}
): PairCard {
  const [p, q] = [Number(a.estimate), Number(b.estimate)];
  const [n, m] = [Number(a.denominator), Number(b.denominator)];
  const error = Math.sqrt((p * (1 - p)) / n + (q * (1 - q)) / m);
  const spread = Math.sqrt((1 - p) / (n * p) + (1 - q) / (m * q));
  const { higherIsBetter = false, ...rest } = more;
  const worse = higherIsBetter ? p < q : p > q;
  const around = (estimate: number, half: number, factor: number) => ({
    estimate,
    lower: estimate - half,
    upper: estimate + half,
    standardError: half / 1.96,
    factor
  });
  return {
    reference,
    referenceRule: 'best',
    compared,
    difference: around(p - q, 1.96 * error, 100),
    ratio: around(p / q, (1.96 * spread * p) / q, 1),
    events: around(Math.max(0, worse ? Math.abs(p - q) * n : 0), 1.96 * error * n, 1),
    atLeast: false,
    pValue: 0.0001,
    pAdjusted: verdict === 'clear-gap' ? 0.0004 : 0.21,
    familySize: 10,
    smallestGap: 1.1,
    verdict,
    worse,
    ...rest
  };
}

/** A pair with a group that is withheld: it keeps its row. */
export function withheldPair(compared: string, reference: string): PairCard {
  const withheld = { absent: 'withheld' } as const;
  const measure = { estimate: withheld, lower: withheld, upper: withheld, standardError: withheld, factor: 100 };
  return {
    reference,
    referenceRule: 'best',
    compared,
    difference: measure,
    ratio: { ...measure, factor: 1 },
    events: { ...measure, factor: 1 },
    atLeast: false,
    familySize: 10,
    smallestGap: 1.1,
    verdict: 'cannot-conclude',
    reason: 'withheld',
    worse: false
  };
}

export function row(group: string, figure: Figure, more: Partial<GroupRow> = {}): GroupRow {
  return { group, label: { en: group }, role: 'known', sourceLabels: [group], figure, isReference: false, ...more };
}

export function view(
  id: string,
  label: string,
  rows: readonly GroupRow[],
  more: Partial<DimensionView>
): DimensionView {
  return {
    slug: id,
    id,
    label: { en: label },
    period: '2024',
    overlapping: false,
    judged: true,
    order: 'rate',
    rows,
    overall: share(2862, 20618),
    knownShare: 0.945,
    referenceRule: 'best',
    trend: [],
    ...more
  };
}

export function card(id: string, label: string, more: Partial<IndicatorCard>): IndicatorCard {
  return {
    id,
    slug: id,
    label: { en: label },
    component: 'compliance',
    kind: 'proportion',
    favourable: 'higher',
    scale: 100,
    unit: { en: 'rows' },
    event: { en: 'events' },
    basis: 'register',
    table: 'decisions',
    adjustment: 'crude',
    period: '2019-03-01/2025-06-30',
    overall: counted(1, 2),
    verdict: 'partly',
    verification: 'documented',
    views: [],
    trend: [],
    thresholds: { metAt: 90, partlyAt: 50, from: 'default' },
    ...more
  };
}

export function points(figures: Readonly<Record<string, Figure>>): TrendPoint[] {
  return Object.entries(figures).map(([period, figure]) => ({ period, at: Number(period) + 0.5, figure }));
}
