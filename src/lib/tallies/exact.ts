import type { Exact } from './tally.ts';

/**
 * An exact number from a decimal's text: a number where it is a safe integer, else canonical text (`-12.5`, no exponent, no
 * trailing zeros). Text that is no plain decimal is a defect of ours and throws.
 *
 * @example exactOf('12.500') // '12.5'
 */
export function exactOf(text: string | number): Exact {
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
