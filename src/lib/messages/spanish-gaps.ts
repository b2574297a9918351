import { capitalise } from './english-words.ts';
import { alone, limitsOf, otherPairs, sizeOf } from './gap-facts.ts';
import type { GapMessages } from './gap-messages.ts';
import { isAbsent } from './is-absent.ts';
import { isolated } from './isolated.ts';
import { spanishHeadline } from './spanish-headline.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';
import {
  dimensionInSentence,
  eventsLessOrMore,
  ofTheGroup,
  quoted,
  spanishText,
  spanishUnit,
  theGroup
} from './spanish-words.ts';
import type {
  GapReasonWord,
  GapVerdictWord,
  LargestSubject,
  MeasureSubject,
  PairSubject,
  Text,
  ViewSubject
} from './subjects.ts';

const verdicts: Readonly<Record<GapVerdictWord, string>> = {
  'clear-gap': 'Brecha clara',
  'no-clear-gap': 'Sin brecha clara',
  'cannot-conclude': 'No se puede concluir',
  'not-judged': 'No se juzga'
};

const reasons: Readonly<Record<GapReasonWord, string>> = {
  interval: 'el intervalo es demasiado amplio',
  'too-few': 'muy pocos casos',
  withheld: 'cifras ocultas',
  unknowns: 'el grupo se desconoce en demasiados casos',
  'no-test': 'sin prueba estadística'
};

/** Spanish sentences about gaps between groups. */
export const spanishGaps: GapMessages = {
  verdict: (verdict) => verdicts[verdict],
  verdictWithReason: (pair) =>
    verdicts[pair.verdict].toLowerCase() +
    (pair.reason === undefined || pair.verdict === 'not-judged' ? '' : `: ${reasons[pair.reason]}`),
  headline: spanishHeadline,
  figures,
  others,
  events: eventsSentence,
  rowNote,
  unknown,
  reference,
  adjustment: (adjustment) => (adjustment === 'crude' ? 'Sin ajuste por edad.' : 'Con ajuste por edad.'),
  unreliable: (measure, groups) =>
    groups.length === 0
      ? ''
      : `Punto hueco y línea discontinua: no hay suficientes ${spanishUnit(measure)} para una cifra fiable (${names(groups)}). Se muestra y no se juzga.`,
  withheld: (groups) =>
    groups.length === 0
      ? ''
      : `Oculto por privacidad, para proteger a las personas: ${names(groups)}. No es cero y no falta. También se ocultan algunos valores mayores, para que no se puedan deducir los pequeños.`,
  overlapping: (view) =>
    view.overlapping
      ? 'Una persona puede contar en varios de estos grupos; por eso suman más que todas las personas juntas.'
      : '',
  largest,
  description
};

function figures(measure: MeasureSubject, pair: PairSubject): string {
  const { difference, ratio } = pair;
  if (isAbsent(difference.estimate)) return '';
  const amount = numbers.difference(measure, sizeOf(difference));
  const range = rangeOf(limitsOf(difference, difference.estimate < 0), (value) =>
    numbers.differenceWithRange(measure, alone(value))
  );
  const times = isAbsent(ratio.estimate)
    ? ''
    : `, o ${numbers.ratioWithRange(sizeOf(ratio))} veces${rangeOf(limitsOf(ratio), numbers.times)}`;
  return `La diferencia es de ${amount}${range}${times}${judgment(pair)}`;
}

function rangeOf(limits: readonly [number, number] | undefined, print: (value: number) => string): string {
  return limits === undefined ? '' : ` (${numbers.range(print(limits[0]), print(limits[1]))})`;
}

function judgment(pair: PairSubject): string {
  if (pair.verdict === 'no-clear-gap') return `: dentro del margen de ${numbers.times(pair.smallestGap)} veces.`;
  if (pair.verdict !== 'clear-gap') return '.';
  const p = pair.pAdjusted === undefined ? '' : ` (${numbers.pValue(pair.pAdjusted)})`;
  return pair.familySize > 1
    ? `: clara tras tener en cuenta las ${numbers.count(pair.familySize)} comparaciones${p}.`
    : `: clara${p}.`;
}

function others(measure: MeasureSubject, view: ViewSubject): string {
  const { worse, better, open } = otherPairs(view);
  return [
    ...worse.map(
      (pair) =>
        `La diferencia en ${theGroup(view, pair.compared)}, ${numbers.difference(measure, pair.difference)}, también es clara.`
    ),
    ...better.map(
      (pair) =>
        `En ${theGroup(view, pair.compared)} la cifra es mejor que aquella con la que se compara; la diferencia, ${numbers.difference(measure, sizeOf(pair.difference))}, también es clara.`
    ),
    ...(open.length === 0
      ? []
      : [`En ${numbers.small(open.length)} ${open.length === 1 ? 'grupo' : 'grupos'} no se puede concluir.`])
  ].join(' ');
}

