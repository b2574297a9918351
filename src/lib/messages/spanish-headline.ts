import { capitalise } from './english-words.ts';
import { comparesEvents, furthestBelow, valuesOf } from './gap-facts.ts';
import { judgedRange, ratioForm, sayableEvents, sayableRatio, type RatioForm } from './gap-headline-facts.ts';
import { spanishCannotConclude } from './spanish-cannot-conclude.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';
import {
  eventsLessOrMore,
  ofTheGroup,
  quoted,
  spanishEvent,
  spanishText,
  spanishUnit,
  theGroup
} from './spanish-words.ts';
import type { GapVerdictWord, MeasureSubject, PairSubject, ViewSubject } from './subjects.ts';

/**
 * "La frecuencia de reingresos en el grupo «Negra» es 1.27 veces la del grupo «Blanca» (18.0 % del total de estancias frente a
 * 14.2 %), una brecha clara, sin ajuste por edad; con la tasa del grupo «Blanca» habría habido 5,717 reingresos menos." No article
 * and no adjective has to agree with a label.
 */
export function spanishHeadline(measure: MeasureSubject, view: ViewSubject, verdict: GapVerdictWord): string {
  if (verdict === 'clear-gap' && view.lead) return clearGap(measure, view, view.lead);
  if (verdict === 'no-clear-gap') return noClearGap(measure, view);
  if (verdict === 'cannot-conclude') return spanishCannotConclude(measure, view);
  return notJudged(measure, view);
}

const plain: Readonly<Record<RatioForm, readonly [string, string]>> = {
  frequent: ['con más frecuencia', 'con menos frecuencia'],
  long: ['tiempo más largo', 'tiempo más corto'],
  high: ['cifra más alta', 'cifra más baja']
};

function clearGap(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): string {
  const { compared, reference, more } = valuesOf(view, pair);
  const both =
    compared === undefined || reference === undefined
      ? ''
      : ` (${numbers.amountOf(measure, compared)} frente a ${numbers.amount(measure, reference)})`;
  return `${comparison(measure, view, pair, more)}${both}, una brecha clara${adjusted(measure)}${eventsClause(measure, view, pair)}.`;
}

function comparison(measure: MeasureSubject, view: ViewSubject, pair: PairSubject, isMore: boolean): string {
  const isOfEvents = comparesEvents(measure);
  const form = ratioForm(measure) ?? 'high';
  const ratio = sayableRatio(measure, view, pair);
  const [one, other] = [theGroup(view, pair.compared), theGroup(view, pair.reference)];
  if (ratio === undefined) {
    const than = `${plain[form][isMore ? 0 : 1]} en ${one} que en ${other}`;
    return isOfEvents ? `Hay ${spanishEvent(measure)} ${than}` : `${label(measure)}: ${than}`;
  }
  const times = `es ${numbers.times(ratio)} veces ${form === 'long' ? 'el' : 'la'} ${ofTheGroup(view, pair.reference)}`;
  return isOfEvents
    ? `La frecuencia de ${spanishEvent(measure)} en ${one} ${times}`
    : `${label(measure)}: en ${one} ${form === 'long' ? 'el tiempo' : 'la cifra'} ${times}`;
}

function eventsClause(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): string {
  const events = sayableEvents(pair);
  if (events === undefined || !comparesEvents(measure)) return '';
  const number = numbers.eventsAlone(events, pair.atLeast);
  const change = eventsLessOrMore(measure, number, events >= 1.5, measure.favourable === 'higher');
  return `; con la tasa ${ofTheGroup(view, pair.reference)} habría habido ${change}`;
}

function adjusted({ adjustment }: MeasureSubject): string {
  if (adjustment === undefined) return '';
  return adjustment === 'crude' ? ', sin ajuste por edad' : ', con ajuste por edad';
}

function noClearGap(measure: MeasureSubject, view: ViewSubject): string {
  const [low, high] = judgedRange(view) ?? [];
  const between =
    low === undefined || high === undefined
      ? ''
      : ` (de ${numbers.amountOf(measure, low.value)} en ${theGroup(view, low.row.group)} a ${numbers.amount(measure, high.value)} en ${theGroup(view, high.row.group)})`;
  const first = comparesEvents(measure)
    ? `Hay ${spanishEvent(measure)} con frecuencia parecida`
    : `${label(measure)}: cifras parecidas`;
  return `${first} en todos los grupos que se pueden juzgar${between}, sin brecha clara${adjusted(measure)}.`;
}

function notJudged(measure: MeasureSubject, view: ViewSubject): string {
  const short = measure.kind === 'composition' ? furthestBelow(view.rows) : undefined;
  if (short) {
    const { row, share, inProportion } = short;
    const seats = inProportion === undefined ? '' : ` En proporción serían ${numbers.decimal(inProportion)}.`;
    return `El grupo ${quoted(row.label)} es ${numbers.percent(share)} de las personas atendidas y ocupa ${numbers.fraction(row.figure)} ${spanishUnit(measure)}.${seats}`;
  }
  const shown = view.rows.filter((row) => row.figure.status === 'ok').length;
  if (shown === 0) return `${label(measure)}: no se puede mostrar ningún grupo.`;
  return `${label(measure)}: se muestra la cifra de cada grupo, y no se juzga ninguna brecha.`;
}

function label(measure: MeasureSubject): string {
  return capitalise(spanishText(measure.label));
}
