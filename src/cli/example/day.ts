/** The day so many days after the first of January 2023, as ISO date. */
export function day(after: number): string {
  return new Date(Date.UTC(2023, 0, 1 + after)).toISOString().slice(0, 10);
}
