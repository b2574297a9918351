import { isolating } from './isolating.ts';
import type { Translated } from './translated.ts';

/** What is said, in that language, where a person says how a file's text is read; in English where there is nothing. */
export function mappingTextWords(language: string): MappingTextWords {
  return language === 'es' ? spanish : english;
}

const plain = {
  heading: 'How the file is read',
  hint: 'What was found is used unless something else is chosen. A change reads the file anew at once.',
  columnsHint: 'Look at the columns after it: names and first values should be those of the file.',
  asFound: (found: string) => `as found: ${found}`,
  asFoundUnknown: 'as found',
  encoding: 'Encoding of the letters',
  encodings: {
    'utf-8': 'UTF-8, all scripts',
    'utf-16le': 'UTF-16, as Excel’s “Unicode text”',
    'utf-16be': 'UTF-16, high byte first',
    'windows-1252': 'Windows-1252, Western Europe and the Americas',
    'iso-8859-15': 'ISO-8859-15, Western Europe with the euro sign',
    macintosh: 'Mac Roman, old Macintosh files',
    'windows-1250': 'Windows-1250, Central Europe',
    'iso-8859-2': 'ISO-8859-2, Central Europe',
    'windows-1251': 'Windows-1251, Cyrillic',
    'windows-1253': 'Windows-1253, Greek',
    'windows-1254': 'Windows-1254, Turkish',
    'windows-1255': 'Windows-1255, Hebrew',
    'windows-1256': 'Windows-1256, Arabic',
    'windows-1258': 'Windows-1258, Vietnamese',
    gb18030: 'GB 18030, simplified Chinese',
    big5: 'Big5, traditional Chinese',
    shift_jis: 'Shift JIS, Japanese',
    'euc-kr': 'EUC-KR, Korean'
  } as Readonly<Record<string, string>>,
  isAssumed: 'The file does not say its encoding and is not UTF-8. If letters with accents look wrong, choose another.',
  isKnown: 'The bytes of the file show it.',
  delimiter: 'Sign between the cells',
  delimiters: {
    ',': 'comma ,',
    ';': 'semicolon ;',
    '\t': 'tab',
    '|': 'pipe |',
    ':': 'colon :',
    ' ': 'space'
  } as Readonly<Record<string, string>>,
  delimiterWhy: 'With it, most lines have the same number of cells.',
  skip: 'Lines above the names of the columns',
  skipFound: (lines: string) => `Empty: as found, ${lines}.`,
  skipTitle: (lines: string, title: string) => `Empty: as found, ${lines}, beginning “${title}”.`,
  skipHint: 'Titles, dates and notes above the table; they are no rows. 0 for none.',
  skipWrong: 'Write a whole number from 0 to 100000, or leave it empty.',
  rows: 'Rows that name the columns',
  headings: {
    one: 'one',
    joined: 'two, put together',
    below: 'one, and a second row of headings that is set aside'
  } as Readonly<Record<string, string>>,
  rowsOne: 'one; all below are rows of the table',
  rowsTwo: 'two'
} as const;

/** Words of how a file's text is read, in some language. */
export type MappingTextWords = Translated<typeof plain>;

const english = isolating<MappingTextWords>(plain);

const spanish = isolating<MappingTextWords>({
  heading: 'Cómo se lee el archivo',
  hint: 'Se usa lo que se encontró, si no se elige otra cosa. Un cambio vuelve a leer el archivo enseguida.',
  columnsHint: 'Mire después las columnas: los nombres y los primeros valores deben ser los del archivo.',
  asFound: (found) => `como se encontró: ${found}`,
  asFoundUnknown: 'como se encuentra',
  encoding: 'Codificación de las letras',
  encodings: {
    'utf-8': 'UTF-8, todas las escrituras',
    'utf-16le': 'UTF-16, como el «texto Unicode» de Excel',
    'utf-16be': 'UTF-16, con el byte alto primero',
    'windows-1252': 'Windows-1252, Europa occidental y América',
    'iso-8859-15': 'ISO-8859-15, Europa occidental con el signo del euro',
    macintosh: 'Mac Roman, archivos antiguos de Macintosh',
    'windows-1250': 'Windows-1250, Europa central',
    'iso-8859-2': 'ISO-8859-2, Europa central',
    'windows-1251': 'Windows-1251, cirílico',
    'windows-1253': 'Windows-1253, griego',
    'windows-1254': 'Windows-1254, turco',
    'windows-1255': 'Windows-1255, hebreo',
    'windows-1256': 'Windows-1256, árabe',
    'windows-1258': 'Windows-1258, vietnamita',
    gb18030: 'GB 18030, chino simplificado',
    big5: 'Big5, chino tradicional',
    shift_jis: 'Shift JIS, japonés',
    'euc-kr': 'EUC-KR, coreano'
  },
  isAssumed: 'El archivo no dice su codificación y no es UTF-8. Si las letras con acentos se ven mal, elija otra.',
  isKnown: 'Lo muestran los bytes del archivo.',
  delimiter: 'Signo entre las celdas',
  delimiters: {
    ',': 'coma ,',
    ';': 'punto y coma ;',
    '\t': 'tabulador',
    '|': 'barra |',
    ':': 'dos puntos :',
    ' ': 'espacio'
  },
  delimiterWhy: 'Con él, la mayoría de las líneas tienen el mismo número de celdas.',
  skip: 'Líneas encima de los nombres de las columnas',
  skipFound: (lines) => `Vacío: como se encontró, ${lines}.`,
  skipTitle: (lines, title) => `Vacío: como se encontró, ${lines}, desde «${title}».`,
  skipHint: 'Títulos, fechas y notas encima de la tabla; no son filas. 0 si no hay ninguna.',
  skipWrong: 'Escriba un número entero de 0 a 100000, o déjelo vacío.',
  rows: 'Filas que nombran las columnas',
  headings: {
    one: 'una',
    joined: 'dos, puestas juntas',
    below: 'una, y una segunda fila de encabezados que se aparta'
  },
  rowsOne: 'una; todo lo de abajo son filas de la tabla',
  rowsTwo: 'dos'
});
