import { cardsOf } from './cards-of.ts';
import type { Change, ChangesCard, DimensionView, Figure, IndicatorCard, Scorecard } from './model.ts';

/**
 * What changed since an earlier edition, from what both publish: verdicts of criteria; figures of measures for newer periods or revised
 * for the same one; groups that came or went; figures newly withheld or newly shown; definitions, thresholds and rules; and what is
 * reported now and was not, or the other way round. In the order of the page. A figure that is the same to the last digit is no change.
 * Where a measure is defined or measured otherwise, its figure and the verdicts that rest on it, and where it is judged otherwise those
 * verdicts, are changes of method: nothing is known of the thing itself.
 */
export function changesSince(before: Scorecard<'public'>, after: Scorecard<'public'>): ChangesCard {
  const old = new Map(cardsOf(before).map((card) => [card.id, card]));
  const now = cardsOf(after);
  return {
    since: before.edition.edition,
    changes: [
      ...ruleChanges(before, after),
      ...verdictChanges(before, after, old),
      ...now.flatMap((card) => {
        const earlier = old.get(card.id);
        return earlier === undefined ? [] : measureChanges(earlier, card);
      })
    ],
    measuresAdded: now.filter((card) => !old.has(card.id)).map(referenceOf),
    measuresGone: [...old.values()].filter((card) => !now.some(({ id }) => id === card.id)).map(referenceOf)
  };
}

function ruleChanges(before: Scorecard<'public'>, after: Scorecard<'public'>): readonly Change[] {
  const areVersioned = [before, after].every(({ edition }) => edition.policy.version !== undefined);
  const rule = ({ edition: { policy } }: Scorecard<'public'>) =>
    [policy.id, policy.upTo, ...(areVersioned ? [policy.version] : [])].join(' ');
  if (rule(before) === rule(after)) return [];
  return [{ kind: 'method', what: 'policy', before: rule(before), after: rule(after) }];
}

function verdictChanges(
  before: Scorecard<'public'>,
  after: Scorecard<'public'>,
  cards: ReadonlyMap<string, IndicatorCard>
): readonly Change[] {
  const criteria = (scorecard: Scorecard<'public'>) => scorecard.components.flatMap((component) => component.criteria);
  const old = new Map(criteria(before).map((criterion) => [criterion.id, criterion.verdict]));
  return criteria(after).flatMap(({ id, title, verdict, indicators }): readonly Change[] => {
    const earlier = old.get(id);
    if (earlier === undefined || earlier === verdict) return [];
    const isJudgedOtherwise = indicators.some((card) => {
      const own = cards.get(card.id);
      return own !== undefined && (isMeasuredOtherwise(own, card) || thresholdsOf(own) !== thresholdsOf(card));
    });
    const isOfData = earlier === 'no-data' || verdict === 'no-data';
    const kind = isOfData ? 'completeness' : isJudgedOtherwise ? 'method' : 'real';
    return [{ kind, what: 'criterion', criterion: { id, title }, before: earlier, after: verdict }];
  });
}

function measureChanges(before: IndicatorCard, after: IndicatorCard): readonly Change[] {
  const measure = referenceOf(after);
  const changes: Change[] = [];
  if (definitionOf(before) !== definitionOf(after)) {
    changes.push({
      kind: 'method',
      what: 'definition',
      measure,
      before: definitionOf(before),
      after: definitionOf(after)
    });
  }
  if (thresholdsOf(before) !== thresholdsOf(after)) {
    changes.push({
      kind: 'method',
      what: 'thresholds',
      measure,
      before: thresholdsOf(before),
      after: thresholdsOf(after)
    });
  }
  const figure = figureChange(before.overall, after.overall, before.period, after.period);
  if (figure) {
    const { isClear: _isClear, ...plain } = figure;
    const shown =
      figure.kind === 'real' && isMeasuredOtherwise(before, after) ? { ...plain, kind: 'method' as const } : figure;
    changes.push({ ...shown, what: 'figure', measure, scale: after.scale });
  }
  const views = new Map(before.views.map((view) => [view.id, view]));
  for (const view of after.views) {
    const earlier = views.get(view.id);
    if (earlier) changes.push(...groupChanges(earlier, view, measure, after.scale));
  }
  return changes;
}

