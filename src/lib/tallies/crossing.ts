import type { Dimension, GroupRole } from '#lib/catalog/types.ts';

/** The name of two dimensions crossed, and of two groups. */
export function crossingName(first: string, second: string): string {
  return `${first} × ${second}`;
}

/** Two dimensions crossed as one: every pair of groups, in the order of the first, then of the second. */
export function crossedDimension(first: Dimension, second: Dimension): Dimension {
  const spanish =
    first.label.es === undefined || second.label.es === undefined
      ? {}
      : { es: crossingName(first.label.es, second.label.es) };
  return {
    id: crossingName(first.id, second.id),
    label: { en: crossingName(first.label.en, second.label.en), ...spanish },
    groups: first.groups.flatMap((a) =>
      second.groups.map((b) => ({
        id: `${a.id}--${b.id}`,
        label: {
          en: crossingName(a.label.en, b.label.en),
          ...(a.label.es === undefined || b.label.es === undefined ? {} : { es: crossingName(a.label.es, b.label.es) })
        },
        role: crossedRole(a.role, b.role)
      }))
    ),
    ordered: false,
    judged: first.judged && second.judged,
    overlapping: first.overlapping || second.overlapping
  };
}

function crossedRole(first: GroupRole, second: GroupRole): GroupRole {
  if (first === 'known') return second;
  return second === 'known' || second === first ? first : 'mixed';
}
