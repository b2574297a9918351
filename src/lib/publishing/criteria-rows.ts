import type { Audience, CriterionCard, Scorecard, Verdict, Verification } from '#lib/scorecard/model.ts';
import type { Column, Row } from './column.ts';

/** The columns of `criteria.csv`. */
export const criteriaColumns = [
  { name: 'institution', type: 'string', description: 'Name of the institution.' },
  { name: 'component', type: 'string', description: 'One of the five components of accountability.' },
  { name: 'criterion', type: 'string', description: 'One of the nine criteria.' },
  { name: 'verdict', type: 'string', description: 'met, partly, not-met, cannot-tell or no-data.' },
  { name: 'measures', type: 'number', description: 'Measures that name the criterion.' },
  { name: 'measures_met', type: 'number', description: 'Measures that are met.' },
  { name: 'measures_partly', type: 'number', description: 'Measures that are partly met.' },
  { name: 'measures_not_met', type: 'number', description: 'Measures that are not met.' },
  { name: 'measures_cannot_tell', type: 'number', description: 'Measures of which nobody can tell.' },
  { name: 'measures_no_data', type: 'number', description: 'Measures without data.' },
  {
    name: 'verification',
    type: 'string',
    description: 'The weakest verification of the measures with data; empty where none has any.'
  }
] as const satisfies readonly Column[];

export type CriteriaColumn = (typeof criteriaColumns)[number]['name'];

/** Nine rows, in the order of the catalog. */
export function criteriaRows<A extends Audience>(scorecard: Scorecard<A>): readonly Row<CriteriaColumn>[] {
  return scorecard.components.flatMap(({ id: component, criteria }) =>
    criteria.map((criterion): Row<CriteriaColumn> => {
      const count = (verdict: Verdict): string =>
        String(criterion.indicators.filter((indicator) => indicator.verdict === verdict).length);
      return {
        institution: scorecard.institution.key,
        component,
        criterion: criterion.id,
        verdict: criterion.verdict,
        measures: String(criterion.indicators.length),
        measures_met: count('met'),
        measures_partly: count('partly'),
        measures_not_met: count('not-met'),
        measures_cannot_tell: count('cannot-tell'),
        measures_no_data: count('no-data'),
        verification: weakest(criterion) ?? ''
      };
    })
  );
}

function weakest({ indicators }: CriterionCard): Verification | undefined {
  const withData = indicators.filter(({ verdict }) => verdict !== 'no-data');
  return fromWeakest.find((verification) => withData.some((indicator) => indicator.verification === verification));
}

const fromWeakest: readonly Verification[] = ['self-reported', 'documented', 'independent', 'community'];
