/**
 * The form in which column names and labels are compared: without byte order mark, accents, case and punctuation.
 * Every run of characters that are neither letters nor digits (of any script) becomes one `_`, none at either end.
 *
 * @example normaliseHeader('30-day Readmits (ICD-10) ') // '30_day_readmits_icd_10'
 */
export function normaliseHeader(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}
