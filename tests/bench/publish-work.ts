import { publishedPages } from '#lib/publishing/pages.ts';
import { publish } from '#lib/publishing/publish.ts';
import { bigPublication } from '../publishing/big-publication.ts';

/** How long the parts of publishing so many institutions took, in milliseconds, and what came of it. */
export interface PublishWork {
  readonly computeMs: number;
  readonly pagesMs: number;
  readonly embedsMs: number;
  readonly restMs: number;
  readonly files: number;
  readonly bytes: number;
}

/** Publishes so many made-up institutions of 25 indicators × 6 dimensions × 8 years from their tallies on, without pictures in PNG. */
export function publishMany(institutions: number, seed: number): PublishWork {
  const began = performance.now();
  const publication = bigPublication(institutions, seed);
  const computed = performance.now();
  const spent = { pages: 0, embeds: 0 };
  const timed =
    <A extends readonly unknown[], R>(key: keyof typeof spent, draw: (...given: A) => R) =>
    (...given: A): R => {
      const start = performance.now();
      const drawn = draw(...given);
      spent[key] += performance.now() - start;
      return drawn;
    };
  const files = publish(
    publication,
    {
      ...publishedPages,
      institution: timed('pages', publishedPages.institution),
      embed: timed('embeds', publishedPages.embed),
      embedSvg: timed('embeds', publishedPages.embedSvg)
    },
    { languages: ['en'] }
  );
  const all = performance.now() - computed;
  return {
    computeMs: computed - began,
    pagesMs: spent.pages,
    embedsMs: spent.embeds,
    restMs: all - spent.pages - spent.embeds,
    files: files.size,
    bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  };
}

/** The one page that is measured in the browser. */
export function bigPage(): string {
  const [scorecard] = bigPublication(1).scorecards;
  if (scorecard === undefined) throw new Error('no scorecard was generated');
  return publishedPages.institution(scorecard, { language: 'en', languages: ['en'] }, false);
}
