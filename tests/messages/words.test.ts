import { describe, expect, it } from 'vitest';
import { letterPageWords } from '#lib/messages/letter-page-words.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import { registerMessages } from '#lib/messages/register-messages.ts';
import { workbenchMessages } from '#lib/messages/workbench-messages.ts';
import { registerWords } from '#lib/messages/workbench-register-words.ts';
import { workbenchWords } from '#lib/messages/workbench-words.ts';
import { digits, englishLeftovers, functions, paths, texts, unquoted } from './two-languages.ts';

type WordsOf = (language: string) => unknown;

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/lib/messages/*.ts', { eager: true });

/** Every function of the room that gives the words of a language, found by its name. */
const found = Object.values(files).flatMap((file) =>
  Object.entries(file).filter(
    (entry): entry is [string, WordsOf] => typeof entry[1] === 'function' && /(Words|Messages)$/.test(entry[0])
  )
);
const words: readonly [string, WordsOf][] = [
  ...found,
  ['letterPageWords', (language) => letterPageWords[language === 'es' ? 'es' : 'en']]
];

it('finds the words of every part', () => {
  const names = words.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'accountabilityMessages',
      'frameworkMessages',
      'pageWords',
      'replyWords',
      'workbenchMessages'
    ])
  );
});

/** Texts that are the same in both languages, or that name the other language in that language. */
const shared =
  /\.brand$|\.card\.csv$|\.countBefore$|letterPageWords\.other$|choices\.\d\.value$|dateHint$|\.size$|\.kind\.(principle|criterion)$/;

/** Those whose functions take texts and numbers only; the others are called with what they need in tests of their own. */
const sampled = new Set(['pageWords', 'replyWords', 'workbenchMessages', 'registerMessages', 'letterPageWords']);

describe.each(words)('%s', (name, wordsOf) => {
  const english: unknown = wordsOf('en');
  const spanish: unknown = wordsOf('es');

  it('has the same texts and functions in both languages', () => {
    expect(paths(spanish).sort()).toEqual(paths(english).sort());
  });

  it('leaves no text empty or in English', () => {
    const inEnglish = new Map(texts(english));
    for (const [path, text] of texts(spanish)) {
      if (shared.test(`${name}${path}`)) continue;
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, text]).not.toEqual([path, inEnglish.get(path)]);
      expect([path, text, englishLeftovers(unquoted(text))]).toEqual([path, text, []]);
    }
  });

  if (sampled.has(name))
    it('gives the same numbers and whole texts from its functions', () => {
      const inEnglish = new Map(functions(english));
      for (const [path, say] of functions(spanish)) {
        if (path.endsWith('gapText')) continue;
        const given = ['3', '5', '7', '9', '11'].slice(0, say.length);
        const [text, other] = [say(...given), inEnglish.get(path)?.(...given) ?? ''];
        expect([path, text, digits(text)]).toEqual([path, text, digits(other)]);
        expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|NaN|\s{2}|\[object/)]);
        expect([path, text, englishLeftovers(unquoted(text).replace(/answerable publish.*/u, ''))]).toEqual([
          path,
          text,
          []
        ]);
      }
    });
});

describe('words that change with a number', () => {
  const counts = { clearGaps: 1, noClearGaps: 2, cannotConclude: 0 };

  it('agree with it in Spanish', () => {
    const { summary, index } = pageWords('es');
    expect([summary.clearGaps(1), summary.clearGaps(0)]).toEqual(['brecha clara', 'brechas claras']);
    expect(summary.gapText(counts, String)).toBe('en 3 comparaciones. En 2 no hay brecha clara.');
    expect(summary.gapText({ clearGaps: 1, noClearGaps: 0, cannotConclude: 0 }, String)).toBe('en 1 comparación.');
    expect(index.clearGaps('1', '1')).toBe('1 brecha clara en 1 comparación');
    expect(workbenchMessages('es').check.heading(1, 3)).toBe('Se entendió 1 de 3 archivos.');
    expect(registerMessages('es').editor.pasted(1, true, 2)).toBe(
      'Se pegó 1 fila. La primera fila se tomó como encabezado. 2 celdas no tenían columna a la que ir y se dejaron fuera.'
    );
  });
});

describe('the workbench’s words', () => {
  it('are those of the old constants in English, and in a language that has none', () => {
    for (const language of ['en', 'ar']) {
      expect(workbenchMessages(language)).toBe(workbenchWords);
      expect(registerMessages(language)).toBe(registerWords);
    }
  });
});
