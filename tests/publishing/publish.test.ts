import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { PageRenderer } from '#lib/publishing/pages.ts';
import { publish, type Publication } from '#lib/publishing/publish.ts';
import { publisherRecord } from '#lib/publishing/record.ts';
import { sha256OfParts } from '#lib/publishing/sha256.ts';
import { zip } from '#lib/publishing/zip.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import { buildFindings } from '../scorecard/build-findings.ts';
import { edition } from '../scorecard/edition.ts';
import { buildPublication, record } from './build-publication.ts';

const pages: PageRenderer = {
  institution: (scorecard) => `page of ${scorecard.institution.name}`,
  index: (index) => `index of ${index.edition.edition}`,
  methods: (about, indicators) => `methods of ${about.edition}: ${indicators.length}`,
  embed: (_, card, view) => `${card.id} by ${view?.id ?? 'nothing'}`,
  card: (scorecard) => `<svg>card of ${scorecard.institution.name}</svg>`,
  embedSvg: (_, card, view) => `<svg>${card.id} by ${view?.id ?? 'nothing'}</svg>`,
  check: (index) => `check of ${index.edition.edition}`,
  frameworks: (about) => `frameworks of ${about.edition}`,
  framework: (about, id) => `${id} of ${about.edition}`,
  glossary: (about) => `words of ${about.edition}`,
  frameworkRecord: (scorecard) => `record of ${scorecard.institution.name}`,
  letters: (scorecard, { language }) => `letters to ${scorecard.institution.name} in ${language}`,
  letterTexts: (scorecard, { language }) => [{ id: 'governance-1', text: `${scorecard.institution.name} ${language}` }],
  embeds: (scorecard, { language }) => `codes of ${scorecard.institution.name} in ${language}`,
  summaryEmbed: (scorecard) => `summary of ${scorecard.institution.name}`,
  promisesEmbed: (scorecard) => `promises of ${scorecard.institution.name}`,
  redressEmbed: (scorecard) => `redress of ${scorecard.institution.name}`,
  shared: { 'shared.js': 'shared' }
};

const publication = buildPublication;

const files = publish(publication(), pages);
const text = (path: string): string => new TextDecoder().decode(files.get(path));

