import { isPopulationName, withoutLimitWords } from '#lib/catalog/header-words.ts';
import { normaliseHeader } from '#lib/catalog/header.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';

/** One measure of a file of aggregated figures: which columns hold it and what shows that they do. */
export interface ProposedMeasure {
  /** The column that it is named after. */
  readonly named: string;
  readonly kind: 'proportion' | 'rate' | 'estimate';
  readonly scale: number;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly value?: string;
  readonly lower?: string;
  readonly upper?: string;
  readonly error?: string;
  readonly proof: MeasureProof;
}

/** Why columns are taken for a measure; `rows`: on how many rows it was checked. */
export type MeasureProof =
  | {
      readonly kind: 'arithmetic';
      readonly value: string;
      readonly rows: number;
      readonly of: number;
      readonly factor: number;
    }
  | { readonly kind: 'name' }
  | { readonly kind: 'limits'; readonly rows: number }
  | { readonly kind: 'as-given' }
  | { readonly kind: 'count-only' };

/** A numeric column that is no measure, and why. */
export interface LeftMeasure {
  readonly column: string;
  readonly why: 'rest-of' | 'counts-do-not-give' | 'limits-of-nothing' | 'not-needed';
  readonly of: string;
}

const factors = [100, 1, 1000, 10_000, 100_000, 1_000_000] as const;
const fewestRows = 3;

/** Finds the measures among numeric columns: first those that arithmetic proves, then those that names tell. */
export function proposeMeasures(
  profile: FileProfile,
  columns: readonly ReadColumn[]
): { readonly measures: readonly ProposedMeasure[]; readonly left: readonly LeftMeasure[] } {
  const limits = columns.filter(({ roles }) => ['lower', 'upper', 'error'].some((role) => roles.has(role as 'lower')));
  const others = columns.filter((column) => !limits.includes(column));
  const isNamed = ({ roles, profile: each }: ReadColumn) =>
    (roles.has('value') && !roles.has('count')) || each.hasPercent;
  const isValue = (column: ReadColumn) => isNamed(column) || !column.profile.isWholeNumbers;
  const values = others.filter(isValue);
  const counts = others.filter((column) => !isValue(column) && column.profile.least >= 0);
  const measures: ProposedMeasure[] = [];
  const left: LeftMeasure[] = [];
  const used = new Set<ReadColumn>();
  for (const value of values) {
    const found = proof(profile, value, counts);
    if (!found) continue;
    const { numerator, denominator, factor, rows, of } = found;
    for (const column of [value, numerator, denominator]) used.add(column);
    const isRate = factor >= 1000 || !isBelow(profile, numerator, denominator);
    const scale = isRate ? factor : 100;
    const isOnScale = factor === scale;
    measures.push({
      named: value.name,
      kind: isRate ? 'rate' : 'proportion',
      scale,
      numerator: numerator.name,
      denominator: denominator.name,
      ...(isOnScale && { value: value.name, ...limitsOf(value, limits, values) }),
      proof: { kind: 'arithmetic', value: value.name, rows, of, factor }
    });
  }
  const sums = sumsOf(profile, counts);
  for (const { total, parts } of sums)
    for (const part of parts) {
      const isRest = !used.has(part) && parts.some((other) => used.has(other)) && used.has(total);
      if (isRest) {
        used.add(part);
        left.push({ column: part.name, why: 'rest-of', of: total.name });
      }
    }
  const hasLimits = (value: ReadColumn) => limitsOf(value, limits, []).lower !== undefined;
  const unproven = values.filter((value) => !used.has(value) && (isNamed(value) || hasLimits(value)));
  for (const value of values)
    if (!used.has(value) && !unproven.includes(value)) left.push({ column: value.name, why: 'not-needed', of: '' });
  const free = counts.filter((count) => !used.has(count));
  for (const value of unproven) {
    const own = limitsOf(value, limits, values);
    const rows = own.lower !== undefined && own.upper !== undefined ? between(profile, columns, value, own) : 0;
    const isPercent = value.profile.hasPercent || (isPercentName(value.name) && value.profile.greatest > 1);
    measures.push({
      named: value.name,
      kind: 'estimate',
      scale: isPercent ? 100 : 1,
      value: value.name,
      ...own,
      proof: rows > 0 ? { kind: 'limits', rows } : { kind: 'as-given' }
    });
  }
  if (unproven.length > 0)
    for (const count of free) left.push({ column: count.name, why: 'counts-do-not-give', of: unproven[0]!.name });
  else measures.push(...byName(profile, free, left));
  for (const limit of limits)
    if (!measures.some(({ lower, upper, error }) => [lower, upper, error].includes(limit.name)))
      left.push({ column: limit.name, why: 'limits-of-nothing', of: '' });
  return { measures, left };
}

