import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessed, disagree } from '#lib/pages/assessed.ts';
import { compact } from '#lib/pages/compact.ts';
import { missingItems } from '#lib/pages/missing-items.ts';
import { maybeRatedVerdict } from '#lib/pages/rating.ts';
import { viewVerdict } from '#lib/pages/view-verdict.ts';
import { maybeWebAddress } from '#lib/pages/web-address.ts';
import { pair, row, share, view } from './build-cards.ts';
import { interpreter, pain, readmission, scorecard } from './fixture.ts';

test('only addresses that a click may follow become links', () => {
  expect(maybeWebAddress('https://riverside.example/a?b=c')).toBe('https://riverside.example/a?b=c');
  expect(maybeWebAddress(' data@calder.example ')).toBe('mailto:data@calder.example');
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a b',
    '12 Mill Street',
    '//x.example',
    '',
    undefined
  ])
    expect(maybeWebAddress(text)).toBeUndefined();
});

test('a view is never judged more strongly than its comparisons', () => {
  const verdicts = (
    ...pairs: (readonly ['no-clear-gap' | 'cannot-conclude', ('interval' | 'too-few' | 'withheld')?])[]
  ) =>
    viewVerdict(
      view(
        'v',
        'V',
        pairs.map(([verdict, reason], number) =>
          row(`G${number}`, share(1, 2), {
            pair: pair(`G${number}`, share(1, 2), 'R', share(1, 2), verdict, reason === undefined ? {} : { reason })
          })
        ),
        {}
      )
    );
  expect(verdicts(['no-clear-gap'], ['cannot-conclude', 'withheld'])).toBe('no-clear-gap');
  expect(verdicts(['no-clear-gap'], ['cannot-conclude', 'interval'])).toBe('cannot-conclude');
  expect(verdicts(['cannot-conclude', 'too-few'])).toBe('cannot-conclude');
  expect(verdicts()).toBe('not-judged');
  expect([readmission, pain, interpreter].map((card) => card.views[0] && viewVerdict(card.views[0]))).toEqual([
    'clear-gap',
    'no-clear-gap',
    'cannot-conclude'
  ]);
});

test('community and institution stand side by side, named even where one is silent', () => {
  const one = { institution: 'A', item: 'governance.1', assessor: 'community', rating: 'not met' };
  expect(assessed([])).toEqual([]);
  expect(assessed([one]).map((say) => [say.assessor, say.rating])).toEqual([
    ['community', 'not met'],
    ['institution', undefined]
  ]);
  expect(disagree(assessed([one]))).toBe(false);
  expect(disagree(assessed([one, { ...one, assessor: 'payer', rating: 'met' }]))).toBe(true);
});

test('a rating bears the sign of its verdict, another word none', () => {
  expect(['met', 'Partly met', 'not-met', 'cannot tell', 'splendid'].map(maybeRatedVerdict)).toEqual([
    'met',
    'partly',
    'not-met',
    'cannot-tell',
    undefined
  ]);
});

test('what is missing is listed by its reason, each measure once', () => {
  const items = missingItems(scorecard('public'));
  expect(items.map((item) => [item.absence, item.cards.length])).toEqual([
    ['not-reported', 1],
    ['not-collected', 1],
    ['not-reached', 1],
    ['unreadable', 1],
    ['withheld', 1],
    ['not-applicable', 1]
  ]);
});

test('a compacted stylesheet keeps its rules', () => {
  expect(
    compact('/* a */ .a > b,\n .c {\n  margin: calc(1px + 2px) 0;\n}\n@media (min-width: 2rem) { a:hover { top: 0; } }')
  ).toBe('.a > b,.c{margin:calc(1px + 2px) 0}@media (min-width:2rem){a:hover{top:0}}');
});

test('the stylesheets of an embed leave room below 20 kB, and no stylesheet loads anything', () => {
  const folder = new URL('../../src/lib/pages/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const embed = ['tokens', 'base', 'sentence', 'dots', 'embed', 'forced-colours'].map((name) => read(`${name}.css`));
  expect(compact(embed.join('\n')).length).toBeLessThan(11_000);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.css') && file !== 'answerable.css'))
    expect(read(name)).not.toMatch(/url\((?!#)|@import|@font-face/u);
});
