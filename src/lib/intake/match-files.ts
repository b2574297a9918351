import type { FileSource } from '#lib/database/database.ts';
import { nearest } from './nearest.ts';
import type { ProblemList } from './problem-list.ts';
import type { DescribedResource } from './read-datapackage.ts';
import { baseName } from './recognise-table.ts';
import { plainSettings, type Resource } from './resource.ts';

/**
 * Brings files and their descriptions together, by path, or by the bare file name where only that is known (files dropped into a
 * browser have no folders) and nothing else is described under it. Files that nobody described follow. A description without its file is a problem.
 */
export function matchFiles(
  files: readonly FileSource[],
  described: readonly DescribedResource[],
  problems: ProblemList
): readonly Resource[] {
  const used = new Set<FileSource>();
  const names = new Set<string>();
  const unique = (wanted: string) => {
    let name = wanted;
    for (let copy = 2; names.has(name); copy++) name = `${wanted}-${copy}`;
    names.add(name);
    return name;
  };
  const named = new Map(
    described.flatMap((resource) => {
      const source = files.find((file) => plainPath(file.name) === plainPath(resource.path));
      return source === undefined ? [] : [[resource, source] as const];
    })
  );
  const resources = described.flatMap((resource): Resource[] => {
    const source = named.get(resource) ?? findBare(files, [...named.values()], resource.path);
    if (!source) {
      const paths = files.map(({ name }) => name);
      problems.add(
        'file-not-there',
        { file: resource.describedIn },
        { path: resource.path, nearest: nearest(resource.path, paths) }
      );
      return [];
    }
    used.add(source);
    const calledAs = resource.name ?? baseName(source.name);
    return [{ name: unique(calledAs), calledAs, file: source.name, source, settings: resource.settings }];
  });
  const others = files
    .filter((file) => !used.has(file))
    .map((source) => {
      const calledAs = baseName(source.name);
      return { name: unique(calledAs), calledAs, file: source.name, source, settings: plainSettings };
    });
  return [...resources, ...others];
}

/** A file without a folder that has the path's last part for a name, unless it is described under that name itself. */
function findBare(files: readonly FileSource[], named: readonly FileSource[], path: string): FileSource | undefined {
  const name = plainPath(path).split('/').at(-1);
  return files.find((file) => file.name === name && !named.includes(file));
}

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/(^|\/)(?:\.\/)+/g, '$1');
}
