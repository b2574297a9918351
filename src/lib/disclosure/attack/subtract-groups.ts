import type { Leak } from '../leak.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { complete, judgeSlice, tighten, type Bounds } from './bounds.ts';
import { isFew, judge, leakOf, type Interval } from './judge.ts';
import type { Known, Quantity } from './read-slices.ts';
import { shareRest, type HiddenFigure } from './share-rest.ts';

/** The groups of one dimension of a table, and the row of everyone. */
export interface Line {
  readonly groups: readonly Known[];
  readonly everyone: Known | undefined;
  readonly isOverlapping: boolean;
  /** Whether the total can be read, here or from another dimension. */
  readonly isTotalKnown: (quantity: Quantity) => boolean;
}

/** A hidden group's figure, or what the groups leave of the total (then without a slice). */
interface Hidden extends HiddenFigure {
  readonly known: Known | undefined;
  readonly size: number;
}

/**
 * Subtracts what is shown of a dimension from the total, and lists the small counts that become known too well. A dimension
 * of a public record that shows no group is accepted: that its groups are no more than everyone is public.
 */
export function subtractGroups(line: Line, bounds: Bounds, policy: DisclosurePolicy): readonly Leak[] {
  const [first] = line.groups;
  if (first === undefined || !first.isPeople) return [];
  const isAccepted = !first.overallIsPeople && line.groups.every(isWhollyHidden);
  if (isAccepted) return [];
  const quantities = (['denominator', 'numerator', 'complement'] as const).filter(
    (quantity) => quantity === 'numerator' || first.kind !== 'composition'
  );
  const hiddenRows = first.kind === 'composition' ? [] : hiddenOn(line, 'denominator', false);
  const isFree =
    first.kind === 'rate' ||
    first.kind === 'composition' ||
    line.groups.some((group) => group.figures.denominator === undefined);
  const freeRoom = isFree ? Infinity : hiddenRows.reduce((sum, one) => sum + one.value, 0);
  const found = quantities.flatMap((quantity) => {
    const hidden = hiddenOn(
      line,
      quantity,
      hiddenRows.some((one) => one.known !== undefined)
    );
    const isKnown = line.isTotalKnown(quantity) && !(line.isOverlapping && gapOf(line, quantity) !== 0);
    const intervals = isKnown
      ? shareRest(hidden, quantity === 'denominator' ? Infinity : freeRoom)
      : hidden.map(({ cap }) => ({ lower: 0, upper: cap ?? Infinity }));
    const most = isKnown ? mostOfOne(hidden) : Infinity;
    return hidden.map(({ known, value, size, cap }, index) => {
      return { known, value, size, cap, quantity, most, interval: intervals[index] as Interval };
    });
  });
  for (const { known, quantity, interval } of found)
    if (known !== undefined) tighten(bounds, known, quantity, interval);
  for (const known of line.groups) complete(bounds, known);
  const rests = found.flatMap(({ known, quantity, interval, value, size, cap }): Leak[] => {
    const isRest = known === undefined && isFew(size, policy);
    const reason = isRest ? judge(value, interval, cap ?? Infinity, policy) : undefined;
    return reason === undefined ? [] : [leakOf(first, quantity, reason, interval)];
  });
  const crowded = found.filter(
    ({ known, size, most }) => known?.isPeople && isFew(size, policy) && isFew(most, policy)
  );
  return [
    ...crowded.map(({ quantity, most, known = first }) =>
      leakOf(known, quantity, 'too-tight', { lower: 1, upper: most })
    ),
    ...line.groups.flatMap((known) => judgeSlice(known, bounds, policy)),
    ...rests
  ];
}

/** The most that one of the hidden figures of a known sum can be, where each of the others is somebody. */
function mostOfOne(hidden: readonly Hidden[]): number {
  const present = hidden.filter(({ value }) => value > 0);
  return present.reduce((sum, { value }) => sum + value - 1, 1);
}

/** What the groups leave of the total: negative where they exceed it, 0 where there is no total. */
export function gapOf({ groups, everyone }: Pick<Line, 'groups' | 'everyone'>, quantity: Quantity): number {
  const isComposition = groups[0]?.kind === 'composition';
  const totals = (everyone === undefined && isComposition ? groups : [everyone]).flatMap(
    (known) => known?.figures[isComposition ? 'denominator' : quantity]?.value ?? []
  );
  const total = Math.max(...totals);
  if (totals.length === 0 || groups.every((group) => group.figures[quantity] === undefined)) return 0;
  return total - groups.reduce((sum, group) => sum + (group.figures[quantity]?.value ?? 0), 0);
}

function isWhollyHidden({ figures }: Known): boolean {
  return !(figures.numerator ?? figures.denominator)?.isShown;
}

function hiddenOn(line: Line, quantity: Quantity, hidesRows: boolean): readonly Hidden[] {
  const { groups, isOverlapping } = line;
  const isCapped = quantity !== 'denominator' && groups[0]?.kind !== 'rate';
  const hidden = groups.flatMap((known): Hidden[] => {
    const figure = known.figures[quantity];
    if (figure === undefined || figure.isShown) return [];
    const rows = known.figures.denominator;
    const cap = isCapped && rows?.isShown ? rows.value : undefined;
    return [{ known, value: figure.value, size: figure.size, cap }];
  });
  const rest = isOverlapping ? 0 : gapOf(line, quantity);
  if (!(rest > 0)) return hidden;
  const without = groups.filter(({ figures }) => figures[quantity] === undefined);
  const room = without.reduce((sum, { figures }) => sum + (figures.denominator?.value ?? 0), 0);
  const rows = groups[0]?.kind === 'composition' ? 0 : room + gapOf(line, 'denominator');
  return [
    ...hidden,
    { known: undefined, value: rest, size: rest, cap: isCapped && !hidesRows && rows > 0 ? rows : undefined }
  ];
}
