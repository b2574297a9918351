/** A text of the catalog with exactly one full stop at its end, or with the end given: it may be a phrase or a sentence there. */
export function ended(text: string, end = '.'): string {
  return text.trim().replace(/[.:;]+$/u, '') + end;
}
