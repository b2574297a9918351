import type { Assessment } from './types.ts';

/** What one assessor says of an item; `rating` is missing where the community or the institution has not said anything. */
export interface Say {
  readonly assessor: string;
  readonly rating?: string;
  readonly rationale?: string;
  readonly assessedOn?: string;
  /** Where it can be checked, and who has. */
  readonly source?: NonNullable<Assessment['source']>;
}

/**
 * The assessments side by side: the community first, then the institution (named even where only the other has spoken), then
 * the others in their order. Without any assessment the list is empty.
 */
export function assessed(assessments: readonly Assessment[]): readonly Say[] {
  if (assessments.length === 0) return [];
  const first = ['community', 'institution'];
  const of = (assessor: string): readonly Say[] => {
    const own = assessments.filter((assessment) => assessment.assessor === assessor);
    return own.length > 0 ? own : [{ assessor }];
  };
  return [...first.flatMap(of), ...assessments.filter((assessment) => !first.includes(assessment.assessor))];
}

/** Whether two assessors rate the same thing differently. */
export function disagree(says: readonly Say[]): boolean {
  return new Set(says.flatMap((say) => (say.rating === undefined ? [] : [say.rating.trim().toLowerCase()]))).size > 1;
}
