import { isolating } from './isolating.ts';
import type { GapCounts, PageWords } from './page-words.ts';

const noBreak = '\u00a0';

/** Plain labels of the published pages in the Spanish of the United States. */
export const spanishPageWords = isolating<PageWords>({
  brand: 'Answerable',
  skip: 'Saltar al contenido',
  site: 'Sitio',
  onThisPage: 'En esta página',
  allInstitutions: 'Todas las instituciones',
  methods: 'Métodos',
  frameworks: 'Marcos',
  data: 'Datos',
  notice: 'Aviso',
  kicker: 'Informe de equidad · cinco componentes, nueve criterios',
  facts: {
    dataUntil: 'Datos hasta',
    publishedBy: 'Publicado por',
    edition: 'Edición',
    madeWith: 'Hecho con',
    rule: 'Regla de privacidad',
    sources: 'Fuentes',
    none: 'no consta'
  },
  summary: {
    counts: 'Recuento de veredictos',
    strip: 'Los nueve criterios',
    gaps: 'Brechas entre grupos',
    clearGaps: (count) => (count === 1 ? 'brecha clara' : 'brechas claras'),
    largest: 'La cifra mayor',
    noLargest: (clearGaps, comparisons) =>
      comparisons === 0
        ? 'Sin una comparación no se puede dar ningún número de casos.'
        : clearGaps === 0
          ? 'No hay ninguna brecha clara; por eso no se da ningún número de casos.'
          : 'Las brechas claras están en medidas que no cuentan casos; por eso no se pueden dar como un número.',
    missing: 'Lo que falta',
    ofMeasures: (all) => `de ${all} medidas`,
    gapText,
    missingText: (missing) =>
      missing === 0
        ? 'sin datos: todas las medidas los tienen.'
        : missing === 1
          ? 'no tiene datos.'
          : 'no tienen datos.',
    seeFigures: 'Ver las cifras',
    seeMissing: 'Ver cuáles'
  },
  howToRead: {
    heading: 'Cómo leer esta página',
    gauge: 'punteado: cumple en parte; grueso: cumple; punto: esta institución',
    interval: `una cifra, y el margen en que puede estar (intervalo del 95${noBreak}%)`,
    reference: 'el grupo con el que se compara',
    withheld: 'oculto por privacidad: no es cero y no falta',
    unreliable: 'muy pocos casos para una cifra fiable'
  },
  criterion: {
    evidence: 'Pruebas',
    noEvidence: 'No se entregó ni se encontró ningún documento.',
    moreEvidence: (count) => `${count} más`,
    verification: 'verificación',
    noAssessment: 'sin valoración',
    reasons: 'Razones y respuesta',
    figures: 'cifras por grupo',
    figuresOverTime: 'cifras a lo largo del tiempo',
    noMeasures: 'No hay ninguna medida definida para este criterio.'
  },
  card: {
    outcomes: 'Resultados',
    tableOf: (dimension) => `Mostrar los números por ${dimension.toLowerCase()} en una tabla`,
    trendTable: 'Mostrar los períodos en una tabla',
    otherViews: 'La misma medida por otros grupos',
    csv: 'CSV',
    howComputed: 'Cómo se calcula',
    sourceIs: (source) => `Fuente: ${source}.`,
    verification: (verification) => `Verificación: ${verification}.`,
    overall: 'Total:',
    betweenGroups: 'Entre grupos:',
    open: 'Mostrar por grupo',
    openTrend: 'Mostrar a lo largo del tiempo',
    countBefore: 'n',
    countHeading: (denominator) => `${denominator} (n)`,
    trendPoint: (label, first, firstPeriod, last, lastPeriod) =>
      firstPeriod === lastPeriod
        ? `${label}: ${last} (${lastPeriod}).`
        : `${label}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
    trendGaps: (label, absence, periods) => `${label}: ${absence} (${periods}).`,
    seatsNote:
      'Una junta se cuenta entera, no es una muestra: cada grupo se compara con su propia parte de las personas atendidas, y no se dibuja ningún intervalo.',
    seatHeld: 'un puesto ocupado',
    seatShort: 'un puesto que falta para la parte de las personas',
    seatPeople: 'parte de las personas atendidas, en puestos',
    census: 'Se contó entero, no es una muestra: no hay intervalo, y no se pone a prueba ninguna brecha.',
    blank: '(en blanco)',
    widest: (group) => `La diferencia mayor es la del grupo «${group}».`,
    foldedView: (dimension, verdict) => `Por ${dimension.toLowerCase()}: ${verdict.toLowerCase()}`,
    wholeScorecard: 'Informe completo'
  },
  seats: {
    held: (seats, isOne, share, people) =>
      `${seats} ${isOne ? 'puesto' : 'puestos'} · ${share}${people === undefined ? '' : ` frente a ${people} de las personas`}`,
    short: (seats) => `faltan ${seats}`,
    none: 'ningún puesto'
  },
  missing: {
    heading: 'Lo que no pudimos ver',
    lead: 'Que falten datos también es un resultado. Cada línea dice qué falta y por qué.',
    explained: {
      withheld: 'Se oculta para proteger a las personas. No es cero.',
      'not-reported': 'Quien tiene estas cifras no las ha dado a conocer.',
      'not-collected': 'Nadie lo pregunta; por eso no se puede saber nada.',
      'not-applicable': 'No había nada que contar.',
      'not-reached':
        'La mitad de los casos o más siguen abiertos el último día de los datos. Es un resultado, no un hueco.',
      unreadable: 'Hay algo escrito que no se puede leer como una cifra.'
    }
  },
  downloads: {
    heading: 'Úselo',
    lead: 'Cuando cite o incruste, nombre a quien publica, la fecha de los datos y la edición.',
    data: 'Datos',
    embeds: 'Incrustar',
    embedsText:
      'Cada ficha con cifras por grupo tiene su propia página, que se puede poner dentro de otra, y una imagen (SVG). Las dos nombran a quien publica, la fecha de los datos y la edición.',
    methodsText: 'Cómo se hace cada cifra, margen, prueba y veredicto, y cómo se protege a las personas.',
    wholes: { summary: 'Los nueve criterios', promises: 'Las promesas', redress: 'Los daños' },
    allMethods: 'Todos los métodos'
  },
  footer: {
    noGrade: 'No hay ninguna nota global, y el orden de lo que hay aquí no es una clasificación.',
    rule: (policy, upTo) =>
      `${policies[policy] ?? policy}: se ocultan los recuentos de 1 a ${upTo}, y otros que los delatarían`
  },
  index: {
    kicker: (edition) => `Informes de equidad · edición ${edition}`,
    order:
      'En orden alfabético, nunca por puntuación: no hay total ni nota. Compare solo dentro de un grupo de instituciones semejantes.',
    key: 'Qué significan los signos',
    criteria: 'Los nueve criterios',
    institution: 'Institución',
    institutions: (count) => (count === 1 ? '1 institución' : `${count} instituciones`),
    noPeerGroup: 'Instituciones',
    gaps: 'Brechas y datos',
    ofVerdicts: (all) => `de ${all} veredictos`,
    clearGaps: (clear, all) =>
      `${clear} ${clear === '1' ? 'brecha clara' : 'brechas claras'} en ${all} ${all === '1' ? 'comparación' : 'comparaciones'}`,
    noComparison: 'no se puede comparar',
    missing: (missing, all) => `${missing} de ${all} medidas sin datos`
  },
  method: {
    indicators: 'Las medidas',
    indicatorsText: 'Qué cuenta cada medida, y desde dónde se cumple o se cumple en parte.',
    numerator: 'Se cuenta',
    denominator: 'De un total de',
    thresholds: 'Umbrales',
    why: 'Por qué',
    source: 'Fuente',
    contents: 'Contenido'
  },
  counted: {
    met: 'cumple',
    partly: 'cumple en parte',
    'not-met': 'no cumple',
    'cannot-tell': 'no se puede saber',
    'no-data': 'sin datos'
  },
  short: {
    met: 'cumple',
    partly: 'en parte',
    'not-met': 'no cumple',
    'cannot-tell': 'no se sabe',
    'no-data': 'sin datos'
  },
  criteria: {
    'governance.1': 'Gobernar',
    'governance.2': 'Decidir',
    'redress.1': 'Nombrar daños',
    'redress.2': 'Reparar',
    'transparency.1': 'Publicar',
    'transparency.2': 'Explicar',
    'compliance.1': 'Vigilar',
    'consequences.1': 'Actuar',
    'consequences.2': 'Hacer cumplir'
  }
});

/** Goes on from a big number of clear gaps. */
function gapText({ clearGaps, noClearGaps, cannotConclude }: GapCounts, print: (count: number) => string): string {
  const all = clearGaps + noClearGaps + cannotConclude;
  if (all === 0) return 'No se puede comparar ningún grupo con otro.';
  const rest = [
    ...(noClearGaps === 0 ? [] : [`en ${print(noClearGaps)} no hay brecha clara`]),
    ...(cannotConclude === 0
      ? []
      : [`en ${print(cannotConclude)} los números son demasiado pocos o incompletos para concluir`])
  ].join('; ');
  const first = `en ${print(all)} ${all === 1 ? 'comparación' : 'comparaciones'}.`;
  return rest === '' ? first : `${first} E${rest.slice(1)}.`;
}

/** Disclosure rules by the name that people know. */
const policies: Readonly<Record<string, string>> = {
  cms: 'Regla de celdas pequeñas de la agencia de Medicare de los Estados Unidos (CMS)'
};
