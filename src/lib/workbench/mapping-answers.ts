import type { ProposedPart } from '#lib/intake/propose-types.ts';
import { quoted } from '#lib/intake/propose-parts.ts';
import type { MappingAnswerWords } from '#lib/messages/mapping-answer-words.ts';
import { withAbsent } from './mapping-absences.ts';
import { withMeasure, withOutcome } from './mapping-measures.ts';
import { withRole, type Role } from './mapping-roles.ts';
import type { Mapping } from './mapping.ts';

/** Where in the mapping by hand a person is led: a field by its id, or what a column of the file is taken for. */
export type MappingFocus = { readonly field: string } | { readonly column: string };

/** What is known of the file where an answer is given. */
export interface AnsweredFile {
  readonly header: readonly string[];
  /** Measures that are defined already. */
  readonly measures: readonly string[];
}

/** An answer to a question about a file: what it changes, and where that is seen and can be changed further. */
export interface MappingAnswer {
  readonly text: string;
  readonly change: (mapping: Mapping, file: AnsweredFile) => Mapping;
  readonly focus: MappingFocus;
  /** The measure that it is about, where a file is read once for each. */
  readonly measure?: string;
}

/** Id of a field of a measure. */
export function measureField(indicator: string, field: string): string {
  return `mapping-measure-${field}-${indicator.replaceAll(/\s+/gu, '_')}`;
}

/** Id of the field that says what a sign stands for. */
export function absenceField(label: string): string {
  return `mapping-absence-${label.replaceAll(/\s+/gu, '_')}`;
}

/** The field of the first measure of which nobody said which way is better. */
export const unansweredField = 'mapping-measures-open';

/** The answers that can be given at once to a question about a file. The last one leads to where anything else can be said. */
export function answersTo(
  { reason, column }: ProposedPart,
  words: MappingAnswerWords,
  nameOf: (dimension: string) => string
): readonly MappingAnswer[] {
  const role = (name: string, to: Role): MappingAnswer['change'] => {
    return (mapping, { header }) =>
      withRole({ ...mapping, table: mapping.table === '' ? 'results' : mapping.table }, header, name, to);
  };
  switch (reason.code) {
    case 'outcome-question':
      return reason.values.slice(0, mostValues).map((value) => ({
        text: words.count(reason.column, value),
        change: (mapping, { measures }) => withOutcome(mapping, reason.column, value, measures).mapping,
        focus: { field: unansweredField }
      }));
    case 'no-outcome':
      return [lead(words.chooseOutcome, { field: 'mapping-outcome-column' })];
    case 'favourable-unknown':
      if (reason.indicators.length > mostMeasures) return [lead(words.sayBetter, { field: unansweredField })];
      return reason.indicators.flatMap((indicator) =>
        (['higher', 'lower', 'parity'] as const).map((favourable) => ({
          text: words.better[favourable](indicator),
          change: (mapping) => withMeasure(mapping, indicator, 'favourable', favourable),
          focus: { field: measureField(indicator, favourable) },
          measure: indicator
        }))
      );
    case 'absent-question': {
      const focus = { field: absenceField(reason.label) };
      const absences = ['withheld', 'not-reported', 'not-applicable', 'blank'] as const;
      return [
        ...absences.map((as): MappingAnswer => {
          return { text: words.absent[as], change: (mapping) => withAbsent(mapping, reason.label, as), focus };
        }),
        lead(words.otherMeaning, focus)
      ];
    }
    case 'codes-without-labels':
      return [
        {
          text: words.codes(nameOf(reason.dimension)),
          change: role(reason.column, { kind: 'dimension', name: reason.dimension }),
          focus: { field: `mapping-groups-${reason.dimension}` }
        },
        unused(reason.column)
      ];
    case 'category-without-total':
      return [
        {
          text: words.dimension(reason.column),
          change: role(reason.column, { kind: 'dimension', name: reason.column }),
          focus: { column: reason.column }
        },
        {
          text: words.measure(reason.column),
          change: role(reason.column, { kind: 'column', name: 'indicator' }),
          focus: { column: reason.column }
        },
        ...reason.values.slice(0, mostValues).map((value): MappingAnswer => {
          const condition = `${quoted(reason.column)} = ${quoted(value)}`;
          return {
            text: words.only(reason.column, value),
            change: (mapping) => ({
              ...mapping,
              where: mapping.where === '' ? condition : `(${mapping.where}) and ${condition}`
            }),
            focus: { field: 'mapping-where' }
          };
        })
      ];
    case 'many-measures':
      return reason.columns.map((name) => ({
        text: words.figure(name),
        change: role(name, { kind: 'column', name: 'value' }),
        focus: { column: name }
      }));
    case 'privacy-question':
      return [
        {
          text: words.published,
          change: (mapping) => ({ ...mapping, privacy: 'already-published' }),
          focus: { field: 'mapping-source' }
        }
      ];
    default:
      return [
        column === undefined
          ? lead(words.sayColumns, { field: 'mapping-columns-h' })
          : lead(words.sayColumn(column), { column })
      ];
  }
  function unused(name: string): MappingAnswer {
    return { text: words.notUsed(name), change: role(name, { kind: 'unused' }), focus: { column: name } };
  }
}

/** A button that changes nothing and leads somewhere. */
export function lead(text: string, focus: MappingFocus): MappingAnswer {
  return { text, change: (mapping) => mapping, focus };
}

/** So many values of a column, and directions of so many measures, have buttons of their own. */
const mostValues = 6;
const mostMeasures = 3;