/** Counts that no printed figure proves: set against the column that its name says is the whole, else as they stand. */
function byName(profile: FileProfile, free: readonly ReadColumn[], left: LeftMeasure[]): readonly ProposedMeasure[] {
  const sizes = free.filter(({ roles }) => roles.has('size'));
  const events = free.filter((column) => column.roles.has('count') && !sizes.includes(column));
  const size = sizes.length === 1 ? sizes[0] : undefined;
  for (const column of free)
    if (!events.includes(column) && column !== size) left.push({ column: column.name, why: 'not-needed', of: '' });
  const fits = size !== undefined && events.length > 0 && events.every((column) => isBelow(profile, column, size));
  if (fits) {
    const isRate = isPopulationName(size.name);
    return events.map((column) => ({
      named: column.name,
      kind: isRate ? 'rate' : 'proportion',
      scale: isRate ? 100_000 : 100,
      numerator: column.name,
      denominator: size.name,
      proof: { kind: 'name' }
    }));
  }
  if (size) left.push({ column: size.name, why: 'not-needed', of: '' });
  return events.map((column) => ({
    named: column.name,
    kind: 'estimate',
    scale: 1,
    value: column.name,
    proof: { kind: 'count-only' }
  }));
}

interface Proof {
  readonly numerator: ReadColumn;
  readonly denominator: ReadColumn;
  readonly factor: number;
  readonly rows: number;
  readonly of: number;
}

function proof(profile: FileProfile, value: ReadColumn, counts: readonly ReadColumn[]): Proof | undefined {
  const decimals = profile.rows.map((row) => decimalsOf(row[value.profile.index] ?? ''));
  let best: Proof | undefined;
  for (const numerator of counts)
    for (const denominator of counts) {
      if (numerator === denominator) continue;
      for (const factor of factors) {
        const found = compare(value, numerator, denominator, factor, decimals);
        if (found.rows < fewestRows || found.rows < 0.95 * found.of || found.distinct < fewestRows) continue;
        if (!best || found.rows > best.rows) best = { numerator, denominator, factor, rows: found.rows, of: found.of };
      }
    }
  return best;
}

function compare(
  value: ReadColumn,
  numerator: ReadColumn,
  denominator: ReadColumn,
  factor: number,
  decimals: readonly number[]
): { readonly rows: number; readonly of: number; readonly distinct: number } {
  const [upper, lower, printed] = [numerator.profile.numbers!, denominator.profile.numbers!, value.profile.numbers!];
  const distinct = new Set<number>();
  let [rows, of] = [0, 0];
  for (let row = 0; row < printed.length; row++) {
    const [a, b, v] = [upper[row], lower[row], printed[row]];
    if (a === undefined || b === undefined || v === undefined || b === 0) continue;
    of++;
    const tolerance = 0.5 / Number(`1e${decimals[row]}`) + 1e-9 * Math.abs(v);
    if (Math.abs((a / b) * factor - v) > tolerance) {
      if (of - rows > 20 && of - rows > 0.05 * printed.length) break;
      continue;
    }
    rows++;
    distinct.add(v);
  }
  return { rows, of, distinct: distinct.size };
}

/** Zeros at the end say nothing of how exactly a figure was rounded: `15.10%` is often 15.1 in a format of two decimals. */
function decimalsOf(cell: string): number {
  return /[.,](\d*?)0*\s*%?$/.exec(cell)?.[1]?.length ?? 0;
}

function limitsOf(
  value: ReadColumn,
  limits: readonly ReadColumn[],
  values: readonly ReadColumn[]
): Pick<ProposedMeasure, 'lower' | 'upper' | 'error'> {
  const own = normaliseHeader(value.name);
  const find = (role: 'lower' | 'upper' | 'error') => {
    const all = limits.filter(({ roles }) => roles.has(role));
    return all.find(({ name }) => withoutLimitWords(name) === own) ?? (values.length === 1 ? all[0] : undefined);
  };
  const [lower, upper, error] = [find('lower'), find('upper'), find('error')];
  return {
    ...(lower && upper && { lower: lower.name, upper: upper.name }),
    ...(error && { error: error.name })
  };
}

function between(
  profile: FileProfile,
  columns: readonly ReadColumn[],
  value: ReadColumn,
  own: Pick<ProposedMeasure, 'lower' | 'upper'>
): number {
  const numbers = (name: string | undefined) => columns.find((each) => each.name === name)?.profile.numbers ?? [];
  const [lower, upper] = [numbers(own.lower), numbers(own.upper)];
  return profile.rows.filter((_, row) => {
    const [l, v, u] = [lower[row], value.profile.numbers![row], upper[row]];
    return l !== undefined && v !== undefined && u !== undefined && l <= v && v <= u;
  }).length;
}

function isPercentName(name: string): boolean {
  return name.includes('%') || /(^|_)(pct|percent|percentage|porcentaje)(_|$)/.test(normaliseHeader(name));
}

function isBelow(profile: FileProfile, column: ReadColumn, size: ReadColumn): boolean {
  return profile.rows.every((_, row) => {
    const [a, b] = [column.profile.numbers![row], size.profile.numbers![row]];
    return a === undefined || b === undefined || a <= b;
  });
}

/** Columns of which two others are the parts, in every row. */
function sumsOf(profile: FileProfile, counts: readonly ReadColumn[]) {
  const few = counts.slice(0, 12);
  return few.flatMap((total) =>
    few.flatMap((one, first) =>
      few.slice(first + 1).flatMap((other) => {
        if (total === one || total === other) return [];
        const rows = profile.rows.flatMap((_, row) => {
          const [a, b, c] = [one, other, total].map(({ profile: each }) => each.numbers![row]);
          return a === undefined || b === undefined || c === undefined ? [] : [a + b === c];
        });
        return rows.length >= fewestRows && rows.every(Boolean) ? [{ total, parts: [one, other] }] : [];
      })
    )
  );
}
