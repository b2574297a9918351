import type { FilePlace, QuickPlace } from '#lib/workbench/places.ts';

/** A place for files in memory, and what it holds; `refuse` is thrown by all that writes while it is set. */
export function fakeFilePlace(): FilePlace & {
  readonly texts: Map<string, string>;
  readonly copies: Map<string, Blob>;
  refuse: { work?: DOMException; uploads?: DOMException };
} {
  const texts = new Map<string, string>();
  const copies = new Map<string, Blob>();
  const place = {
    texts,
    copies,
    refuse: {} as { work?: DOMException; uploads?: DOMException },
    all: async () => new Map(texts),
    put: async (name: string, text: string) => {
      if (place.refuse.work) throw place.refuse.work;
      texts.set(name, text);
    },
    remove: async (name: string) => void texts.delete(name),
    clear: async () => {
      texts.clear();
      copies.clear();
    },
    putFile: async (folder: string, name: string, file: Blob) => {
      if (place.refuse.uploads) throw place.refuse.uploads;
      copies.set(`${folder}/${name}`, file);
    },
    maybeFile: async (folder: string, name: string) => {
      const copy = copies.get(`${folder}/${name}`);
      return copy && new File([copy], name);
    },
    folders: async () => [...new Set([...copies.keys()].map((path) => path.split('/')[0] ?? ''))],
    removeFile: async (folder: string, name: string) => void copies.delete(`${folder}/${name}`),
    removeFolder: async (folder: string) => {
      for (const path of [...copies.keys()]) if (path.startsWith(`${folder}/`)) copies.delete(path);
    },
    askToLast: async () => undefined
  };
  return place;
}

/** A place for texts in memory; `refuse` is thrown by all that writes while it is set. */
export function fakeQuickPlace(): QuickPlace & { readonly texts: Map<string, string>; refuse?: DOMException } {
  const texts = new Map<string, string>();
  const place = {
    texts,
    all: async () => new Map(texts),
    put: async (name: string, text: string) => place.putNow(name, text),
    putNow: (name: string, text: string) => {
      if (place.refuse) throw place.refuse;
      texts.set(name, text);
    },
    remove: async (name: string) => void texts.delete(name),
    clear: async () => texts.clear()
  } as QuickPlace & { readonly texts: Map<string, string>; refuse?: DOMException };
  return place;
}
