import { expect, test } from 'vitest';
import { criteria } from '#lib/catalog/criteria.ts';
import { findAction, findGoal, findItem, findLevel } from '#lib/catalog/find-item.ts';
import { frameworks } from '#lib/catalog/frameworks.ts';

const items = frameworks.flatMap((framework) => framework.items);

test('every item and criterion is found by its own id, whatever the case and the space around it', () => {
  for (const { id } of [...items, ...criteria]) {
    expect(findItem(id)).toBe(id);
    expect(findItem(`  ${id.toUpperCase()}\t`)).toBe(id);
  }
});

test('every criterion, goal, example and action is found by its title, in English and in Spanish', () => {
  for (const { id, title } of [...criteria, ...items.filter(({ kind }) => /goal|example|action/.test(kind))]) {
    expect(findItem(title.en), title.en).toBe(id);
    expect(findItem(title.es ?? ''), title.es).toBe(id);
  }
});

test.each([
  ['4.1', 'lh.goal.4.1'],
  ['4.1.', 'lh.goal.4.1'],
  ['Goal 4.1', 'lh.goal.4.1'],
  ['goal4.1', 'lh.goal.4.1'],
  ['Strategic Goal 4.1', 'lh.goal.4.1'],
  ['goal 4.1: Implement strategies', 'lh.goal.4.1'],
  ['4.1 More equitable visits by 2026', 'lh.goal.4.1'],
  ['Meta 4.1', 'lh.goal.4.1'],
  ['OBJETIVO ESTRATÉGICO 4.1', 'lh.goal.4.1'],
  ['goal.4.1', 'lh.goal.4.1'],
  ['rtb.action.5', 'rtb.action.5'],
  ['Action 5', 'rtb.action.5'],
  ['action #14', 'rtb.action.14'],
  ['Acción 5', 'rtb.action.5'],
  ['Action 1: Access', 'rtb.action.1'],
  ['governance.1', 'governance.1'],
  ['Governance 1', 'governance.1'],
  ['GOVERNANCE_1', 'governance.1'],
  ['criterion governance.1', 'governance.1'],
  ['governance.1 (Govern, not only advise)', 'governance.1'],
  ['Transparency & Answerability 2', 'transparency.2'],
  ['Gobierno centrado en la comunidad 2', 'governance.2'],
  ['Compliance', 'compliance.1'],
  ['lh.example.commit.2', 'lh.example.commit.2'],
  ['Commit, example 2', 'lh.example.commit.2'],
  ['example of accountability: change 3', 'lh.example.change.3'],
  ['Change Practice & Policy example 3', 'lh.example.change.3'],
  ['trust', 'rtb.principle.trust'],
  ['Trust principle', 'rtb.principle.trust'],
  ['Trust: Earn and Sustain Trusting Relationships', 'rtb.principle.trust'],
  ['Confianza', 'rtb.principle.trust'],
  ['equity', 'rtb.principle.equity'],
  ['Health Equity', 'lh.value.health-equity'],
  ['power sharing', 'lh.value.power-sharing'],
  ['power', 'rtb.principle.power'],
  ['comprehensiveness', 'lh.value.comprehensiveness'],
  ['value 5', 'lh.value.accountability'],
  ['patient', 'lh.level.patient'],
  ['Patient-level', 'lh.level.patient'],
  ['Level: community', 'lh.level.community'],
  ['Community principle', 'rtb.principle.community'],
  ['Learn', 'lh.step.learn'],
  ['Step 5', 'lh.step.learn'],
  ['Assess and Strategize', 'lh.step.assess-strategize'],
  ['assess & strategize', 'lh.step.assess-strategize'],
  ['Employer Role', 'rtb.role.employer'],
  ['partner', 'rtb.role.partner']
])('“%s” means %s', (text, id) => {
  expect(findItem(text)).toBe(id);
});

test.each([
  ['a bare whole number may be a step, a value or an action', '5'],
  ['community is a level and a principle', 'community'],
  ['so it is in Spanish', 'Comunidad'],
  ['two goals', 'Goals 4.1 and 4.2'],
  ['two goals', '4.1/4.2'],
  ['two actions', 'Actions 5, 6'],
  ['a range of actions', 'Action 5-7'],
  ['a practice is no item', '4.1.2'],
  ['a practice is no item', 'lh.practice.4.1.2'],
  ['no such goal', '4.8'],
  ['no such goal', 'goal 4.10'],
  ['no such action', 'action 15'],
  ['no such criterion', 'governance.3'],
  ['a component with two criteria', 'Governance'],
  ['an example without its step', 'example 2'],
  ['a step’s name and a number may be a goal or an example', 'commit 2'],
  ['a date, not a goal', '4/1'],
  ['a negative number', '-4.1'],
  ['nothing', ''],
  ['nothing but punctuation', ' – '],
  ['an object’s own property', 'constructor'],
  ['free words', 'be better']
])('%s: “%s” means nothing certain', (_reason, text) => {
  expect(findItem(text)).toBeUndefined();
});

test('findGoal finds goals only', () => {
  expect(findGoal(' 5.3 ')).toBe('lh.goal.5.3');
  expect(findGoal('Goal 5.3 – Review and begin again')).toBe('lh.goal.5.3');
  expect(findGoal('Share lessons')).toBe('lh.goal.5.2');
  for (const text of ['5', '5.4', '15.3', '5.30', 'Action 5', 'governance.1', 'Learn', '']) {
    expect(findGoal(text), text).toBeUndefined();
  }
});

test('findAction finds actions only, and reads a number alone as one, also as spreadsheets write it', () => {
  for (const text of [
    '5',
    ' 5 ',
    '5.0',
    '5. A representative workforce',
    '5 – workforce',
    'Action 5',
    'rtb.action.5'
  ]) {
    expect(findAction(text), text).toBe('rtb.action.5');
  }
  expect(findAction('14')).toBe('rtb.action.14');
  for (const text of ['0', '15', '4.1', '5.5', '-5', '5-7', '5, 6', '5 million dollars', 'Goal 4.1', 'trust', '']) {
    expect(findAction(text), text).toBeUndefined();
  }
});

test('findLevel finds levels only, so that community is not in doubt', () => {
  expect(['patient', 'Organisation', 'organizational level', 'community', 'societal'].map(findLevel)).toEqual([
    'lh.level.patient',
    'lh.level.organization',
    'lh.level.organization',
    'lh.level.community',
    'lh.level.societal'
  ]);
  expect(['Pacientes', 'nivel comunidad', 'SOCIETY'].map(findLevel)).toEqual([
    'lh.level.patient',
    'lh.level.community',
    'lh.level.societal'
  ]);
  for (const text of ['trust', 'community principle', '4.1', 'national', '']) {
    expect(findLevel(text), text).toBeUndefined();
  }
});
