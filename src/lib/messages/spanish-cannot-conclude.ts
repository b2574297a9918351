import { capitalise } from './english-words.ts';
import { comparesEvents, openPairs } from './gap-facts.ts';
import { openFigures } from './gap-headline-facts.ts';
import { isAbsent } from './is-absent.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';
import { quoted, spanishEvent, spanishText, spanishUnit, theGroup } from './spanish-words.ts';
import type { MeasureSubject, PairSubject, ViewSubject } from './subjects.ts';

/**
 * "Reingresos: ¿hay una brecha entre el grupo «X» y el grupo «Y»? No se puede saber: por qué." For one group by name, for several
 * together; with what would be enough. It claims no direction.
 */
export function spanishCannotConclude(measure: MeasureSubject, view: ViewSubject): string {
  const { open } = openPairs(view);
  const [only] = open;
  const subject = capitalise(comparesEvents(measure) ? spanishEvent(measure) : spanishText(measure.label));
  const between = open.length === 1 && only ? onePair(measure, view, only) : 'entre estos grupos';
  return `${subject}: ¿hay una brecha ${between}? No se puede saber: ${reasonText(measure, view)}.`;
}

function onePair(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): string {
  const values = openFigures(view, pair);
  const both =
    values === undefined
      ? ''
      : ` (${numbers.amountOf(measure, values[0])} frente a ${numbers.amount(measure, values[1])})`;
  return `entre ${theGroup(view, pair.compared)} y ${theGroup(view, pair.reference)}${both}`;
}

function reasonText(measure: MeasureSubject, view: ViewSubject): string {
  const units = spanishUnit(measure);
  switch (openPairs(view).reason) {
    case 'unknowns':
      return isAbsent(view.knownShare)
        ? `el dato ${quoted(view.label)} no se conoce en suficientes ${units}`
        : `el dato ${quoted(view.label)} se conoce en ${numbers.percent(view.knownShare)} del total de ${units}; bastaría con el 70\u00a0%`;
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
