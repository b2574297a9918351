import type { cellProblemTexts } from './cell-problems.ts';
import { error, warning } from './problem-text.ts';
import { quote } from './spanish-problem-text.ts';

const unread = 'Hasta entonces cuenta como ilegible.';
const kept = 'Hasta entonces la fila queda entre las usadas, y no está en ningún punto.';
const correct = `Corrija la celda. ${unread}`;

const itemKinds = {
  item: 'un criterio, meta, ejemplo, acción, principio, valor, nivel o paso de los marcos, o un indicador',
  goal: 'una meta estratégica, como lh.goal.4.1',
  action: 'una acción, como rtb.action.5',
  level: 'patient, organization, community o societal',
  indicator: 'un indicador'
};

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `¿Quiso decir ${quote(nearest)}?`;

/** What is said in Spanish of cells that cannot be read or cannot be so. */
export const spanishCellProblemTexts: typeof cellProblemTexts = {
  'number-unreadable': ({ cell, comma }) =>
    error(
      quote(cell),
      comma ? 'un número con punto decimal' : 'un número',
      comma
        ? `Escriba el número con punto decimal y sin separadores de miles. ${unread}`
        : `Corrija la celda, o déjela en blanco donde no hay cifra. ${unread}`
    ),

  'number-negative': ({ cell }) => error(quote(cell), 'un número que no sea menor que 0', correct),

  'share-unreadable': ({ cell }) => error(quote(cell), 'una parte de 0 a 1, o un porcentaje como 25%', correct),

  'date-unreadable': ({ cell }) =>
    error(
      quote(cell),
      'una fecha como 2024-07-31',
      `Escriba año, mes y día, o deje la celda en blanco donde no ha ocurrido. ${unread}`
    ),

  'date-ambiguous': ({ cell, one, other }) =>
    error(
      `${quote(cell)}, que podría ser ${one} o ${other}`,
      'una fecha como 2024-07-31',
      `Escriba año, mes y día, en este orden. ${unread}`
    ),

  'boolean-unreadable': ({ cell }) =>
    error(quote(cell), 'yes o no (sí o no)', `Escriba yes o no, o deje la celda en blanco. ${unread}`),

  'choice-unreadable': ({ cell, choices, nearest }) =>
    error(
      quote(cell),
      `una de: ${choices.join(', ')}`,
      `${meant(nearest, 'Escriba una de estas.')} Hasta entonces la celda cuenta como ilegible.`
    ),

  'url-unreadable': ({ cell }) =>
    error(
      quote(cell),
      'una dirección que empiece con https:// o http://, sin espacios y sin nombre ni contraseña',
      'Escriba la dirección entera, o deje la celda en blanco. Hasta entonces cuenta como ilegible, y no es un enlace en ningún lado.'
    ),

  'dates-out-of-order': ({ later, laterDate, earlier, earlierDate }) =>
    error(
      `${later} ${laterDate}, antes de ${earlier} ${earlierDate}`,
      `un día que no sea anterior a ${earlier}`,
      `Corrija la que esté mal. Hasta entonces \`${later}\` cuenta como ilegible, y no se calcula nada con esa fecha.`
    ),

  'date-implausible': ({ date, firstYear, lastYear }) =>
    warning(
      quote(date),
      `una fecha de ${firstYear} a ${lastYear}`,
      'Revise el año. La fecha se usa como está, pero no para la fecha hasta la que llegan los datos.'
    ),

  'share-impossible': ({ cell }) =>
    error(
      quote(cell),
      'una parte del total: desde nada hasta todo, en la escala de su indicador',
      'Corrija la celda, o el tipo o la escala del indicador. Hasta entonces la celda cuenta como ilegible.'
    ),

  'numerator-above-denominator': ({ numerator, denominator }) =>
    error(
      `${numerator} de ${denominator}`,
      'un numerador que sea parte del denominador',
      'Corrija la celda, o dé al indicador otro tipo (como `rate`) si no es una parte. Hasta entonces el numerador cuenta como ilegible.'
    ),

  'item-unknown': ({ cell, names, nearest }) =>
    warning(
      quote(cell),
      itemKinds[names],
      `${meant(nearest, 'Escriba el identificador o el número que dan las páginas de los marcos.')} ${kept}`
    ),

  'indicator-unknown': ({ cell, nearest }) =>
    warning(
      quote(cell),
      'el nombre corto de un indicador: incluido, suyo o de los resultados',
      `${meant(nearest, 'Escríbalo como está definido.')} ${kept}`
    ),

  'commitment-unknown': ({ cell, nearest }) =>
    warning(
      quote(cell),
      'una promesa del registro de promesas de esta institución',
      `${meant(nearest, 'Escríbala como está allí, o deje la celda en blanco.')} Hasta entonces el incumplimiento se conserva y no se une a ninguna promesa.`
    )
};
