import type { Translated } from './translated.ts';

/** Buttons that answer a question about a file, or lead to where it is answered, in that language; in English where there is nothing. */
export function mappingAnswerWords(language: string): MappingAnswerWords {
  return language === 'es' ? spanish : english;
}

const english = {
  answers: 'Answers',
  count: (column: string, value: string) => `Count the rows where ${column} is ${value}`,
  chooseOutcome: 'Choose what is counted',
  better: {
    higher: (measure: string) => `${measure}: higher is better`,
    lower: (measure: string) => `${measure}: lower is better`,
    parity: (measure: string) => `${measure}: neither is better`
  },
  sayBetter: 'Say which way is better',
  absent: {
    withheld: 'It was withheld for privacy',
    'not-reported': 'It was not reported',
    'not-applicable': 'It does not apply',
    blank: 'It is an empty cell'
  },
  otherMeaning: 'It means something else',
  codes: (dimension: string) => `They are codes for ${dimension}: name the groups`,
  notUsed: (column: string) => `Do not use ${column}`,
  dimension: (column: string) => `${column} tells people apart`,
  measure: (column: string) => `${column} names the measure`,
  only: (column: string, value: string) => `Only the rows where ${column} is ${value}`,
  figure: (column: string) => `${column} is the figure`,
  sayColumn: (column: string) => `Say what ${column} is`,
  sayColumns: 'Say what the columns are',
  sayText: 'Say how the file is read',
  saySigns: 'Say what signs for missing figures mean',
  sayGroups: 'Say which groups the labels are',
  sayRows: 'Change which rows are used',
  sayTable: 'Say what one row is',
  sayConstant: 'Say it for the whole file',
  published: 'Say who published it, and when',
  errors: (count: string, isOne: boolean) => (isOne ? '1 thing stands in the way' : `${count} things stand in the way`),
  errorsHint: 'Something asked for cannot be done, or rows are set aside. Everything else goes on.',
  warnings: (count: string, isOne: boolean) => (isOne ? '1 thing to know' : `${count} things to know`),
  warningsHint: 'How it was understood, and what you may want to look at.',
  questions: (count: string, isOne: boolean) => (isOne ? '1 question for you' : `${count} questions for you`),
  questionsHint: 'Nothing is guessed, and everything that is sure is used already.'
} as const;

/** Words of answers, in some language. */
export type MappingAnswerWords = Translated<typeof english>;

const spanish: MappingAnswerWords = {
  answers: 'Respuestas',
  count: (column, value) => `Contar las filas en que ${column} es ${value}`,
  chooseOutcome: 'Elegir qué se cuenta',
  better: {
    higher: (measure) => `${measure}: más alta es mejor`,
    lower: (measure) => `${measure}: más baja es mejor`,
    parity: (measure) => `${measure}: ninguna es mejor`
  },
  sayBetter: 'Decir en qué sentido es mejor',
  absent: {
    withheld: 'Se ocultó por privacidad',
    'not-reported': 'No se informó',
    'not-applicable': 'No corresponde',
    blank: 'Es una celda vacía'
  },
  otherMeaning: 'Significa otra cosa',
  codes: (dimension) => `Son códigos de ${dimension}: nombrar los grupos`,
  notUsed: (column) => `No usar ${column}`,
  dimension: (column) => `${column} distingue a las personas`,
  measure: (column) => `${column} nombra la medida`,
  only: (column, value) => `Solo las filas en que ${column} es ${value}`,
  figure: (column) => `${column} es la cifra`,
  sayColumn: (column) => `Decir qué es ${column}`,
  sayColumns: 'Decir qué son las columnas',
  sayText: 'Decir cómo se lee el archivo',
  saySigns: 'Decir qué significan los signos de cifras que faltan',
  sayGroups: 'Decir qué grupos son las etiquetas',
  sayRows: 'Cambiar qué filas se usan',
  sayTable: 'Decir qué es una fila',
  sayConstant: 'Decirlo para todo el archivo',
  published: 'Decir quién lo publicó y cuándo',
  errors: (count, isOne) => (isOne ? '1 cosa lo impide' : `${count} cosas lo impiden`),
  errorsHint: 'Algo que se pide no se puede hacer, o hay filas apartadas. Todo lo demás sigue.',
  warnings: (count, isOne) => (isOne ? '1 cosa que conviene saber' : `${count} cosas que conviene saber`),
  warningsHint: 'Cómo se entendió y qué puede querer mirar.',
  questions: (count, isOne) => (isOne ? '1 pregunta para usted' : `${count} preguntas para usted`),
  questionsHint: 'Nada se supone, y todo lo que es seguro ya se usa.'
};
