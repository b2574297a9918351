import type { QuickPlace } from './places.ts';

const prefix = 'answerable-kept-';

/** What of a browser's storage is used; it may refuse by throwing. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's small storage of texts as a place to keep things in. Entries of others are left alone. */
export function quickPlace(storage: KeptStorage): QuickPlace {
  const names = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  const putNow = (name: string, text: string) => storage.setItem(prefix + name, text);
  return {
    all: async () => new Map(names().map((name) => [name, storage.getItem(prefix + name) ?? ''])),
    put: async (name, text) => putNow(name, text),
    remove: async (name) => storage.removeItem(prefix + name),
    clear: async () => names().forEach((name) => storage.removeItem(prefix + name)),
    putNow
  };
}
