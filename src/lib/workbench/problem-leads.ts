import type { MappingAnswerWords } from '#lib/messages/mapping-answer-words.ts';
import type { Problem } from '#lib/problem.ts';
import { lead, unansweredField, type MappingAnswer } from './mapping-answers.ts';

/** Where in the mapping by hand a problem is mended; undefined where it is mended elsewhere: in the file, or nowhere. */
export function leadOf({ code, column }: Problem, words: MappingAnswerWords): MappingAnswer | undefined {
  const to = places[code];
  if (to === undefined) return undefined;
  if (to === 'column')
    return column === undefined
      ? lead(words.sayColumns, { field: 'mapping-columns-h' })
      : lead(words.sayColumn(column), { column });
  const [text, field] = fields[to];
  return lead(words[text], { field });
}

const fields = {
  signs: ['saySigns', 'mapping-absences-h'],
  groups: ['sayGroups', 'mapping-groups-h'],
  rows: ['sayRows', 'mapping-where'],
  table: ['sayTable', 'mapping-table'],
  constants: ['sayConstant', 'mapping-constants-h'],
  better: ['sayBetter', unansweredField],
  encoding: ['sayText', 'mapping-text-encoding'],
  delimiter: ['sayText', 'mapping-text-delimiter'],
  skip: ['sayText', 'mapping-text-skip'],
  names: ['sayText', 'mapping-text-rows']
} as const;

const places: Readonly<Record<string, 'column' | keyof typeof fields>> = {
  'encoding-assumed': 'encoding',
  'encoding-wrong': 'encoding',
  'not-utf8': 'encoding',
  'row-wrong-width': 'delimiter',
  'header-ill-quoted': 'delimiter',
  'no-header': 'skip',
  'nothing-below-skipped': 'skip',
  'lines-above-header': 'skip',
  'header-joined': 'names',
  'header-of-two-rows': 'names',
  'number-unreadable': 'signs',
  'share-unreadable': 'signs',
  'groups-kept-apart': 'groups',
  'group-is-total': 'groups',
  'groups-overlap': 'groups',
  'groups-share-people': 'groups',
  'packs-mixed': 'groups',
  'where-unreadable': 'rows',
  'where-column-missing': 'rows',
  'where-left-out': 'rows',
  'where-unknown': 'rows',
  'row-key-repeated': 'column',
  'row-without-key': 'column',
  'column-missing': 'column',
  'column-unknown': 'column',
  'column-not-in-file': 'column',
  'column-twice': 'column',
  'dimension-missing': 'column',
  'too-many-groups': 'column',
  'wide-not-usable': 'column',
  'wide-unpaired': 'column',
  'date-unreadable': 'column',
  'table-unknown': 'table',
  'table-not-recognised': 'table',
  'institution-missing': 'constants',
  'period-missing': 'constants',
  'indicator-unknown': 'better',
  'favourable-missing': 'better'
};
