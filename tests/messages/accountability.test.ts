import { expect, test } from 'vitest';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';

const english = accountabilityMessages('en');
const spanish = accountabilityMessages('es');
const share = {
  label: { en: 'Readmitted' },
  unit: { en: 'stays' },
  event: { en: 'readmissions' },
  kind: 'proportion',
  favourable: 'lower',
  scale: 100
} as const;

/** Every plain text of an object, with where it stands. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Every path of an object down to texts and functions. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

test('both languages say the same things, and no text is empty or left in English', () => {
  expect(paths(spanish).sort()).toEqual(paths(english).sort());
  const translated = new Map(texts(spanish));
  for (const [path, text] of texts(english)) {
    expect(text.trim(), path).not.toBe('');
    expect(translated.get(path), path).not.toBe(text);
  }
});

test('a language without words of its own is told in English', () => {
  expect(accountabilityMessages('ar')).toBe(english);
});

test('the clock of a charter says before, on, or plainly after the data date', () => {
  expect([485, 1, 0, -12].map((days) => english.charter.clock(days))).toEqual([
    '485 days before the data end',
    '1 day before the data end',
    'on the data date itself',
    '12 days AFTER the data date: not before looking'
  ]);
  expect(spanish.charter.clock(-12)).toBe('12 días DESPUÉS de la fecha de los datos: no antes de mirar');
});

test('a consequence is told with date, hand and days, or that nothing has followed', () => {
  const { happened, outstanding } = english.promises;
  expect(happened({ what: 'Bonus withheld', on: '2024-04-10', by: 'board', days: 40 })).toBe(
    'Bonus withheld, 10 April 2024, by the board, 40 days after it was due.'
  );
  expect(happened({})).toBe('A consequence, date not given.');
  expect(outstanding('2025-06-30', 181, true)).toBe('Nothing has followed by 30 June 2025, 181 days after it was due.');
  expect(outstanding('2025-06-30', undefined, false)).toContain('no register of shortfalls was given');
});

test('amounts that are not given are said, never shown as zero', () => {
  expect(english.harms.money(undefined, undefined)).toBe('no amount given');
  expect(english.harms.money('2400000', undefined)).toBe('2,400,000 promised, amount paid not given');
  expect(english.harms.money('200000', '0')).toBe('200,000 promised, 0 paid');
  expect(spanish.promises.money(undefined, '10')).toBe('sin cantidad prometida, 10 gastados');
});

test('a step with nothing says so, else only what there is', () => {
  expect(english.process.counts({ done: 0, due: 0, overdue: 0 })).toBe('nothing on record');
  expect(english.process.counts({ done: 2, due: 0, overdue: 1 })).toBe('2 done, 1 overdue');
  expect(spanish.process.counts({ done: 1, due: 2, overdue: 3 })).toBe('1 hecha, 2 por vencer, 3 vencidas');
});

test('values keep their decimals where they were computed, and whole percents where they were set', () => {
  expect(english.numbers.amount(share, 14)).toBe('14.0%');
  expect(english.numbers.amount(share, 14, true)).toBe('14%');
  expect(english.numbers.range(share, 16.1, 18.2)).toBe('16.1 to 18.2');
  expect(spanish.numbers.amount(share, 17.14)).toBe('17.1\u00a0%');
  expect(spanish.numbers.range(share, 16.1, 18.2)).toBe('16.1 a 18.2');
  expect(spanish.numbers.amount({ ...share, kind: 'time-to-event', scale: 1 }, 92)).toBe('92 días');
});

test('a reply is told with its clock', () => {
  expect(english.replies.answered('2025-05-12', '2025-06-20', 39)).toBe(
    'Asked on 12 May 2025; answered on 20 June 2025, after 39 days.'
  );
  expect(english.replies.waiting('2025-05-12', 49, '2025-06-30')).toBe(
    'Asked on 12 May 2025; no answer after 49 days (counted to 30 June 2025).'
  );
  expect(english.replies.agreement('agrees in part')).toBe('agrees in part');
  expect(spanish.replies.agreement('disagrees')).toBe('en desacuerdo');
});

test('harms in Spanish agree in number with those redressed', () => {
  expect([0, 1, 2].map((redressed) => spanish.embeds.harms(redressed, 3))).toEqual([
    '3 daños en el registro, ninguno de ellos reparado.',
    '3 daños en el registro, 1 de ellos reparado.',
    '3 daños en el registro, 2 de ellos reparados.'
  ]);
});
