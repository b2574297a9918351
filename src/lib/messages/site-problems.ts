import { names } from './problem-text.ts';
import { names as spanishNames } from './spanish-problem-text.ts';

/** What is said, in that language, of an edition that cannot join a site or be compared; in English where there is nothing. */
export function siteProblems(language: string): SiteProblems {
  return language === 'es' ? spanish : english;
}

/** What a problem says beside its code and place. */
interface Said {
  readonly got: string;
  readonly expected: string;
  readonly remedy: string;
}

/** What is said of what stands between an edition and its site, or the edition that it is compared with. */
export interface SiteProblems {
  editionKept(edition: string): Said;
  /** `editions`: the names that the site has. */
  correctsNothing(corrected: string, editions: readonly string[]): Said;
  previousNotEarlier(previous: string, edition: string): Said;
  previousOfOthers(previous: readonly string[]): Said;
  readonly noStatus: Said;
  notExplained(corrected: string): Said;
  addressUnusable(address: string): Said;
  licenceUnusable(licence: string): Said;
  readonly statusUnreadable: Said;
  readonly earlierUnreadable: Said;
  readonly nothingEarlier: Said;
}

const english: SiteProblems = {
  editionKept: (edition) => ({
    got: `another edition ${edition}, which is kept as it was published`,
    expected: 'a name that no edition of this site has',
    remedy: `Publish under another date, with --corrects ${edition} --because "…" where it puts that one right. Nothing was written.`
  }),
  correctsNothing: (corrected, editions) => ({
    got: `--corrects ${corrected}`,
    expected: `an edition of this site: ${editions.join(', ') || 'it has none yet'}`,
    remedy: 'Name one of these, or leave --corrects out. Nothing was written.'
  }),
  previousNotEarlier: (previous, edition) => ({
    got: `edition ${previous}, to compare edition ${edition} with`,
    expected: `an edition earlier than ${edition}`,
    remedy: 'Give the edition before, or another name to the one that you publish. Nothing was written.'
  }),
  previousOfOthers: (previous) => ({
    got: `${previous.length === 1 ? 'edition' : 'editions'} ${names(previous)}, with none of the institutions of this one`,
    expected: 'an earlier edition of the same institutions, by the same names',
    remedy: 'Nothing is compared, and the pages do not say what changed. Look whether it is the right one.'
  }),
  noStatus: {
    got: 'a site, without its status.json',
    expected: 'the status.json of the site, or your word that this is its first edition',
    remedy: 'Download status.json from the site and add it here: without it the earlier editions would be forgotten.'
  },
  notExplained: (corrected) => ({
    got: `a correction of edition ${corrected} without a reason`,
    expected: 'what was wrong, in a sentence',
    remedy: 'Say it: readers are told what was wrong. Or say that this edition corrects none.'
  }),
  addressUnusable: (address) => ({
    got: `the address “${address}”`,
    expected: 'the https address of a folder, such as https://example.org/scorecards/',
    remedy: 'Correct the address, or leave it empty.'
  }),
  licenceUnusable: (licence) => ({
    got: `the terms of use “${licence}”`,
    expected: 'an SPDX identifier such as CC-BY-4.0, or an https address',
    remedy: 'Correct the terms, or leave them empty.'
  }),
  statusUnreadable: {
    got: 'a status.json that is not that of a site',
    expected: 'the status.json that stands beside editions/ and latest/',
    remedy: 'Download it from the site again, as it is.'
  },
  earlierUnreadable: {
    got: 'something that no edition has, or not as it was published',
    expected: 'status.json, scorecard.json files, or the ZIP or folder of an edition',
    remedy: 'It is not used. Take the files as they were published.'
  },
  nothingEarlier: {
    got: 'files without a status.json or a scorecard.json',
    expected: 'status.json, scorecard.json files, or the ZIP or folder of an edition',
    remedy: 'Choose the folder of the edition or of the site.'
  }
};

const spanish: SiteProblems = {
  editionKept: (edition) => ({
    got: `otra edición ${edition}, que se conserva tal como se publicó`,
    expected: 'un nombre que no tenga ninguna edición de este sitio',
    remedy: `Publique con otra fecha, con --corrects ${edition} --because "…" si corrige aquella. No se escribió nada.`
  }),
  correctsNothing: (corrected, editions) => ({
    got: `--corrects ${corrected}`,
    expected: `una edición de este sitio: ${editions.join(', ') || 'todavía no tiene ninguna'}`,
    remedy: 'Nombre una de estas, o quite --corrects. No se escribió nada.'
  }),
  previousNotEarlier: (previous, edition) => ({
    got: `la edición ${previous}, para comparar con ella la edición ${edition}`,
    expected: `una edición anterior a ${edition}`,
    remedy: 'Dé la edición anterior, u otro nombre a la que publica. No se escribió nada.'
  }),
  previousOfOthers: (previous) => ({
    got: `${previous.length === 1 ? 'la edición' : 'las ediciones'} ${spanishNames(previous)}, sin ninguna de las instituciones de esta`,
    expected: 'una edición anterior de las mismas instituciones, con los mismos nombres',
    remedy: 'No se compara nada, y las páginas no dicen qué cambió. Mire si es la edición correcta.'
  }),
  noStatus: {
    got: 'un sitio, sin su status.json',
    expected: 'el status.json del sitio, o su palabra de que esta es la primera edición',
    remedy: 'Descargue status.json del sitio y añádalo aquí: sin él se olvidarían las ediciones anteriores.'
  },
  notExplained: (corrected) => ({
    got: `una corrección de la edición ${corrected} sin una razón`,
    expected: 'qué estaba mal, en una frase',
    remedy: 'Dígalo: a quien lee se le dice qué estaba mal. O diga que esta edición no corrige ninguna.'
  }),
  addressUnusable: (address) => ({
    got: `la dirección «${address}»`,
    expected: 'la dirección https de una carpeta, como https://example.org/scorecards/',
    remedy: 'Corrija la dirección, o déjela vacía.'
  }),
  licenceUnusable: (licence) => ({
    got: `las condiciones de uso «${licence}»`,
    expected: 'un identificador SPDX como CC-BY-4.0, o una dirección https',
    remedy: 'Corrija las condiciones, o déjelas vacías.'
  }),
  statusUnreadable: {
    got: 'un status.json que no es el de un sitio',
    expected: 'el status.json que está junto a editions/ y latest/',
    remedy: 'Descárguelo otra vez del sitio, tal como está.'
  },
  earlierUnreadable: {
    got: 'algo que ninguna edición tiene, o no como se publicó',
    expected: 'status.json, archivos scorecard.json, o el ZIP o la carpeta de una edición',
    remedy: 'No se usa. Tome los archivos tal como se publicaron.'
  },
  nothingEarlier: {
    got: 'archivos sin un status.json ni un scorecard.json',
    expected: 'status.json, archivos scorecard.json, o el ZIP o la carpeta de una edición',
    remedy: 'Elija la carpeta de la edición o la del sitio.'
  }
};
