const phrases: Readonly<Record<string, string>> = {
  '`and`, `or` or the end': '`and`, `or` o el final',
  'a column': 'una columna',
  'a value': 'un valor',
  'a value (put a value that begins with a sign in quotes)':
    'un valor (ponga entre comillas un valor que empieza con un signo)',
  '`present` or `absent`': '`present` o `absent`',
  '`]` after the name of a column (put a value that begins with `[` in quotes)':
    '`]` después del nombre de una columna (ponga entre comillas un valor que empieza con `[`)',
  'a column, a value or one of = != < <= > >= ( ) |': 'una columna, un valor o uno de = != < <= > >= ( ) |',
  'an object in braces': 'un objeto entre llaves',
  'a text': 'un texto',
  'true or false': 'true o false',
  'the name of an encoding, such as windows-1252 or utf-16le':
    'el nombre de una codificación, como windows-1252 o utf-16le',
  '[1] or [1, 2]': '[1] o [1, 2]',
  'one plain character': 'un solo carácter simple',
  'a whole number from 0': 'un número entero desde 0',
  'a list of texts': 'una lista de textos',
  'a list of files': 'una lista de archivos',
  '`all` or `first`': '`all` o `first`',
  'the same `into` in all of them': 'el mismo `into` en todas',
  'the column of the table that the cells hold': 'la columna de la tabla que contienen las celdas',
  'the names of columns of the file': 'los nombres de columnas del archivo',
  'the path of one file': 'la ruta de un archivo',
  'a date such as 2024-12-31': 'una fecha como 2024-12-31',
  'year and month, such as 2025-09, or a date': 'año y mes, como 2025-09, o una fecha',
  'an https address of a folder, such as https://example.org/scorecards/':
    'la dirección https de una carpeta, como https://example.org/scorecards/',
  'an SPDX identifier such as CC-BY-4.0, or an https address':
    'un identificador SPDX como CC-BY-4.0, o una dirección https',
  'another character than the quotation mark': 'un carácter distinto de las comillas',
  'the names of two columns, as `dimension` and `group`': 'los nombres de dos columnas, como `dimension` y `group`',
  'pairs of two different dimensions, such as [["race-ethnicity", "sex"]]':
    'pares de dos dimensiones distintas, como [["race-ethnicity", "sex"]]',
  'a dimension that a column of the file holds': 'una dimensión que tenga una columna del archivo',
  'a register': 'un registro',
  'a table of results or population; dimensions of records stand under `dimensions`':
    'una tabla de resultados o de población; las dimensiones de los registros van en `dimensions`',
  'its header is not where it was seen first': 'su encabezado no está donde se vio primero',
  'a numerator': 'un numerador',
  'both a numerator and a denominator': 'un numerador y un denominador',
  'the date columns `from` and `until`': 'las columnas de fechas `from` y `until`'
};

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^(`[^`]+`)$/u, '$1'],
  [/^a closing (["'])$/u, 'el cierre $1'],
  [/^at most (\d+) conditions inside each other$/u, 'como máximo $1 condiciones una dentro de otra'],
  [/^at most (\d+) comparisons$/u, 'como máximo $1 comparaciones'],
  [/^a column of (.+)$/u, 'una columna de $1'],
  [/^one of (.+)$/u, 'uno de estos: $1'],
  [/^(`[^`]+`) of (.+)$/u, '$1 de $2'],
  [/^(\S+) \(without ([^)]+)\) and (\S+) \(without ([^)]+)\)$/u, '$1 (sin $2) y $3 (sin $4)'],
  [/^(\S+) and (\S+) \(without ([^)]+)\)$/u, '$1 y $2 (sin $3)'],
  [/^(\S+) \(without ([^)]+)\) and (\S+)$/u, '$1 (sin $2) y $3'],
  [/^(\S+) \(without ([^)]+)\)$/u, '$1 (sin $2)'],
  [/^(\S+) and (\S+)$/u, '$1 y $2']
];

const keyword = ' (in quotes where it is a keyword)';

/** A phrase that reading or counting uses in English inside a problem, in Spanish; nothing where it is none of them. */
export function spanishPhrase(phrase: string): string | undefined {
  const known = phrases[phrase];
  if (known !== undefined) return known;
  if (phrase.endsWith(keyword)) {
    const first = spanishPhrase(phrase.slice(0, -keyword.length));
    return first && `${first} (entre comillas si es una palabra reservada)`;
  }
  for (const [pattern, words] of patterns) if (pattern.test(phrase)) return phrase.replace(pattern, words);
  return undefined;
}
