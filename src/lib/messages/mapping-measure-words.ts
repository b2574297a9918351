import type { Translated } from './translated.ts';

/** What is said, in that language, where a person defines the measures that a file brings; in English where there is nothing. */
export function mappingMeasureWords(language: string): MappingMeasureWords {
  return language === 'es' ? spanish : english;
}

const english = {
  heading: 'Measures',
  hint: 'What each figure is, and which way is better. It is saved in indicators.csv, beside the file.',
  none: 'No measure is counted from this file yet.',
  builtIn: (names: string) => `Defined already, as the methods page says: ${names}.`,
  isNew: 'not defined yet',
  label: 'Name in plain words',
  labelSpanish: 'Name in Spanish',
  kind: 'Kind of figure',
  kindNotSaid: (kind: string) => `not said: ${kind}`,
  kinds: {
    proportion: 'a share: so many of all',
    rate: 'a rate: events per so many people or days',
    'directly-standardised-rate': 'a rate adjusted for age',
    mean: 'a mean',
    'ratio-of-sums': 'one sum over another',
    'time-to-event': 'the time until something happens',
    composition: 'who sits on a body',
    coverage: 'how much of what is owed is there',
    estimate: 'a figure as somebody gave it, without counts'
  } as Readonly<Record<string, string>>,
  scale: 'Written',
  scaleNotSaid: (scale: string) => `not said: ${scale}`,
  scaleAs: (scale: string) => (scale === '1' ? 'as it is' : scale === '100' ? 'in percent' : `per ${scale}`),
  unit: 'What is counted out of, in the plural',
  unitExample: 'stays',
  event: 'What is counted, in the plural',
  eventExample: 'readmissions',
  component: 'Part of the scorecard',
  componentNotSaid: (component: string) => `not said: ${component}`,
  numerator: 'Counted rows',
  denominator: 'Out of the rows',
  conditionHint: 'A condition, or the name of a column; “rows” means every row.',
  favourable: 'Which way is better?',
  better: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    parity: 'Neither: any difference is a gap'
  } as Readonly<Record<string, string>>,
  notAnswered: 'Not said yet. Until it is, any difference counts as a gap.',
  count: 'Count one more measure',
  countHint: 'The share of rows in which a column has a value.',
  column: 'Column',
  columnNone: 'choose a column',
  value: 'Value to count',
  add: 'Count it',
  remove: 'Take it out again',
  notHere: (file: string) => `${file} cannot be changed here. Change it outside and give it again.`
} as const;

/** Words of measures in the mapping by hand, in some language. */
export type MappingMeasureWords = Translated<typeof english>;

const spanish: MappingMeasureWords = {
  heading: 'Medidas',
  hint: 'Qué es cada cifra y en qué sentido es mejor. Se guarda en indicators.csv, junto al archivo.',
  none: 'Todavía no se cuenta ninguna medida con este archivo.',
  builtIn: (names) => `Ya definidas, como dice la página de métodos: ${names}.`,
  isNew: 'aún sin definir',
  label: 'Nombre en palabras sencillas',
  labelSpanish: 'Nombre en español',
  kind: 'Tipo de cifra',
  kindNotSaid: (kind) => `sin decir: ${kind}`,
  kinds: {
    proportion: 'una parte: tantos del total',
    rate: 'una tasa: casos por tantas personas o días',
    'directly-standardised-rate': 'una tasa ajustada por edad',
    mean: 'una media',
    'ratio-of-sums': 'una suma entre otra',
    'time-to-event': 'el tiempo hasta que algo ocurre',
    composition: 'quién forma parte de un órgano',
    coverage: 'cuánto hay de lo que se debe',
    estimate: 'una cifra tal como alguien la dio, sin recuentos'
  },
  scale: 'Se escribe',
  scaleNotSaid: (scale) => `sin decir: ${scale}`,
  scaleAs: (scale) => (scale === '1' ? 'tal cual' : scale === '100' ? 'en porcentaje' : `por ${scale}`),
  unit: 'De qué se cuenta, en plural',
  unitExample: 'ingresos',
  event: 'Qué se cuenta, en plural',
  eventExample: 'reingresos',
  component: 'Parte del tablero',
  componentNotSaid: (component) => `sin decir: ${component}`,
  numerator: 'Filas contadas',
  denominator: 'De entre las filas',
  conditionHint: 'Una condición o el nombre de una columna; «rows» significa todas las filas.',
  favourable: '¿En qué sentido es mejor?',
  better: {
    higher: 'Más alta es mejor',
    lower: 'Más baja es mejor',
    parity: 'En ninguno: toda diferencia es una brecha'
  },
  notAnswered: 'Aún sin decir. Hasta entonces, toda diferencia cuenta como brecha.',
  count: 'Contar otra medida',
  countHint: 'La parte de las filas en que una columna tiene un valor.',
  column: 'Columna',
  columnNone: 'elija una columna',
  value: 'Valor que se cuenta',
  add: 'Contarla',
  remove: 'Quitarla de nuevo',
  notHere: (file) => `${file} no se puede cambiar aquí. Cámbielo fuera y vuelva a darlo.`
};
