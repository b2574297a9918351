import crosswalkFile from '../../../data/frameworks/crosswalk.json' with { type: 'json' };
import lightAndHeat from '../../../data/frameworks/light-and-heat.json' with { type: 'json' };
import raisingTheBar from '../../../data/frameworks/raising-the-bar.json' with { type: 'json' };
import type { CriterionId, Localised } from './types.ts';

/** A source document, kept whole: its items in its own order and numbering, explained in our words. */
export interface Framework {
  readonly id: 'light-and-heat' | 'raising-the-bar';
  readonly title: Localised;
  readonly source: string;
  readonly authority: string;
  /** `YYYY-MM` or `YYYY`. */
  readonly published: string;
  readonly retrieved: string;
  readonly note: string;
  readonly items: readonly FrameworkItem[];
}

export interface FrameworkItem {
  /** `lh.goal.3.1`, `lh.example.commit.2`, `rtb.action.5`, `rtb.principle.trust`. */
  readonly id: string;
  readonly kind: 'step' | 'goal' | 'level' | 'example' | 'value' | 'principle' | 'role' | 'action';
  /** As the source numbers it; absent where it does not. */
  readonly number?: string;
  readonly title: Localised;
  readonly explanation: Localised;
  /** The step of a goal or example, the role of an action. */
  readonly parent?: string;
  /** The level of a goal of step 4. */
  readonly level?: string;
}

/** Our own reading of how the two frameworks and the nine criteria hang together; neither source draws these lines. */
export interface Crosswalk {
  readonly note: string;
  readonly criteria: readonly { readonly item: string; readonly criteria: readonly CriterionId[] }[];
  readonly actions: readonly { readonly goal: string; readonly actions: readonly string[] }[];
}

/** The two frameworks: Light & Heat, Raising the Bar. */
export const frameworks = [lightAndHeat, raisingTheBar] as readonly unknown[] as readonly Framework[];

/** Which criteria each goal, example and action speaks to, and which actions each goal. */
export const crosswalk = crosswalkFile as unknown as Crosswalk;

const itemById = new Map(frameworks.flatMap((framework) => framework.items.map((item) => [item.id, item] as const)));
const criteriaByItem = new Map(crosswalk.criteria.map(({ item, criteria }) => [item, criteria]));

/** The step, goal, level, example, value, principle, role or action of that id, or undefined. */
export function findFrameworkItem(id: string): FrameworkItem | undefined {
  return itemById.get(id);
}

/** The criteria that a goal, example or action speaks to most, by our crosswalk; empty for anything else. */
export function criteriaOf(itemId: string): readonly CriterionId[] {
  return criteriaByItem.get(itemId) ?? [];
}
