import { number } from './problem-text.ts';
import { count, names, quote, said, stood } from './spanish-problem-text.ts';
import type { ToldWords } from './told-problem.ts';

const parts: Readonly<Record<string, string>> = { name: 'nombre', role: 'papel', contact: 'contacto' };
const leftOut = 'Hasta entonces el indicador queda fuera.';

/** What is said in Spanish of what counting and publishing find wrong, by code; `rest` for problems that are not listed one by one. */
export const spanishToldProblems: Readonly<Record<string, ToldWords>> = {
  'column-not-found': ({ text, number: numberOf, list }) => ({
    got: `el indicador ${text('indicator')} pide la columna ${text('column')}, que este archivo no tiene`,
    expected: `una de ${list('columns').join(', ')}${numberOf('more') > 0 ? ` y ${number(numberOf('more'))} más` : ''}`,
    remedy:
      'Corrija el nombre en la definición del indicador, o añada la columna. El indicador queda fuera para este archivo.'
  }),
  'condition-unreadable': ({ text, number: numberOf }) => ({
    got: `${quote(text('text'))}, donde está ${stood(text('got'))} en el carácter ${number(numberOf('at') + 1)}`,
    expected: said(text('expected')),
    remedy: `Corrija la condición en la definición del indicador. ${leftOut}`
  }),
  'definition-incomplete': ({ text }) => ({
    got: `el indicador ${text('indicator')} de tipo ${text('kind')}, al que le falta: ${said(text('missing'))}`,
    expected: `${said(text('missing'))}, para que se pueda contar`,
    remedy: `Añada en la definición del indicador ${said(text('missing'))}, o dé sus cifras en una tabla de resultados.`
  }),
  'indicator-table-not-found': ({ text }) => ({
    got: `${text('table') === '' ? 'ninguna tabla' : `la tabla ${text('table')}, que no está en este proyecto,`} para contar el indicador ${text('indicator')}`,
    expected: 'el nombre de un recurso, un registro, `records` o `results`',
    remedy: 'Añada el archivo, o corrija la tabla en la definición del indicador.'
  }),
  'indicator-not-defined': ({ text }) => ({
    got: `resultados de ${text('id')}, que no está definido en ningún lugar`,
    expected: 'un indicador del catálogo, o una fila para él en una tabla de indicadores',
    remedy:
      'Defínalo en indicators.csv. Hasta entonces nadie puede decir si es mejor tener más o menos, y no se juzga ninguna brecha.'
  }),
  'tallied-twice': ({ text }) => ({
    got: `otras cifras de ${text('indicator')}, ${text('institution')}, ${text('period')}`,
    expected: 'cifras de un solo archivo para cada indicador, institución y período',
    remedy:
      text('derived') === 'yes'
        ? 'No hay que hacer nada: para esta institución vale el archivo que viene primero.'
        : 'Póngalas en un solo archivo, o dé a los indicadores nombres distintos. Se usó el archivo que viene primero.'
  }),
  'row-in-two-files': ({ list }) => ({
    got: `una fila que ya está en un archivo anterior: coincide en ${list('key').join(', ')}`,
    expected: 'cada entrada de un registro en un solo archivo',
    remedy: 'Conserve la correcta y borre la otra. Se cuenta la del archivo anterior.'
  }),
  'dimension-twice': ({ text }) => ({
    got: `otra columna para la dimensión ${text('dimension')}`,
    expected: 'una columna por dimensión',
    remedy: 'Dé a la columna una dimensión propia en datapackage.json. Se usó la primera columna.'
  }),
  'too-many-decimals': ({ text, number: numberOf }) => ({
    got: `${numberOf('rows') === 1 ? 'un número' : count(numberOf('rows'), 'número', 'números')} de ${text('indicator')} con más de ${numberOf('kept')} decimales`,
    expected: `como máximo ${numberOf('kept')} decimales, para que las sumas sean exactas`,
    remedy: 'No hay que hacer nada si tanta precisión no importa: esos números se redondearon.'
  }),
  'number-too-large': ({ text }) => ({
    got: `${text('largest')} entre los números de ${text('indicator')}`,
    expected: 'números cuyas sumas se puedan guardar exactas',
    remedy: 'Busque una entrada equivocada, o use una unidad mayor. El indicador queda fuera para este archivo.'
  }),
  'negative-duration': ({ text }) => ({
    got: `${text('until')}, antes de ${text('from')}, cuando empieza el plazo de ${text('indicator')}`,
    expected: `${text('from')} o una fecha posterior`,
    remedy: 'Corrija una de las dos fechas. La fila no cuenta para este indicador.'
  }),
  'numerator-exceeds-denominator': ({ text }) => ({
    got: `${text('numerator')} de ${text('denominator')}`,
    expected: 'cantidades desde 0, y no más casos que personas o cosas en que podían darse',
    remedy: 'Corrija la fila, o dé al indicador el tipo `rate` o `ratio-of-sums`. Su numerador se toma como ilegible.'
  }),
  'value-disagrees': ({ text }) => ({
    got: text('value'),
    expected: `${text('counted')}, calculado con el numerador y el denominador en la escala del indicador`,
    remedy: 'Revise cuál de los tres está mal. Se usaron numerador y denominador.'
  }),
  rest: ({ number: numberOf }) => ({
    got: `${number(numberOf('rest'))} más del mismo tipo`,
    expected: 'ninguno',
    remedy: 'Vea las filas de la lista anterior.'
  }),
  'publish-no-data-date': ({ text }) => ({
    got: text('date') === '' ? 'ninguna fecha en todo el proyecto' : text('date'),
    expected: 'la fecha hasta la que llegan los datos',
    remedy: 'Escriba "data_date": "AAAA-MM-DD" en la parte "answerable" de datapackage.json.'
  }),
  'publish-edition-not-a-date': ({ text }) => ({
    got: text('edition'),
    expected: 'una edición que lleve su fecha por nombre, AAAA-MM o AAAA-MM-DD',
    remedy: 'Dé la edición como fecha, por ejemplo 2025-09, o déjela vacía para usar la fecha de los datos.'
  }),
  'publish-no-publisher': ({ list }) => ({
    got:
      list('missing').length === 3
        ? 'nadie que publique'
        : `alguien que publica, sin ${names(list('missing').map((part) => parts[part] ?? part))}`,
    expected: 'quién responde por estas cifras: nombre, papel y contacto',
    remedy:
      'Escriba "publisher": {"name": "…", "role": "…", "contact": "…"} en la parte "answerable" de datapackage.json, o dígalo al publicar.'
  }),
  'publish-persons-unknown': () => ({
    got: 'registros sin una columna de personas',
    expected: 'saber si una persona puede tener varias filas, porque los números pequeños de personas se ocultan',
    remedy:
      'Asigne a "person" la columna que distingue a las personas, o escriba "rows_are_persons": true si cada fila es otra persona.'
  }),
  'publish-nothing': ({ text }) => ({
    got: text('missing') === 'institution' ? 'ninguna institución' : 'ninguna tabla con filas',
    expected: 'al menos una institución y una tabla con filas',
    remedy: 'Vea qué se reconoció (answerable check), y nombre las tablas en datapackage.json donde no esté claro.'
  })
};
