import { expect, it } from 'vitest';
import { rules } from '#lib/catalog/rules.ts';
import { english } from '#lib/messages/english.ts';
import { spanish } from '#lib/messages/spanish.ts';

const edition = {
  edition: '2025-06',
  title: '',
  dataDate: '2025-06-30',
  publisher: { name: '', role: '', contact: '' },
  policy: { id: 'other', upTo: 6, version: '77' },
  software: '',
  madeUp: false
};

const textOf = (messages: typeof english, given = rules as Parameters<typeof english.methods>[1]) =>
  messages
    .methods(edition, given)
    .flatMap(({ paragraphs, terms }) => [...paragraphs, ...terms.map(({ text }) => text)])
    .join('\n')
    .replaceAll('\u00a0', '');

it.each([
  ['significance', 0.0321, '0.0321'],
  ['smallestGap', 1.37, '1.37'],
  ['leastKnown', 0.63, '63%'],
  ['leastReference', 0.13, '13%'],
  ['leastPopulation', 0.17, '17%'],
  ['fairSeats', 0.83, '83%'],
  ['fewestInFunnel', 41, '41 inst'],
  ['mostIndexMeasures', 43, '43 m']
] as const)('says %s as the rules have it, in both languages', (name, value, said) => {
  for (const messages of [english, spanish]) {
    expect(textOf(messages)).not.toContain(said);
    expect(textOf(messages, { ...rules, [name]: value })).toContain(said);
  }
});

it('names the policy with its version and its threshold', () => {
  expect(textOf(english)).toMatch(/“other”, version 77: .*1 to 6/);
  expect(textOf(spanish)).toMatch(/«other», versión 77: .*1 a 6/);
});

it('explains funnels, the index, gaps over time and the five kinds of change', () => {
  for (const messages of [english, spanish]) {
    const sections = messages.methods(edition, rules);
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['over-time', 'comparing', 'funnels', 'changes']));
    expect(sections.find(({ id }) => id === 'changes')?.terms).toHaveLength(5);
  }
});
