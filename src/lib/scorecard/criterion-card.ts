import type { Criterion } from '#lib/catalog/types.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { ScorecardContext } from './context.ts';
import type { CriterionCard, IndicatorCard } from './model.ts';

/**
 * One criterion of one institution: its verdict, its measures, and beside them what the public record says: evidence from
 * the tables its measures are counted in and of the statements about it, the assessments of the criterion, replies about it or
 * any of its measures.
 */
export function criterionCard<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  criterion: Criterion,
  indicators: readonly IndicatorCard[]
): CriterionCard {
  const { record } = context.set;
  const verdict = context.findings.criterionVerdicts.find(
    (candidate) => candidate.institution === institution && candidate.criterion === criterion.id
  );
  const tables = new Set(indicators.map((indicator) => indicator.table));
  const items = new Set<string>([criterion.id, ...indicators.map((indicator) => indicator.id)]);
  return {
    id: criterion.id,
    title: criterion.title,
    question: criterion.question,
    verdict: verdict?.verdict ?? 'no-data',
    indicators,
    evidence: record.evidence.filter(
      ({ institution: whose, table, what }) =>
        whose === institution &&
        (statements.has(table) ? items.has(what) || items.has(what.toLowerCase()) : tables.has(table))
    ),
    assessments: record.assessments.filter(
      (assessment) => assessment.institution === institution && assessment.item.toLowerCase() === criterion.id
    ),
    replies: record.replies.filter((reply) => reply.institution === institution && items.has(reply.item))
  };
}

/** Tables whose rows are about an item that they name. */
const statements: ReadonlySet<string> = new Set(['assessments', 'replies']);
