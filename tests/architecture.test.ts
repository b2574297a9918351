import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const library = join(root, 'src/lib');

/** Room → rooms it may import from; `types:` marks those it may only `import type` from. */
const rooms: Record<string, readonly string[]> = {
  'problem.ts': [],
  'finished.ts': [],
  catalog: ['problem.ts'],
  statistics: [],
  database: ['problem.ts'],
  intake: ['problem.ts', 'catalog', 'messages', 'database'],
  tallies: ['problem.ts', 'catalog', 'database'],
  disclosure: ['problem.ts', 'finished.ts', 'types:tallies'],
  findings: ['problem.ts', 'finished.ts', 'catalog', 'statistics', 'types:tallies'],
  scorecard: ['problem.ts', 'finished.ts', 'catalog', 'messages', 'types:findings', 'types:tallies'],
  messages: [],
  charts: ['scorecard', 'messages'],
  pages: ['scorecard', 'catalog', 'charts', 'messages'],
  publishing: [
    'problem.ts',
    'finished.ts',
    'catalog',
    'disclosure',
    'types:findings',
    'types:tallies',
    'scorecard',
    'pages'
  ],
  edition: [
    'problem.ts',
    'finished.ts',
    'catalog',
    'intake',
    'database',
    'tallies',
    'disclosure',
    'findings',
    'scorecard',
    'publishing'
  ],
  verification: ['types:catalog', 'statistics', 'findings', 'types:tallies', 'types:scorecard'],
  workbench: [
    'problem.ts',
    'catalog',
    'statistics',
    'database',
    'intake',
    'tallies',
    'disclosure',
    'findings',
    'scorecard',
    'messages',
    'charts',
    'pages',
    'publishing',
    'edition'
  ],
  routes: ['catalog', 'workbench', 'pages', 'messages', 'problem.ts'],
  cli: [
    'problem.ts',
    'catalog',
    'statistics',
    'database',
    'intake',
    'tallies',
    'disclosure',
    'findings',
    'scorecard',
    'messages',
    'charts',
    'pages',
    'publishing',
    'edition',
    'verification'
  ]
};

/** Room → packages it may import. Rooms not named: none. */
const packages: Record<string, RegExp> = {
  statistics: /^@stdlib\//,
  database: /^(@duckdb\/|apache-arrow$)/,
  intake: /^papaparse$/,
  disclosure: /^highs$/,
  findings: /^@stdlib\//,
  messages: /^d3$/,
  charts: /^(d3$|svelte)/,
  pages: /^svelte/,
  publishing: /^(virtual:check-script$|@zip\.js\/zip\.js|@noble\/hashes|@resvg\/resvg-wasm|dejavu-fonts-ttf\/ttf\/)/,
  verification: /^(papaparse$|@noble\/hashes)/,
  workbench: /^svelte/,
  routes: /^(svelte|\$app\/|@sveltejs\/kit$)/,
  cli: /^(node:|vite$|sirv$)/
};

/** Files that may use Node's own modules outside `cli`. */
const nodeFiles = new Set(['database/open-wasm-in-node.ts']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => ({
    from: file,
    to: match[3] ?? match[4] ?? '',
    typeOnly: match[2] !== undefined
  }));
}

function roomOf(file: string): string {
  const inLibrary = relative(library, file);
  if (!inLibrary.startsWith('..')) return inLibrary.split('/')[0] ?? '';
  return relative(join(root, 'src'), file).split('/')[0] ?? '';
}

function target(item: Import): string | undefined {
  const path = item.to.replace(/\?.*$/, '');
  if (path.startsWith('#lib/')) return join(library, path.slice('#lib/'.length));
  if (path.startsWith('.')) return resolve(dirname(item.from), path);
  return undefined;
}

const files = filesBelow(join(root, 'src'));
const imports = files.flatMap(importsOf);
const name = (file: string) => relative(root, file);

describe('the house', () => {
  it('has files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
  });

  it('lets a room import only from the rooms that the table in the layout names', () => {
    const broken = imports.flatMap((item) => {
      const path = target(item);
      const room = roomOf(item.from);
      if (path === undefined || rooms[room] === undefined) return [];
      const other = roomOf(path);
      if (path.startsWith(join(root, 'data')))
        return room === 'catalog' ? [] : [`${name(item.from)} reads ${name(path)}`];
      if (!path.startsWith(join(root, 'src')) || other === room) return [];
      if (rooms[room].includes(other)) return [];
      if (item.typeOnly && rooms[room].includes(`types:${other}`)) return [];
      return [`${name(item.from)} imports ${item.typeOnly ? 'types of ' : ''}${name(path)}`];
    });
    expect(broken).toEqual([]);
  });

  it('lets a room import only the packages that are its own', () => {
    const broken = imports.flatMap((item) => {
      const room = roomOf(item.from);
      if (target(item) !== undefined || rooms[room] === undefined) return [];
      if (packages[room]?.test(item.to)) return [];
      if (item.to.startsWith('node:') && nodeFiles.has(relative(library, item.from))) return [];
      return [`${name(item.from)} imports ${item.to}`];
    });
    expect(broken).toEqual([]);
  });

  it('names what it imports inside the house with its ending', () => {
    const broken = imports
      .filter((item) => target(item) !== undefined && !/\.(ts|svelte|json|css|mjs|js)(\?.*)?$/.test(item.to))
      .map((item) => `${name(item.from)} imports ${item.to}`);
    expect(broken).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports.filter((item) => item.from === file && !item.typeOnly).flatMap((item) => target(item) ?? [])
      ])
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      const at = trail.indexOf(file);
      if (at >= 0) cycles.push([...trail.slice(at), file].map(name).join(' → '));
      if (at >= 0 || done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('has only rooms that the layout knows', () => {
    const unknown = [...new Set(files.map(roomOf))].filter(
      (room) => rooms[room] === undefined && !/^(app|hooks|check-script)\./.test(room)
    );
    expect(unknown).toEqual([]);
  });

  it('keeps files under 400 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 400).map(name);
    expect(long).toEqual([]);
  });
});
