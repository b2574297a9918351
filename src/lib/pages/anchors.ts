import type { CriterionId } from '#lib/catalog/types.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';

/** Id of a criterion's cell: `governance-1`. */
export function criterionAnchor(id: CriterionId): string {
  return id.replace('.', '-');
}

/** Id of an indicator's card; its slug is a user's own and must not meet the page's other ids. */
export function cardAnchor(slug: string): string {
  return `measure-${slug}`;
}

/** Id of the headline in an indicator's card: a link to it opens a folded card. */
export function headlineAnchor(slug: string): string {
  return `${cardAnchor(slug)}-h`;
}

/** Whether an indicator has a card of its own beside its line in the criterion: figures by group or over time. */
export function hasCard(card: IndicatorCard): boolean {
  return card.views.length > 0 || card.trend.length > 1;
}

/** Where a link to an indicator leads on its institution's page: its card, else its criterion, else its component. */
export function indicatorAnchor(card: IndicatorCard): string {
  if (hasCard(card) || card.criterion === undefined) return hasCard(card) ? headlineAnchor(card.slug) : card.component;
  return criterionAnchor(card.criterion);
}

/** Address of a framework's item on an institution's page of the frameworks: `lh.goal.4.1` is at `#lh-goal-4-1`. */
export function itemAddress(frameworks: string, id: string): string {
  return `${frameworks}#${id.replaceAll('.', '-')}`;
}

/** Address of a demand's letter. */
export function letterAddress(letters: string, demand: string): string {
  return `${letters}#${demand}`;
}

/** Id of what is embedded, on an institution's page of embeds: an indicator's slug, or `summary`, `promises`, `redress`. */
export function embedAnchor(slug: string): string {
  return `embed-${slug}`;
}

/** Address of what is embedded, on the page of codes; `embeds` is the folder of the embeds, with its slash. */
export function embedAddress(embeds: string, slug: string): string {
  return `${embeds}index.html#${embedAnchor(slug)}`;
}
