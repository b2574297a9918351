import type { Audience, Tally } from '#lib/tallies/tally.ts';

/** Whether cases were followed longer than so many days: then a median that was not reached by the end lies beyond them. */
export function followedPast({ times }: Tally<Audience>, days: number): boolean {
  if (times === undefined || 'absent' in times) return false;
  return times.some((time) => time.count > 0 && time.days > days);
}
