import { describe, expect, it } from 'vitest';
import { parseCondition, type Condition } from '#lib/database/condition.ts';

function parsed(text: string): Condition {
  const result = parseCondition(text);
  if (!result.ok) throw new Error(`at ${result.at}: got ${result.got}, expected ${result.expected}`);
  return result.condition;
}

const equals = (column: string, value: string): Condition => ({
  kind: 'comparison',
  column,
  operator: '=',
  with: { value }
});

describe('parseCondition', () => {
  it('reads a bare column, and `rows` as every row', () => {
    expect(parsed(' hospital_expire_flag ')).toEqual({ kind: 'column', column: 'hospital_expire_flag' });
    expect(parsed('rows')).toEqual({ kind: 'rows' });
    expect(parsed('"rows"')).toEqual({ kind: 'column', column: 'rows' });
    expect(parsed('rows = 3')).toEqual(equals('rows', '3'));
  });

  it('reads unquoted values up to the next keyword, sign or parenthesis, spaces as written', () => {
    expect(parsed('County = State and race = African  American')).toEqual({
      kind: 'and',
      conditions: [equals('County', 'State'), equals('race', 'African  American')]
    });
    expect(parsed('(kind = Self-pay/none)')).toEqual(equals('kind', 'Self-pay/none'));
    expect(parsed("ward = Women's clinic")).toEqual(equals('ward', "Women's clinic"));
  });

  it('takes a quoted text for a column on the left and for a value on the right', () => {
    expect(parsed('"Total Admits (ICD-10)" != ""')).toEqual({
      kind: 'comparison',
      column: 'Total Admits (ICD-10)',
      operator: '!=',
      with: { value: '' }
    });
    expect(parsed(`'it''s' = "say ""no"""`)).toEqual(equals("it's", 'say "no"'));
    expect(parsed('readmitted = "<30"')).toEqual(equals('readmitted', '<30'));
    expect(parsed('age = "[70-80)"')).toEqual(equals('age', '[70-80)'));
  });

  it('binds not before and before or, and parentheses before all', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((column): Condition => ({ kind: 'column', column }));
    expect(parsed('a or b and not c')).toEqual({
      kind: 'or',
      conditions: [a, { kind: 'and', conditions: [b, { kind: 'not', condition: c }] }]
    });
    expect(parsed('(a OR b) AND c')).toEqual({ kind: 'and', conditions: [{ kind: 'or', conditions: [a, b] }, c] });
  });

  it('reads lists, presence and the comparison with another column', () => {
    expect(parsed('race in (White | "A|B" | Black or-so)')).toEqual({
      kind: 'among',
      column: 'race',
      values: ['White', 'A|B', 'Black or-so']
    });
    expect(parsed('x not in (1)')).toEqual({
      kind: 'not',
      condition: { kind: 'among', column: 'x', values: ['1'] }
    });
    expect(parsed('url is present and "read on" Is Absent')).toEqual({
      kind: 'and',
      conditions: [
        { kind: 'presence', column: 'url', present: true },
        { kind: 'presence', column: 'read on', present: false }
      ]
    });
    expect(parsed('published_on <= [promised on]')).toEqual({
      kind: 'comparison',
      column: 'published_on',
      operator: '<=',
      with: { column: 'promised on' }
    });
  });

  it('keeps keywords that are part of a value or a name', () => {
    expect(parsed('outcome = not taken and x')).toEqual({
      kind: 'and',
      conditions: [equals('outcome', 'not taken'), { kind: 'column', column: 'x' }]
    });
    expect(parsed('place = in hospital')).toEqual(equals('place', 'in hospital'));
    expect(parsed('what is owed = 0')).toEqual(equals('what is owed', '0'));
  });

  it.each([
    ['', 0, 'the end', 'a column'],
    ['a =', 3, 'the end', 'a value'],
    ['a = <30', 4, '<', 'a value (put a value that begins with a sign in quotes)'],
    ['a and', 5, 'the end', 'a column'],
    ['(a', 2, 'the end', '`)`'],
    ['a)', 1, ')', '`and`, `or` or the end'],
    ['a in (1', 7, 'the end', '`)`'],
    ['"a" is 5', 7, '5', '`present` or `absent`'],
    ['a = "b', 4, '"b', 'a closing "'],
    ['a = [b', 4, '[b', '`]` after the name of a column (put a value that begins with `[` in quotes)'],
    ['state = OR', 8, 'OR', 'a value (in quotes where it is a keyword)'],
    ['a = 1; DROP TABLE b = 2', 20, '=', '`and`, `or` or the end']
  ])('says of %j where it stopped, what stood there and what was expected', (text, at, got, expected) => {
    expect(parseCondition(text)).toEqual({ ok: false, at, got, expected });
  });

  it('refuses nesting and lengths that no person writes, instead of overflowing', () => {
    expect(parseCondition('('.repeat(100_000)).ok).toBe(false);
    expect(parseCondition('not '.repeat(100_000)).ok).toBe(false);
    expect(parseCondition(Array(5_000).fill('a = 1').join(' and ')).ok).toBe(false);
  });
});
