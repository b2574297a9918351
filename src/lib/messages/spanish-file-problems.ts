import { error, number, warning } from './problem-text.ts';
import type { ProblemTexts } from './problems.ts';
import { count, names, quote, said, phrase } from './spanish-problem-text.ts';

const notRead = 'Hasta entonces no se lee ninguna fila de este archivo.';
const lines = (value: number): string => count(value, 'línea', 'líneas');

/** What is said in Spanish of files as a whole and of their headers. */
export const spanishFileProblemTexts = {
  'file-empty': () =>
    error('nada: el archivo está vacío', 'una fila de encabezado, y filas debajo', 'Exporte el archivo otra vez.'),

  'file-without-rows': () =>
    warning(
      'una fila de encabezado y ninguna fila más',
      'al menos una fila',
      'No hay que hacer nada si todavía no hay nada que comunicar.'
    ),

  'not-csv': ({ what, remedy }) => error(said(what), 'un archivo CSV: texto simple, una fila por línea', said(remedy)),

  'not-utf8': ({ what }) =>
    error(
      said(what),
      'texto codificado como UTF-8',
      'Guarde el archivo otra vez como «CSV UTF-8» (las hojas de cálculo lo ofrecen en Guardar como) y añádalo de nuevo, o dé su `encoding` en datapackage.json.'
    ),

  'no-header': ({ line }) =>
    error(
      `una primera línea que no nombra columnas: ${quote(line)}`,
      'los nombres de las columnas en la primera línea',
      'Añada una línea con los nombres de las columnas. Si hay líneas de título encima de los nombres, bórrelas o dé su número como `dialect.skipInitialRows` en datapackage.json.'
    ),

  'header-ill-quoted': () =>
    error(
      'unas comillas en la primera línea que no se cierran donde termina su nombre',
      'comillas alrededor de nombres enteros, dobles dentro de ellos',
      `Cierre las comillas, o escriba "" para unas comillas dentro de un nombre. ${notRead}`
    ),

  'header-too-long': () =>
    error(
      'una primera línea de más de un millón de caracteres',
      'los nombres de las columnas en la primera línea',
      `Busque unas comillas que se abren y no se cierran, o acorte los nombres. ${notRead}`
    ),

  'nothing-below-skipped': ({ lines: skipped }) =>
    error(
      `nada debajo de lo que salta \`dialect.skipInitialRows\` (${lines(skipped)})`,
      'los nombres de las columnas debajo de las líneas saltadas',
      `Corrija \`dialect.skipInitialRows\` en datapackage.json. ${notRead}`
    ),

  'file-not-opened': ({ reason }) =>
    error(
      `un archivo que no se puede abrir: ${said(reason)}`,
      'un archivo que se pueda leer',
      'Dese permiso para leerlo, o sáquelo de la carpeta. Todo lo demás se lee.'
    ),

  'folder-without-files': ({ folders }) =>
    error(
      folders.length === 0 ? 'ningún archivo CSV' : `ningún archivo CSV aquí, pero sí las carpetas ${names(folders)}`,
      'archivos CSV en la carpeta misma, o nombrados en su datapackage.json',
      folders.length === 0
        ? 'Nombre la carpeta que tiene los archivos. Las hojas de cálculo se guardan antes como «CSV UTF-8».'
        : 'Nombre una de estas carpetas, o varias: las que están dentro de una carpeta no se leen.'
    ),

  'memory-full': ({ megabytes }) =>
    error(
      `un archivo de ${number(megabytes)} MB, y no queda memoria para incorporarlo`,
      'tablas que quepan en la memoria que la base de datos puede usar',
      'Cierre otras pestañas o programas y lea los archivos otra vez; o deje fuera las columnas que ningún indicador necesita; o use la línea de comandos, que acepta archivos más grandes: `npm run -s answerable -- check CARPETA`. Hasta entonces no se usa ninguna fila de este archivo.'
    ),

  'file-unreadable': ({ reason }) =>
    error(
      `un archivo que no se pudo leer: ${said(reason)}`,
      'el mismo separador y las mismas comillas de la primera línea a la última',
      'Abra el archivo en una hoja de cálculo, mire sus primeras y últimas filas, y guárdelo otra vez como «CSV UTF-8».'
    ),

  'readers-disagree': ({ one, other }) =>
    error(
      `${count(one, 'registro', 'registros')} según una forma de leer y ${number(other)} según otra`,
      'el mismo número con las dos',
      'Busque unas comillas que se abren y no se cierran. Hasta entonces los números de línea de este archivo pueden estar mal.'
    ),

  'column-name-repeated': ({ name, renamed }) =>
    warning(
      `el nombre de columna ${quote(name)} por segunda vez`,
      'un nombre propio para cada columna',
      `Se lee como ${quote(renamed)}. Cambie en el archivo el nombre de una de las dos.`
    ),

  'datapackage-not-json': ({ message }) =>
    error(
      `texto que no es un objeto en JSON (${said(message)})`,
      'un Frictionless Data Package en JSON',
      'Revise comas, comillas y paréntesis. Hasta entonces las tablas se reconocen por sus encabezados.'
    ),

  'setting-not-usable': ({ key, resource, got, expected }) =>
    error(
      `${key}${resource === '' ? '' : ` de ${resource}`}: ${quote(got)}`,
      said(expected),
      `Corrija \`${key}\` en datapackage.json. Hasta entonces se lee como si no estuviera.`
    ),

  'folders-disagree': ({ key, got, used }) =>
    warning(
      `${key}: ${JSON.stringify(got)}`,
      `${JSON.stringify(used)}, como dice la carpeta anterior`,
      'Lo primero se usa para todas las carpetas juntas. Haga que coincidan, o tome las carpetas de una en una.'
    ),

  'data-date-planned': ({ newest, newestPast }) =>
    warning(
      `ninguna fecha de los datos, y la fecha más reciente de los archivos, ${newest}, es un vencimiento o un final`,
      `la fecha hasta la que llegan los datos${newestPast === undefined ? '' : `, como ${newestPast}, la más reciente de algo que ocurrió`}`,
      'Todo lo que vence hasta entonces cuenta como vencido. Escriba "data_date": "AAAA-MM-DD" en la parte "answerable" de datapackage.json.'
    ),

  'setting-unknown': ({ key, place, nearest }) =>
    warning(
      `la clave ${quote(key)} en ${phrase(place)}`,
      'claves que se conocen allí',
      nearest === undefined ? 'No se usa. Quítela.' : `No se usa. ¿Quiso decir \`${nearest}\`?`
    ),

  'file-not-there': ({ path, nearest }) =>
    error(
      `ningún archivo ${quote(path)}`,
      'todos los archivos que nombra datapackage.json',
      `Añada el archivo, o corrija su \`path\` en datapackage.json.${nearest === undefined ? '' : ` ¿Quiso decir ${quote(nearest)}?`}`
    ),

  'table-unknown': ({ table, nearest, tables }) =>
    error(
      `la tabla ${quote(table)}`,
      `una de ${tables}`,
      nearest === undefined
        ? 'Corrija `table` en datapackage.json. Hasta entonces la tabla se reconoce por sus encabezados.'
        : `¿Quiso decir \`${nearest}\`? Hasta que se corrija \`table\`, la tabla se reconoce por sus encabezados.`
    ),

  'table-not-recognised': ({ columns, nearest }) =>
    error(
      `un archivo con las columnas ${columns}`,
      `las columnas de una tabla conocida${nearest === '' ? '' : `; las más cercanas son ${phrase(nearest)}`}`,
      'Diga qué tabla es: dé su nombre al archivo (`seats.csv`), o póngalo como `table` en datapackage.json (`records` para un archivo de personas, visitas o cuentas).'
    )
} satisfies Partial<ProblemTexts>;
