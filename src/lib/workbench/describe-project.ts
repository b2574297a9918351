type Fields = Readonly<Record<string, unknown>>;

/** A description for a project that has none: its name and the date up to which its data go, where they are known. */
export function describeProject(title = '', dataDate = ''): string {
  return written({
    ...(title !== '' && { title }),
    answerable: dataDate === '' ? {} : { data_date: dataDate },
    resources: []
  });
}

/**
 * The description with a table that was typed in: a new resource, or the file's old one without what a comma-separated UTF-8 file no
 * longer needs. `declaredEmpty`: institutions that say there is nothing on it. A text that is no description stays as it is.
 */
export function describeTable(
  text: string,
  path: string,
  table: string,
  declaredEmpty: readonly string[] = []
): string {
  const description = maybeObject(text);
  if (description === undefined) return text;
  const {
    dialect: _dialect,
    encoding: _encoding,
    ...old
  } = asObject(resourcesOf(text).find((each) => isOf(each, path)));
  const { declared_empty: _declared, ...settings } = asObject(old['answerable']);
  const answerable = {
    table,
    ...settings,
    ...(declaredEmpty.length > 0 && { declared_empty: declaredEmpty })
  };
  return written(withResource(description, path, { name: baseName(path), path, ...old, answerable }));
}

/** The description with the resources of another one, which take the place of its own of the same path. */
export function describeTogether(text: string, other: string): string {
  let description = maybeObject(text);
  if (description === undefined) return text;
  for (const resource of resourcesOf(other)) description = withResource(description, pathOf(resource), resource);
  return written(description);
}

/** The description of some of its files alone: facts of the project stay. A text that is no description gives a new one. */
export function describeOnly(text: string, paths: readonly string[]): string {
  const description = maybeObject(text);
  if (description === undefined) return describeProject();
  const resources = resourcesOf(text).filter((each) => paths.some((path) => isOf(each, path)));
  return written({ ...description, resources });
}

/** The description with a resource for each path that it does not name, saying nothing else of it. */
export function describePaths(text: string, paths: readonly string[]): string {
  const named = new Set(resourcesOf(text).map(pathOf));
  const missing = paths.filter((path) => !named.has(plain(path)));
  if (missing.length === 0) return text;
  const resources = missing.map((path) => ({ name: baseName(path), path }));
  const description = maybeObject(text);
  return description === undefined
    ? text
    : written({ ...description, resources: [...resourcesOf(text), ...resources] });
}

/** Name of the project; empty where the description gives none. */
export function titleOf(text: string): string {
  const description = maybeObject(text) ?? {};
  const given = [asObject(description['answerable'])['title'], description['title'], description['name']];
  return given.find((title) => typeof title === 'string') ?? '';
}

/** Table columns that the description fills for all rows of a file. */
export function constantsOf(text: string, path: string): ReadonlySet<string> {
  return new Set(Object.keys(asObject(settingsOf(text, path)['constants'])));
}

/** The sign between cells that the description gives for a file; `unreadable` where lines stand above its header or quotes are others. */
export function delimiterOf(text: string, path: string): string | 'unreadable' | undefined {
  const dialect = asObject(asObject(resourcesOf(text).find((each) => isOf(each, path)))['dialect']);
  const isPlain = (dialect['quoteChar'] ?? '"') === '"' && (dialect['skipInitialRows'] ?? 0) === 0;
  if (!isPlain) return 'unreadable';
  return typeof dialect['delimiter'] === 'string' ? dialect['delimiter'] : undefined;
}

/** Institutions that declare by a file that there is nothing on that register. */
export function declaredEmptyOf(text: string, path: string): readonly string[] {
  const declared = settingsOf(text, path)['declared_empty'];
  return Array.isArray(declared) ? declared.filter((name): name is string => typeof name === 'string') : [];
}

function settingsOf(text: string, path: string): Fields {
  return asObject(asObject(resourcesOf(text).find((each) => isOf(each, path)))['answerable']);
}

function resourcesOf(text: string): readonly unknown[] {
  const resources = maybeObject(text)?.['resources'];
  return Array.isArray(resources) ? resources : [];
}

function withResource(description: Fields, path: string, resource: unknown): Fields {
  const own = Array.isArray(description['resources']) ? (description['resources'] as unknown[]) : [];
  const at = own.findIndex((each) => isOf(each, path));
  return { ...description, resources: at < 0 ? [...own, resource] : own.with(at, resource) };
}

function pathOf(resource: unknown): string {
  const given = asObject(resource)['path'];
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return typeof first === 'string' ? plain(first) : '';
}

function isOf(resource: unknown, path: string): boolean {
  const own = pathOf(resource);
  return own !== '' && (own === plain(path) || own.split('/').at(-1) === plain(path));
}

function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.\/)+/u, '');
}

function baseName(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
}

function asObject(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function maybeObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return value === null || typeof value !== 'object' || Array.isArray(value) ? undefined : (value as Fields);
  } catch {
    return undefined;
  }
}

function written(description: object): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}
