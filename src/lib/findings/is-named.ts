/** Whether a text of a register is one of the names, in whatever case and with whatever blanks around it; never where it is left out. */
export function isNamed(text: string | undefined, names: readonly (string | undefined)[]): boolean {
  if (text === undefined) return false;
  const wanted = text.trim().toLowerCase();
  return names.some((name) => name !== undefined && name.trim().toLowerCase() === wanted);
}
