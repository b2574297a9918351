import { error, number, warning } from './problem-text.ts';
import type { ProblemTexts } from './problems.ts';
import { spanishCellProblemTexts } from './spanish-cell-problems.ts';
import { spanishFileProblemTexts } from './spanish-file-problems.ts';
import { spanishLayoutProblemTexts } from './spanish-layout-problems.ts';
import { count, names, quote, said, stood } from './spanish-problem-text.ts';
import { spanishProposalProblemTexts } from './spanish-proposal-problems.ts';
import { spanishRegisterProblemTexts } from './spanish-register-problems.ts';
import { spanishShapeProblemTexts } from './spanish-shape-problems.ts';
import { spanishValueProblemTexts } from './spanish-value-problems.ts';

const rows = (value: number): string => count(value, 'fila', 'filas');
const setAside = 'La fila se aparta.';
const noRow = 'Hasta entonces no se usa ninguna fila de este archivo';

/** What is said in Spanish about every kind of problem in someone's files. */
export const spanishProblemTexts: ProblemTexts = {
  ...spanishFileProblemTexts,
  ...spanishRegisterProblemTexts,
  ...spanishProposalProblemTexts,
  ...spanishLayoutProblemTexts,
  ...spanishShapeProblemTexts,
  ...spanishCellProblemTexts,
  ...spanishValueProblemTexts,

  'column-missing': ({ column, table, isKey }) =>
    (isKey ? error : warning)(
      `ninguna columna para \`${column}\``,
      `\`${column}\`, que ${table} necesita`,
      isKey
        ? `Añada la columna, o dé \`${column}\` en \`columns\` o \`constants\` en datapackage.json. Sin ella no se puede usar ninguna fila.`
        : `Añada la columna, o nombre la que la contiene en \`columns\` en datapackage.json. Hasta entonces cuenta como no comunicado.`
    ),

  'column-unknown': ({ column, table, nearest }) =>
    warning(
      `la columna ${quote(column)}`,
      `una columna de ${table}`,
      nearest === undefined
        ? 'No se usa. Para usarla, diga qué es en `columns` o `dimensions` en datapackage.json.'
        : `No se usa. ¿Quiso decir \`${nearest}\`?`
    ),

  'column-not-in-file': ({ key, column, nearest }) =>
    error(
      `\`${key}\` nombra la columna ${quote(column)}, que el archivo no tiene`,
      'una columna del archivo',
      `Corrija \`${key}\` en datapackage.json.${nearest === undefined ? '' : ` ¿Quiso decir ${quote(nearest)}?`}`
    ),

  'column-twice': ({ column, first, meaning }) =>
    warning(
      `${meaning} dos veces: ${quote(first)} y ${quote(column)}`,
      'una columna o constante para cada cosa',
      `Se usa ${quote(first)}. Para usar la otra, o las dos para cosas distintas, nómbrelas en datapackage.json.`
    ),

  'too-many-groups': ({ dimension, groups, most }) =>
    warning(
      `${number(groups)} valores distintos para la dimensión ${dimension}`,
      `como máximo ${number(most)} grupos`,
      'No se usa como dimensión. Reúna los valores en grupos, o deje la columna fuera de `dimensions` en datapackage.json.'
    ),

  'source-missing': () =>
    warning(
      'cifras marcadas como `already-published` sin `source` o `published_on`',
      'quién las publicó, y cuándo',
      'Añada `source` y `published_on` al lado de `privacy` en datapackage.json.'
    ),

  'where-unreadable': ({ got, at, expected }) =>
    error(
      `una condición \`where\` que se detiene en el carácter ${number(at + 1)}: ${stood(got)}`,
      said(expected),
      `Corrija \`where\` en datapackage.json. ${noRow}, para que no se cuente nada que debía quedar fuera.`
    ),

  'where-column-missing': ({ column, nearest }) =>
    error(
      `una condición \`where\` sobre la columna ${quote(column)}`,
      'una columna del archivo',
      `${nearest === undefined ? 'Corrija `where` en datapackage.json.' : `¿Quiso decir ${quote(nearest)}?`} ${noRow}.`
    ),

  'where-left-out': ({ rows: left }) =>
    warning(
      `${rows(left)} que la condición \`where\` deja fuera`,
      'tantas como debían quedar fuera',
      'No hay que hacer nada si es el número que espera.'
    ),

  'where-unknown': ({ rows: unknown }) =>
    warning(
      `${rows(unknown)} en que \`where\` no se puede decidir, porque está en blanco una celda por la que pregunta`,
      'un valor en cada celda por la que pregunta `where`',
      'Estas filas se apartan. Complete las celdas, o escriba en `where` qué significa en blanco (`column is present`).'
    ),

  'row-wrong-width': ({ cells, columns }) =>
    error(
      count(cells, 'celda', 'celdas'),
      `${number(columns)}, una por columna`,
      `Ponga comillas alrededor de las celdas que contienen el separador, y quite las líneas que no son filas. ${setAside}`
    ),

  'row-ill-quoted': ({ lines }) =>
    error(
      `unas comillas que no se cierran donde termina su celda${lines > 1 ? `, de modo que ${number(lines)} líneas se leen como una fila` : ''}`,
      'comillas alrededor de celdas enteras, dobles dentro de ellas',
      `Cierre las comillas, o escriba "" para unas comillas dentro de una celda. ${setAside}`
    ),

  'row-too-long': () =>
    error(
      'una fila de más de dos millones de caracteres',
      'filas más cortas',
      `Busque unas comillas que se abren y se cierran mucho después, o acorte la celda. ${setAside}`
    ),

  'row-blank': () => warning('una fila solo con celdas en blanco', 'al menos un valor', 'Borre la fila. Se aparta.'),

  'row-without-key': ({ columns }) =>
    error(`nada en ${names(columns)}`, 'un valor allí, porque dice qué fila es', `Complete la celda. ${setAside}`),

  'row-key-repeated': ({ key, records, more }) =>
    error(
      `lo mismo (${key}) en los registros ${records.map(number).join(', ')}${more > 0 ? ` y ${number(more)} más` : ''}`,
      'una fila para cada cosa',
      'Conserve la correcta y borre las demás, o deje fuera los totales y otras medidas con `where`. Todas se apartan.'
    ),

  'period-missing': ({ rows: without, label }) =>
    warning(
      `${rows(without)} sin un período que se pueda leer`,
      'un año, trimestre, mes o fecha',
      `Se cuentan en el período ${quote(label)}. Complete las celdas, o deje fuera esas filas con \`where\`.`
    ),

  'institution-missing': ({ used }) =>
    warning(
      'ningún nombre de una institución',
      'una columna `institution`, o una en `constants` en datapackage.json',
      `Se usa ${quote(used)}. Añada la institución si ese no es su nombre.`
    ),

  'dimension-missing': () =>
    warning(
      'ninguna columna `dimension` ni `group`',
      'las dos, para poder distinguir los grupos',
      'Cada fila se lee como la cifra de todas las personas. Añada las dos columnas, o nómbrelas en `strata` en datapackage.json.'
    ),

  'groups-kept-apart': ({ labels, group, dimension }) =>
    warning(
      `los nombres ${names(labels.map(quote))} en un mismo período, que significan todos ${quote(group)} (${dimension})`,
      'una fila por grupo',
      'Las cifras de filas distintas no se suman: cada una conserva su nombre. Deje una fuera con `where`, o nombre los grupos en `groups` en datapackage.json.'
    ),

  'group-is-total': ({ label, dimension }) =>
    warning(
      `el nombre ${quote(label)} entre los grupos de ${dimension}`,
      'grupos, no su total',
      'Se muestra con su propio nombre y no se juzga. Déjelo fuera con `where`, o dele la dimensión `all`.'
    ),

  'condition-unreadable': ({ indicator, got, at, expected }) =>
    error(
      `${stood(got)} en el carácter ${number(at + 1)}`,
      said(expected),
      `Corrija la condición. Hasta entonces el indicador ${quote(indicator)} queda fuera.`
    ),

  'indicator-left-out': ({ indicator, column }) =>
    error(
      `el indicador ${quote(indicator)} sin ${column} que se pueda usar`,
      column === 'scale' ? 'un número mayor que 0, como 100 para porcentajes' : 'uno de los tipos conocidos',
      'Corrija la celda, o déjela en blanco para el valor habitual. Hasta entonces el indicador queda fuera.'
    ),

  'indicator-built-in': ({ indicator }) =>
    warning(
      `el indicador ${quote(indicator)}, que ya viene incluido`,
      'un identificador propio',
      'Este reemplaza al incluido. Dele otro identificador si no es lo que quiere.'
    ),

  'favourable-missing': ({ indicator }) =>
    warning(
      `ninguna dirección para el indicador ${quote(indicator)}`,
      'higher, lower o parity',
      'Diga en la columna `favourable` hacia dónde es mejor. Hasta entonces cuenta cualquier diferencia entre grupos, en los dos sentidos.'
    ),

  'more-of-the-same': ({ code, rest }) =>
    warning(
      `${number(rest)} más del mismo tipo (${code})`,
      'ninguno',
      'Solo se listan los primeros. Suelen tener una misma causa: corríjala y revise otra vez.'
    )
};
