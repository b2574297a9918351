import type { Framework, FrameworkItem } from '#lib/catalog/frameworks.ts';

export type ItemKind = FrameworkItem['kind'];

/** A part of a framework: an item with the items below it, by kind; or the items of a kind that stand below nothing. */
export interface FrameworkSection {
  /** Anchor, unique in the framework. */
  readonly id: string;
  /** The step or role that the part is about. */
  readonly head?: FrameworkItem;
  readonly groups: readonly ItemGroup[];
}

export interface ItemGroup {
  readonly kind: ItemKind;
  readonly items: readonly FrameworkItem[];
}

/** Kinds in the order in which a reader meets them: what guides, what is done and by whom, where it works. */
const kinds: readonly ItemKind[] = ['principle', 'step', 'role', 'goal', 'example', 'action', 'level', 'value'];

/** Every item of the framework exactly once, in parts and in the source's order: none is left out. */
export function frameworkSections({ items }: Framework): readonly FrameworkSection[] {
  const heads = new Set(items.flatMap(({ parent }) => parent ?? []));
  const of = (kind: ItemKind, parent: string | undefined): readonly FrameworkItem[] =>
    items.filter((item) => item.kind === kind && item.parent === parent && !heads.has(item.id));
  return kinds.flatMap((kind): FrameworkSection[] => {
    const own = items.filter((item) => item.kind === kind && heads.has(item.id));
    const free = of(kind, undefined);
    return [
      ...own.map((head) => ({
        id: itemAnchor(head.id),
        head,
        groups: kinds
          .map((below) => ({ kind: below, items: of(below, head.id) }))
          .filter((group) => group.items.length > 0)
      })),
      ...(free.length === 0 ? [] : [{ id: `${kind}s`, groups: [{ kind, items: free }] }])
    ];
  });
}

/** Id of an item on any page: `lh.goal.4.1` is at `#lh-goal-4-1`, `governance.1` at `#governance-1`. */
export function itemAnchor(id: string): string {
  return id.replaceAll('.', '-');
}
