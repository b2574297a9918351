import type { WorkbenchRegisterWords } from './workbench-register-words.ts';

/** Words of the workbench about starting without files, typing registers in, and asking for a reply; in Spanish. */
export const spanishRegisterWords: WorkbenchRegisterWords = {
  start: {
    heading: '¿Todavía no tiene archivos?',
    hint: 'Escriba el nombre del hospital. Obtendrá su informe tal como está: lo que no se sabe, y cartas que lo piden. No se busca ni se envía nada.',
    name: 'Nombre del hospital',
    place: 'Lugar (puede quedar vacío)',
    until: 'Datos hasta',
    untilHint: 'el día hasta el que usted mira; AAAA-MM-DD',
    begin: 'Empezar con el nombre'
  },
  project: {
    heading: (title) => (title === '' ? 'Su proyecto' : `Su proyecto: ${title}`),
    lead: 'Los archivos que añada se unen a los demás; uno con el mismo nombre ocupa el lugar del anterior.',
    list: 'Archivos del proyecto',
    drop: 'Suelte aquí más archivos',
    add: 'Añadir archivos',
    typed: 'escrito aquí',
    toCheck: 'Volver a la revisión'
  },
  list: {
    heading: 'Registros sin un CSV',
    lead: 'Escríbalos aquí, o complete una plantilla con una hoja de cálculo. Lo que guarde pasa a ser un archivo CSV del proyecto y se revisa como cualquier otro.',
    enter: 'Escribir o editar',
    template: 'Descargar una plantilla',
    rows: (file, rows, isOne) => `${file}: ${rows} ${isOne ? 'fila' : 'filas'}`,
    unsaved: 'cambios sin guardar',
    notEditable: (file) =>
      `${file} no se puede editar aquí: no es texto UTF-8, o tiene líneas encima del encabezado. Guárdelo como «CSV UTF-8» en la hoja de cálculo y añádalo otra vez.`,
    save: 'Guardar los registros como archivo ZIP',
    saveHint: 'Las tablas escritas aquí como archivos CSV, con la descripción que permite leerlas otra vez.',
    saved: (name) => `Se guardó: ${name}.`
  },
  editor: {
    required: 'obligatorio',
    legend: 'Las columnas con * son obligatorias. Las filas que no contienen nada no se guardan.',
    keys: 'Intro va a la fila siguiente. Ctrl+Z deshace, Ctrl+Y rehace. Las filas copiadas en una hoja de cálculo se pueden pegar en una celda.',
    caption: (table) => `${table}: una fila por cada entrada`,
    row: (number) => `Fila ${number}`,
    remove: 'Quitar',
    removed: (number) => `Se quitó la fila ${number}. «Deshacer» la devuelve.`,
    add: 'Añadir una fila',
    undo: 'Deshacer',
    redo: 'Rehacer',
    undone: 'Deshecho.',
    redone: 'Rehecho.',
    showEvidence: 'Mostrar dónde se puede comprobar',
    hideEvidence: 'Ocultar dónde se puede comprobar',
    people: 'Personas afectadas, por',
    choose: 'elija',
    addPeople: 'Añadir la columna',
    peopleHint: 'Varios grupos en una celda se unen con |.',
    dateHint: 'AAAA-MM-DD',
    missing: 'Aquí hace falta',
    missingCount: (count) =>
      count === 1 ? '1 celda obligatoria está vacía.' : `${count} celdas obligatorias están vacías.`,
    pasted: (rows, hadHeader, leftOut) =>
      [
        rows === 1 ? 'Se pegó 1 fila.' : `Se pegaron ${rows} filas.`,
        hadHeader ? 'La primera fila se tomó como encabezado.' : '',
        leftOut === 0
          ? ''
          : leftOut === 1
            ? '1 celda no tenía columna a la que ir y se dejó fuera.'
            : `${leftOut} celdas no tenían columna a la que ir y se dejaron fuera.`
      ]
        .filter((part) => part !== '')
        .join(' '),
    declareEmpty: (institution) => `${institution} dice que no hay nada en este registro`,
    declareHint: 'Entonces la página lo dice. Sin eso, un registro sin filas cuenta como no comunicado.',
    save: 'Guardar y revisar',
    close: 'Volver, y conservar los cambios por ahora',
    discard: 'Descartar los cambios',
    loseEdits: 'Hay cambios sin guardar. ¿Quiere descartarlos?',
    pageOf: (from, to, all) => `Filas ${from} a ${to} de ${all}`,
    earlier: 'Filas anteriores',
    later: 'Filas siguientes',
    ownColumn: 'una columna propia',
    dimension: 'personas afectadas'
  },
  check: {
    edit: 'Editar',
    register: 'Escribir o editar registros'
  },
  preview: {
    what: 'Qué mostrar',
    sheets: {
      scorecard: 'Informe',
      letters: 'Cartas que piden lo que falta (en inglés)',
      record: 'Lo que consta en los dos marcos'
    },
    saveLetters: 'Guardar las cartas como texto',
    nothingYet: 'Todavía no consta nada. Las cartas lo piden; lo que averigüe se puede escribir en el paso «Archivos».'
  },
  ask: {
    heading: 'Pedir una respuesta',
    lead: 'Un archivo para la institución: se abre en cualquier computadora sin conexión, muestra cada veredicto tal como se publicará y tiene lugar para responder. Lo que guarden, usted lo añade al proyecto.',
    askedOn: 'Fecha de la petición',
    institution: 'Institución a la que se pide',
    download: 'Guardar el formulario para enviarlo',
    saved: (name) => `Se guardó: ${name}. Envíelo tal como está; la respuesta vuelve como un archivo CSV.`,
    record: 'Anotar que se les preguntó',
    recorded: (institution) => `Queda anotado que se preguntó a ${institution} por los nueve criterios.`,
    notADate: 'Ponga el día como AAAA-MM-DD.',
    refused: 'Todavía no se puede hacer el formulario'
  }
};
