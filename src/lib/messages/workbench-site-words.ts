import type { Translated } from './translated.ts';

/** What the workbench says, in that language, of where an edition is put and of what is published already; in English where there is nothing. */
export function workbenchSiteWords(language: string): WorkbenchSiteWords {
  return language === 'es' ? spanish : english;
}

const english = {
  address: 'Web address',
  addressHint:
    'may stay empty; where the folder will be found, https://…/: for search engines and for previews of links',
  licence: 'Terms of use',
  licenceHint: 'may stay empty; an SPDX identifier such as CC-BY-4.0, or an https address',
  layout: 'How it is kept',
  alone: 'A folder by itself',
  site: 'A site that keeps its editions',
  siteHint:
    'Every edition stays for good in editions/DATE/; latest/ holds the newest; status.json says what became of the others.',
  earlier: 'What is published already',
  earlierAlone: 'May stay empty. With an earlier edition, the pages say what changed since.',
  earlierSite:
    'The site’s status.json. With the edition before, the pages say what changed since. The whole folder of the site will do.',
  kinds: 'An edition is given as its folder, its ZIP or its scorecard.json files.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  forget: 'Leave these out',
  reading: 'Reading what is published already…',
  isFirst: 'It is the first edition of the site: there is no status.json yet',
  has: (editions: string, isOne: boolean) =>
    isOne ? `The site has the edition ${editions}.` : `The site has the editions ${editions}.`,
  compared: (editions: string, isOne: boolean) =>
    `The pages say what changed since the ${isOne ? 'edition' : 'editions'} ${editions}.`,
  notCompared: 'The pages do not say what changed: no earlier edition is among the files.',
  missing: (before: string) =>
    `The scorecards of edition ${before}, the one before this, are not among the files: add them, so that the pages say what changed since.`,
  corrects: 'Puts right the edition',
  correctsNone: 'none',
  because: 'Because',
  becauseHint: 'what was wrong, in a sentence: readers are told',
  twice: (edition: string) => `In the ZIP it stands under editions/${edition}/ and latest/, beside status.json.`,
  once: (edition: string) =>
    `In the ZIP it stands under editions/${edition}/, beside status.json: latest/ is a newer one.`,
  unpack:
    'Delete the site’s folder latest/, then unpack the ZIP over the site: status.json is replaced, editions/ grows.',
  unpackOlder: 'Unpack the ZIP over the site: status.json is replaced, editions/ grows, latest/ stays.'
} as const;

/** Words of the workbench about sites and earlier editions, in some language. */
export type WorkbenchSiteWords = Translated<typeof english>;

const spanish: WorkbenchSiteWords = {
  address: 'Dirección web',
  addressHint:
    'puede quedar vacía; dónde se encontrará la carpeta, https://…/: para los buscadores y las vistas previas de enlaces',
  licence: 'Condiciones de uso',
  licenceHint: 'pueden quedar vacías; un identificador SPDX como CC-BY-4.0, o una dirección https',
  layout: 'Cómo se conserva',
  alone: 'Una carpeta por sí sola',
  site: 'Un sitio que conserva sus ediciones',
  siteHint:
    'Cada edición queda para siempre en editions/FECHA/; latest/ contiene la más reciente; status.json dice qué fue de las demás.',
  earlier: 'Lo que ya está publicado',
  earlierAlone: 'Puede quedar vacío. Con una edición anterior, las páginas dicen qué cambió desde entonces.',
  earlierSite:
    'El status.json del sitio. Con la edición anterior, las páginas dicen qué cambió desde entonces. También sirve la carpeta entera del sitio.',
  kinds: 'Una edición se da como su carpeta, su ZIP o sus archivos scorecard.json.',
  choose: 'Elegir archivos',
  chooseFolder: 'Elegir una carpeta',
  forget: 'Quitar estos',
  reading: 'Se lee lo que ya está publicado…',
  isFirst: 'Es la primera edición del sitio: todavía no hay status.json',
  has: (editions, isOne) =>
    isOne ? `El sitio tiene la edición ${editions}.` : `El sitio tiene las ediciones ${editions}.`,
  compared: (editions, isOne) =>
    `Las páginas dicen qué cambió desde ${isOne ? 'la edición' : 'las ediciones'} ${editions}.`,
  notCompared: 'Las páginas no dicen qué cambió: entre los archivos no hay ninguna edición anterior.',
  missing: (before) =>
    `Los informes de la edición ${before}, la anterior a esta, no están entre los archivos: añádalos, para que las páginas digan qué cambió desde entonces.`,
  corrects: 'Corrige la edición',
  correctsNone: 'ninguna',
  because: 'Porque',
  becauseHint: 'qué estaba mal, en una frase: se le dice a quien lee',
  twice: (edition) => `En el ZIP está en editions/${edition}/ y en latest/, junto a status.json.`,
  once: (edition) => `En el ZIP está en editions/${edition}/, junto a status.json: latest/ es una más reciente.`,
  unpack:
    'Borre la carpeta latest/ del sitio y luego descomprima el ZIP sobre el sitio: status.json se reemplaza, editions/ crece.',
  unpackOlder: 'Descomprima el ZIP sobre el sitio: status.json se reemplaza, editions/ crece, latest/ se queda.'
};
