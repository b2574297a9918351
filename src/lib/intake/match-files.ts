import type { FileSource } from '#lib/database/database.ts';
import { nearest } from './nearest.ts';
import type { ProblemList } from './problem-list.ts';
import type { DescribedResource } from './read-datapackage.ts';
import { baseName } from './recognise-table.ts';
import { plainSettings, type Resource } from './resource.ts';

/**
 * Brings files and their descriptions together, by path, or by the bare file name where only that is known (files dropped into a
 * browser have no folders). Files that nobody described follow. A description without its file is a problem.
 */
export function matchFiles(
  files: readonly FileSource[],
  described: readonly DescribedResource[],
  datapackage: string,
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
  const resources = described.flatMap((resource): Resource[] => {
    const source = findFile(files, resource.path);
    if (!source) {
      const paths = files.map(({ name }) => name);
      problems.add(
        'file-not-there',
        { file: datapackage },
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

function findFile(files: readonly FileSource[], path: string): FileSource | undefined {
  const wanted = plainPath(path);
  const exact = files.find((file) => plainPath(file.name) === wanted);
  if (exact) return exact;
  const last = (text: string) => plainPath(text).split('/').at(-1)!;
  const sameName = files.filter((file) => last(file.name) === last(path));
  return sameName.length === 1 ? sameName[0] : undefined;
}

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
