/** Where texts can be kept on this computer. Every method throws, or rejects, where the browser refuses. */
export interface TextPlace {
  /** Name → text of all that is kept. */
  readonly all: () => Promise<ReadonlyMap<string, string>>;
  /** Keeps a text in place of the old one, whole or not at all. */
  readonly put: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Removes everything of ours. */
  readonly clear: () => Promise<void>;
}

/** One that keeps at once, for the moment in which a page is closed. */
export interface QuickPlace extends TextPlace {
  readonly putNow: (name: string, text: string) => void;
}

/** One that also holds copies of files, in folders. */
export interface FilePlace extends TextPlace {
  /** Copies a file, streamed. A copy that was not finished is not there. */
  readonly putFile: (folder: string, name: string, file: Blob, signal: AbortSignal) => Promise<void>;
  /** A copy, still on the disk; undefined where there is none. */
  readonly maybeFile: (folder: string, name: string) => Promise<File | undefined>;
  readonly folders: () => Promise<readonly string[]>;
  readonly removeFile: (folder: string, name: string) => Promise<void>;
  readonly removeFolder: (folder: string) => Promise<void>;
  /** Asks the browser not to clear this away by itself when the disk runs short; it may say no. */
  readonly askToLast: () => Promise<void>;
}

/** What this browser has to keep things in. */
export interface Places {
  readonly files?: FilePlace;
  readonly quick?: QuickPlace;
}
