import type { FilePlace } from './places.ts';

const own = 'answerable';
const ending = '.json';

/**
 * The Origin Private File System as a place to keep things in; undefined where the browser has none that can be written to.
 * What is written goes to a file beside the old one, which takes its place only when it is closed.
 */
export function maybeFilePlace(): FilePlace | undefined {
  if (!('storage' in navigator) || typeof navigator.storage.getDirectory !== 'function') return undefined;
  if (typeof FileSystemFileHandle === 'undefined' || !('createWritable' in FileSystemFileHandle.prototype))
    return undefined;
  return {
    all: async () => {
      const texts = new Map<string, string>();
      for (const entry of await entriesOf(await ownFolder()))
        if (entry instanceof FileSystemFileHandle && entry.name.endsWith(ending))
          texts.set(entry.name.slice(0, -ending.length), await (await entry.getFile()).text());
      return texts;
    },
    put: async (name, text) => {
      const file = await (await madeFolder()).getFileHandle(name + ending, { create: true });
      await write(file, new Blob([text]));
    },
    remove: async (name) => remove(await ownFolder(), name + ending),
    clear: async () => remove(await navigator.storage.getDirectory(), own),
    putFile: async (folder, name, file, signal) => {
      const into = await (await madeFolder()).getDirectoryHandle(folder, { create: true });
      try {
        await write(await into.getFileHandle(name, { create: true }), file, signal);
      } catch (error) {
        await remove(into, name).catch(() => undefined);
        throw error;
      }
    },
    maybeFile: async (folder, name) => {
      try {
        const from = await (await ownFolder())?.getDirectoryHandle(folder);
        return await (await from?.getFileHandle(name))?.getFile();
      } catch {
        return undefined;
      }
    },
    folders: async () =>
      (await entriesOf(await ownFolder())).flatMap((entry) => (entry.kind === 'directory' ? [entry.name] : [])),
    removeFile: async (folder, name) => {
      const from = (await ownFolder())?.getDirectoryHandle(folder);
      await remove(await from?.catch(() => undefined), name);
    },
    removeFolder: async (folder) => remove(await ownFolder(), folder),
    askToLast: async () => {
      if (typeof navigator.storage.persist === 'function') await navigator.storage.persist();
    }
  };
}

async function madeFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(own, { create: true });
}

/** Undefined where nothing was ever kept. */
async function ownFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const root = await navigator.storage.getDirectory();
  try {
    return await root.getDirectoryHandle(own);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function entriesOf(folder: FileSystemDirectoryHandle | undefined): Promise<readonly FileSystemHandle[]> {
  const entries: FileSystemHandle[] = [];
  if (folder !== undefined) for await (const entry of folder.values()) entries.push(entry);
  return entries;
}

async function write(handle: FileSystemFileHandle, content: Blob, signal?: AbortSignal): Promise<void> {
  const writable = await handle.createWritable();
  await content.stream().pipeTo(writable, signal === undefined ? {} : { signal });
}

async function remove(folder: FileSystemDirectoryHandle | undefined, name: string): Promise<void> {
  try {
    await folder?.removeEntry(name, { recursive: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
