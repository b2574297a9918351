import { isolated } from './isolated.ts';
import { capitalise } from './english-words.ts';
import { isPercent } from './is-percent.ts';
import type { PageMessages } from './page-messages.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';
import { dimensionInSentence, spanishEvent, spanishUnit } from './spanish-words.ts';
import type { MeasureSubject, Text } from './subjects.ts';

const interval = 'intervalo del 95\u00a0%';

/** Spanish titles, headings, labels and notices. */
export const spanishPage: PageMessages = {
  institutionTitle: (institution, edition) => `${institution}: informe de equidad, edición ${edition.edition}`,
  indexTitle: (edition) => isolated(edition.title) || `Informes de equidad, edición ${edition.edition}`,
  methodsTitle: (edition) => `Cómo se hacen las cifras, edición ${edition.edition}`,
  embedTitle: (measure, dimension, institution, period) =>
    [chartTitle(measure, dimension), institution, ...(period === undefined ? [] : [numbers.period(period)])].join(
      ' · '
    ),
  chartTitle,
  publisher: ({ publisher }) =>
    `Publicado por ${[publisher.name, publisher.role, publisher.contact]
      .filter((part) => part !== '')
      .map(isolated)
      .join(' · ')}`,
  dataUntil: (edition) => `Datos hasta el ${numbers.date(edition.dataDate)}`,
  edition: (edition) => `Edición ${edition.edition}`,
  madeWith: (edition) => `Hecho con Answerable ${edition.software}: los mismos archivos dan los mismos bytes`,
  madeUp: 'Un ejemplo inventado: las instituciones, las personas y las cifras de esta página no existen.',
  privateMark: 'PRIVADO',
  privateNotice:
    'Aquí se muestran cifras que hay que ocultar para proteger a las personas. No son para publicar ni para compartir.',
  fallbackUnit: 'casos contados',
  fallbackEvent: (label) => `casos de «${label}»`,
  componentNumber: (number) => `Componente ${number} de 5`,
  columns: {
    group: 'Grupo',
    numerator: (measure) =>
      countsSums(measure)
        ? 'Suma'
        : measure.kind === 'time-to-event'
          ? 'Con cierre'
          : capitalise(spanishEvent(measure)),
    denominator: (measure) => capitalise(spanishUnit(measure)),
    estimate: estimateHeading,
    interval: capitalise(interval),
    difference: (reference) =>
      `Diferencia con ${reference === 'rest' ? 'todos los demás' : `«${reference}»`} (${interval})`,
    ratio: `Razón (${interval})`,
    events: (measure) =>
      `${measure.favourable === 'higher' ? 'Más' : 'Menos'} ${spanishEvent(measure)} con esa tasa (${interval})`,
    verdict: 'Veredicto',
    period: 'Período',
    sourceLabel: 'Nombre en el archivo',
    populationShare: 'Parte de las personas atendidas',
    overall: 'Total'
  },
  downloads: [
    { file: 'data.csv', text: 'cada cifra, con su intervalo y su ausencia (CSV)' },
    { file: 'gaps.csv', text: 'cada comparación entre grupos, con su veredicto (CSV)' },
    { file: 'criteria.csv', text: 'el veredicto de cada criterio (CSV)' },
    { file: 'commitments.csv', text: 'cada promesa y qué fue de ella (CSV)' },
    { file: 'harms.csv', text: 'cada daño que se nombró y hasta dónde llegó la reparación (CSV)' },
    { file: 'scorecard.json', text: 'este informe, para programas (JSON)' }
  ],
  charts: {
    overall: (value) => `total ${value}`,
    target: (value) => `meta ${value}`,
    reference: 'referencia',
    notJudged: 'no se juzga',
    better: (favourable) =>
      favourable === 'higher'
        ? 'más es mejor'
        : favourable === 'lower'
          ? 'menos es mejor'
          : 'mejor cuanto más cerca entre sí',
    trendNote: (withheld) =>
      withheld.length === 0
        ? `Sombreado: ${interval}.`
        : `Sombreado: ${interval}. Oculto por privacidad: ${numbers.list(withheld.map(numbers.period))}.`,
    trendTitle: (measure) => `${name(measure)} a lo largo del tiempo`,
    rest: 'todos los demás'
  }
};

function chartTitle(measure: MeasureSubject, dimension: Text | undefined): string {
  return dimension === undefined ? name(measure) : `${name(measure)}, por ${dimensionInSentence(dimension)}`;
}

function name({ label }: MeasureSubject): string {
  return capitalise(isolated(label.es ?? label.en));
}

function countsSums(measure: MeasureSubject): boolean {
  return measure.kind === 'mean' || measure.kind === 'ratio-of-sums';
}

function estimateHeading(measure: MeasureSubject): string {
  if (isPercent(measure)) return 'Proporción';
  switch (measure.kind) {
    case 'rate':
    case 'directly-standardised-rate':
      return `Tasa por cada ${numbers.count(measure.scale)}`;
    case 'mean':
      return 'Media';
    case 'time-to-event':
      return 'Mediana';
    default:
      return 'Valor';
  }
}
