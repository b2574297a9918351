/**
 * Whole days from one ISO date to another, negative where the second comes first: plain calendar arithmetic, no clock and no
 * time zone. Throws for what is no date: intake lets none through.
 */
export function daysBetween(from: string, to: string): number {
  return (dayNumber(to) - dayNumber(from)) / 86_400_000;
}

function dayNumber(date: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : NaN;
  if (Number.isNaN(time)) throw new Error(`not an ISO date: ${JSON.stringify(date)}`);
  return time;
}
