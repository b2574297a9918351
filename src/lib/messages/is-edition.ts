/** Whether an edition is named by a month or a day, as it must be. */
export function isEdition(text: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/u.test(text.trim());
}
