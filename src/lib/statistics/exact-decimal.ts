/** A whole number, or a decimal as text (`-12.5`; an exponent is read too). */
export type Decimal = number | string;

interface Scaled {
  /** Value × 10^places. */
  readonly units: bigint;
  readonly places: number;
}

/**
 * Sum of two decimals, exactly.
 *
 * @returns canonical text: no exponent, no trailing zeros, `0` for zero
 * @throws RangeError for what is no decimal, or a whole number too large for a double to hold exactly
 * @example add('0.1', '0.2') // '0.3'
 */
export function add(a: Decimal, b: Decimal): string {
  const [one, other] = [small(a), small(b)];
  if (one !== undefined && other !== undefined) return String(one + other);
  const [left, right, places] = aligned(read(a), read(b));
  return written({ units: left + right, places });
}

/**
 * First decimal less the second, exactly; canonical text as from `add`, and the same errors.
 *
 * @example subtract(1, '0.9') // '0.1'
 */
export function subtract(a: Decimal, b: Decimal): string {
  const [one, other] = [small(a), small(b)];
  if (one !== undefined && other !== undefined) return String(one - other);
  const [left, right, places] = aligned(read(a), read(b));
  return written({ units: left - right, places });
}

/**
 * Product of two decimals, exactly; canonical text as from `add`, and the same errors.
 *
 * @example multiply('1.5', '-0.2') // '-0.3'
 */
export function multiply(a: Decimal, b: Decimal): string {
  const left = read(a);
  const right = read(b);
  return written({ units: left.units * right.units, places: left.places + right.places });
}

/**
 * Quotient of two decimals as the double next to it (but for the last digit), after any cancellation was done exactly.
 *
 * @returns undefined where the second is 0
 * @throws RangeError as `add`
 * @example divide('0.3', '0.1') // 3
 */
export function divide(a: Decimal, b: Decimal): number | undefined {
  const [one, other] = [small(a), small(b)];
  if (one !== undefined && other !== undefined) return other === 0 ? undefined : withoutMinus(one / other);
  const [left, right] = aligned(read(a), read(b));
  return right === 0n ? undefined : quotient(left, right);
}

/** A decimal that is written as a whole number, as that number; `undefined` for any other, and for what is too large for a double. */
export function maybeWhole(decimal: Decimal): bigint | undefined {
  if (typeof decimal === 'number') return Number.isSafeInteger(decimal) ? BigInt(decimal) : undefined;
  return wholeForm.test(decimal) ? BigInt(decimal) : undefined;
}

const wholeForm = /^-?\d+$/;

/** `divide` of whole numbers of any size: the same double. */
export function divideWhole(a: bigint, b: bigint): number | undefined {
  return b === 0n ? undefined : quotient(a, b);
}

/**
 * Order of two decimals, exactly: −1, 0 or 1, as a sort wants it. Errors as `add`.
 *
 * @example compare('0.30', 0.3) // 0
 */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [left, right] = aligned(read(a), read(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The double nearest to a decimal. Errors as `add`.
 *
 * @example toNumber('12.50') // 12.5
 */
export function toNumber(a: Decimal): number {
  return Number(written(read(a)));
}

/**
 * The one text of a decimal: no exponent, no trailing zeros, no plus, `0` for zero. Errors as `add`.
 *
 * @example canonical('+01.50e1') // '15'
 */
export function canonical(a: Decimal): string {
  return written(read(a));
}

/**
 * Sample variance (divisor n − 1) from exact sums: n Σx² − (Σx)² without cancellation, then one division.
 *
 * @param size n, 0 or more
 * @param sum Σx
 * @param sumSquares Σx²
 * @returns undefined where n is below 2, or where no n numbers have these sums (someone's overall row does not fit its groups)
 * @throws RangeError as `add`, and for a negative n
 * @example exactVariance(3, '6', '14') // 1
 */
export function exactVariance(size: Decimal, sum: Decimal, sumSquares: Decimal): number | undefined {
  const fast = varianceOfSmall(small(size), small(sum), small(sumSquares));
  if (fast !== undefined) return fast;
  const [n, all, squares] = [maybeWhole(size), maybeWhole(sum), maybeWhole(sumSquares)];
  if (n !== undefined && all !== undefined && squares !== undefined && n >= 2n) {
    const spread = n * squares - all * all;
    return spread < 0n ? undefined : divideWhole(spread, n * (n - 1n));
  }
  if (compare(size, 0) < 0) throw new RangeError(`expected a size of 0 or more, got ${size}`);
  if (compare(size, 2) < 0) return undefined;
  const spread = subtract(multiply(size, sumSquares), multiply(sum, sum));
  return compare(spread, 0) < 0 ? undefined : divide(spread, multiply(size, subtract(size, 1)));
}

/** The variance where doubles hold every product exactly, so that the one division gives what the exact way gives. */
function varianceOfSmall(
  size: number | undefined,
  sum: number | undefined,
  sumSquares: number | undefined
): number | undefined {
  if (size === undefined || sum === undefined || sumSquares === undefined || size < 2) return undefined;
  const [all, square, divisor] = [size * sumSquares, sum * sum, size * (size - 1)];
  const isExact = [all, square, divisor, all - square].every(Number.isSafeInteger);
  return isExact && all >= square ? (all - square) / divisor : undefined;
}

/** A whole number of at most 15 digits, which doubles add and divide as exactly; `undefined` for any other decimal. */
function small(decimal: Decimal): number | undefined {
  if (typeof decimal === 'number')
    return Number.isInteger(decimal) && Math.abs(decimal) < 1e15 ? decimal + 0 : undefined;
  return smallForm.test(decimal) ? Number(decimal) + 0 : undefined;
}

const smallForm = /^-?\d{1,15}$/;

/** Exact arithmetic knows no minus zero. */
function withoutMinus(quotient: number): number {
  return quotient === 0 ? 0 : quotient;
}

const decimalForm = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

function read(decimal: Decimal): Scaled {
  if (Number.isInteger(decimal) && !Number.isSafeInteger(decimal)) {
    throw new RangeError(`expected a whole number that a double holds exactly, got ${decimal}`);
  }
  const parts = decimalForm.exec(String(decimal));
  if (!parts) throw new RangeError(`expected a decimal, got ${decimal}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const size = BigInt(whole + fraction);
  const units = sign === '-' ? -size : size;
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { units, places } : { units: units * tenTo(-places), places: 0 };
}

function written({ units, places }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const size = fraction === '' ? whole : `${whole}.${fraction}`;
  return units < 0n ? `-${size}` : size;
}

function aligned(a: Scaled, b: Scaled): readonly [bigint, bigint, number] {
  const places = Math.max(a.places, b.places);
  return [a.units * tenTo(places - a.places), b.units * tenTo(places - b.places), places];
}

function tenTo(zeros: number): bigint {
  return BigInt('1'.padEnd(zeros + 1, '0'));
}

function quotient(numerator: bigint, denominator: bigint): number {
  const whole = numerator / denominator;
  if (whole * denominator === numerator) return Number(whole);
  const excess = Math.max(bitLength(numerator), bitLength(denominator)) - 1000;
  if (excess <= 0) return Number(numerator) / Number(denominator);
  return Number(numerator >> BigInt(excess)) / Number(denominator >> BigInt(excess));
}

function bitLength(integer: bigint): number {
  return 4 * integer.toString(16).length;
}
