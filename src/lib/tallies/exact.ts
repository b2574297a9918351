import type { Exact } from './tally.ts';

/**
 * An exact number from a decimal's text: a number where it is a safe integer, else canonical text (`-12.5`, no exponent, no
 * trailing zeros). Text that is no plain decimal is a defect of ours and throws.
 *
 * @example exactOf('12.500') // '12.5'
 */
export function exactOf(text: string | number): Exact {
  const number = Number(text);
  if (Number.isSafeInteger(number) && String(number) === String(text)) return number;
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(String(text));
  const whole = (parts?.[2] ?? '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = (parts?.[3] ?? '').replace(/0+$/, '');
  if (!parts || !/\d/.test(String(text))) throw new Error(`not a plain decimal: ${text}`);
  if (fraction === '' && Number.isSafeInteger(Number(whole))) {
    const size = Number(whole);
    return parts[1] === '-' && size > 0 ? -size : size;
  }
  return `${parts[1] === '-' ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The numbers added up, less the last one given; no digit is lost. */
export function addExact(numbers: readonly Exact[], less: Exact): Exact {
  const decimals = Math.max(...[...numbers, less].map((each) => fractionOf(each).length));
  const sum = numbers.reduce((total, each) => total + unscaled(each, decimals), -unscaled(less, decimals));
  const sign = sum < 0n ? '-' : '';
  const digits = (sum < 0n ? -sum : sum).toString().padStart(decimals + 1, '0');
  return exactOf(`${sign}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`);
}

function unscaled(number: Exact, decimals: number): bigint {
  return BigInt(String(number).replace('.', '') + '0'.repeat(decimals - fractionOf(number).length));
}

function fractionOf(number: Exact): string {
  return String(number).split('.')[1] ?? '';
}
