import { isEdition } from './is-edition.ts';
import type { WorkbenchWords } from './workbench-words.ts';

/** Every word of the workbench in the Spanish of the United States. */
export const spanishWorkbenchWords: WorkbenchWords = {
  title: 'Answerable: de los archivos de un hospital a un informe público de equidad',
  description:
    'Convierte los archivos CSV de un hospital en un informe público de equidad, en su navegador. Nada sale de su computadora hasta que usted publica.',
  brand: 'Answerable',
  skip: 'Saltar al trabajo',
  navigation: 'Sitio',
  methods: 'Métodos',
  methodsTitle: 'Métodos: cómo se hace cada cifra · Answerable',
  home: 'Mesa de trabajo',
  size: (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`),
  steps: {
    label: 'Pasos',
    files: 'Archivos',
    check: 'Revisar',
    results: 'Resultados',
    preview: 'Vista previa',
    publish: 'Publicar'
  },
  start: {
    heading: 'Vea a quién se atiende, a quién no, y quién responde por ello',
    lead: 'Traiga los archivos que tenga. Obtendrá un informe que puede revisar, imprimir y publicar.',
    drop: 'Suelte aquí una carpeta o archivos',
    dropHint:
      'CSV, con o sin una descripción (datapackage.json). Desde una hoja de cálculo: guarde antes cada hoja como CSV.',
    choose: 'Elegir archivos',
    chooseFolder: 'Elegir una carpeta',
    exampleHeading: 'Vea cómo queda',
    example: 'Abrir el ejemplo',
    exampleHint: 'Hospitales inventados, con todo tipo de tablas.',
    needHeading: 'Qué se puede leer',
    need: [
      'Cifras por grupo: una fila por cada institución, período, indicador y grupo.',
      'Registros individuales: una fila por cada estancia, visita, cuenta o respuesta.',
      'Registros de actos: puestos, decisiones, daños, promesas, preguntas, revisiones, incumplimientos.'
    ],
    safe: 'Sus archivos se quedan en esta computadora.',
    safeMore: 'Se leen y se cuentan aquí, en esta página, y no se envían a ningún lado.'
  },
  busy: {
    engine: (percent) => `Se inicia la base de datos: ${percent}\u00a0%`,
    reading: (count) => (count === 1 ? 'Se lee un archivo' : `Se leen ${count} archivos`),
    counting: 'Se cuentan y se comparan los grupos',
    safe: 'La base de datos funciona en esta página. Sus archivos se leen aquí y no se envían a ningún lado.',
    cancel: 'Detener'
  },
  failed: {
    heading: 'Eso no funcionó',
    again: 'Intentar de nuevo',
    other: 'Empezar con otros archivos',
    kept: 'No se cambió ni se envió nada suyo.'
  },
  check: {
    heading: (ready, all) =>
      ready === all
        ? all === 1
          ? 'Se entendió el archivo.'
          : `Se entendieron los ${all} archivos.`
        : `Se ${ready === 1 ? 'entendió' : 'entendieron'} ${ready} de ${all} archivos.`,
    rows: (read, used, setAside) => `${read} filas leídas = ${used} usadas + ${setAside} apartadas`,
    lead: 'Vea como qué se tomó cada archivo y qué no se pudo leer. Nada se descarta en silencio: cada fila se usa o se aparta por una razón que se da aquí.',
    tables: {
      institutions: 'Instituciones',
      indicators: 'Definiciones de medidas',
      results: 'Cifras por grupo',
      records: 'Una fila por persona, visita o cuenta',
      population: 'Personas atendidas, por grupo',
      mechanisms: 'Reglas y órganos permanentes',
      seats: 'Puestos en juntas y consejos',
      decisions: 'Decisiones',
      harms: 'Daños y reparación',
      disclosures: 'Publicaciones prometidas',
      questions: 'Preguntas del público',
      commitments: 'Promesas',
      reviews: 'Revisiones de vigilancia',
      shortfalls: 'Incumplimientos encontrados',
      assessments: 'Juicios sobre los criterios',
      replies: 'Respuestas de la institución',
      charter: 'Umbrales que fijó la comunidad'
    },
    filesHeading: 'Archivos',
    file: 'Archivo',
    table: 'Se tomó como',
    read: 'Leídas',
    used: 'Usadas',
    setAside: 'Apartadas',
    notRecognised: 'no se entendió',
    allColumns: 'Como qué se tomaron las columnas',
    columnsHeading: (file) => `${file}: como qué se tomaron sus columnas`,
    column: 'Columna en el archivo',
    meaning: 'Se tomó como',
    problemsHeading: (count) =>
      count === 0 ? 'Nada que mirar' : count === 1 ? '1 cosa que mirar' : `${count} cosas que mirar`,
    noProblems: 'Se pudieron leer todas las celdas.',
    where: (file, line, column) =>
      [file, line === undefined ? '' : `línea ${line}`, column === undefined ? '' : `columna ${column}`]
        .filter((part) => part !== '')
        .join(', '),
    got: 'Se encontró',
    expected: 'Se esperaba',
    remedy: 'Para arreglarlo',
    error: 'Problema',
    warning: 'A saber',
    more: (count) => `y ${count} más del mismo tipo`,
    notListed: (count) => `y ${count} más`,
    next: 'Ver los resultados',
    nothing: 'Todavía no hay nada que mostrar: ningún archivo dio una cifra.'
  },
  results: {
    heading: 'Resultados',
    lead: 'Elija una medida de la lista y los grupos que comparar. Aquí todavía no se publica nada.',
    privateTape: 'PRIVADO',
    privateText: 'Aquí se muestran números pequeños. Esta vista no se puede publicar, incrustar ni enlazar.',
    institution: 'Institución',
    compareBy: 'Comparar por',
    compareWith: 'Se compara con',
    references: {
      best: 'el grupo al que le va mejor',
      largest: 'el grupo más grande',
      rest: 'todas las demás personas',
      overall: 'todas las personas'
    },
    indicators: 'Medidas',
    withoutData: (count) => `${count} sin datos`,
    none: 'Ninguna medida tiene una cifra para esta institución.',
    wouldBeWithheld: (withheld, all) =>
      `En toda la edición, ${withheld} de ${all} cifras por grupo quedarían ocultas por privacidad.`,
    notCompared: 'Aquí no se compara ningún grupo con otro.',
    rowsWithheld: (groups) => `Quedaría oculto por privacidad al publicar: ${groups}.`,
    noneWithheld: 'Todos los grupos de esta ficha se mostrarían al publicar.',
    next: 'Ver las páginas'
  },
  preview: {
    heading: 'Vista previa',
    lead: 'Estas son las páginas mismas. Lo que ve es lo que se publica.',
    leadPrivate: 'Las mismas páginas sin ocultar nada, solo para usted. No se pueden guardar ni publicar.',
    view: 'Vista',
    asPublished: 'Como se publicará',
    asPrivate: 'Privada, sin ocultar nada',
    page: 'Página',
    index: 'Todas las instituciones',
    frame: (page) => `Vista previa de la página: ${page}`,
    next: 'Publicar'
  },
  publish: {
    heading: (edition) => (isEdition(edition) ? `Publicar la edición ${edition}` : 'Publicar'),
    lead: 'Una carpeta de páginas sencillas para cualquier espacio web. En ella los grupos pequeños están ocultos; la vista privada no forma parte de ella.',
    name: 'Publicado por',
    nameHint: 'una persona o una organización',
    role: 'Papel',
    roleHint: 'por ejemplo: coalición de 14 grupos comunitarios',
    contact: 'Contacto',
    contactHint: 'una dirección en la que alguien responde',
    edition: 'Edición',
    editionHint: 'año-mes, o año-mes-día',
    persons: 'Cada fila de los registros es una persona distinta',
    personsHint:
      'Ninguna columna distingue a las personas. Dígalo solo si ninguna persona tiene dos filas: los grupos pequeños se cuentan en personas.',
    save: 'Guardar la edición como archivo ZIP',
    saved: (name, files, size) => `Se guardó: ${name}, ${files} archivos, ${size} comprimido. No se envió nada.`,
    refused: 'Esto todavía no se puede publicar',
    what: 'Lo que obtiene',
    kind: 'Tipo',
    files: 'Archivos',
    size: 'Tamaño',
    atMost: (size) => `${size} como máximo`,
    together: 'En total',
    kinds: {
      pages: 'Páginas para leer',
      embeds: 'Fichas para incrustar (HTML)',
      pictures: 'Fichas como imágenes (SVG, PNG)',
      data: 'Datos (CSV, JSON)',
      records: 'Descripción y huellas (JSON)'
    },
    making: 'Se hacen las páginas, para contarlas…',
    notYet: 'Todavía no se pueden hacer las páginas con estos archivos. Guarde, y aquí se dirá la razón.',
    unpack: 'Descomprima el ZIP en una carpeta de cualquier espacio web y abra index.html. No hace falta nada más.',
    byCommand: 'Los mismos archivos desde la línea de comandos:',
    commandFolder: 'CARPETA',
    commandEarlier: 'ANTERIOR',
    commandDate: 'AAAA-MM'
  }
};
