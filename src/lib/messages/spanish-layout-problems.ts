import type { layoutProblemTexts } from './layout-problems.ts';
import { error, warning } from './problem-text.ts';
import { count, names, quote } from './spanish-problem-text.ts';

const lines = (value: number): string => count(value, 'línea', 'líneas');

/** What is said in Spanish of encodings and of lines that are no rows. */
export const spanishLayoutProblemTexts: typeof layoutProblemTexts = {
  'encoding-assumed': ({ encoding, example }) =>
    warning(
      example === ''
        ? `texto que no es UTF-8, sin que se diga qué es: se lee como ${encoding}`
        : `texto que no es UTF-8, sin que se diga qué es: se lee como ${encoding}, de modo que dice ${quote(example)}`,
      'texto codificado como UTF-8, o `encoding` en datapackage.json',
      'No hay que hacer nada si las letras están bien. Si no, guarde el archivo otra vez como «CSV UTF-8», o dé su `encoding` en datapackage.json.'
    ),

  'encoding-wrong': ({ encoding }) =>
    error(
      `bytes que no pueden ser ${encoding}, como dice el archivo o datapackage.json`,
      `texto codificado como ${encoding}`,
      'Corrija `encoding` en datapackage.json, o guarde el archivo otra vez como «CSV UTF-8». Hasta entonces no se lee ninguna fila de este archivo.'
    ),

  'lines-above-header': ({ text, name, rows }) =>
    warning(
      `${lines(rows)} encima de los nombres de las columnas, desde ${quote(text)}`,
      'los nombres de las columnas en la primera línea',
      `Los nombres se leen de esta línea, que empieza por ${quote(name)}. Si no es así, dé el número de líneas que hay encima como \`dialect.skipInitialRows\` en datapackage.json (0 si no hay ninguna).`
    ),

  'header-joined': ({ labels }) =>
    warning(
      'los nombres de las columnas en dos filas',
      'los nombres de las columnas en una fila',
      `Se unen: ${names(labels.map(quote))}, y así los demás. Si no es así, escriba los nombres en una sola fila.`
    ),

  'header-of-two-rows': () =>
    warning(
      'una segunda fila de títulos debajo de los nombres de las columnas',
      'filas de la tabla debajo de los nombres',
      'Se aparta. Si es una fila de datos, dígalo con "headerRows": [1] en `dialect` en datapackage.json.'
    ),

  'header-repeated': () =>
    warning(
      'otra vez los nombres de las columnas',
      'los nombres de las columnas una sola vez, en la primera línea',
      'La línea se aparta. Bórrela.'
    ),

  'lines-below-table': ({ text, rows }) =>
    warning(
      `${lines(rows)} debajo de la tabla, desde ${quote(text)}`,
      'nada debajo de la última fila',
      'Se leen como notas y se apartan. No hay que hacer nada si no hay ninguna fila entre ellas.'
    ),

  'numbers-rewritten': ({ cell, number, rows }) =>
    warning(
      `números escritos como ${quote(cell)} en ${count(rows, 'fila', 'filas')}`,
      'números simples, como 1234.5',
      `Se leen como números: ${quote(cell)} es ${quote(number)}. Si no es lo que se quería, escriba los números sin signos.`
    ),

  'tables-stacked': ({ labels }) =>
    error(
      `varias tablas una debajo de otra, que empiezan en las líneas ${names(labels)}`,
      'una tabla por archivo',
      'Ponga cada una en un archivo propio. Hasta entonces no se lee ninguna fila de este archivo.'
    )
};
