import { error, warning } from './problem-text.ts';
import type { shapeProblemTexts } from './shape-problems.ts';
import { count, names, quote } from './spanish-problem-text.ts';

const rows = (value: number): string => count(value, 'fila', 'filas');

/** What is said of shapes of tables, in Spanish. */
export const spanishShapeProblemTexts: typeof shapeProblemTexts = {
  'wide-not-usable': ({ reason, table }) => {
    const reasons = {
      described: ['ajustes que no se pueden usar', '`columns`, `into` y `values`'],
      table: [`un \`into\` que ${table} no tiene`, '`group`, `period` o `indicator`, según la tabla'],
      values: [
        `\`values\` que no son cifras de ${table}, o una de ellas dos veces`,
        'una columna como `numerator` o `value`'
      ],
      columns: ['columnas de las que el archivo no tiene ninguna', 'columnas del archivo'],
      unpaired: [
        'varias listas de columnas que no van juntas',
        'nombres que digan qué comparten, como `White_n` y `White_d`'
      ]
    } as const;
    const [got, expected] = reasons[reason];
    return error(
      `\`wide\` con ${got}`,
      expected,
      'Corrija `wide` en datapackage.json. Hasta entonces no se usa ninguna fila de este archivo.'
    );
  },

  'wide-unpaired': ({ labels }) =>
    warning(
      `ninguna columna correspondiente entre las columnas anchas para ${names(labels.slice(0, 10).map(quote))}`,
      'una columna en cada lista de `wide` para cada una',
      'La cifra que no tiene columna cuenta como no comunicada. Corrija `wide` en datapackage.json si la hay.'
    ),

  'groups-overlap': ({ dimension, columns, rows: several }) =>
    warning(
      `${rows(several)} en varios grupos de ${dimension}, según ${names(columns.slice(0, 10).map(quote))}`,
      'un grupo por fila, o grupos que pueden solaparse',
      'Cada una de estas filas cuenta en todos sus grupos, de modo que los grupos suman más que el total. Para contarlas de otro modo, dé una sola columna con un grupo por fila.'
    ),

  'box-without-name': ({ label, dimension }) =>
    warning(
      `una columna de casillas para ${dimension} que solo tiene el número ${quote(label)}`,
      'el nombre del grupo que representa',
      'Se muestra con el nombre de la columna. Nombre el grupo en `groups` en datapackage.json, con el nombre de la columna como etiqueta.'
    ),

  'rows-after-first': ({ rows: later, persons, by }) =>
    warning(
      `${rows(later)} después de la primera de ${count(persons, 'persona', 'personas')} en una institución y un período`,
      'una fila por persona, como pide `rows_per_person`',
      `Estas filas se apartan; la primera es la primera ${by === undefined ? 'del archivo' : `según ${quote(by)}`}. Para contar todas las filas, quite \`rows_per_person\` de datapackage.json.`
    ),

  'first-without-person': () =>
    error(
      '`rows_per_person` para un archivo sin columna `person`',
      'una columna que diga de quién trata cada fila',
      'Nómbrela en `columns` en datapackage.json. Hasta entonces cuentan todas las filas.'
    ),

  'institution-id-padded': ({ written, institution, rows: counted }) =>
    warning(
      `la institución ${quote(written)}, que otro archivo escribe ${quote(institution)}`,
      'una misma grafía en todos los archivos',
      `Se toma por la misma, porque en las hojas de cálculo los identificadores pierden los ceros iniciales: ${rows(counted)} ${counted === 1 ? 'cuenta' : 'cuentan'} para ${quote(institution)}. Si son dos instituciones, escriba lo que las distingue.`
    ),

  'institution-id-unclear': ({ spellings }) =>
    warning(
      `las instituciones ${names(spellings.map(quote))}, que solo difieren en ceros iniciales`,
      'una misma grafía de cada identificador en todos los archivos',
      'Se mantienen separadas, porque un archivo tiene ambas. Escriba el identificador con todos sus ceros allí donde se trate de la misma.'
    )
};
