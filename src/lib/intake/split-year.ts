/**
 * A year that begins in one calendar year and ends in the next, in one spelling: `2023/24` for `2023-24` or `2023–24`; undefined for
 * other texts. It has no order, because nothing says in which month it begins. `2011-12` may be a month as well: `periodReader` knows.
 *
 * @example splitYear('2023-24') // '2023/24'
 */
export function splitYear(text: string): string | undefined {
  const found = /^((?:19|20)\d{2}) ?[-–—/] ?(\d{2})$/.exec(text.trim());
  if (!found || Number(found[2]) !== (Number(found[1]) + 1) % 100) return undefined;
  return `${found[1]}/${found[2]}`;
}
