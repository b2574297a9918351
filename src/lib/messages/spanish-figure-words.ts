import { isolating } from './isolating.ts';
import type { FigureWords } from './figure-words.ts';

/** Words beside the charts, in Spanish. */
export const spanishFigureWords = isolating<FigureWords>({
  gapTrend: {
    title: (compared, reference) => `La brecha en el tiempo: ${compared} menos ${reference}`,
    note: 'En la línea del 0 no hay diferencia. Barras: intervalo del 95 %. Punto lleno: brecha clara en ese período; hueco: no es clara.',
    table: 'Mostrar las brechas en una tabla',
    difference: 'Diferencia (intervalo del 95 %)',
    verdict: 'Conclusión',
    point: (period, difference, verdict) => `${period}: ${difference}, ${verdict}.`,
    absent: (absence, periods) => `Sin diferencia (${absence}): ${periods}.`
  },
  multiples: {
    heading: (dimension) => `Lado a lado: ${dimension}`,
    note: 'Cada medida tiene su panel, con una escala propia que empieza en 0 y los mismos grupos en el mismo orden. Línea vertical: el total. Dos puntos unidos: brecha clara hacia el lado peor. Anillo: el grupo con el que se compara.',
    left: (groups) => `Sin cifra en ningún panel: ${groups}.`,
    worse: 'brecha clara',
    reference: 'referencia'
  },
  heatMap: {
    corner: (rows, columns) => `${rows}, por ${columns}`,
    stronger: (favourable) =>
      favourable === 'parity'
        ? 'Cuanto más intenso el tono de la casilla, más alta la cifra.'
        : favourable === 'higher'
          ? 'Cuanto más intenso el tono de la casilla, más baja la cifra, que es el lado peor.'
          : 'Cuanto más intenso el tono de la casilla, más alta la cifra, que es el lado peor.',
    note: 'El tono muestra el tamaño de la cifra y no es una conclusión: dos puntos unidos marcan una brecha clara hacia el lado peor. Rayado: oculto por privacidad, para proteger a las personas. Los intervalos están en la tabla.',
    clear: 'brecha clara',
    unreliable: 'muy pocos',
    nobody: 'sin filas'
  },
  fold: {
    open: (criteria, outcomes) =>
      [
        `Abrir ${criteria === 1 ? 'el criterio' : `los ${criteria} criterios`}`,
        ...(outcomes === 0 ? [] : [outcomes === 1 ? 'un resultado' : `${outcomes} resultados`])
      ].join(' y ')
  },
  methodChanged: (periods) => `El método cambió en ${periods}: las cifras de antes y de después no se comparan.`
});
