import { describe, expect, it } from 'vitest';
import { editionFiles } from '#lib/publishing/edition-files.ts';
import { publishedPages } from '#lib/publishing/pages.ts';
import { publish } from '#lib/publishing/publish.ts';
import { buildPublication } from './build-publication.ts';

const { scorecards, index, findings } = buildPublication();

describe('editionFiles', () => {
  it('makes an institution only when the files of the one before are through, and asks for the index last', () => {
    const steps: string[] = [];
    function* institutions() {
      for (const scorecard of scorecards) {
        steps.push(`make ${scorecard.institution.slug}`);
        yield { scorecard, findings };
      }
    }
    const files = editionFiles(
      { edition: index.edition, institutions: institutions(), index: () => (steps.push('index'), index) },
      publishedPages,
      { languages: ['en'] }
    );
    for (const { path } of files) if (/^[a-z]+\/(data\.csv|index\.html)$/.test(path)) steps.push(path);
    const own = (slug: string) => [`make ${slug}`, `${slug}/data.csv`, `${slug}/index.html`];
    expect(steps.filter((step) => !/^(methods|check|frameworks)/.test(step))).toEqual([
      ...own('riverside'),
      ...own('lakeside'),
      'index'
    ]);
  });

  it('hashes with what it is given, for every file and the manifest', () => {
    const files = [
      ...editionFiles({ edition: index.edition, institutions: [], index: () => index }, publishedPages, {
        hash: (bytes) => `hash of ${bytes.length}`
      })
    ];
    expect(files.every(({ bytes, sha256, content }) => sha256 === `hash of ${bytes}` && content.length === bytes)).toBe(
      true
    );
    expect(new TextDecoder().decode(files.at(-1)?.content)).toContain('"sha256": "hash of ');
  });

  it('refuses an institution that is private, before it gives any file of it', () => {
    const hidden = { scorecard: { ...scorecards[0]!, audience: 'private' } as never, findings };
    const files = editionFiles({ edition: index.edition, institutions: [hidden], index: () => index }, publishedPages);
    expect(() => files.next()).toThrow('private');
  });

  it('is what publish gives as a whole', () => {
    const whole = publish({ scorecards, index, findings }, publishedPages);
    const institutions = scorecards.map((scorecard) => ({ scorecard, findings }));
    const streamed = new Map<string, Uint8Array>();
    for (const { path, content } of editionFiles(
      { edition: index.edition, institutions, index: () => index },
      publishedPages
    ))
      streamed.set(path, content);
    expect([...streamed.keys()].sort()).toEqual([...whole.keys()]);
    for (const [path, content] of whole)
      expect(Buffer.from(streamed.get(path)!).equals(Buffer.from(content)), path).toBe(true);
  });
});
