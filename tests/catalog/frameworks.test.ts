import { expect, test } from 'vitest';
import { criteria, findCriterion } from '#lib/catalog/criteria.ts';
import { criteriaOf, crosswalk, findFrameworkItem, frameworks, itemsOfCriterion } from '#lib/catalog/frameworks.ts';
import { localisedTexts } from './localised-texts.ts';

const items = frameworks.flatMap((framework) => framework.items);
const goals = items.filter((item) => item.kind === 'goal').map((item) => item.id);

test('the two frameworks are whole', () => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item.kind] = (counts[item.kind] ?? 0) + 1;
  expect(counts).toEqual({ step: 5, goal: 19, level: 4, example: 18, value: 6, principle: 5, role: 4, action: 14 });
});

test('examples of accountability stand under their steps in the numbers of the source', () => {
  const under = (step: string) =>
    items.filter((item) => item.kind === 'example' && item.parent === `lh.step.${step}`).length;
  expect(['commit', 'build-capacity', 'assess-strategize', 'change-practice-policy', 'learn'].map(under)).toEqual([
    4, 3, 4, 3, 4
  ]);
});

test('actions stand under their roles in the numbers of the source', () => {
  const under = (role: string) => items.filter((item) => item.parent === `rtb.role.${role}`).map((item) => item.number);
  expect(under('provider')).toEqual(['1', '2', '3']);
  expect(under('employer')).toEqual(['4', '5', '6', '7']);
  expect(under('partner')).toEqual(['8', '9', '10']);
  expect(under('advocate')).toEqual(['11', '12', '13', '14']);
});

test('every goal has as many practices as the source gives it, 4.2 and 4.3 none', () => {
  const numbers = goals.map((id) => [id.replace('lh.goal.', ''), findFrameworkItem(id)?.practices?.length]);
  expect(Object.fromEntries(numbers)).toEqual({
    '1.1': 5,
    '1.2': 5,
    '1.3': 4,
    '2.1': 5,
    '2.2': 6,
    '2.3': 7,
    '3.1': 5,
    '3.2': 5,
    '3.3': 6,
    '4.1': 6,
    '4.2': undefined,
    '4.3': undefined,
    '4.4': 6,
    '4.5': 7,
    '4.6': 6,
    '4.7': 5,
    '5.1': 5,
    '5.2': 3,
    '5.3': 5
  });
});

test('the four actions of the employer role, and no others, have their ways into practice', () => {
  const ways = items.filter((item) => item.kind === 'action' && item.practices).map((item) => item.practices?.length);
  expect(ways).toEqual([5, 6, 5, 3]);
  expect(findFrameworkItem('rtb.action.4')?.practices).toHaveLength(5);
});

test('practices are numbered in order below their goal or action', () => {
  for (const item of items) {
    const base = item.id.replace(/\.(goal|action)\./, '.practice.');
    expect(item.practices?.map(({ id }) => id)).toEqual(item.practices?.map((_, index) => `${base}.${index + 1}`));
  }
});

