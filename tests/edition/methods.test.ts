import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { openInNode } from '#lib/database/open-in-node.ts';
import { makeEdition } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { sha256 } from '#lib/publishing/sha256.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { readFolder } from '../intake/read-folder.ts';

let files: ReadonlyMap<string, Uint8Array>;
const text = (path: string): string => new TextDecoder().decode(files.get(path));
const methods = ['methods/index.html', 'es/methods/index.html'] as const;

beforeAll(async () => {
  const db = await openInNode();
  files = (await makeEdition(db, await takeIn(db, readFolder('data/example')), { software: '0' })).files;
  await db.close();
}, 60_000);

/** Every link to the methods page with a place in it: page, page linked to, anchor. */
function linksToMethods(): readonly { readonly from: string; readonly to: string; readonly anchor: string }[] {
  return [...files.keys()]
    .filter((path) => path.endsWith('.html'))
    .flatMap((from) =>
      [...text(from).matchAll(/href="([^"#:]*methods\/index\.html)#([^"]+)"/g)].map(
        ([, address = '', anchor = '']) => ({
          from,
          to: posix.normalize(posix.join(posix.dirname(from), address)),
          anchor
        })
      )
    );
}

describe('from every figure to how it was made', () => {
  it('leads each link to a place that is there, in its own language', () => {
    const links = linksToMethods();
    expect(links.length).toBeGreaterThan(150);
    const ids = new Map(methods.map((path) => [path as string, idsOf(path)]));
    for (const { from, to, anchor } of links) {
      expect([from, to]).toEqual([from, from.startsWith('es/') ? methods[1] : methods[0]]);
      expect([from, anchor, ids.get(to)?.has(anchor)]).toEqual([from, anchor, true]);
    }
  });

  it('leads there from every measure, and from its embed', () => {
    const linked = new Set(linksToMethods().map(({ from, anchor }) => `${from} ${anchor}`));
    for (const path of files.keys()) {
      if (!path.endsWith('/scorecard.json')) continue;
      const scorecard = JSON.parse(text(path)) as Scorecard<'public'>;
      for (const folder of ['', 'es/'])
        for (const { slug } of cardsOf(scorecard)) {
          const link = `${folder}${scorecard.institution.slug}/index.html measure-${slug}`;
          expect([link, linked.has(link)]).toEqual([link, true]);
          const embedded = `${folder}${scorecard.institution.slug}/embed/${slug}.html measure-${slug}`;
          expect([embedded, linked.has(embedded)]).toEqual([embedded, true]);
        }
    }
  });

  it.each(methods)('keeps the links inside %s whole', (path) => {
    const ids = idsOf(path);
    const inside = [...text(path).matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor ?? '');
    expect(inside.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});

describe('the methods page', () => {
  it.each(methods)('gives of every file of figures the hash that it has, in %s', (path) => {
    const page = text(path);
    const told = [
      ...page.matchAll(/href="([^"]*\/(?:data|gaps)\.csv)"[^>]*>[^<]*<\/a><\/dt>\s*<dd>SHA-256 <code>([0-9a-f]{64})/g)
    ];
    expect(told).toHaveLength(8);
    for (const [, address = '', hash] of told) {
      const file = files.get(posix.normalize(posix.join(posix.dirname(path), address)));
      expect([address, file && sha256(file)]).toEqual([address, hash]);
    }
  });

  it.each(methods)('tells how each measure was counted, or by whom it was given, in %s', (path) => {
    const blocks = text(path)
      .split(/<div id="(?=measure-)/)
      .slice(1)
      .map((block) => block.split('</dd></div>')[0] ?? '');
    const slugs = blocks.map((block) => block.slice(0, block.indexOf('"')));
    const withSql = blocks.filter((block) => block.includes('<pre><code>CREATE TABLE'));
    expect(slugs.length).toBeGreaterThan(30);
    expect(withSql.length).toBeGreaterThan(25);
    const word = path.startsWith('es/') ? 'Cómo se contó' : 'How it was counted';
    for (const block of blocks)
      expect([block.slice(0, 60), block.includes('<pre>') || block.includes(word)]).toEqual([block.slice(0, 60), true]);
    const given = blocks.find((block) => block.startsWith('measure-would-recommend')) ?? '';
    expect(given).not.toContain('<pre>');
  });

  it('names the versions of the rules, as the manifest does', () => {
    const manifest = JSON.parse(text('manifest.json')) as { policy: { id: string; version: string }; rules: string };
    for (const path of methods) {
      expect(text(path)).toContain(`${manifest.policy.id}`);
      expect(text(path)).toMatch(new RegExp(`ersi[oó]n ${manifest.policy.version}`));
    }
    expect(manifest.rules).toMatch(/^\d+$/);
  });

  it.each(methods)('stays light: %s', (path) => {
    expect(gzipSync(files.get(path) ?? new Uint8Array()).length).toBeLessThan(100_000);
  });

  it('holds no label of a person’s file that its definitions do not hold', () => {
    const bound = [...text(methods[0]).matchAll(/<pre><code>([\s\S]*?)<\/code>/g)]
      .map(([, sql]) => sql ?? '')
      .join('\n');
    expect(bound).toContain('?');
    expect(bound).not.toMatch(/Black|White|Hispanic|Larkspur|Gilded|Medicaid/);
  });
});

function idsOf(path: string): ReadonlySet<string> {
  return new Set([...text(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
}
