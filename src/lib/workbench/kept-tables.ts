/** The typed tables of one project, as they are kept on this computer. */
export interface KeptProject {
  /** The project's title; empty where it has none. */
  readonly title: string;
  /** File name → text. */
  readonly files: Readonly<Record<string, string>>;
}

/** What of a browser's storage is used; it may refuse by throwing. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'answerable-typed-tables';

/** All projects whose typed tables are kept here; none where the storage refuses or holds something else. */
export function keptTables(storage: KeptStorage | undefined): readonly KeptProject[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Keeps a project's typed tables in place of what was kept of it. False where the storage refuses. */
export function keepTables(storage: KeptStorage | undefined, project: KeptProject): boolean {
  const others = keptTables(storage).filter(({ title }) => title !== project.title);
  return write(storage, [...others, project]);
}

/** Forgets what was kept of one project, or of all. False where the storage refuses. */
export function forgetTables(storage: KeptStorage | undefined, title?: string): boolean {
  return write(storage, title === undefined ? [] : keptTables(storage).filter((project) => project.title !== title));
}

function write(storage: KeptStorage | undefined, projects: readonly KeptProject[]): boolean {
  if (storage === undefined) return false;
  try {
    if (projects.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(projects));
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is KeptProject {
  if (typeof value !== 'object' || value === null || !('title' in value) || !('files' in value)) return false;
  const { title, files } = value;
  return (
    typeof title === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((text) => typeof text === 'string')
  );
}
