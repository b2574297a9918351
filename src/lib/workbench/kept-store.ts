import { contentMark } from './content-mark.ts';
import { readKeptProject, type KeptProject, type KnownUpload } from './kept-project.ts';
import type { Places } from './places.ts';

/** A kept text that is no project of this version: left as it is. */
export interface SetAside {
  readonly name: string;
  readonly text: string;
  readonly why: 'other-version' | 'damaged';
}

/** What is kept in all places together. Its methods reject where the browser refuses. */
export interface KeptStore {
  /** The projects, the last kept first, and what cannot be read as one. */
  readonly read: () => Promise<{ readonly projects: readonly KeptProject[]; readonly setAside: readonly SetAside[] }>;
  readonly put: (project: KeptProject) => Promise<void>;
  /** A project with its copies, or what was set aside. */
  readonly remove: (name: string) => Promise<void>;
  /** Removes everything, as far as the browser lets it, and gives the names of what is left. */
  readonly clear: () => Promise<readonly string[]>;
  /** A project's copy of a file; undefined where it is gone, or is not what was kept. */
  readonly maybeCopy: (id: string, upload: KnownUpload) => Promise<File | undefined>;
  /** Removes copies of which no project is left, but for those of projects that another tab holds. */
  readonly sweep: (isHeld: (id: string) => boolean) => Promise<void>;
}

/** The better of the places is written to; the other one where that refuses. Of two texts of one project the later counts. */
export function keptStore({ files, quick }: Places): KeptStore {
  const read: KeptStore['read'] = async () => {
    const projects = new Map<string, KeptProject>();
    const setAside = new Map<string, SetAside>();
    for (const place of [files, quick])
      for (const [name, text] of (await place?.all()) ?? []) {
        const found = readKeptProject(text);
        if (typeof found === 'string') setAside.set(name, { name, text, why: found });
        else if (found.revision > (projects.get(name)?.revision ?? -1)) projects.set(name, found);
      }
    return { projects: newestFirst([...projects.values()]), setAside: [...setAside.values()] };
  };
  return {
    read,
    put: async (project) => {
      const text = JSON.stringify(project);
      try {
        if (files === undefined) throw new DOMException('there is no place for files', 'NotSupportedError');
        await files.put(project.id, text);
        await quick?.remove(project.id).catch(() => undefined);
      } catch (error) {
        if (quick === undefined) throw error;
        await quick.put(project.id, text).catch((second: unknown) => {
          throw isFull(error) ? error : second;
        });
      }
    },
    remove: async (name) => {
      await quick?.remove(name);
      await files?.remove(name);
      await files?.removeFolder(name);
    },
    clear: async () => {
      for (const place of [files, quick]) await place?.clear().catch(() => undefined);
      const texts = [files, quick].map(async (place) => [
        ...((await place?.all()) ?? new Map<string, string>()).keys()
      ]);
      return [...(await Promise.all(texts)).flat(), ...((await files?.folders()) ?? [])];
    },
    maybeCopy: async (id, upload) => {
      const copy = upload.copy === undefined ? undefined : await files?.maybeFile(id, upload.copy);
      if (copy === undefined || copy.size !== upload.size) return undefined;
      return upload.mark === '' || (await contentMark(copy)) === upload.mark ? copy : undefined;
    },
    sweep: async (isHeld) => {
      const { projects, setAside } = await read();
      const known = new Set([...projects.map(({ id }) => id), ...setAside.map(({ name }) => name)]);
      for (const folder of (await files?.folders()) ?? [])
        if (!known.has(folder) && !isHeld(folder)) await files?.removeFolder(folder);
    }
  };
}

/** Whether the browser refused because there is no room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function newestFirst(projects: readonly KeptProject[]): readonly KeptProject[] {
  return [...projects].sort((a, b) => b.revision - a.revision);
}
