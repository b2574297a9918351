import { asFields, type Fields } from './mapping-fields.ts';

/** Whether a text is a description: a JSON object, as `datapackage.json` must be. */
export function isDescription(text: string): boolean {
  return maybeDescription(text) !== undefined;
}

/** The resources of a description that are about a file, in their order: a file may be taken in several ways. */
export function resourcesOfFile(text: string, file: string): readonly Fields[] {
  const resources = resourcesOf(maybeDescription(text) ?? {});
  return resources.filter(isOf(resources, file));
}

/** The description with these resources for a file, in the place of those that it had. A text that is no description stays as it is. */
export function withResources(text: string, file: string, instead: readonly Fields[]): string {
  const description = maybeDescription(text);
  if (description === undefined) return text;
  const all = resourcesOf(description);
  const isOwn = isOf(all, file);
  const at = all.findIndex(isOwn);
  const before = at < 0 ? all : all.slice(0, at);
  const after = at < 0 ? [] : all.slice(at).filter((each) => !isOwn(each));
  return `${JSON.stringify({ ...description, resources: [...before, ...instead, ...after] }, null, 2)}\n`;
}

/** The facts of the project of a description, with these resources alone. */
export function onlyResources(text: string, resources: readonly Fields[]): string {
  return JSON.stringify({ ...maybeDescription(text), resources });
}

/** A name for one more resource of a file, which no other one has; `others`: names that are taken besides. */
export function freshName(text: string, file: string, others: readonly string[] = []): string {
  const taken = new Set([...resourcesOf(maybeDescription(text) ?? {}).map(({ name }) => name), ...others]);
  const base = file.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  let name = base;
  for (let copy = 2; taken.has(name); copy++) name = `${base}-${copy}`;
  return name;
}

function resourcesOf(description: Fields): readonly Fields[] {
  const given = description['resources'];
  return Array.isArray(given) ? given.map(asFields) : [];
}

/** By the whole path; by the bare file name only where no resource has the path. */
function isOf(resources: readonly Fields[], file: string): (resource: Fields) => boolean {
  const wanted = plain(file);
  const isExact = (resource: Fields) => pathOf(resource) === wanted;
  if (resources.some(isExact)) return isExact;
  return (resource) => pathOf(resource).split('/').at(-1) === wanted;
}

function pathOf(resource: Fields): string {
  const given = resource['path'];
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return typeof first === 'string' ? plain(first) : '';
}

function plain(path: string): string {
  return path
    .trim()
    .replaceAll('\\', '/')
    .replace(/(^|\/)(?:\.\/)+/gu, '$1');
}

function maybeDescription(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}
