import { describe, expect, it } from 'vitest';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import { english } from '#lib/messages/english.ts';
import { isolated } from '#lib/messages/isolated.ts';
import { isolating } from '#lib/messages/isolating.ts';
import { letterPageWords } from '#lib/messages/letter-page-words.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import { replyWords } from '#lib/messages/reply-words.ts';
import { spanish } from '#lib/messages/spanish.ts';
import { everythingSaid } from './everything-said.ts';
import { edition, figure, headline, lead, measure, row, view } from './samples.ts';

const arabic = 'مستشفى النهر 42';
const hebrew = 'בית חולים (צפון)';
const [first, last] = ['\u2068', '\u2069'];

/** Whether every piece of right-to-left script stands between isolates that are closed again, and every isolate is closed. */
function isIsolated(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === first) depth++;
    if (character === last) depth--;
    if (depth < 0 || (depth === 0 && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character))) return false;
  }
  return depth === 0;
}

describe('names in right-to-left script', () => {
  it('are isolated, and no other text gets a byte more', () => {
    expect(isolated(arabic)).toBe(first + arabic + last);
    expect(isolated(isolated(hebrew))).toBe(first + hebrew + last);
    for (const plain of ['', 'Ñandú & Søn — 🏥', '日本赤十字社', 'Αθήνα', 'Больница №1'])
      expect(isolated(plain)).toBe(plain);
    for (const messages of [english, spanish]) {
      for (const [place, text] of everythingSaid(messages)) expect(text, place).not.toMatch(/[\u2066-\u2069]/);
    }
  });

  it.each([english, spanish])(
    'are isolated in every sentence about groups and institutions ($language)',
    (messages) => {
      const pair = { ...lead, compared: arabic, reference: hebrew, worse: true };
      const named = {
        label: { en: arabic, es: arabic },
        unit: { en: hebrew, es: hebrew },
        event: { en: arabic, es: arabic }
      };
      const foreign = { ...measure, ...named, adjustment: 'crude' } as const;
      const shown = {
        ...view,
        label: { en: hebrew, es: hebrew },
        reference: hebrew,
        rows: [
          row(arabic, figure(0.17, 893, 5208), pair),
          { ...row(hebrew, figure(0.11, 131, 1206)), isReference: true }
        ],
        lead: pair
      };
      const open = { ...pair, verdict: 'cannot-conclude', reason: 'interval', enough: 900 } as const;
      const unsure = { ...shown, rows: [row(arabic, figure(0.17, 893, 5208), open), ...shown.rows.slice(1)] };
      const { gaps, verdicts, page, numbers } = messages;
      const said = [
        gaps.headline(foreign, shown, 'clear-gap'),
        gaps.headline(foreign, shown, 'no-clear-gap'),
        gaps.headline(foreign, unsure, 'cannot-conclude'),
        gaps.headline(foreign, shown, 'not-judged'),
        gaps.events(foreign, pair, shown),
        gaps.description(foreign, shown),
        gaps.unknown(foreign, shown),
        gaps.reference(foreign, shown),
        gaps.withheld([{ en: arabic }]),
        gaps.largest({ ...foreign, ...pair, events: 5, lower: 1, upper: 9, period: '2024' }),
        verdicts.summary(arabic, headline),
        page.institutionTitle(arabic, edition),
        page.chartTitle(foreign, shown.label),
        page.publisher({ ...edition, publisher: { name: arabic, role: hebrew, contact: '' } }),
        page.columns.denominator(foreign),
        numbers.list([arabic, 'b', hebrew]),
        messages.text({ en: arabic }),
        accountabilityMessages(messages.language).embeds.promisesTitle(arabic),
        letterPageWords[messages.language as 'en' | 'es'].heading(arabic),
        pageWords(messages.language).card.widest(arabic),
        replyWords(messages.language).title(hebrew)
      ];
      for (const text of said) {
        expect(text).toContain(first);
        expect([text, isIsolated(text)]).toEqual([text, true]);
      }
    }
  );

  it('are isolated in lists and in texts of several languages, and larger subjects are handed on as they are', () => {
    const given: unknown[] = [];
    const words = isolating({ inner: { say: (...all: readonly unknown[]) => void given.push(...all) }, plain: 'x' });
    const subject = { group: arabic };
    words.inner.say([arabic, 'b'], { en: arabic, es: 'b' }, subject, 5, undefined);
    expect(given).toEqual([[isolated(arabic), 'b'], { en: isolated(arabic), es: 'b' }, subject, 5, undefined]);
    expect(given[2]).toBe(subject);
    expect(words.plain).toBe('x');
  });
});
