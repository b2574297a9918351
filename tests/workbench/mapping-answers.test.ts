import { expect, test } from 'vitest';
import type { ProposedPart } from '#lib/intake/propose-types.ts';
import { mappingAnswerWords } from '#lib/messages/mapping-answer-words.ts';
import type { Problem } from '#lib/problem.ts';
import { askedParts } from '#lib/workbench/asked-parts.ts';
import { answersTo, measureField } from '#lib/workbench/mapping-answers.ts';
import { leadOf } from '#lib/workbench/problem-leads.ts';
import { emptyMapping } from '#lib/workbench/mapping.ts';

const words = mappingAnswerWords('en');
const file = { header: ['race', 'back', 'Level'], measures: ['back-yes'] };
const asked = (reason: ProposedPart['reason'], column?: string): ProposedPart => ({
  part: 'columns',
  means: '',
  confidence: 'ask',
  reason,
  ...(column !== undefined && { column })
});
const answers = (reason: ProposedPart['reason'], column?: string) =>
  answersTo(asked(reason, column), words, (id) => id);

test('an outcome is chosen by one of its values, under a name that no measure has', () => {
  const [yes, no] = answers({ code: 'outcome-question', column: 'back', values: ['yes', 'no'] });
  expect([yes?.text, no?.text]).toEqual([words.count('back', 'yes'), words.count('back', 'no')]);
  const changed = yes!.change(emptyMapping, file);
  expect([...changed.measures].map(([id, cells]) => [id, Object.fromEntries(cells)])).toEqual([
    [
      'back-yes-2',
      {
        label: 'back: yes',
        kind: 'proportion',
        scale: '100',
        numerator: '"back" = "yes"',
        denominator: 'rows',
        table: 'records'
      }
    ]
  ]);
});

test('a direction, a sign, codes, a category and a figure are answered, each with its field to look at', () => {
  const lower = answers({ code: 'favourable-unknown', indicators: ['falls'] })[1]!;
  expect(lower.change(emptyMapping, file).measures.get('falls')?.get('favourable')).toBe('lower');
  expect([lower.focus, lower.measure]).toEqual([{ field: measureField('falls', 'lower') }, 'falls']);
  const [withheld] = answers({ code: 'absent-question', label: '15**', column: 'back' });
  expect(withheld!.change(emptyMapping, file).absent.get('15**')).toBe('withheld');
  const [codes, unused] = answers({
    code: 'codes-without-labels',
    column: 'race',
    dimension: 'race-ethnicity',
    values: ['1']
  });
  expect(codes!.change(emptyMapping, file).dimensions.get('race')).toBe('race-ethnicity');
  expect(unused!.change(emptyMapping, file).dimensions.get('race')).toBe('');
  const only = answers({ code: 'category-without-total', column: 'Level', values: ['State'] }).at(-1)!;
  expect(only.change({ ...emptyMapping, where: 'a = 1 or b = 2' }, file).where).toBe(
    '(a = 1 or b = 2) and "Level" = "State"'
  );
  const [figure] = answers({ code: 'many-measures', columns: ['back'] });
  expect(figure!.change(emptyMapping, file).columns.get('back')).toBe('value');
});

test('any other question leads to its column, and a problem to where it is mended', () => {
  expect(answers({ code: 'blank-group', column: 'race', rows: 3 }, 'race')[0]?.focus).toEqual({ column: 'race' });
  const told: Problem = { code: 'number-unreadable', severity: 'warning', got: '', expected: '', remedy: '' };
  expect(leadOf(told, words)?.focus).toEqual({ field: 'mapping-absences-h' });
  expect(leadOf({ ...told, code: 'column-missing', column: 'back' }, words)?.focus).toEqual({ column: 'back' });
  expect(leadOf({ ...told, code: 'file-empty' }, words)).toBeUndefined();
});

test('the questions of a file are known among its problems by their order; that of privacy is none', () => {
  const told: Problem = {
    code: 'question-open',
    severity: 'warning',
    file: 'a.csv',
    got: '',
    expected: '',
    remedy: ''
  };
  const problems: readonly Problem[] = [{ ...told, code: 'file-understood' }, { ...told }, { ...told }];
  const parts = [
    { ...asked({ code: 'privacy-question' }), part: 'privacy' },
    asked({ code: 'no-outcome' }),
    { ...asked({ code: 'no-institution', used: '' }), confidence: 'likely' as const },
    asked({ code: 'key-repeats', by: ['a'], rows: 1 })
  ];
  const understood = [{ file: 'a.csv', table: '' as const, parts, resources: [], indicators: [] }];
  const found = askedParts({ problems, understood });
  expect(problems.map((problem) => found.get(problem)?.reason.code)).toEqual([undefined, 'no-outcome', 'key-repeats']);
});
