/**
 * The address where it is one that a click may follow: `http`, `https`, `mailto`; a bare e-mail address becomes `mailto:`.
 * Anything else, `javascript:` above all, gives nothing and stays plain text.
 */
export function maybeWebAddress(text: string | undefined): string | undefined {
  const address = text?.trim() ?? '';
  if (/^(https?:\/\/|mailto:)[^\s"<>]+$/iu.test(address)) return address;
  if (/^[^\s@"<>:/]+@[^\s@"<>:/]+\.[^\s@"<>:/]+$/u.test(address)) return `mailto:${address}`;
  return undefined;
}

/** An address as a reader sees it: without its scheme and a closing slash. */
export function shownAddress(address: string): string {
  return address.replace(/^(https?:\/\/|mailto:)/iu, '').replace(/\/$/u, '');
}
