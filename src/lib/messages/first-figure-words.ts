import { isolating } from './isolating.ts';
import type { Translated } from './translated.ts';

/** What is said, in that language, of the first figures that come of a file as it is read; in English where there is nothing. */
export function firstFigureWords(language: string): FirstFigureWords {
  return language === 'es' ? spanish : englishWords;
}

const english = {
  heading: 'The first figures',
  own: 'Your own file, not yet protected.',
  notPublic: 'Small numbers are shown. This is for your eyes, not for publication.',
  whole: 'Counted from the whole of this file, as the project is counted.',
  firstRows: (rows: string) =>
    `Counted from the file’s first ${rows} rows only, so these are not its figures yet: all rows are counted when you use this reading.`,
  none: 'No measure is counted from this file yet.',
  everyone: 'Everyone',
  noTotal: 'the file gives no total',
  noFigure: (why: string) => `no figure: ${why}`,
  notCounted: 'No figure: it is not counted from the rows that are used.',
  leftOut: (rows: string, isOne: boolean) => `${rows} ${isOne ? 'row' : 'rows'} left out as unknown`,
  moreGroups: (count: string, isOne: boolean) => `and ${count} more ${isOne ? 'group' : 'groups'}`,
  moreMeasures: (count: string, isOne: boolean) => `and ${count} more ${isOne ? 'measure' : 'measures'}`,
  summary: (measure: string, place: string, figure: string) => `${measure}, ${place}: ${figure}`
} as const;

/** Words of the first figures, in some language. */
export type FirstFigureWords = Translated<typeof english>;

const englishWords = isolating<FirstFigureWords>(english);

const spanish = isolating<FirstFigureWords>({
  heading: 'Las primeras cifras',
  own: 'Su propio archivo, aún sin proteger.',
  notPublic: 'Se muestran números pequeños. Es para usted, no para publicar.',
  whole: 'Contadas con este archivo entero, tal como se cuenta el proyecto.',
  firstRows: (rows) =>
    `Contadas solo con las primeras ${rows} filas del archivo, así que todavía no son sus cifras: se cuentan todas las filas cuando usted usa esta lectura.`,
  none: 'Todavía no se cuenta ninguna medida con este archivo.',
  everyone: 'Todas las personas',
  noTotal: 'el archivo no da ningún total',
  noFigure: (why) => `sin cifra: ${why}`,
  notCounted: 'Sin cifra: no se cuenta con las filas que se usan.',
  leftOut: (rows, isOne) =>
    isOne ? `${rows} fila dejada fuera por desconocida` : `${rows} filas dejadas fuera por desconocidas`,
  moreGroups: (count, isOne) => `y ${count} ${isOne ? 'grupo' : 'grupos'} más`,
  moreMeasures: (count, isOne) => `y ${count} ${isOne ? 'medida' : 'medidas'} más`,
  summary: (measure, place, figure) => `${measure}, ${place}: ${figure}`
});
