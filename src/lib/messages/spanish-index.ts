import { isolating } from './isolating.ts';
import type { IndexMessages } from './index-messages.ts';

/** The index in Spanish. */
export const spanishIndex = isolating<IndexMessages>({
  groups: 'Grupos de comparación',
  find: {
    heading: 'Buscar instituciones',
    search: 'Nombre o lugar',
    sort: 'Orden',
    byName: 'Por nombre',
    byVerdict: 'Por veredicto y luego por nombre',
    what: 'Criterio o medida',
    anything: 'Cualquier criterio',
    criteria: 'Criterios',
    measures: 'Medidas',
    verdict: 'Veredicto',
    anyVerdict: 'Cualquier veredicto',
    group: 'Grupo de comparación',
    anyGroup: 'Todos los grupos',
    reset: 'Mostrar todas',
    status: 'Se muestran {shown} de {all} instituciones.',
    none: 'No hay ninguna institución así. Cambie la búsqueda o muéstrelas todas.'
  },
  measures: {
    heading: 'Medidas lado a lado',
    rule: 'Aquí hay ocho medidas como máximo: primero aquellas de las que al menos la mitad de las instituciones de esta edición tiene una cifra; entre ellas, los resultados, luego las de más instituciones y luego el orden del informe. Cada cifra lleva su intervalo del 95 % o los dos recuentos de los que sale, y lo que el informe concluye de ella. Las demás medidas están en cada informe.',
    caption: (group) => `Medidas, ${group}`,
    count: (count) => `n ${count}`,
    unreliable: 'poco fiable',
    noThreshold: 'sin umbral fijado'
  },
  across: {
    summary: 'Comparar entre grupos: lea esto primero',
    heading: 'Todos los grupos en una tabla',
    reason:
      'Las instituciones de grupos distintos se diferencian en lo que hacen, a quién atienden y cuánto pueden medir. Que un veredicto sea distinto puede deberse a eso y no a cómo responde cada una ante su comunidad. La tabla sirve para encontrar instituciones y hacer preguntas, no para juzgar a una por otra. Las cifras de las medidas se quedan dentro de cada grupo.',
    peerGroup: 'Grupo de comparación',
    none: 'ninguno'
  },
  withoutData: {
    heading: 'Sin ningún dato',
    lead: 'Estas instituciones forman parte de esta edición y no hay ni una sola cifra suya: no se puede saber ninguno de los nueve criterios. Eso no dice nada de cómo les va, solo que nadie de fuera puede saberlo. Las cartas piden lo que falta.',
    scorecard: 'Informe',
    letters: 'Cartas que piden los datos'
  },
  funnel: {
    summary: (measure) => `¿Puede el azar por sí solo explicar las diferencias? ${measure}`,
    title: (measure, period) => `${measure}, ${period}: las cifras frente a lo que puede hacer el azar por sí solo`,
    inside: (inside, all, isAll) =>
      isAll
        ? `Las ${all} instituciones dibujadas están dentro de los límites de lo que puede hacer el azar por sí solo.`
        : `De ${all} instituciones dibujadas, ${inside} están dentro de los límites de lo que puede hacer el azar por sí solo.`,
    target: (value) => `El grupo en conjunto: ${value}`,
    across: (unit) => `Número de ${unit}`,
    legend: {
      inside: 'dentro de los límites: lo que puede hacer el azar por sí solo',
      'outside-95': 'fuera de los límites del 95 %',
      'outside-998': 'fuera de los límites del 99.8 %',
      'limits-95': 'límites del 95 %',
      'limits-998': 'límites del 99.8 %'
    },
    note: 'Cada marca es una institución: hacia la derecha, el número contado; hacia arriba, su cifra. Los límites muestran cuánto se apartan las cifras por puro azar si todas tuvieran el valor del grupo en conjunto; los números pequeños se apartan más, y por eso una institución pequeña puede parecer muy buena o muy mala sin motivo. Dentro de los límites ningún orden significa nada. Fuera de ellos el azar por sí solo es una explicación poco probable; cuál es la causa, y de quién, no lo dice la cifra. Sin ajuste por edad ni enfermedad.',
    expected: (all, expected) =>
      `Por puro azar, cerca de una de cada veinte quedaría fuera de los límites del 95 %: de estas ${all}, ${expected === undefined ? 'menos de una' : `unas ${expected}`}.`,
    effective: (unit) =>
      `Cuando una misma persona aparece varias veces entre ${unit}, la institución se coloca en el número menor que realmente aportan, como en su intervalo.`,
    cut: (value) => `La escala vertical empieza en ${value}, no en 0.`,
    places: {
      inside: 'dentro de los límites',
      'above-95': 'por encima de los límites del 95 %',
      'below-95': 'por debajo de los límites del 95 %',
      'above-998': 'por encima de los límites del 99.8 %',
      'below-998': 'por debajo de los límites del 99.8 %'
    },
    outside: 'Fuera de los límites, por orden alfabético',
    notDrawn: {
      withheld: (names) => `Ocultas para proteger a las personas, por eso no se dibujan: ${names}.`,
      'no-figure': (names) => `Sin cifra, por eso no se dibujan: ${names}.`,
      'other-period': (names) => `Última cifra de otro período u otro método, por eso no se dibujan: ${names}.`
    },
    tooFew: (measures) =>
      `Sin gráfico de embudo de ${measures}: menos de cinco instituciones de este grupo tienen una cifra del mismo período y contada del mismo modo.`,
    noPeerGroup:
      'Sin gráfico de embudo: no se indica ningún grupo de comparación para estas instituciones, así que nadie ha dicho que se puedan comparar.'
  }
});