function eventsSentence(measure: MeasureSubject, pair: PairSubject, view: ViewSubject): string {
  if (isAbsent(pair.events.estimate) || pair.events.estimate <= 0) return '';
  const events = pair.events.estimate * pair.events.factor;
  const number = numbers.eventsAlone(events, pair.atLeast);
  const change = eventsLessOrMore(measure, number, events >= 1.5, measure.favourable === 'higher');
  const range = rangeOf(limitsOf(pair.events), numbers.events);
  return `Con la tasa ${ofTheGroup(view, pair.reference)} habría habido ${change} en ${theGroup(view, pair.compared)}${range}.`;
}

function largest(given: LargestSubject): string {
  const group = (name: string, text: Text | undefined): string => text?.es ?? text?.en ?? name;
  const reference = ofTheGroup(undefined, group(given.reference, given.referenceLabel));
  const compared = theGroup(undefined, group(given.compared, given.comparedLabel));
  const number = numbers.eventsAlone(given.events, given.atLeast);
  const change = eventsLessOrMore(given, number, given.events >= 1.5, given.favourable === 'higher');
  return `Con la tasa ${reference} habría habido ${change} en ${compared} (${numbers.period(given.period)}).`;
}

function rowNote(measure: MeasureSubject, pair: PairSubject | undefined, isReference: boolean): string {
  if (isReference) return 'referencia';
  if (!pair || pair.verdict === 'not-judged') return 'no se juzga';
  if (pair.verdict === 'cannot-conclude' || isAbsent(pair.difference.estimate)) return 'no se puede concluir';
  const plus = pair.difference.estimate > 0 ? '+' : '';
  return pair.verdict === 'no-clear-gap' ? 'sin brecha clara' : plus + numbers.difference(measure, pair.difference);
}

function unknown(measure: MeasureSubject, view: ViewSubject): string {
  const dimension = `El dato ${quoted(view.label)}`;
  const units = spanishUnit(measure);
  if (isAbsent(view.knownShare)) {
    return view.knownShare.absent === 'not-applicable'
      ? ''
      : `${dimension}: la parte del total de ${units} en que se conoce es un dato ${numbers.count(view.knownShare)}.`;
  }
  const share = 1 - view.knownShare;
  if (share < 1e-12) return `${dimension} se conoce en el total de ${units}.`;
  const caution =
    view.knownShare < 0.7
      ? ' Aquí no se juzga ninguna brecha.'
      : view.knownShare < 0.9
        ? ' Conviene leerlo con cautela.'
        : '';
  return `${dimension} no se conoce en ${numbers.percent(share)} del total de ${units}.${caution}`;
}

function reference(measure: MeasureSubject, view: ViewSubject): string {
  if (view.reference === undefined) return '';
  if (view.referenceRule === 'overall' || view.referenceRule === 'rest' || view.reference === 'rest') {
    return 'Cada grupo se compara con todas las personas que no están en él.';
  }
  const first = `Comparación con ${theGroup(view, view.reference)}`;
  if (view.referenceRule === 'named') return `${first}, elegido de antemano.`;
  if (view.referenceRule === 'largest') return `${first}, el más grande.`;
  const side = measure.favourable === 'higher' ? 'alta' : 'baja';
  return `${first}, el de la cifra más ${side} en todos los períodos juntos entre los que tienen al menos 5\u00a0% del total de ${spanishUnit(measure)}.`;
}

function description(measure: MeasureSubject, view: ViewSubject): string {
  const rows = view.rows.map((row) => {
    const figure = `${isolated(row.label.es ?? row.label.en)}: ${numbers.estimate(measure, row.figure)}`;
    if (row.figure.status !== 'ok' || isAbsent(row.figure.lower)) return figure;
    return `${figure} (intervalo del 95\u00a0%: ${numbers.interval(measure, row.figure)})`;
  });
  return `${label(measure)}, por ${dimensionInSentence(view.label)}, ${numbers.period(view.period)}. ${rows.join('; ')}. Total: ${numbers.estimate(measure, view.overall)}.`;
}

function label(measure: MeasureSubject): string {
  return capitalise(spanishText(measure.label));
}

function names(groups: readonly Text[]): string {
  return numbers.list(groups.map(quoted));
}
