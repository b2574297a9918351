import type { BusyWords } from './busy-words.ts';

/** `BusyWords` in Spanish. */
export const spanishBusyWords: BusyWords = {
  rows: (rows, allRows) => `Unas ${rows} de ${allRows} filas de este archivo`,
  left: (seconds) => `${spanishDuration(seconds)} para terminar de leer`,
  stops: 'Detener termina este trabajo y devuelve su memoria. Lo que tenía antes queda como estaba.',
  back: 'Volver a lo que había antes',
  memoryFull: (megabytes) =>
    `La memoria que un navegador da a una página está llena: los archivos tienen ${megabytes} MB. Cierre otras pestañas e inténtelo de nuevo; o deje fuera las columnas que ningún indicador necesita; o use la línea de comandos, que acepta archivos de cualquier tamaño: npm run -s answerable -- check CARPETA.`
};

function spanishDuration(seconds: number): string {
  if (seconds < 10) return 'Faltan unos segundos';
  if (seconds < 90) return `Faltan unos ${Math.ceil(seconds / 10) * 10} segundos`;
  return `Faltan unos ${Math.ceil(seconds / 60)} minutos`;
}
