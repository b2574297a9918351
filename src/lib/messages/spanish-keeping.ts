import type { KeepingMessages } from './keeping-messages.ts';

/** What is said of keeping work on this computer, in the Spanish of the United States. */
export const spanishKeeping: KeepingMessages = {
  status: {
    keeping: 'Conservando …',
    copying: (file) => `Copiando ${file} …`,
    kept: 'Conservado en esta computadora',
    keptWithFiles: 'Conservado en esta computadora, con los archivos',
    keptWithoutFiles: 'Conservado en esta computadora, sin los archivos',
    refused: 'Sin conservar: está solo en esta página',
    off: 'Sin conservar: usted lo hizo borrar'
  },
  trouble: {
    work: {
      full: 'En esta computadora ya no hay espacio para lo que usted escribe y elige.',
      denied: 'Este navegador no deja que la página conserve lo que usted escribe y elige.',
      none: 'Este navegador no tiene dónde conservar lo que usted escribe y elige.'
    },
    workMeans:
      'Puede seguir. El proyecto queda en esta página hasta que la cierre; antes de hacerlo, guárdelo como archivo ZIP. La página sigue intentándolo.',
    uploads: {
      full: 'En esta computadora ya no hay espacio para una copia de los archivos cargados.',
      denied: 'Este navegador no deja que la página conserve una copia de los archivos cargados.',
      none: 'Este navegador no tiene dónde conservar una copia de los archivos cargados.'
    },
    uploadsMeans:
      'Puede seguir. Lo que usted escribe, asigna y elige se conserva; los archivos sin copia se le piden otra vez cuando vuelva.',
    understood: 'Entendido'
  },
  project: {
    heading: 'Lo que se conserva de este proyecto',
    lead: 'Lo que usted escribe, cómo se leen los archivos y lo que elige quedan en este navegador, en esta computadora, hasta que los borre. De los archivos cargados solo se conservan el nombre, el tamaño y un número de control, para poder pedirlos otra vez.',
    keepFiles: 'Conservar una copia de los archivos cargados en esta computadora',
    keepFilesHint:
      'Otras personas que usan esta computadora con la misma cuenta podrían abrirlos. No lo active si las filas tratan de personas y la computadora es compartida.',
    cannotKeepFiles: 'Este navegador no puede conservar copias de archivos. Se le piden otra vez cuando vuelva.',
    forgotten: 'Este proyecto se borró de esta computadora. Está solo en esta página.',
    again: 'Conservarlo otra vez'
  },
  list: {
    heading: 'Conservado en esta computadora',
    lead: 'Solo lo tiene este navegador; no se envió nada. Bórrelo si otras personas usan esta computadora.',
    unnamed: 'Un proyecto sin nombre',
    typed: (files) => `escrito aquí: ${files}`,
    uploads: (files, areKept) =>
      areKept ? `archivos conservados aquí: ${files}` : `archivos que va a pedir: ${files}`,
    edits: 'con cambios sin guardar',
    inHand: 'abierto aquí',
    elsewhere: 'abierto en otra pestaña',
    open: 'Abrir',
    openCopy: 'Abrir una copia',
    join: 'Añadir sus registros a este proyecto',
    forget: 'Borrar',
    setAside: (why) =>
      why === 'other-version'
        ? 'Otra versión de esta página conservó algo aquí. Queda aparte tal como está, y no se cambió nada.'
        : 'Algo que se conservó está dañado y no se puede abrir. Queda aparte tal como está, y no se cambió nada.',
    save: 'Guardarlo como archivo'
  },
  everything: {
    forget: 'Borrar todo de esta computadora',
    hint: 'Quita todos los proyectos conservados aquí, también las copias de archivos, y cierra el proyecto en curso.',
    sure: '¿Quitar todos los proyectos conservados en esta computadora, con las copias de archivos, y cerrar el proyecto en curso? Esto no se puede deshacer.',
    nothingLeft: 'Todo está borrado. Lo comprobamos: no queda nada de esta página en esta computadora.',
    left: (count, isOne) =>
      isOne
        ? `Todavía queda ${count} entrada en esta computadora: el navegador no la quitó. Borre los datos de este sitio en los ajustes del navegador.`
        : `Todavía quedan ${count} entradas en esta computadora: el navegador no las quitó. Borre los datos de este sitio en los ajustes del navegador.`
  },
  awaited: {
    heading: (title) => (title === '' ? 'Faltan sus archivos' : `${title}: faltan sus archivos`),
    lead: 'Lo que usted escribió, asignó y eligió está aquí. Los archivos cargados no se conservaron; elíjalos otra vez, todos juntos o uno por uno. Se reconocen por el nombre y el contenido.',
    list: 'Archivos del proyecto',
    drop: 'Suelte los archivos aquí',
    bytes: (count) => `${count} bytes`,
    missing: 'falta',
    same: 'está aquí, como antes',
    other: 'está aquí, pero su contenido no es el de antes',
    joins: (files) => `Nuevo en el proyecto: ${files}.`,
    leftOut: (files) => `Queda fuera, porque el proyecto tiene el suyo aquí: ${files}.`,
    open: 'Abrir el proyecto',
    openOther: 'Abrirlo con los archivos como están ahora',
    openWithout: 'Abrirlo sin los archivos que faltan',
    leave: 'Dejarlo por ahora'
  },
  archive: {
    heading: 'Llevarse el proyecto',
    lead: 'Un archivo ZIP con los registros escritos aquí, cómo se leen los archivos y lo que usted eligió. Suéltelo en esta página para abrirlo otra vez, en cualquier computadora; descomprimido, es una carpeta para la línea de comandos.',
    withFiles: 'Con los archivos cargados',
    save: 'Guardar el proyecto como archivo ZIP',
    saved: (name) => `Guardado: ${name}.`,
    failed:
      'No se pudo hacer el archivo ZIP: alguno de los archivos ya no se puede leer, o no queda espacio en esta computadora.',
    unreadable: (names) =>
      `${names}: este archivo ZIP no se puede leer. Puede estar dañado, protegido con contraseña o vacío. Descomprímalo y elija sus archivos.`
  }
};
