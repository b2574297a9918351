import { number } from './problem-text.ts';
import { names, quote } from './spanish-problem-text.ts';
import type { WideProposalMessages } from './wide-proposals.ts';

const most = 6;

/** What is said in Spanish of why columns side by side were understood as they were. */
export const spanishWideProposals: WideProposalMessages = {
  average: ({ column, slices, label }) =>
    `${quote(column)} repite una cifra junto a todos los grupos${slices === 1 ? '' : ` de cada una de ${number(slices)} partes`}: la de todas las personas. El archivo se toma una vez más para ella, con las filas de ${quote(label)}, ${slices === 1 ? 'de las que hay una' : 'de las que cada parte tiene una'}`,
  'average-differs': ({ column }) =>
    `${quote(column)} debería decir lo mismo junto a cada grupo, y esta fila dice otra cosa que la primera. ¿Cuál es correcta? Hasta entonces no se usa`,
  'average-not-used': ({ why }) =>
    ({
      overall: 'el archivo tiene filas para todas las personas, y se usan esas',
      part: 'solo se miraron las primeras filas, o no todo en ella son números, así que no se sabe si dice lo mismo junto a cada grupo',
      nowhere:
        'ningún grupo está exactamente una vez junto a cada una de sus cifras, así que no hay fila de donde leerla'
    })[why],
  'reference-flag': () =>
    'marca un grupo con el que comparar. Eso se elige para todo el proyecto (`reference` en datapackage.json) y no por filas, así que la marca no se usa',
  'same-dimension': ({ of, dimension }) => `ya se usa ${quote(of)} para \`${dimension}\``,
  'days-of-period': ({ columns }) =>
    `${list(columns)} dicen desde cuándo y hasta cuándo en cada fila, así que ese es el período de todas`,
  'rows-are-wide': ({ rows, by }) =>
    by.length === 0
      ? `las cifras están lado a lado en sus columnas, en ${rows === 1 ? 'una fila' : `${number(rows)} filas`}`
      : `las cifras están lado a lado en sus columnas, y de ${number(rows)} filas no hay dos con lo mismo en ${list(by)}`,
  'wide-by-group': ({ columns, dimension }) =>
    `los nombres de ${list(columns)} se distinguen en un grupo de \`${dimension}\` que el vocabulario conoce, así que cada una es la cifra de un grupo`,
  'wide-by-period': ({ columns }) =>
    `los nombres de ${list(columns)} se distinguen en un período, así que cada una es la cifra de un período`,
  'wide-by-both': ({ columns, dimension }) =>
    `los nombres de ${list(columns)} se distinguen en un período y en un grupo de \`${dimension}\`; el archivo se toma una vez por período`,
  'wide-by-indicator': ({ columns }) =>
    `${list(columns)} miden cosas distintas lado a lado, así que cada una es un indicador propio`,
  'wide-total': ({ column }) => `${quote(column)} quiere decir todas las personas y no es un grupo`,
  'wide-implied': ({ column, rows }) =>
    `el nombre de ${quote(column)} no tiene grupo donde las demás tienen uno, y sus cifras pueden ser las de todas las personas en ${rows === 1 ? 'la única fila que se puede comparar' : `las ${number(rows)} filas que se pueden comparar`}`,
  'beside-wide': () => 'sus números no son ninguna de las cifras que están lado a lado',
  'wide-said': ({ word, in: where }) =>
    `los nombres de estas columnas no dicen qué son sus números; lo dice ${quote(where)}: ${quote(word)}`,
  'wide-arithmetic': ({ numerator, denominator, value, factor, rows, of }) =>
    `${quote(numerator)} ÷ ${quote(denominator)}${factor === 1 ? '' : ` × ${number(factor)}`} da ${quote(value)}: comprobado en ${number(rows)} de ${number(of)} cifras`,
  'wide-limits': ({ value, rows }) => `${quote(value)} está entre sus límites: comprobado en ${number(rows)} cifras`,
  'wide-bare': ({ columns, dimension }) =>
    `${list(columns)} son columnas por ${dimension === undefined ? 'período' : `grupo de \`${dimension}\``}, pero nada dice qué son sus números. ¿Conteos, porcentajes o tasas? Hasta que \`wide\` lo diga, no se usa ninguna de sus cifras`,
  'wide-crossed': ({ columns, dimensions }) =>
    `${list(columns)} nombran a la vez grupos de ${names(dimensions.map((id) => `\`${id}\``))}. Hasta que \`wide\` diga qué es cada columna, no se usa ninguna de sus cifras`,
  'wide-shares': ({ columns, dimension, rows }) =>
    `${list(columns)} suman el total en ${rows === 1 ? 'una fila' : `${number(rows)} filas`}: parece que dicen qué parte de todas las personas es de cada grupo de \`${dimension}\`, y no cómo le va a cada grupo. Hasta que \`wide\` diga qué son, no se usa ninguna de sus cifras`,
  'wide-shares-beside': ({ columns, dimension, other }) =>
    `${list(columns)} son porcentajes por grupo de \`${dimension}\` junto a ${quote(other)}. ¿Dicen qué parte de todas las personas es de cada grupo, o cómo le va a cada grupo? Hasta que \`wide\` lo diga, no se usa ninguna de sus cifras`
};

function list(items: readonly string[]): string {
  const shown = items.slice(0, most).map(quote);
  return names(items.length > most ? [...shown, `${items.length - most} más`] : shown);
}