test('ids are unique and parents and levels exist', () => {
  const ids = items.flatMap((item) => [item.id, ...(item.practices ?? []).map((practice) => practice.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const item of items) {
    for (const id of [item.parent, item.level]) if (id) expect(findFrameworkItem(id), id).toBeDefined();
  }
});

test('every item has an explanation of one to three sentences and the question of a neighbour', () => {
  const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0;
  for (const { id, explanation, question } of items) {
    for (const text of [explanation.en, explanation.es ?? '']) {
      expect(sentences(text), id).toBeGreaterThanOrEqual(1);
      expect(sentences(text), id).toBeLessThanOrEqual(3);
    }
    expect(question?.en, id).toMatch(/\?$/);
    expect(question?.es, id).toMatch(/¿.*\?$/);
  }
});

test('every text of the frameworks and the crosswalk is in English and in Spanish, and no two are the same', () => {
  const texts = localisedTexts([frameworks, crosswalk.note]);
  const practices = 91 + 19;
  const titlesNotesAndVignettes = 2 + 3 + 2;
  expect(texts.length).toBe(3 * items.length + practices + titlesNotesAndVignettes);
  for (const { en, es } of texts) {
    expect(en.trim()).not.toBe('');
    expect(es?.trim() ?? '', en).not.toBe('');
    expect(es).not.toBe(en);
  }
  expect(repeated(texts.map(({ en }) => en))).toEqual([]);
  expect(repeated(texts.map(({ es }) => es ?? ''))).toEqual([]);
});

test('principles carry the phrase that the source gives them behind their name', () => {
  const names = items.filter((item) => item.kind === 'principle').map((item) => item.title.en.split(':')[0]);
  expect(names).toEqual(['Mission', 'Equity', 'Community', 'Power', 'Trust']);
  for (const item of items.filter((each) => each.kind === 'principle')) expect(item.title.es).toMatch(/: /);
});

test('the goals of step 4, and only they, have a level', () => {
  for (const item of items) expect(item.level !== undefined).toBe(item.id.startsWith('lh.goal.4.'));
});

test('the resources of both sources are named once each, with year and publisher only where the source has them', () => {
  const [lightAndHeat, raisingTheBar] = frameworks.map(({ resources }) => resources);
  expect(lightAndHeat?.length).toBe(11);
  expect(raisingTheBar?.length).toBe(22);
  for (const { resources } of frameworks) {
    expect(repeated(resources.map(({ title }) => title))).toEqual([]);
    for (const { publisher, year } of resources) {
      expect(publisher).not.toBe('');
      if (year !== undefined) expect(year).toMatch(/^(n\.d\.|\d{4}(, [a-z]+( \d{4})?)?)$/);
    }
  }
});

test('the vignettes are those of the employer role, short, and name known actions', () => {
  const vignettes = frameworks.flatMap((framework) => framework.vignettes);
  expect(vignettes.map(({ organization }) => organization)).toEqual([
    'Partnership Health Center',
    'Rush University Medical Center'
  ]);
  for (const { text, actions } of vignettes) {
    for (const words of [text.en, text.es ?? '']) {
      expect(words.match(/[.](?=\s|$)/g)?.length).toBeLessThanOrEqual(5);
      expect(words.split(/\s+/).length).toBeLessThan(140);
    }
    expect(actions.length).toBeGreaterThan(0);
    for (const id of actions) expect(findFrameworkItem(id)?.kind).toBe('action');
  }
});

test('the crosswalk reaches every goal, example, value, principle and action once, and only known criteria', () => {
  const crossedKinds = ['goal', 'example', 'value', 'principle', 'action'];
  for (const item of items) expect(criteriaOf(item.id).length > 0, item.id).toBe(crossedKinds.includes(item.kind));
  expect(repeated(crosswalk.criteria.map(({ item }) => item))).toEqual([]);
  for (const entry of crosswalk.criteria) {
    expect(findFrameworkItem(entry.item), entry.item).toBeDefined();
    expect(repeated(entry.criteria)).toEqual([]);
    for (const criterion of entry.criteria) expect(findCriterion(criterion), criterion).toBeDefined();
  }
});

test('every goal has actions and principles beside it, and every action and principle is reached', () => {
  expect(crosswalk.actions.map(({ goal }) => goal)).toEqual(goals);
  expect(crosswalk.principles.map(({ goal }) => goal)).toEqual(goals);
  const reached = (kind: string, lists: readonly (readonly string[])[]) => {
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(0);
      for (const id of list) expect(findFrameworkItem(id)?.kind, id).toBe(kind);
    }
    return new Set(lists.flat()).size;
  };
  expect(
    reached(
      'action',
      crosswalk.actions.map(({ actions }) => actions)
    )
  ).toBe(14);
  expect(
    reached(
      'principle',
      crosswalk.principles.map(({ principles }) => principles)
    )
  ).toBe(5);
});

test('itemsOfCriterion is criteriaOf read the other way, and empty for what is no criterion', () => {
  for (const { id } of criteria) {
    const found = itemsOfCriterion(id);
    expect(found.length, id).toBeGreaterThan(0);
    expect(found).toEqual(items.filter((item) => criteriaOf(item.id).includes(id)));
  }
  expect(itemsOfCriterion('governance.9')).toEqual([]);
  expect(criteriaOf('lh.step.commit')).toEqual([]);
});

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
