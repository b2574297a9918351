import type { MethodWords } from './method-words.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';

/** What the methods page says of one measure, in Spanish. */
export const spanishMethodWords: MethodWords = {
  labels: {
    kind: 'Clase',
    rows: 'Cada fila es una de las siguientes',
    events: 'Se cuentan',
    clock: 'Plazo',
    cells: 'Casillas',
    period: 'Qué filas',
    range: 'Margen (95\u00a0%)',
    better: 'Es mejor',
    scale: 'Se imprime',
    smallestGap: 'Una brecha cuenta',
    counting: 'Cómo se contó',
    rules: 'Reglas',
    data: 'Sus cifras'
  },
  kinds: {
    proportion: 'parte (proporción)',
    rate: 'tasa',
    'directly-standardised-rate': 'tasa ajustada por edad (método directo)',
    mean: 'media',
    'ratio-of-sums': 'razón de sumas',
    'time-to-event': 'mediana del tiempo hasta que algo ocurre',
    composition: 'composición',
    coverage: 'cobertura',
    estimate: 'cifra dada por otros'
  },
  ranges: {
    wilson: 'Intervalo de Wilson.',
    poisson: 'Límites exactos de Poisson.',
    student: 't de Student.',
    'brookmeyer-crowley': 'Límites de Brookmeyer–Crowley.',
    'fay-feuer': 'Límites gamma de Fay–Feuer.',
    given: 'El que se dio, o el que sale del error estándar que se dio.',
    none: 'Ninguno en una razón de sumas ni en una cobertura.',
    register: 'Ninguno: un registro se cuenta entero y no es una muestra.',
    composition: 'Ninguno: una junta se cuenta entera.'
  },
  better: {
    higher: 'una cifra más alta',
    lower: 'una cifra más baja',
    parity: 'una parte como la de las personas atendidas'
  },
  scale: (scale) =>
    scale === 100 ? 'en porcentaje' : scale === 1 ? 'tal como es' : `por cada ${numbers.count(scale)}`,
  clock: (from, until) =>
    `empieza en «${from}» y termina en «${until}»; un caso sin la segunda fecha está abierto hasta el último día de los datos.`,
  cells: (columns, required) => {
    if (columns.length === 0) return 'una sola: hay una fila así, o no la hay.';
    const of = `cada combinación de ${numbers.list(columns.map((column) => `«${column}»`))}`;
    return required.length === 0 ? `${of}.` : `${of}; se exigen ${required.join(', ')}.`;
  },
  wholeRegister: (dateColumn) =>
    dateColumn === undefined
      ? 'Todas las filas del registro hasta el último día de los datos.'
      : `Todas las filas del registro hasta el último día de los datos; en la línea del tiempo, por el año de «${dateColumn}».`,
  inForce: (from, to) => `Las filas vigentes el último día de los datos: desde «${from}» hasta «${to}».`,
  due: (column) => `Una fila cuenta cuando ya llegó su «${column}».`,
  byPeriod: {
    records: 'Las filas de cada período; el más reciente se muestra primero.',
    results: 'El período que da el archivo.',
    derived: 'El período más reciente de las cifras de las que sale.'
  },
  smallestGap: (ratio) =>
    `desde una razón de ${ratio} del resultado adverso, si una carta de reglas no dice otra cosa.`,
  sql: (statements, resource) =>
    `SQL: ${statements === 1 ? '1 instrucción' : `${String(statements)} instrucciones`} sobre «${resource}»`,
  sqlNote:
    'El SQL está aquí tal como se ejecutó, con los nombres del proyecto y con las columnas de esta medida solamente; una misma instrucción cuenta todas las medidas de una tabla. Los grupos se cuentan con la misma instrucción, con el grupo entre las columnas de «GROUP BY». Un signo de interrogación está en lugar de un texto que no forma parte de la definición. Los prefijos como m0 solo distinguen las columnas de cada medida.',
  steps: {
    rows: 'La respuesta de cada fila: 0 fuera, 1 dentro sin el caso, 2 con el caso, 3 desconocida',
    counts: 'El recuento',
    persons: 'De personas con varias filas, para el margen y para lo que es demasiado pequeño para mostrarse',
    times: 'Casos por días',
    population: 'Las personas atendidas'
  },
  given: (resource, source, publishedOn) => {
    if (source === undefined)
      return `Aquí no se contó nada: las cifras están como las da el archivo «${resource}», según la palabra de quien publica esta edición.`;
    const when = publishedOn === undefined ? '' : ` el ${numbers.date(publishedOn)}`;
    return `Aquí no se contó nada: las cifras de «${resource}» están como las publicó ${source}${when}.`;
  },
  nothingCounted: 'No se contó nada: ningún archivo de esta edición tiene lo que hace falta.',
  derived: {
    'targets-met-by-group':
      'Sin SQL: se cuenta a partir de las cifras publicadas. De todos los grupos de las medidas que tienen una meta, en su período más reciente, los que la cumplen; los grupos de los que no se puede saber se dejan fuera.',
    'unregistered-shortfalls':
      'Sin SQL: se cuenta a partir de las cifras publicadas y del registro. Metas que una cifra publicada no cumple, y promesas vencidas, sin una entrada en el registro de incumplimientos.'
  },
  disclosureRule: (id, version) => `números pequeños: «${id}»${version === undefined ? '' : `, versión ${version}`}`,
  rules: (version) => `comparar y juzgar: versión ${version}`,
  funnel: { howToRead: 'Cómo se lee un gráfico de embudo', howComputed: 'Cómo se calcula' },
  files: {
    heading: 'Archivos de cifras',
    lead: 'Cada cifra de esta edición es una fila de data.csv, y cada comparación una fila de gaps.csv. El SHA-256 dice si un archivo es el que se publicó.',
    manifest: 'El hash de todos los demás archivos, también el de estas páginas',
    tooMany: (count) => `Hay ${count} archivos de cifras; manifest.json tiene el SHA-256 de cada uno.`,
    rowsOf: 'filas de los archivos de cifras cuya columna «indicator» es'
  }
};
