import { allPeriods } from '#lib/catalog/own-periods.ts';
import type { ProposalReason } from '#lib/messages/proposal-messages.ts';
import type { ReadColumn } from './propose-columns.ts';
import type { LeftMeasure, ProposedMeasure } from './propose-measures.ts';
import type { Margin } from './propose-slices.ts';
import type { Confidence, ProposedIndicator, ProposedPart } from './propose-types.ts';

/** The columns that say where and when a figure belongs. */
export interface Place {
  readonly institution?: ReadColumn;
  readonly period?: ReadColumn;
  readonly days?: { readonly period: string; readonly columns: readonly string[] } | undefined;
  readonly indicator?: ReadColumn;
  readonly stratum?: ReadColumn;
  readonly group?: ReadColumn;
  readonly dimensions: readonly ReadColumn[];
}

/** What was understood of one file, piece by piece, in the order in which it is to be read. */
export function partsList() {
  const parts: ProposedPart[] = [];
  const make = (
    part: string,
    column: string | undefined,
    means: string,
    confidence: Confidence,
    reason: ProposalReason
  ): ProposedPart => ({ part, ...(column !== undefined && { column }), means, confidence, reason });
  const add = (...given: Parameters<typeof make>) => void parts.push(make(...given));
  return {
    add,
    /** What stands above everything else. */
    first: (...given: Parameters<typeof make>) => void parts.unshift(make(...given)),
    notUsed: (column: string, reason: ProposalReason) => add('columns', column, 'not used', 'likely', reason),
    left(column: string, why: LeftMeasure['why'], of: string) {
      const reason: ProposalReason =
        why === 'rest-of' ? { code: why, of } : why === 'counts-do-not-give' ? { code: why, value: of } : { code: why };
      add('columns', column, 'not used', 'likely', reason);
    },
    /** The columns of a measure, and why they are taken for it. */
    measure(measure: ProposedMeasure) {
      const { numerator, denominator, value, lower, upper, error, proof, named } = measure;
      const means = Object.entries({ numerator, denominator, value, lower, upper, standard_error: error })
        .filter(([, column]) => column !== undefined)
        .map(([role, column]) => `${role} ${column}`)
        .join(', ');
      const reason: ProposalReason =
        proof.kind === 'arithmetic'
          ? { code: 'arithmetic', ...proof, numerator: numerator!, denominator: denominator! }
          : proof.kind === 'name'
            ? { code: 'count-by-name', numerator: numerator!, denominator: denominator! }
            : proof.kind === 'limits'
              ? { code: 'limits', value: value!, rows: proof.rows }
              : proof.kind === 'count-only'
                ? { code: 'count-only', column: value! }
                : { code: 'as-given', value: value! };
      add('columns', named, means, proof.kind === 'arithmetic' ? 'sure' : 'likely', reason);
    },
    margin(column: string, margin: Margin) {
      add('groups', column, `${margin.label}: all`, 'likely', marginReason(margin));
    },
    place({ institution, period, days, indicator, stratum, group, dimensions }: Place, title: string) {
      if (institution)
        add('columns', institution.name, 'institution', 'likely', { code: 'by-name', column: institution.name });
      else add('constants', undefined, `institution ${title}`, 'likely', { code: 'no-institution', used: title });
      if (period) add('columns', period.name, 'period', 'likely', { code: 'by-name', column: period.name });
      else if (days)
        add('constants', undefined, `period ${days.period}`, 'likely', {
          code: 'days-of-period',
          columns: days.columns
        });
      else add('constants', undefined, `period ${allPeriods}`, 'likely', { code: 'no-period', used: allPeriods });
      if (indicator) add('columns', indicator.name, 'indicator', 'likely', { code: 'by-name', column: indicator.name });
      if (stratum && group) {
        add('strata', stratum.name, 'dimension', 'likely', { code: 'by-name', column: stratum.name });
        add('strata', group.name, 'group', 'likely', { code: 'by-name', column: group.name });
      }
      for (const column of dimensions) this.dimension(column);
      const ids = dimensions.map(({ dimension }) => dimension!.id);
      const joined = dimensions.filter(({ dimension }) => ids.filter((id) => id === dimension!.id).length > 1);
      if (joined.length > 1)
        add('dimensions', undefined, joined[0]!.dimension!.id, 'likely', {
          code: 'joined-dimensions',
          columns: joined.map(({ name }) => name)
        });
    },
    dimension({ name, dimension }: ReadColumn) {
      if (!dimension) return;
      const { id, by, known, unmapped } = dimension;
      const reason: ProposalReason =
        by === 'name'
          ? { code: 'by-name-of-dimension', column: name, known, unmapped }
          : { code: 'by-values', known, unmapped };
      add('dimensions', name, id, 'likely', reason);
    },
    directions(lines: readonly ProposedIndicator[]) {
      const unknown = lines.filter(({ favourable }) => favourable === undefined).map(({ indicator }) => indicator);
      if (unknown.length > 0)
        add('indicators', undefined, 'favourable', 'ask', { code: 'favourable-unknown', indicators: unknown });
    },
    privacy: () => add('privacy', undefined, 'already-published', 'ask', { code: 'privacy-question' }),
    all: (): readonly ProposedPart[] => [...parts]
  };
}

/** Why a label is taken for a total. */
export function marginReason({ label, by, adds, of }: Margin): ProposalReason {
  return { code: by === 'name' ? 'margin-by-name' : 'margin-by-sum', label, adds, of };
}

/** What was understood of one file, to be added to. */
export type PartsList = ReturnType<typeof partsList>;

/** A column or a value as conditions name it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
