import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { methodCards } from '#lib/scorecard/method-cards.ts';
import type { MethodCard, Provenance } from '#lib/scorecard/method-model.ts';
import type { Edition, IndexCard, IndicatorCard } from '#lib/scorecard/model.ts';
import { languageFolder } from '#lib/pages/page-languages.ts';
import { citationFile } from './citation-file.ts';
import { datapackageJson } from './datapackage-json.ts';
import {
  institutionFiles,
  type FileContent,
  type InstitutionPart,
  type PublishedInstitution
} from './institution-files.ts';
import { editionLanguages } from './languages.ts';
import { manifest, type FileFacts } from './manifest.ts';
import type { PageRenderer } from './pages.ts';
import { provenance } from './provenance.ts';
import type { PublishOptions } from './publish-options.ts';
import { charterTable, describedTable } from './published-tables.ts';
import { sha256 } from './sha256.ts';
import { sitemap } from './sitemap.ts';

/** An edition whose institutions are made one after another, and let go. Nothing private fits in here. */
export interface StreamedPublication {
  readonly edition: Edition;
  /** Gone through once. */
  readonly institutions: Iterable<InstitutionPart>;
  /** Asked for once, when all institutions are through. */
  readonly index: () => IndexCard<'public'>;
}

/** A file of an edition, with what the manifest says of it. */
export interface EditionFile extends FileFacts {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The files of an edition, one at a time and in no order that matters, but for `manifest.json`, which comes last: an edition without
 * it is not whole. Data files stand once, at the root, whatever the languages. Pure: the same publication, pages and options give
 * the same bytes. What is kept until the end is some hundred bytes a file. Throws where two files would share a path, and
 * where anything is private after all.
 */
export function* editionFiles(
  publication: StreamedPublication,
  pages: PageRenderer,
  options: PublishOptions = {}
): Generator<EditionFile, void> {
  const languages = options.languages ?? editionLanguages;
  const made = new Map<string, FileFacts>();
  const noted = notedIn(made, options.hash ?? sha256);
  const institutions: PublishedInstitution[] = [];
  let measures: readonly IndicatorCard[] = [];
  let methods: readonly MethodCard[] = [];
  for (const part of publication.institutions) {
    if (institutions.length === 0) {
      measures = cardsOf(part.scorecard);
      methods = methodCards(part.findings);
    }
    institutions.push(yield* noted(institutionFiles(part, pages, { ...options, languages })));
  }
  yield* closingFiles({ publication, institutions, measures, methods, made }, pages, { ...options, languages });
}

/** What is known of an edition when the files of all its institutions are made. */
export interface MadeInstitutions {
  readonly publication: Pick<StreamedPublication, 'edition' | 'index'>;
  readonly institutions: readonly PublishedInstitution[];
  /** The measures of the first institution: all have the same. */
  readonly measures: readonly IndicatorCard[];
  /** How they were counted, in all institutions. */
  readonly methods: readonly MethodCard[];
  /** Path → facts of every file so far; those of the closing files are added. */
  readonly made: Map<string, FileFacts>;
}

/** The files of an edition that are of no single institution, the manifest last. */
export function* closingFiles(
  { publication, institutions, measures, methods, made }: MadeInstitutions,
  pages: PageRenderer,
  options: PublishOptions & Required<Pick<PublishOptions, 'languages'>>
): Generator<EditionFile, void> {
  const { edition } = publication;
  const { languages, hash = sha256 } = options;
  const noted = notedIn(made, hash);
  const index = publication.index();
  if (index.audience !== 'public') throw new Error('private figures cannot be published');
  const rules = institutions.find(({ charter }) => charter.length > 0)?.charter ?? [];
  const charter = charterTable(rules);
  if (charter) yield* noted(one(charter.path, charter.text));
  for (const [path, text] of Object.entries(pages.shared)) yield* noted(one(path, text));
  yield* noted(sharedPages(index, measures, provenance(methods, institutions, made), pages, languages));
  const tables = institutions.flatMap((institution) =>
    institution.tables.map((table) => describedTable(table, institution))
  );
  yield* noted(one('datapackage.json', datapackageJson(edition, charter ? [...tables, charter] : tables)));
  yield* noted(one('CITATION.cff', citationFile(edition)));
  if (edition.address !== undefined)
    yield* noted(one('sitemap.xml', sitemap(edition.address, edition.edition, made.keys(), languages)));
  yield* noted(one('manifest.json', manifest(edition, languages, made, rules)));
}

function* sharedPages(
  index: IndexCard<'public'>,
  measures: readonly IndicatorCard[],
  sources: Provenance,
  pages: PageRenderer,
  languages: Required<PublishOptions>['languages']
): Generator<FileContent, void> {
  const { edition } = index;
  for (const language of languages) {
    const place = { language, languages };
    const folder = languageFolder(place);
    yield { path: `${folder}index.html`, content: pages.index(index, place) };
    yield { path: `${folder}methods/index.html`, content: pages.methods(edition, measures, place, sources) };
    yield { path: `${folder}check/index.html`, content: pages.check(index, place) };
    yield { path: `${folder}frameworks/index.html`, content: pages.frameworks(edition, place) };
    for (const id of ['light-and-heat', 'raising-the-bar'] as const)
      yield { path: `${folder}frameworks/${id}/index.html`, content: pages.framework(edition, id, place) };
    yield { path: `${folder}frameworks/glossary/index.html`, content: pages.glossary(edition, place) };
  }
}

function* one(path: string, content: string): Generator<FileContent, void> {
  yield { path, content };
}

const encoder = new TextEncoder();

/** Turns files into bytes, and notes what the manifest says of them. */
export function notedIn(
  made: Map<string, FileFacts>,
  hash: (bytes: Uint8Array) => string
): <T>(files: Generator<FileContent, T>) => Generator<EditionFile, T> {
  return function* (files) {
    for (;;) {
      const next = files.next();
      if (next.done === true) return next.value;
      const { path, content: given } = next.value;
      if (made.has(path)) throw new Error(`two files of one path: ${path}`);
      const content = typeof given === 'string' ? encoder.encode(given) : given;
      const facts = { bytes: content.length, sha256: hash(content) };
      made.set(path, facts);
      yield { path, content, ...facts };
    }
  };
}
