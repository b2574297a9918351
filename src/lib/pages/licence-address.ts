/** Where the terms of a licence are written: an address as it is, an SPDX identifier at its registry. */
export function licenceAddress(licence: string): string {
  return licence.startsWith('https:') ? licence : `https://spdx.org/licenses/${licence}.html`;
}
