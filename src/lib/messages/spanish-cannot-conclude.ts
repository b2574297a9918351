import { openPairs, valuesOf } from './gap-facts.ts';
import { isAbsent } from './is-absent.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';
import { quoted, spanishEvent, spanishUnit, theGroup } from './spanish-words.ts';
import type { MeasureSubject, PairSubject, ViewSubject } from './subjects.ts';

/** "No se puede saber si …: por qué." For one group by name, for several together; with what would be enough. */
export function spanishCannotConclude(measure: MeasureSubject, view: ViewSubject): string {
  const { open } = openPairs(view);
  const [only] = open;
  const event = measure.kind === 'proportion' || measure.kind === 'rate' ? spanishEvent(measure) : undefined;
  const subject =
    open.length === 1 && only
      ? oneGroup(measure, view, only, event)
      : event === undefined
        ? `la cifra de ${quoted(measure.label)} es distinta entre estos grupos`
        : `hay ${event} con más frecuencia en unos grupos que en otros`;
  return `No se puede saber si ${subject}: ${reasonText(measure, view)}.`;
}

function oneGroup(measure: MeasureSubject, view: ViewSubject, pair: PairSubject, event: string | undefined): string {
  const groups = `en ${theGroup(view, pair.compared)} que en ${theGroup(view, pair.reference)}`;
  const figure = `la cifra de ${quoted(measure.label)} es`;
  if (isAbsent(pair.difference.estimate)) {
    return event === undefined ? `${figure} distinta ${groups}` : `hay ${event} con más o menos frecuencia ${groups}`;
  }
  const { more } = valuesOf(view, pair);
  return event === undefined
    ? `${figure} más ${more ? 'alta' : 'baja'} ${groups}`
    : `hay ${event} con ${more ? 'más' : 'menos'} frecuencia ${groups}`;
}

function reasonText(measure: MeasureSubject, view: ViewSubject): string {
  const units = spanishUnit(measure);
  switch (openPairs(view).reason) {
    case 'unknowns':
      return isAbsent(view.knownShare)
        ? `el dato ${quoted(view.label)} no se conoce en suficientes ${units}`
        : `el dato ${quoted(view.label)} se conoce en ${numbers.percent(view.knownShare)} del total de ${units}, y bastaría 70\u00a0%`;
    case 'too-few':
      return `no hay suficientes ${units}${enoughText(measure, view)}`;
    case 'interval':
      return `los intervalos en que pueden estar las cifras son demasiado amplios${enoughText(measure, view)}`;
    case 'withheld':
      return 'hay cifras ocultas por privacidad, para proteger a las personas';
    default:
      return 'aquí no se hace ninguna prueba estadística';
  }
}

function enoughText(measure: MeasureSubject, view: ViewSubject): string {
  const { open, least } = openPairs(view);
  if (least === undefined) return '';
  const where = open.length === 1 ? '' : ` en ${theGroup(view, least.group)}`;
  return `; con estas cifras bastarían cerca de ${numbers.count(least.enough)} ${spanishUnit(measure)}${where}`;
}
