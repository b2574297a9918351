import { isolated } from './isolated.ts';

/**
 * Words of a language with every text that is handed to their functions isolated (`isolated.ts`): names and labels of the user's,
 * lists of them, and texts in several languages. Texts inside larger subjects are isolated where a sentence takes them.
 */
export function isolating<Words extends object>(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, within(value)])) as Words;
}

function within(value: unknown): unknown {
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => unknown;
    const isolatingSay = (...given: readonly unknown[]): unknown => say(...given.map(argument));
    return Object.defineProperty(isolatingSay, 'length', { value: say.length });
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? isolating(value) : value;
}

function argument(given: unknown): unknown {
  if (typeof given === 'string') return isolated(given);
  if (Array.isArray(given)) return given.some((each) => typeof each === 'string') ? given.map(argument) : given;
  if (typeof given !== 'object' || given === null || !('en' in given)) return given;
  return Object.fromEntries(Object.entries(given).map(([language, text]) => [language, argument(text)]));
}