describe('publish', () => {
  it('gives every institution its page, its tables and its scorecard', () => {
    for (const slug of ['riverside', 'lakeside']) {
      for (const name of ['index.html', 'data.csv', 'gaps.csv', 'criteria.csv', 'scorecard.json']) {
        expect(files.has(`${slug}/${name}`)).toBe(true);
      }
    }
    expect(text('riverside/index.html')).toBe('page of Riverside');
    expect(text('methods/index.html')).toBe('methods of 2025-09: 9');
    expect(JSON.parse(text('lakeside/scorecard.json'))).toMatchObject({ audience: 'public', version: 1 });
  });

  it('gives promises and harms their tables and embeds only where there are any', () => {
    const of = (slug: string) =>
      ['commitments.csv', 'harms.csv', 'embed/promises.html', 'embed/redress.html'].map((name) =>
        files.has(`${slug}/${name}`)
      );
    expect(of('riverside')).toEqual([true, true, true, true]);
    expect(of('lakeside')).toEqual([false, false, false, false]);
    expect(text('riverside/embed/promises.html')).toBe('promises of Riverside');
    expect(text('riverside/embed/redress.html')).toBe('redress of Riverside');
    expect(text('lakeside/embed/summary.html')).toBe('summary of Lakeside');
  });

  it('has the pages of the frameworks, and what each institution has on record for them', () => {
    expect(text('frameworks/index.html')).toBe('frameworks of 2025-09');
    expect(text('frameworks/light-and-heat/index.html')).toBe('light-and-heat of 2025-09');
    expect(text('frameworks/raising-the-bar/index.html')).toBe('raising-the-bar of 2025-09');
    expect(text('frameworks/glossary/index.html')).toBe('words of 2025-09');
    expect(text('frameworks/record/lakeside/index.html')).toBe('record of Lakeside');
  });

  it('has the letters to print and as plain text, in both languages', () => {
    expect(text('lakeside/letters/index.html')).toBe('letters to Lakeside in en');
    expect(text('es/lakeside/letters/index.html')).toBe('letters to Lakeside in es');
    expect(text('lakeside/letters/governance-1.txt')).toBe('Lakeside en');
    expect(text('es/lakeside/letters/governance-1.txt')).toBe('Lakeside es');
  });

  it('has the codes to embed of every institution, in both languages', () => {
    expect(text('lakeside/embed/index.html')).toBe('codes of Lakeside in en');
    expect(text('es/lakeside/embed/index.html')).toBe('codes of Lakeside in es');
  });

  it('has every page in both languages, English at the root and Spanish under es/, and data files once', () => {
    const paths = [...files.keys()];
    const spanish = paths.filter((path) => path.startsWith('es/')).map((path) => path.slice(3));
    const english = paths.filter((path) => !path.startsWith('es/'));
    const once = /\.(csv|json|cff|js)$/u;
    expect(spanish).toEqual(english.filter((path) => !once.test(path)));
    expect(english.filter((path) => once.test(path)).length).toBeGreaterThan(10);
    expect(text('shared.js')).toBe('shared');
    expect(JSON.parse(text('manifest.json'))).toMatchObject({ languages: ['en', 'es'] });
  });

  it('hands each page the languages of the edition, and keeps to those asked for', () => {
    const places: string[] = [];
    const watched: PageRenderer = {
      ...pages,
      index: (_, { language, languages }) => (places.push(`${language} of ${languages.join()}`), language)
    };
    const of = (languages: readonly ('en' | 'es')[]) => {
      places.length = 0;
      return publish(publication(), watched, { languages });
    };
    const english = of(['en']);
    expect(places).toEqual(['en of en']);
    expect([...english.keys()].filter((path) => path.startsWith('es/'))).toEqual([]);
    const spanish = of(['es']);
    expect(places).toEqual(['es of es']);
    expect(new TextDecoder().decode(spanish.get('index.html'))).toBe('es');
    expect([...of(['es', 'en']).keys()]).toContain('en/index.html');
  });

  it('puts the pictures that are made beside the pages of their language, and tells the page of its card', () => {
    const withPictures = publish(
      publication(),
      {
        ...pages,
        institution: (scorecard, { language }, picture) => `${scorecard.institution.slug} ${language} ${picture}`
      },
      {
        pictures: ({ institution }, language) =>
          institution.slug === 'riverside' ? new Map([['card.png', new TextEncoder().encode(language)]]) : new Map()
      }
    );
    const read = (path: string) => new TextDecoder().decode(withPictures.get(path));
    expect([read('riverside/card.png'), read('es/riverside/card.png')]).toEqual(['en', 'es']);
    expect([read('riverside/index.html'), read('es/lakeside/index.html')]).toEqual([
      'riverside en true',
      'lakeside es false'
    ]);
  });

  it('refuses two files of one path', () => {
    const twice = { ...pages, letterTexts: () => ['a', 'a'].map((id) => ({ id, text: '' })) };
    expect(() => publish(publication(), twice)).toThrow('two files of one path: riverside/letters/a.txt');
  });

  it('names the charter, its hash and who set it when in the manifest', () => {
    expect(text('charter.csv')).toContain('harms-acknowledged,95,60');
    const { charter } = JSON.parse(text('manifest.json')) as { charter: object };
    expect(charter).toEqual({
      path: 'charter.csv',
      sha256: createHash('sha256').update(text('charter.csv')).digest('hex'),
      rules: 3,
      set_by: ['Elders', 'Neighbours'],
      set_on: '2025-01-01'
    });
  });

  it('has neither charter nor word of one where none was set', () => {
    const without = publish(publication({ ...record, charter: [] }), pages);
    expect(without.has('charter.csv')).toBe(false);
    expect(new TextDecoder().decode(without.get('manifest.json'))).not.toContain('charter');
  });

  it('embeds an indicator by its first dimension, and each other dimension beside it', () => {
    expect(text('riverside/embed/readmission.html')).toBe('readmission by race-ethnicity');
    expect(text('riverside/embed/readmission.svg')).toBe('<svg>readmission by race-ethnicity</svg>');
    expect(text('riverside/embed/readmission--sex.html')).toBe('readmission by sex');
    expect(files.has('riverside/embed/readmission--sex.svg')).toBe(false);
  });

  it('embeds an indicator without dimensions or data too', () => {
    expect(text('riverside/embed/targets-met-by-group.html')).toBe('targets-met-by-group by nothing');
  });

  it('lists every file but the manifest with its size and SHA-256, sorted', () => {
    const { files: listed, ...about } = JSON.parse(text('manifest.json')) as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    expect(about).toMatchObject({ edition: '2025-09', data_date: '2025-06-30', policy: { id: 'cms' }, made_up: true });
    expect(listed.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path !== 'manifest.json').sort());
    for (const { path, bytes, sha256 } of listed) {
      const content = files.get(path) ?? new Uint8Array();
      expect([bytes, sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
    }
  });

  it('describes every table in datapackage.json', () => {
    const descriptor = JSON.parse(text('datapackage.json')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, schema } of descriptor.resources) {
      expect(text(path).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    }
    expect(descriptor.resources.map(({ path }) => path)).toEqual([
      'riverside/data.csv',
      'riverside/gaps.csv',
      'riverside/criteria.csv',
      'riverside/commitments.csv',
      'riverside/harms.csv',
      'lakeside/data.csv',
      'lakeside/gaps.csv',
      'lakeside/criteria.csv',
      'charter.csv'
    ]);
    expect([...files.keys()].filter((path) => path.endsWith('.csv'))).toHaveLength(9);
  });

  it('gives the same bytes twice', () => {
    const again = publish(publication(), pages);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of files) expect(Buffer.compare(bytes, again.get(path) ?? new Uint8Array())).toBe(0);
  });

  it('uses paths of lower-case ASCII only, each once', () => {
    for (const path of files.keys()) {
      if (path !== 'CITATION.cff') expect(path).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z]+$/);
    }
  });

  it('takes nothing private', () => {
    expectTypeOf<Scorecard<'private'>>().not.toExtend<Publication['scorecards'][number]>();
    const hidden = buildFindings('private');
    const build = (): unknown =>
      // @ts-expect-error private scorecards do not compile as a publication
      publish({ ...publication(), scorecards: scorecards(hidden.set, hidden.findings, edition) }, pages);
    const other = (): unknown =>
      // @ts-expect-error private findings do not compile as a publication
      publish({ ...publication(), findings: hidden.findings }, pages);
    expect([build, other]).toHaveLength(2);
  });

  it('refuses private figures also where the types were talked out of it', () => {
    const hidden = buildFindings('private');
    const forced = { ...publication(), findings: hidden.findings } as unknown as Publication;
    expect(() => publish(forced, pages)).toThrow('private');
  });
});

