import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { folderOf, run } from '../cli/run-command.ts';
import { badProjects } from './bad-projects.ts';
import { maybeUnbalanced } from './markup.ts';

for (const [name, files] of Object.entries(badProjects))
  describe(name, () => {
    const folder = folderOf(files);
    const pages = new Map<string, string>();
    let institution = '';

    beforeAll(async () => {
      const { code, err } = await run(folder, 'publish', '.', '--out', 'site');
      expect(code, err).toBe(0);
      const site = join(folder, 'site');
      for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }))
        if (/\.(?:html|svg)$/u.test(path)) pages.set(path, readFileSync(join(site, path), 'utf8'));
      const slug = [...pages.keys()].find((path) => /^[^/]+\/embed\//u.test(path))?.split('/')[0] ?? '';
      institution = pages.get(`${slug}/index.html`) ?? '';
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('the whole edition is published, every page well-formed', () => {
      expect(pages.size).toBeGreaterThan(10);
      const broken = [...pages].filter(([path, html]) => path.endsWith('.html') && maybeUnbalanced(html) !== undefined);
      expect(broken.map(([path]) => path)).toEqual([]);
    });

    test('nothing that a file says becomes markup or script', () => {
      for (const [path, html] of pages) {
        expect(html, path).not.toMatch(/<(?:img|b) [^>]*\bon[a-z]+=/iu);
        expect(html, path).not.toMatch(/<script>alert|<i>Elm/u);
        expect(html, path).not.toMatch(/\bNaN\b|\bundefined\b|\[object/u);
      }
    });

    test('what the page says first, and of each group, stays as it was looked at', async () => {
      await expect(said(institution)).toMatchFileSnapshot(`bad-input/${name.replaceAll(' ', '-')}.txt`);
    });
  });

/** The visible words of the summary, and of every headline and row of a chart, a line each. */
function said(html: string): string {
  const top = html.slice(html.indexOf('<main'), html.indexOf('id="record"'));
  const rest = html.slice(html.indexOf('id="record"'));
  const blocks = [
    ...top.matchAll(
      /<(h[1-4]|p|li|dt|dd|span class="big")[\s>](?:(?!<(?:h[1-4]|p|li|dt|dd)[\s>])[\s\S])*?<\/(?:h[1-4]|p|li|dt|dd|span)>/gu
    ),
    ...rest.matchAll(/<(h[34]) class="headline"[\s\S]*?<\/\1>/gu),
    ...rest.matchAll(/<(tr) class="[^"]*"[\s\S]*?<\/\1>/gu)
  ];
  return `${blocks
    .map(([block]) =>
      block
        .replace(/<svg[\s\S]*?<\/svg>/gu, '')
        .replace(/<[^>]*>/gu, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replace(/\s+/gu, ' ')
        .trim()
    )
    .filter((line) => line !== '')
    .join('\n')}\n`;
}
