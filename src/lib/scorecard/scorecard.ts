import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import type { Findings } from '#lib/findings/types.ts';
import { components, criteria } from '#lib/catalog/criteria.ts';
import { finished } from '#lib/finished.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import { contextNames, scorecardContext, type ScorecardContext } from './context.ts';
import { accountability } from './accountability.ts';
import { criterionCard } from './criterion-card.ts';
import { headlineCard } from './headline-card.ts';
import { indicatorCard } from './indicator-card.ts';
import { indexFindings } from './institution-findings.ts';
import type { ComponentCard, Edition, IndicatorCard, InstitutionCard, Scorecard } from './model.ts';

/** One institution's scorecard. Throws for an institution that the set does not have. */
export function scorecard<A extends Audience>(
  set: TallySet<A>,
  findings: Findings<A>,
  institution: string,
  edition: Edition
): Scorecard<A> {
  return scorecardOf(finished(scorecardContext(set, findings, edition, components, criteria)), institution);
}

/** The scorecards of all institutions, in the set's order. */
export function scorecards<A extends Audience>(
  set: TallySet<A>,
  findings: Findings<A>,
  edition: Edition
): readonly Scorecard<A>[] {
  return finished(scoring(set, findings, edition));
}

/** `scorecards` in pieces, none larger than one institution: for whoever has to do other things meanwhile. */
export function* scoring<A extends Audience>(
  set: TallySet<A>,
  findings: Findings<A>,
  edition: Edition
): Generator<void, readonly Scorecard<A>[]> {
  const context = yield* scorecardContext(set, findings, edition, components, criteria);
  const cards: Scorecard<A>[] = [];
  for (const { name } of set.institutions) {
    yield;
    cards.push(scorecardOf(context, name));
  }
  return cards;
}

/**
 * Makes the scorecards of an edition one at a time, so that what was found of the other institutions need not be there: the same
 * ones as `scorecards` gives of everything at once.
 *
 * @param set all institutions, dimensions and tables; its tallies tell which dimensions there are
 * @returns a function of an institution's own set (its tallies are not looked at) and findings
 */
export function scorecardMaker<A extends Audience>(
  set: TallySet<A>,
  edition: Edition
): (own: Pick<TallySet<A>, 'record'>, findings: Findings<A>, institution: string) => Scorecard<A> {
  const ids = new Set(set.tallies.map(({ dimension }) => dimension));
  const isDerived = ({ derived }: Indicator): boolean =>
    derived === 'targets-met-by-group' || derived === 'unregistered-shortfalls';
  if (set.indicators.some(isDerived)) ids.add('all');
  const names = contextNames(set, set.indicators, [...ids], criteria);
  return (own, findings, institution) => {
    const found = finished(indexFindings(findings));
    const context = { set: { ...set, record: own.record }, findings, found, edition, ...names, components, criteria };
    return scorecardOf(context, institution);
  };
}

function scorecardOf<A extends Audience>(context: ScorecardContext<A>, institution: string): Scorecard<A> {
  const cards = indicatorCards(context, institution);
  const components = componentCards(context, institution, [...cards.values()]);
  return {
    version: 1,
    audience: context.set.audience,
    institution: institutionCard(context, institution),
    edition: context.edition,
    headline: headlineCard(context, institution, cards),
    components,
    ...accountability(context, institution, components, [...cards.values()])
  };
}

function componentCards<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  cards: readonly IndicatorCard[]
): readonly ComponentCard[] {
  return context.components.map((component) => ({
    ...component,
    criteria: context.criteria
      .filter((criterion) => criterion.component === component.id)
      .map((criterion) =>
        criterionCard(
          context,
          institution,
          criterion,
          cards.filter((card) => card.criterion === criterion.id)
        )
      ),
    outcomes: cards
      .filter((card) => card.component === component.id && card.criterion === undefined)
      .map((card) => withReplies(context, institution, card))
  }));
}

function indicatorCards<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string
): ReadonlyMap<string, IndicatorCard> {
  const found = context.found.get(institution);
  const verdicts = new Map(
    context.findings.indicatorVerdicts
      .filter((verdict) => verdict.institution === institution)
      .map((verdict) => [verdict.indicator, verdict])
  );
  const nothing = { estimates: [], comparisons: [], dimensions: [] };
  return new Map(
    context.findings.indicators.map((indicator) => [
      indicator.id,
      indicatorCard(context, indicator, found?.get(indicator.id) ?? nothing, verdicts.get(indicator.id))
    ])
  );
}

function withReplies<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  card: IndicatorCard
): IndicatorCard {
  const replies = context.set.record.replies.filter(
    (reply) => reply.institution === institution && reply.item === card.id
  );
  return replies.length === 0 ? card : { ...card, replies };
}

function institutionCard<A extends Audience>(context: ScorecardContext<A>, name: string): InstitutionCard {
  const institution = context.set.institutions.find((candidate) => candidate.name === name);
  const slug = context.institutionSlugs.get(name);
  if (!institution || slug === undefined) throw new Error(`no institution of this name: ${JSON.stringify(name)}`);
  const { title, ...facts } = institution;
  const isShared = context.set.institutions.filter((other) => other.title === title).length > 1;
  const shown = title === undefined ? name : isShared ? `${title} (${name})` : title;
  return { ...facts, name: shown, key: name, slug };
}
