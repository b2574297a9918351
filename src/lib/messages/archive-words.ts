/** What the workbench says while a project's ZIP is made or opened, in one language. */
export interface ArchiveProgressWords {
  readonly packing: string;
  readonly unpacking: string;
  /** The making was stopped. */
  readonly stopped: string;
}

const english: ArchiveProgressWords = {
  packing: 'Packing the project',
  unpacking: 'Unpacking the ZIP file',
  stopped: 'Stopped. No file was saved.'
};

const spanish: ArchiveProgressWords = {
  packing: 'Empaquetando el proyecto',
  unpacking: 'Descomprimiendo el archivo ZIP',
  stopped: 'Detenido. No se guardó ningún archivo.'
};

/** The words in that language; in English where there are none. */
export function archiveProgressWords(language: string): ArchiveProgressWords {
  return language === 'es' ? spanish : english;
}
