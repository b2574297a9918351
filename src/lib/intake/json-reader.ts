import { nearest } from './nearest.ts';
import type { ProblemList } from './problem-list.ts';

/** The members of a JSON object, in order; a Map, so that no name is special. */
export type Fields = ReadonlyMap<string, unknown>;

/** Takes values of the right type out of parsed JSON; whatever else stands there is a problem and read as nothing. */
export class JsonReader {
  readonly file: string;
  readonly problems: ProblemList;
  /** The resource that the values belong to, as people know it; empty for the project. */
  readonly resource: string;
  /** Keys of the objects around these values, each with a dot. */
  readonly prefix: string;

  constructor(file: string, problems: ProblemList, resource = '', prefix = '') {
    this.file = file;
    this.problems = problems;
    this.resource = resource;
    this.prefix = prefix;
  }

  /** For the values inside the object of that key. */
  inside(key: string): JsonReader {
    return new JsonReader(this.file, this.problems, this.resource, `${this.prefix}${key}.`);
  }

  unusable(key: string, got: string, expected: string): void {
    this.problems.add(
      'setting-not-usable',
      { file: this.file },
      { key: this.prefix + key, resource: this.resource, got, expected }
    );
  }

  unknownKeys(fields: Fields, known: readonly string[], place: string): void {
    for (const key of fields.keys()) {
      if (known.includes(key)) continue;
      this.problems.add('setting-unknown', { file: this.file }, { key, place, nearest: nearest(key, known) });
    }
  }

  fields(value: unknown, key: string): Fields | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
    this.unusable(key, JSON.stringify(value), 'an object in braces');
    return undefined;
  }

  text(fields: Fields, key: string): string | undefined {
    const value = fields.get(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.unusable(key, JSON.stringify(value), 'a text');
    return undefined;
  }

  flag(fields: Fields, key: string): boolean | undefined {
    const value = fields.get(key);
    if (value === undefined || typeof value === 'boolean') return value;
    this.unusable(key, JSON.stringify(value), 'true or false');
    return undefined;
  }

  character(fields: Fields, key: string): string | undefined {
    const value = fields.get(key);
    if (value === undefined) return undefined;
    if (typeof value === 'string' && /^[\t\x20-\x7e]$/.test(value)) return value;
    this.unusable(key, JSON.stringify(value), 'one plain character');
    return undefined;
  }

  wholeNumber(fields: Fields, key: string): number | undefined {
    const value = fields.get(key);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.unusable(key, JSON.stringify(value), 'a whole number from 0');
    return undefined;
  }

  list(fields: Fields, key: string): readonly string[] {
    const value = fields.get(key);
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
      return value.map((item) => item.trim());
    this.unusable(key, JSON.stringify(value), 'a list of texts');
    return [];
  }

  texts(fields: Fields, key: string): ReadonlyMap<string, string> {
    const inner = this.fields(fields.get(key), key) ?? new Map<string, unknown>();
    const texts = new Map<string, string>();
    for (const [name, value] of inner) {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        texts.set(name, String(value).trim());
      else this.unusable(`${key}.${name}`, JSON.stringify(value), 'a text');
    }
    return texts;
  }

  amongOnly(texts: ReadonlyMap<string, string>, key: string, allowed: readonly string[]): ReadonlyMap<string, string> {
    const kept = new Map<string, string>();
    for (const [label, value] of texts) {
      if (allowed.includes(value)) kept.set(label.trim(), value);
      else this.unusable(`${key}.${label}`, value, `one of ${allowed.join(', ')}`);
    }
    return kept;
  }
}
