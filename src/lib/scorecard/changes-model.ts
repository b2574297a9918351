import type { CriterionId, Localised } from '#lib/catalog/types.ts';
import type { Figure } from './model.ts';

/** What changed since an earlier edition. Read through `model.ts`. */
export interface ChangesCard {
  /** The earlier edition. */
  readonly since: string;
  readonly changes: readonly Change[];
  readonly measuresAdded: readonly NonNullable<Change['measure']>[];
  readonly measuresGone: readonly NonNullable<Change['measure']>[];
}

/**
 * One change. `real`: a verdict or a figure; `groups`: groups came or went; `withheld`, `shown`: went out of sight to protect people,
 * or came into it; `method`: defined, judged or protected otherwise; `completeness`: reported now and not before, or the other way round.
 */
export interface Change {
  readonly kind: 'real' | 'groups' | 'withheld' | 'shown' | 'method' | 'completeness';
  readonly what: 'criterion' | 'figure' | 'group' | 'groups' | 'definition' | 'thresholds' | 'policy';
  readonly criterion?: { readonly id: CriterionId; readonly title: Localised };
  readonly measure?: { readonly id: string; readonly slug: string; readonly label: Localised };
  readonly dimension?: Localised;
  readonly group?: Localised;
  /** Verdicts, statuses, groups joined by ` | `, or definitions; empty where `figures` has them. */
  readonly before: string;
  readonly after: string;
  readonly figures?: { readonly before: Figure; readonly after: Figure };
  readonly periods?: { readonly before: string; readonly after: string };
  /** The measure's scale, to print figures with. */
  readonly scale?: number;
  /** The same period, another figure. */
  readonly isRevised?: boolean;
  /** Whether chance alone could hardly have made it: the intervals lie apart, or both are counts of acts. */
  readonly isClear?: boolean;
}
