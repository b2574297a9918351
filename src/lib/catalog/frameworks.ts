import crosswalkFile from '../../../data/frameworks/crosswalk.json' with { type: 'json' };
import glossaryFile from '../../../data/frameworks/glossary.json' with { type: 'json' };
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
  readonly note: Localised;
  readonly items: readonly FrameworkItem[];
  /** Publications that the source points to, in its order. */
  readonly resources: readonly FrameworkResource[];
  /** What real organizations did, told briefly in our words. */
  readonly vignettes: readonly Vignette[];
}

/** One item of a framework, in the order of its source. */
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
  /** What a neighbour would ask the institution about it. */
  readonly question?: Localised;
  /** Ways of putting it into practice, in the source's order: sample practices of a goal, ways of an action. */
  readonly practices?: readonly Practice[];
}

/** One way of putting a goal or an action into practice. */
export interface Practice {
  /** `lh.practice.3.1.2`, `rtb.practice.5.3`: the second of goal 3.1, the third of action 5; the last number is ours. */
  readonly id: string;
  readonly text: Localised;
}

/** A publication that the source points to. */
export interface FrameworkResource {
  readonly title: string;
  /** Whoever the source names: a publisher, or authors and journal; left out where it names nobody. */
  readonly publisher?: string;
  /** As the source gives it: `2020`, `n.d.`, `2013, reaffirmed 2018`; left out where it gives none. */
  readonly year?: string;
}

/** What one organization did, as the source tells it, in our words. */
export interface Vignette {
  readonly id: string;
  readonly organization: string;
  readonly place: string;
  readonly text: Localised;
  /** Actions that it is an example of. */
  readonly actions: readonly string[];
}

/** A word that a neighbour would ask about. */
export interface GlossaryTerm {
  /** Slug, unique; the list is in alphabetical order of the English term. */
  readonly id: string;
  readonly term: Localised;
  readonly meaning: Localised;
}

/** Our own reading of how the two frameworks and the nine criteria hang together; neither source draws these lines. */
export interface Crosswalk {
  readonly note: Localised;
  /** Every goal, example, value, principle and action. */
  readonly criteria: readonly { readonly item: string; readonly criteria: readonly CriterionId[] }[];
  /** Every goal. */
  readonly actions: readonly { readonly goal: string; readonly actions: readonly string[] }[];
  /** Every goal. */
  readonly principles: readonly { readonly goal: string; readonly principles: readonly string[] }[];
}

/** The two frameworks: Light & Heat, Raising the Bar. */
export const frameworks = [lightAndHeat, raisingTheBar] as readonly unknown[] as readonly Framework[];

/** Which criteria each item speaks to, and which actions and principles ask for the same as each goal. */
export const crosswalk = crosswalkFile as unknown as Crosswalk;

/** Words that a neighbour would ask about, in the order of their English names. */
export const glossary: readonly GlossaryTerm[] = glossaryFile.terms;

const items = frameworks.flatMap((framework) => framework.items);
const itemById = new Map(items.map((item) => [item.id, item]));
const criteriaByItem = new Map(crosswalk.criteria.map(({ item, criteria }) => [item, criteria]));

/** The step, goal, level, example, value, principle, role or action of that id, or undefined. */
export function findFrameworkItem(id: string): FrameworkItem | undefined {
  return itemById.get(id);
}

/** The criteria that a goal, example, value, principle or action speaks to most, by our crosswalk; empty for anything else. */
export function criteriaOf(itemId: string): readonly CriterionId[] {
  return criteriaByItem.get(itemId) ?? [];
}

/** The items of both frameworks that speak to a criterion, by our crosswalk, in the order of the catalog; empty for anything else. */
export function itemsOfCriterion(criterionId: string): readonly FrameworkItem[] {
  return items.filter((item) => criteriaOf(item.id).some((criterion) => criterion === criterionId));
}
