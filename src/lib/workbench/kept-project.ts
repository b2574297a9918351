import type { KeptMapping } from './kept-mapping.ts';

/** A file of the project that is kept whole, as text: a table typed in, or the description. */
export interface KeptText {
  readonly name: string;
  readonly text: string;
  readonly isTyped: boolean;
}

/** What is known of an uploaded file, by which it is asked for again. */
export interface KnownUpload {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** As `contentMark` gives it; empty where it was not reckoned in time. */
  readonly mark: string;
  /** Name of its copy on this computer; absent where it is not kept. */
  readonly copy?: string;
  /** One of the example's files, which come with the page. */
  readonly isExample?: true;
}

/** A register with edits that are not saved in the project yet. */
export interface KeptDraft {
  readonly file: string;
  readonly table: string;
  /** CSV. */
  readonly text: string;
  readonly isDeclaredEmpty: boolean;
}

/** Everything of a project that is kept on this computer, beside copies of uploaded files. */
export interface KeptProject {
  readonly version: typeof keptVersion;
  readonly id: string;
  /** Milliseconds of the clock at which it was kept; of two, the later counts. */
  readonly revision: number;
  /** Empty where it has none. */
  readonly title: string;
  readonly texts: readonly KeptText[];
  readonly uploads: readonly KnownUpload[];
  /** Whether the person agreed that uploaded files are kept. */
  readonly keepsUploads: boolean;
  readonly drafts: readonly KeptDraft[];
  /** How a file is read, with changes that are not used yet. */
  readonly mapping?: KeptMapping;
  /** What was chosen, by name. */
  readonly choices: Readonly<Record<string, string>>;
  /** What was typed into the form of the last step, by field. */
  readonly form: Readonly<Record<string, string | boolean>>;
}

/** Another one is set aside, never guessed at. */
export const keptVersion = 1;

/** A kept project from its text; else why it is none: written by another version, or damaged. */
export function readKeptProject(text: string): KeptProject | 'other-version' | 'damaged' {
  const value = maybeFields(text);
  if (value === undefined) return 'damaged';
  if (typeof value['version'] === 'number' && value['version'] !== keptVersion) return 'other-version';
  return isKeptProject(value) ? value : 'damaged';
}

/** Whether a person's own work is in it, which nothing else can bring back: something typed, mapped or kept by agreement. */
export function holdsWork({ texts, drafts, mapping, keepsUploads, form }: KeptProject): boolean {
  return (
    mapping !== undefined ||
    drafts.length > 0 ||
    keepsUploads ||
    Object.keys(form).length > 0 ||
    texts.some(({ isTyped }) => isTyped)
  );
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isYesOrNo: Check = (value) => typeof value === 'boolean';
const isMaybe = (check: Check) => (value: unknown) => value === undefined || check(value);
const isListOf = (fields: Readonly<Record<string, Check>>) => (value: unknown) =>
  Array.isArray(value) && value.every((each) => has(each, fields));
const isEvery = (check: Check) => (value: unknown) => isFields(value) && Object.values(value).every(check);

const fields: Readonly<Record<string, Check>> = {
  version: isNumber,
  id: (value) => typeof value === 'string' && /^[a-z0-9]+$/u.test(value),
  revision: isNumber,
  title: isText,
  texts: isListOf({ name: isText, text: isText, isTyped: isYesOrNo }),
  uploads: isListOf({
    name: isText,
    size: isNumber,
    mark: isText,
    copy: isMaybe(isText),
    isExample: isMaybe(isYesOrNo)
  }),
  keepsUploads: isYesOrNo,
  drafts: isListOf({ file: isText, table: isText, text: isText, isDeclaredEmpty: isYesOrNo }),
  mapping: isMaybe((value) => has(value, { file: isText, at: isNumber, text: isText })),
  choices: isEvery(isText),
  form: isEvery((value) => isText(value) || isYesOrNo(value))
};

function isKeptProject(value: unknown): value is KeptProject {
  return has(value, fields);
}

function has(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  return isFields(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function maybeFields(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
