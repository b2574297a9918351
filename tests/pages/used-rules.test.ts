import { expect, test } from 'vitest';
import { usedRules } from '#lib/pages/used-rules.ts';

const markup = '<main class="card wide"><p class="src">…</p></main>';

test('a rule stays where the page has every class of one of its selectors, and loses the others', () => {
  expect(usedRules('.card .src,.card .gone{color:red}', markup)).toBe('.card .src{color:red}');
  expect(usedRules('.gone{color:red}.src{color:blue}', markup)).toBe('.src{color:blue}');
});

test('elements, ids, what is negated and what depends on a state stay', () => {
  for (const rule of ['p{top:0}', '#main{top:0}', '.card:not(.gone){top:0}', '.src:hover{top:0}', '[open]+p{top:0}'])
    expect(usedRules(rule, markup)).toBe(rule);
});

test('rules inside a condition are looked at one by one, and an empty condition goes', () => {
  expect(usedRules('@media print{.gone{top:0}.src{top:1px}}', markup)).toBe('@media print{.src{top:1px}}');
  expect(usedRules('@container card (min-width:32rem){.gone{top:0}}p{top:0}', markup)).toBe('p{top:0}');
});

test('a list inside brackets is one selector', () => {
  expect(usedRules(':is(.src,.gone) b{top:0}', markup)).toBe('');
  expect(usedRules('p:is(:hover,:focus),.gone{top:0}', markup)).toBe('p:is(:hover,:focus){top:0}');
});

test('the page rule and a page without classes keep what they need', () => {
  expect(usedRules('@page{margin:1cm}.gone{top:0}', '<p>…</p>')).toBe('@page{margin:1cm}');
});
