import { number } from './problem-text.ts';
import type { ProposalMessages } from './proposal-messages.ts';
import { names, quote } from './spanish-problem-text.ts';
import { spanishWideProposals } from './spanish-wide-proposals.ts';

const most = 6;

/** What is said in Spanish of why a file was understood as it was. */
export const spanishProposals: ProposalMessages = {
  ...spanishWideProposals,

  'rows-are-results': ({ rows, by }) =>
    `de ${number(rows)} filas no hay dos con lo mismo en ${list(by)}, así que cada una es un resultado propio`,
  'rows-are-mostly-results': ({ rows, by, repeated }) =>
    `de ${number(rows)} filas casi ninguna tiene lo mismo en ${list(by)}; ${number(repeated)} sí, y se apartan`,
  'rows-are-records': ({ column }) =>
    `${quote(column)} es el número de una persona, de una estancia o de otra cosa suelta, como lo tienen los registros`,
  'rows-are-cases': ({ column }) =>
    `${quote(column)} dice sí o no en cada fila, como lo tienen los registros, y a su lado hay columnas que nombran grupos`,
  'rows-are-cells': ({ by }) =>
    `cada fila cuenta una combinación de ${list(by)}, y ninguna es un total, así que las filas se pueden sumar`,
  'by-name': ({ column }) => `la columna se llama ${quote(column)}`,
  'by-name-of-dimension': ({ column, known, unmapped }) =>
    `la columna se llama ${quote(column)}; el vocabulario conoce las etiquetas del ${known}% de las filas${kept(unmapped)}`,
  'by-values': ({ known, unmapped }) =>
    `el vocabulario conoce las etiquetas del ${known}% de las filas${kept(unmapped)}`,
  'codes-without-labels': ({ column, dimension, values }) =>
    `${quote(column)} solo tiene los códigos ${list(values)}. ¿Qué significan? Hasta que \`groups.${dimension}\` lo diga, la columna no se usa`,
  'code-of': ({ of }) => `es un código de ${quote(of)}, valor por valor`,
  'same-in-every-row': ({ value }) => `dice ${quote(value)} en todas las filas`,
  'told-by-others': ({ by }) => `se sigue de ${list(by)} y no distingue filas`,
  'person-repeats': ({ persons, rows }) =>
    `${number(persons)} valores en las ${number(rows)} filas que se miraron: las personas tienen varias filas. Se cuentan filas, no personas, con intervalos que lo tienen en cuenta; \`rows_per_person\` dice si solo ha de contar la primera fila de cada una`,
  'person-once': ({ rows }) =>
    `un valor distinto en cada una de las ${number(rows)} filas que se miraron: filas y personas son lo mismo`,
  'joined-dimensions': ({ columns }) =>
    `${list(columns)} son columnas de una misma dimensión, así que sus etiquetas se unen en un grupo`,
  arithmetic: ({ numerator, denominator, value, factor, rows, of }) =>
    `${quote(numerator)} ÷ ${quote(denominator)}${factor === 1 ? '' : ` × ${number(factor)}`} da ${quote(value)}: comprobado en ${number(rows)} de ${number(of)} filas`,
  'count-by-name': ({ numerator, denominator }) =>
    `por sus nombres, ${quote(numerator)} cuenta hechos y ${quote(denominator)} a quiénes se refieren; el archivo no trae ninguna cifra con la que comprobarlo`,
  limits: ({ value, rows }) => `${quote(value)} está entre sus límites: comprobado en ${number(rows)} filas`,
  'as-given': ({ value }) => `${quote(value)} se toma como viene: el archivo no tiene recuentos que lo demuestren`,
  'count-only': ({ column }) =>
    `${quote(column)} es un recuento y nada en el archivo dice de cuántos: se muestra como viene y no se juzga ninguna brecha con él`,
  'rest-of': ({ of }) => `es el resto de ${quote(of)}`,
  'counts-do-not-give': ({ value }) =>
    `ningún par de recuentos a su lado da ${quote(value)} (quizá está ponderado o ajustado), así que los recuentos no se usan`,
  'limits-of-nothing': () => 'es un límite o un error de una cifra que no se usa',
  'not-needed': () => 'nada dice qué mide',
  'shares-add-up': ({ columns, chosen, rows }) =>
    `${list(columns)} suman 100 en ${number(rows)} filas: son las respuestas a una pregunta, y ${quote(chosen)} es la que se suele publicar primero`,
  'other-measures': ({ columns, chosen }) => `se toma ${quote(chosen)}; no se usan ${list(columns)}`,
  'margin-by-name': ({ label, adds, of }) =>
    `${quote(label)} quiere decir todas las personas, así que esas filas son totales y no se cuentan dos veces${of === 0 ? '' : `; las demás suman lo mismo en ${number(adds)} de ${number(of)} lugares`}`,
  'margin-by-sum': ({ label, adds, of }) =>
    `las demás suman lo que dice ${quote(label)} en ${number(adds)} de ${number(of)} lugares, y casi en el resto: es su total`,
  'margin-left-aside': ({ column, label }) =>
    `${quote(column)} no es un grupo de personas, así que solo se usa su total ${quote(label)} y las demás filas se apartan`,
  'layout-column': () =>
    'la plantilla HEAT Plus de la OMS la tiene para dibujar y ordenar; no contiene la cifra de ningún grupo',
  'blank-is-all': ({ columns }) =>
    `ninguna fila tiene llena más de una de ${list(columns)}, así que una celda vacía quiere decir todas las personas`,
  'blank-group': ({ column, rows }) =>
    `${quote(column)} está vacía en ${number(rows)} filas. ¿Quiere decir todas las personas, o personas de las que no se sabe? Hasta entonces no se usa ninguna fila de este archivo`,
  'half-blank': ({ column }) => `las filas sin ${quote(column)} son de otra medida del archivo`,
  'no-institution': ({ used }) =>
    `ninguna columna nombra una institución, así que el nombre del archivo está en su lugar: ${quote(used)}`,
  'no-period': ({ used }) => `ninguna columna nombra un período, así que todas las filas son ${quote(used)}`,
  'dates-shifted': ({ from, to }) =>
    `sus años van de ${from} a ${to}: fechas que se desplazaron para proteger a las personas, y no períodos`,
  'flag-column': ({ column }) => `${quote(column)} solo tiene sí y no (o 1 y 0), y su nombre es el de un resultado`,
  'outcome-question': ({ column, values }) =>
    `${quote(column)} puede ser un resultado, con los valores ${list(values)}. ¿Cuál se debe contar? Dígalo en indicators.csv`,
  'no-outcome': () =>
    'ninguna columna es un resultado por su nombre y sus valores. ¿Cuáles se deben contar? Hasta que indicators.csv lo diga, solo se cuentan los grupos',
  'absent-sign': ({ label, columns }) => `${quote(label)} está en lugar de un valor que falta en ${list(columns)}`,
  'absent-question': ({ label, column }) =>
    `${quote(label)} en ${quote(column)} no es un número. ¿Está reservado, no se comunicó, o es un número con una marca? Hasta que \`absent\` lo diga, cuenta como ilegible`,
  'survey-weights': ({ column }) =>
    `${quote(column)} es una ponderación de encuesta. Los porcentajes contados sin ella serían erróneos, y no se leen registros ponderados: dé los resultados ponderados`,
  'category-without-total': ({ column, values }) =>
    `${quote(column)} (${list(values)}) distingue filas y no es un grupo de personas conocido. ¿Es una dimensión, una medida, o se deja fuera?`,
  'key-repeats': ({ by, rows }) =>
    `${number(rows)} filas tienen lo mismo que otra en ${list(by)}, así que algo más las distingue. ¿Qué columna es?`,
  'many-measures': ({ columns }) => `${list(columns)} pueden ser la cifra, cada una. ¿Cuál es?`,
  'favourable-given': ({ column }) => `${quote(column)} dice qué dirección es mejor`,
  'favourable-unknown': ({ indicators }) =>
    `nada dice si es mejor más o menos en ${list(indicators)}. No se adivina: una diferencia en cualquier sentido cuenta como brecha. Dígalo en la columna \`favourable\` de indicators.csv`,
  'privacy-question': () =>
    'si alguien ya publicó este archivo, dígalo con `privacy`, `source` y `published_on`; hasta entonces se protege como los datos sin publicar'
};

function list(items: readonly string[]): string {
  const shown = items.slice(0, most).map(quote);
  return names(items.length > most ? [...shown, `${items.length - most} más`] : shown);
}

function kept(unmapped: readonly string[]): string {
  return unmapped.length === 0 ? '' : `, y deja ${list(unmapped)} como en el archivo`;
}
