import type { CheckWords } from './check-words.ts';

/** The page “Check it yourself”, in Spanish. */
export const spanishCheck: CheckWords = {
  title: 'Compruébelo usted',
  kicker: 'Cada cifra, calculada de nuevo',
  lead: 'Esta página vuelve a calcular en su navegador las cifras publicadas, a partir de los recuentos publicados y con la misma estadística que las produjo. No pide nada más que los archivos de esta edición.',
  how: [
    'Coincide: calculada de nuevo con los recuentos publicados, e igual.',
    'No coincide: calculada de nuevo, y distinta. Se cambió un archivo o algo está mal: avise a quien publica.',
    'Palabra de alguien: los recuentos publicados no bastan para calcularla de nuevo. La lista dice de quién es la palabra y por qué.'
  ],
  choose: 'Elija una institución',
  button: 'Calcular de nuevo',
  noScript:
    'Aquí su navegador no ejecuta programas, así que no puede calcular nada. La misma comprobación se hace en la línea de comandos:',
  command: 'answerable verify CARPETA',
  result: 'El resultado',
  ready: 'Todavía no se ha calculado nada.',
  columns: ['Resultado', 'Cifra', 'Parte', 'Publicado', 'Calculado de nuevo', 'De quién es la palabra, y por qué'],
  script: {
    working: 'Calculando …',
    summary: 'Coinciden {match} cifras, no coinciden {mismatch} y {word} son palabra de alguien.',
    files: '{match} de sus archivos son como dice el manifiesto, {mismatch} no lo son.',
    failed:
      'No se pudo calcular: {why}. Una página abierta desde un disco quizá no puede leer los archivos de al lado; ábrala desde una dirección web o use la línea de comandos.',
    outcomes: { match: 'Coincide', mismatch: 'No coincide', word: 'Palabra de alguien' },
    parts: {
      estimate: 'cifra',
      interval: 'intervalo',
      difference: 'diferencia',
      ratio: 'razón',
      events: 'casos afectados',
      test: 'prueba',
      verdict: 'resultado',
      count: 'recuento'
    },
    line: 'línea {line}',
    because: {
      persons: 'A partir del error estándar publicado. Que las personas se repiten, y cómo, es la palabra de {whose}.',
      spread: 'La palabra de {whose}: las sumas de cuadrados no se publican.',
      'case-times': 'La palabra de {whose}: los tiempos de cada caso no se publican.',
      given: 'La palabra de {whose}: la cifra se dio sin recuentos.',
      'not-here': 'La palabra de {whose}: se apoya en cifras que están ocultas o que no están en este archivo.'
    }
  }
};
