import type { Messages } from '#lib/messages/messages.ts';
import type { DimensionView, GroupRow, IndicatorCard, Localised } from '#lib/scorecard/model.ts';
import { maybeAbsence, maybePrinted, type Absence } from '../parts/absent.ts';
import { axis, position } from '../parts/axis.ts';
import { unit } from '../parts/unit.ts';

/** Measures side by side by one dimension: a panel each, the same groups in the same order. */
export interface SmallMultiples {
  readonly dimension: Localised;
  readonly panels: readonly Panel[];
  /** Groups that no panel has a figure for: named, not drawn. */
  readonly left: readonly string[];
}

export interface Panel {
  readonly slug: string;
  readonly label: string;
  readonly period: string;
  /** Where the overall figure stands, in percent of the lane. */
  readonly overall?: number;
  readonly rows: readonly PanelRow[];
}

export interface PanelRow {
  readonly label: string;
  readonly tone: 'worse' | 'reference' | 'plain' | 'absent';
  readonly isUnreliable: boolean;
  /** In percent of the lane, which begins at 0 and ends with the panel's largest figure. */
  readonly point?: number;
  readonly from?: number;
  readonly to?: number;
  /** The figure, or the word of its absence. */
  readonly text: string;
  readonly absence?: Absence;
}

interface Shown {
  readonly card: IndicatorCard;
  readonly view: DimensionView;
}

/**
 * Panels of the measures given by the dimension that has most figures of known groups, where at least two measures have two of
 * them; nothing otherwise. Seats, crossings and dimensions that are not judged are left aside. Groups stand in the order of the
 * fullest view where no view is sorted by rate, else by their English label.
 */
export function maybeSmallMultiples(cards: readonly IndicatorCard[], messages: Messages): SmallMultiples | undefined {
  const shown = best(cards);
  const [first] = shown;
  if (first === undefined) return undefined;
  const groups = groupsOf(shown);
  const drawn = groups.filter((group) => shown.some(({ view }) => isShown(rowOf(view, group.group))));
  return {
    dimension: first.view.label,
    panels: shown.map((each) => panel(each, drawn, messages)),
    left: groups.filter((group) => !drawn.includes(group)).map((group) => messages.text(group.label))
  };
}

function best(cards: readonly IndicatorCard[]): readonly Shown[] {
  const byDimension = new Map<string, Shown[]>();
  for (const card of cards) {
    if (card.kind === 'composition' || card.kind === 'coverage') continue;
    for (const view of card.views) {
      if (!view.judged || view.id.includes(' × ') || figures(view) < 2) continue;
      byDimension.set(view.id, [...(byDimension.get(view.id) ?? []), { card, view }]);
    }
  }
  let most: readonly Shown[] = [];
  for (const shown of byDimension.values()) if (shown.length > 1 && total(shown) > total(most)) most = shown;
  return most;
}

function total(shown: readonly Shown[]): number {
  return shown.reduce((sum, { view }) => sum + figures(view), 0);
}

function figures(view: DimensionView): number {
  return view.rows.filter((row) => row.role === 'known' && isShown(row)).length;
}

function isShown(row: GroupRow | undefined): boolean {
  return row !== undefined && maybeAbsence(row.figure) === undefined;
}

function rowOf(view: DimensionView, group: string): GroupRow | undefined {
  return view.rows.find((row) => row.group === group);
}

function groupsOf(shown: readonly Shown[]): readonly GroupRow[] {
  const known = ({ view }: Shown): readonly GroupRow[] => view.rows.filter((row) => row.role === 'known');
  const byLabel = (a: GroupRow, b: GroupRow): number =>
    a.label.en < b.label.en ? -1 : a.label.en > b.label.en ? 1 : 0;
  const isUnsorted = shown.every(({ view }) => view.order === 'fixed');
  const fullestFirst = [...shown].sort((a, b) => figures(b.view) - figures(a.view));
  const rows = isUnsorted ? fullestFirst.flatMap(known) : shown.flatMap(known).sort(byLabel);
  return [...new Map(rows.map((row) => [row.group, row])).values()];
}

function panel({ card, view }: Shown, groups: readonly GroupRow[], messages: Messages): Panel {
  const figure = (row: GroupRow | undefined, value: 'estimate' | 'lower' | 'upper'): number | undefined =>
    row && maybePrinted(row.figure, value);
  const rows = groups.map((group) => rowOf(view, group.group));
  const overall = maybePrinted(view.overall, 'estimate');
  const isTested = view.rows.some((row) => row.pair !== undefined && row.pair.verdict !== 'not-judged');
  const values = rows.flatMap((row) => (['estimate', 'lower', 'upper'] as const).map((value) => figure(row, value)));
  const scale = axis(
    [...values, overall].filter((value) => value !== undefined),
    unit(card),
    4,
    0
  );
  return {
    slug: card.slug,
    label: messages.text(card.label),
    period: view.period === '' ? '' : messages.numbers.period(view.period),
    ...(overall !== undefined && { overall: position(scale, overall) }),
    rows: groups.map((group, index) => {
      const row = rows[index];
      const label = messages.text(group.label);
      const estimate = figure(row, 'estimate');
      if (row === undefined || estimate === undefined) {
        const absence = (row && maybeAbsence(row.figure)) ?? 'not-reported';
        return { label, tone: 'absent', isUnreliable: false, text: messages.verdicts.absence(absence), absence };
      }
      const [lower, upper] = [figure(row, 'lower'), figure(row, 'upper')];
      const isWorse = row.pair?.verdict === 'clear-gap' && row.pair.worse;
      return {
        label,
        tone: isWorse ? 'worse' : row.isReference && isTested ? 'reference' : 'plain',
        isUnreliable: row.figure.reliability === 'unreliable',
        point: position(scale, estimate),
        ...(lower !== undefined && upper !== undefined && { from: position(scale, lower), to: position(scale, upper) }),
        text: messages.numbers.estimate(card, row.figure)
      };
    })
  };
}