describe('zip', () => {
  it('holds every file under its path and gives the same bytes every time', async () => {
    const bytesOf = async (given: typeof files) => new Uint8Array(await (await zip(given, 'edition')).arrayBuffer());
    const packed = await bytesOf(files);
    const unpacked = unzipSync(packed);
    expect(Object.keys(unpacked)).toEqual([...files.keys()].map((path) => `edition/${path}`));
    expect(unpacked['edition/riverside/data.csv']).toEqual(files.get('riverside/data.csv'));
    expect(Buffer.compare(packed, await bytesOf(new Map([...files].reverse())))).toBe(0);
  });
});

describe('the publisher’s record', () => {
  it('keeps hashes of the inputs and counts of what was withheld, and is no part of the edition', async () => {
    const bytes = new TextEncoder().encode('a,b\n1,2\n');
    const sha256 = await sha256OfParts(bytes.length, (start, end) => Promise.resolve(bytes.slice(start, end)));
    const record = JSON.parse(
      publisherRecord({
        edition,
        inputs: [{ file: 'stays.csv', bytes: 8, sha256 }],
        withheld: { small: 3 },
        files: files.size
      })
    ) as object;
    expect(record).toMatchObject({
      inputs: [{ sha256: createHash('sha256').update(bytes).digest('hex') }],
      withheld: { small: 3 }
    });
    expect([...files.keys()].some((path) => path.endsWith('record.json'))).toBe(false);
    expect(text('manifest.json')).not.toContain(sha256);
  });
});
