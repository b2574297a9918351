import { isolated } from './isolated.ts';
import { capitalise } from './english-words.ts';
import { isAbsent } from './is-absent.ts';
import { spanishAbsences, spanishNumbers as numbers } from './spanish-numbers.ts';
import { spanishAmounts } from './spanish-amounts.ts';
import { spanishUnit } from './spanish-words.ts';
import type {
  FigureSubject,
  HeadlineSubject,
  MeasureSubject,
  ThresholdsSubject,
  VerdictWord,
  VerificationWord
} from './subjects.ts';
import type { VerdictMessages } from './verdict-messages.ts';

const verdicts: Readonly<Record<VerdictWord, string>> = {
  met: 'Cumple',
  partly: 'Cumple en parte',
  'not-met': 'No cumple',
  'cannot-tell': 'No se puede saber',
  'no-data': 'Sin datos'
};

const verifications: Readonly<Record<VerificationWord, string>> = {
  'self-reported': 'declarado por la propia institución',
  documented: 'documentado',
  independent: 'comprobado por terceros independientes',
  community: 'comprobado por la comunidad'
};

const assessors: Readonly<Record<string, string>> = {
  institution: 'La institución',
  community: 'La comunidad',
  employees: 'El personal',
  payer: 'Un pagador',
  accreditor: 'Una entidad acreditadora',
  independent: 'Alguien independiente'
};

/** Spanish sentences about verdicts and absences. */
export const spanishVerdicts: VerdictMessages = {
  verdict: (verdict) => verdicts[verdict],
  verdictInSentence: (verdict) => verdicts[verdict].toLowerCase(),
  summary,
  gapSummary,
  missingSummary: (headline) => {
    const missing = headline.missing.length;
    if (missing === 0) {
      return headline.measures === 1
        ? 'La única medida tiene datos.'
        : `Las ${numbers.count(headline.measures)} medidas tienen datos.`;
    }
    return `${numbers.count(missing)} de ${numbers.count(headline.measures)} medidas ${missing === 1 ? 'no tiene' : 'no tienen'} datos.`;
  },
  criterionReason,
  why,
  thresholds,
  thresholdsFrom: (given) => {
    if (given.from === 'default') return 'Los umbrales son valores nuestros.';
    if (given.from === 'target') return 'El umbral es la meta que se fijó.';
    const whom = given.setBy === undefined ? '' : ` ${isolated(given.setBy)}`;
    const when = given.setOn === undefined ? '' : ` el ${numbers.date(given.setOn)}`;
    return given.from === 'charter'
      ? `Los umbrales los fijó${whom || ' la comunidad'}${when}, antes de mirar las cifras.`
      : `Los umbrales los fijó${whom || ' quien publica'}${when}.`;
  },
  value,
  absence: (absence) => capitalise(spanishAbsences[absence]),
  verification: (verification) => verifications[verification],
  assessor: (assessor) => assessors[assessor.toLowerCase()] ?? capitalise(assessor),
  rating: (rating) => {
    const known = verdicts[rating.toLowerCase().replaceAll(' ', '-') as VerdictWord] as string | undefined;
    return known ?? ratings[rating.toLowerCase()] ?? capitalise(rating);
  },
  disagree: 'No están de acuerdo'
};

const ratings: Readonly<Record<string, string>> = { 'partly met': 'Cumple en parte' };

const one = (count: number): string => (count === 1 ? 'uno' : numbers.small(count));

function summary(institution: string, headline: HeadlineSubject): string {
  const { met, partly, 'not-met': notMet, 'cannot-tell': cannotTell, 'no-data': noData } = headline.criteria;
  const all = met + partly + notMet + cannotTell + noData;
  if (noData === all)
    return `De ${institution} todavía no se puede decir nada: no hay datos de ninguno de los ${numbers.small(all)} criterios.`;
  const first =
    met === 0
      ? `${institution} no cumple ninguno de ${numbers.small(all)} criterios.`
      : `${institution} cumple ${one(met)} de ${numbers.small(all)} criterios.`;
  const rest: string[] = [];
  if (partly > 0) rest.push(`${one(partly)} se ${partly === 1 ? 'cumple' : 'cumplen'} en parte`);
  if (notMet > 0) rest.push(`${one(notMet)} no se ${notMet === 1 ? 'cumple' : 'cumplen'}`);
  if (cannotTell > 0) rest.push(`en ${one(cannotTell)} no se puede saber`);
  if (noData > 0) rest.push(`de ${one(noData)} no hay datos`);
  return rest.length === 0 ? first : `${first} ${capitalise(numbers.list(rest))}.`;
}

function gapSummary(headline: HeadlineSubject): string {
  const { clearGaps, noClearGaps, cannotConclude } = headline;
  const all = clearGaps + noClearGaps + cannotConclude;
  if (all === 0) return 'No se puede comparar ningún grupo con otro.';
  const first = `${numbers.count(clearGaps)} ${clearGaps === 1 ? 'brecha clara' : 'brechas claras'} en ${numbers.count(all)} ${all === 1 ? 'comparación' : 'comparaciones'}.`;
  const none = noClearGaps === 0 ? '' : `en ${numbers.count(noClearGaps)} no hay brecha clara`;
  const open =
    cannotConclude === 0
      ? ''
      : `en ${numbers.count(cannotConclude)} los números son demasiado pocos o incompletos para concluir`;
  const rest = [none, open].filter((part) => part !== '').join('; ');
  return rest === '' ? first : `${first} ${capitalise(rest)}.`;
}