/** By another definition, or, in a newer period, by another method that the file names. */
function isMeasuredOtherwise(before: IndicatorCard, after: IndicatorCard): boolean {
  const since = before.trend.at(-1)?.at;
  const hasNewMethod =
    since !== undefined && after.trend.some(({ at, hasNewMethod: isNew }) => at > since && isNew === true);
  return hasNewMethod || definitionOf(before) !== definitionOf(after);
}

function groupChanges(
  before: DimensionView,
  after: DimensionView,
  measure: Change['measure'],
  scale: number
): readonly Change[] {
  const old = new Map(before.rows.map((row) => [row.group, row]));
  const came = after.rows.filter(({ group }) => !old.has(group)).map(({ group }) => group);
  const gone = [...old.keys()].filter((group) => !after.rows.some((row) => row.group === group));
  const common = { measure, dimension: after.label, scale };
  return [
    ...(came.length + gone.length === 0
      ? []
      : [{ kind: 'groups', what: 'groups', ...common, before: gone.join(' | '), after: came.join(' | ') } as Change]),
    ...after.rows.flatMap(({ group, label, figure }): readonly Change[] => {
      const earlier = old.get(group);
      const change = earlier && figureChange(earlier.figure, figure, before.period, after.period);
      // Figures of groups follow the overall one from period to period; told here is what came out of sight or into it.
      if (change === undefined || change.kind === 'real') return [];
      return [{ ...change, what: 'group', ...common, group: label }];
    })
  ];
}

type FigureChange = Pick<Change, 'kind' | 'before' | 'after' | 'figures' | 'periods' | 'isClear' | 'isRevised'>;

function figureChange(
  before: Figure,
  after: Figure,
  periodBefore: string | undefined,
  periodAfter: string | undefined
): FigureChange | undefined {
  const periods = { before: periodBefore ?? '', after: periodAfter ?? '' };
  if (before.status !== after.status) {
    const states = { before: before.status, after: after.status, periods };
    if (after.status === 'withheld') return { kind: 'withheld', ...states };
    if (before.status === 'withheld') return { kind: 'shown', ...states };
    return { kind: 'completeness', ...states };
  }
  if (after.status !== 'ok' || valueOf(before) === valueOf(after)) return undefined;
  return {
    kind: 'real',
    before: '',
    after: '',
    figures: { before, after },
    periods,
    isRevised: periodBefore === periodAfter,
    isClear: liesApart(before, after)
  };
}

/** Whether the two could not be the same but for chance: their intervals lie apart, or neither has one (a count of acts). */
function liesApart(before: Figure, after: Figure): boolean {
  const [a, b] = [limitsOf(before), limitsOf(after)];
  if (a === undefined && b === undefined) return true;
  if (a === undefined || b === undefined) return false;
  return a.upper < b.lower || b.upper < a.lower;
}

function limitsOf({ lower, upper, factor }: Figure): { readonly lower: number; readonly upper: number } | undefined {
  return typeof lower === 'number' && typeof upper === 'number'
    ? { lower: lower * factor, upper: upper * factor }
    : undefined;
}

function valueOf({ estimate, factor }: Figure): number | string {
  return typeof estimate === 'number' ? estimate * factor : estimate.absent;
}

function definitionOf({ kind, scale, favourable, numeratorText, denominatorText, adjustment }: IndicatorCard): string {
  return [kind, scale, favourable, numeratorText ?? '', denominatorText ?? '', adjustment].join(' · ');
}

function thresholdsOf({ thresholds, target }: IndicatorCard): string {
  const { metAt, partlyAt, from } = thresholds ?? {};
  return [from ?? '', metAt ?? '', partlyAt ?? '', target ?? ''].join(' · ');
}

function referenceOf({ id, slug, label }: IndicatorCard): NonNullable<Change['measure']> {
  return { id, slug, label };
}