function criterionReason(verdict: VerdictWord, measures: readonly VerdictWord[]): string {
  const total = measures.length;
  const counts = new Map<VerdictWord, number>();
  for (const measure of measures) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const without = counts.get('no-data') ?? 0;
  if (total === 0 || without === total) return 'Ninguna medida tiene datos, así que no se juzga nada.';
  if (counts.size === 1) {
    if (verdict === 'cannot-tell') {
      return total === 1
        ? 'De la única medida no se puede saber.'
        : total === 2
          ? 'De ninguna de las dos medidas se puede saber.'
          : `De ninguna de las ${numbers.small(total)} medidas se puede saber.`;
    }
    if (verdict === 'not-met' && total > 1) {
      return `Ninguna de las ${numbers.small(total)} medidas se cumple.`;
    }
    const subject =
      total === 1 ? 'La única medida' : total === 2 ? 'Las dos medidas' : `Las ${numbers.small(total)} medidas`;
    return `${subject} ${part(verdict, total)}.`;
  }
  const order: readonly VerdictWord[] = ['met', 'partly', 'not-met', 'cannot-tell', 'no-data'];
  const parts = order.flatMap((word) => {
    const count = counts.get(word) ?? 0;
    const number = count === 1 ? 'una' : numbers.small(count);
    return count === 0
      ? []
      : [word === 'cannot-tell' ? `de ${number} no se puede saber` : `${number} ${part(word, count)}`];
  });
  const text = `De ${numbers.small(total)} medidas, ${numbers.list(parts)}.`;
  return verdict === 'cannot-tell' ? `${text} Decidirían aquellas de las que no se puede saber.` : text;
}

function part(verdict: VerdictWord, count: number): string {
  const isOne = count === 1;
  switch (verdict) {
    case 'met':
      return isOne ? 'se cumple' : 'se cumplen';
    case 'partly':
      return isOne ? 'se cumple en parte' : 'se cumplen en parte';
    case 'not-met':
      return isOne ? 'no se cumple' : 'no se cumplen';
    case 'cannot-tell':
      return 'no se puede saber';
    case 'no-data':
      return isOne ? 'no tiene datos' : 'no tienen datos';
  }
}

function why(reason: string | undefined, measure: MeasureSubject): string {
  switch (reason) {
    case 'interval':
      return 'El intervalo en que puede estar la cifra cruza un umbral.';
    case 'withheld':
      return 'La cifra está oculta por privacidad, para proteger a las personas.';
    case 'not-reported':
      return 'La cifra no se ha comunicado.';
    case 'not-reached':
      return `La mitad del total de ${spanishUnit(measure)} o más sigue en espera el último día de los datos.`;
    case 'not-applicable':
      return `No hay ${spanishUnit(measure)} que juzgar.`;
    case 'unreadable':
      return 'Lo que se entregó no se puede leer como una cifra.';
    case 'not-collected':
      return 'La cifra no se recoge.';
    case 'no-thresholds':
      return 'Nadie ha fijado un umbral ni una meta para esta medida; por eso se muestra y no se juzga.';
    default:
      return '';
  }
}

function thresholds(measure: MeasureSubject, given: ThresholdsSubject | undefined, figure: FigureSubject): string {
  if (given?.metAt === undefined) return '';
  const { metAt, partlyAt } = given;
  const isOneCell = figure.denominator === 1 || isAbsent(figure.denominator);
  if (measure.kind === 'coverage' && metAt === 100 && partlyAt === undefined && isOneCell) {
    return 'se cumple donde existe';
  }
  const amount = (value: number): string => spanishAmounts.amount(measure, value, true);
  const partly = (before: string): string => (partlyAt === undefined ? '' : `, en parte ${before} ${amount(partlyAt)}`);
  if (measure.favourable !== 'lower') return `se cumple desde ${amount(metAt)}${partly('desde')}`;
  if (measure.kind === 'time-to-event') return `se cumple en ${amount(metAt)} o menos${partly('hasta')}`;
  const met = metAt === 0 ? 'se cumple si no hay nada' : `se cumple hasta ${amount(metAt)}`;
  return `${met}${partly('hasta')}`;
}

const withFractions: readonly string[] = ['proportion', 'coverage', 'composition', 'ratio-of-sums'];

function value(measure: MeasureSubject, figure: FigureSubject): string {
  if (isAbsent(figure.estimate)) {
    const word = capitalise(spanishAbsences[figure.estimate.absent]);
    const counted = measure.kind === 'time-to-event' && !isAbsent(figure.numerator) && !isAbsent(figure.denominator);
    return counted ? `${word} · ${numbers.fraction(figure)} con fecha de cierre` : word;
  }
  const estimate = numbers.amount(measure, figure.estimate * figure.factor);
  if (!withFractions.includes(measure.kind)) return estimate;
  if (isAbsent(figure.numerator) || isAbsent(figure.denominator)) return estimate;
  return `${numbers.fraction(figure)} · ${estimate}`;
}
