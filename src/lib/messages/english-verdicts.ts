import { isolated } from './isolated.ts';
import { englishAbsences, englishNumbers as numbers } from './english-numbers.ts';
import { capitalise, englishText } from './english-words.ts';
import { isAbsent } from './is-absent.ts';
import { isPercent } from './is-percent.ts';
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
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  'cannot-tell': 'Cannot tell',
  'no-data': 'No data'
};

const verifications: Readonly<Record<VerificationWord, string>> = {
  'self-reported': 'self-reported by the institution',
  documented: 'documented',
  independent: 'checked independently',
  community: 'checked by the community'
};

const assessors: Readonly<Record<string, string>> = {
  institution: 'The institution',
  community: 'The community',
  employees: 'The employees',
  payer: 'A payer',
  accreditor: 'An accreditor',
  independent: 'An independent assessor'
};

/** English sentences about verdicts and absences. */
export const englishVerdicts: VerdictMessages = {
  verdict: (verdict) => verdicts[verdict],
  verdictInSentence: (verdict) => verdicts[verdict].toLowerCase(),
  summary,
  gapSummary,
  missingSummary: (headline) => {
    const missing = headline.missing.length;
    if (missing === 0) {
      return headline.measures === 1
        ? 'The one measure has data.'
        : `All ${numbers.count(headline.measures)} measures have data.`;
    }
    return `${numbers.count(missing)} of ${numbers.count(headline.measures)} measures ${missing === 1 ? 'has' : 'have'} no data.`;
  },
  criterionReason,
  why,
  thresholds,
  thresholdsFrom: (given) => {
    if (given.from === 'default') return 'The thresholds are our defaults.';
    if (given.from === 'target') return 'The threshold is the target that was set.';
    const whom = given.setBy === undefined ? '' : ` by ${isolated(given.setBy)}`;
    const when = given.setOn === undefined ? '' : ` on ${numbers.date(given.setOn)}`;
    return given.from === 'charter'
      ? `The thresholds were set${whom || ' by the community'}${when}, before the figures were looked at.`
      : `The thresholds were set${whom || ' by the publisher'}${when}.`;
  },
  value,
  absence: (absence) => capitalise(englishAbsences[absence]),
  verification: (verification) => verifications[verification],
  assessor: (assessor) => assessors[assessor.toLowerCase()] ?? capitalise(assessor),
  rating: (rating) => {
    const known = verdicts[rating.toLowerCase().replaceAll(' ', '-') as VerdictWord] as string | undefined;
    return known ?? capitalise(rating);
  },
  disagree: 'They disagree'
};

function summary(institution: string, headline: HeadlineSubject): string {
  const { met, partly, 'not-met': notMet, 'cannot-tell': cannotTell, 'no-data': noData } = headline.criteria;
  const all = met + partly + notMet + cannotTell + noData;
  if (noData === all)
    return `Nothing can be said of ${institution} yet: there is no data for any of the ${numbers.small(all)} criteria.`;
  const first =
    met === 0
      ? `${institution} meets none of ${numbers.small(all)} criteria.`
      : `${institution} meets ${numbers.small(met)} of ${numbers.small(all)} criteria.`;
  const rest: string[] = [];
  if (partly > 0) rest.push(`${numbers.small(partly)} ${is(partly)} partly met`);
  if (notMet > 0) rest.push(`${numbers.small(notMet)} ${is(notMet)} not met`);
  if (cannotTell > 0) rest.push(`for ${numbers.small(cannotTell)} we cannot tell`);
  if (noData > 0) rest.push(`for ${numbers.small(noData)} there is no data`);
  return rest.length === 0 ? first : `${first} ${capitalise(numbers.list(rest))}.`;
}

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function gapSummary(headline: HeadlineSubject): string {
  const { clearGaps, noClearGaps, cannotConclude } = headline;
  const all = clearGaps + noClearGaps + cannotConclude;
  if (all === 0) return 'No comparison between groups is possible.';
  const first = `${numbers.count(clearGaps)} clear ${clearGaps === 1 ? 'gap' : 'gaps'} in ${numbers.count(all)} ${all === 1 ? 'comparison' : 'comparisons'}.`;
  const none = noClearGaps === 0 ? '' : `in ${numbers.count(noClearGaps)} there is no clear gap`;
  const open =
    cannotConclude === 0
      ? ''
      : `in ${numbers.count(cannotConclude)} the numbers are too few or too incomplete to conclude`;
  const rest = [none, open].filter((part) => part !== '').join('; ');
  return rest === '' ? first : `${first} ${capitalise(rest)}.`;
}

function criterionReason(verdict: VerdictWord, measures: readonly VerdictWord[]): string {
  const total = measures.length;
  const counts = new Map<VerdictWord, number>();
  for (const measure of measures) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const without = counts.get('no-data') ?? 0;
  if (total === 0 || without === total) return 'No measure has data, so nothing is judged.';
  if (counts.size === 1) {
    const subject =
      total === 1
        ? 'The one measure is'
        : total === 2
          ? 'Both measures are'
          : `All ${numbers.small(total)} measures are`;
    return verdict === 'cannot-tell'
      ? `${subject.replace(/ (is|are)$/, '')} cannot be told.`
      : `${subject} ${verdicts[verdict].toLowerCase()}.`;
  }
  const order: readonly VerdictWord[] = ['met', 'partly', 'not-met', 'cannot-tell', 'no-data'];
  const parts = order.flatMap((word) => {
    const count = counts.get(word) ?? 0;
    return count === 0 ? [] : [`${numbers.small(count)} ${part(word, count)}`];
  });
  const text = `Of ${numbers.small(total)} measures ${numbers.list(parts)}.`;
  return verdict === 'cannot-tell' ? `${text} The ones that cannot be told would decide.` : text;
}

function part(verdict: VerdictWord, count: number): string {
  if (verdict === 'cannot-tell') return 'cannot be told';
  if (verdict === 'no-data') return count === 1 ? 'has no data' : 'have no data';
  return `${is(count)} ${verdicts[verdict].toLowerCase()}`;
}

function why(reason: string | undefined, measure: MeasureSubject): string {
  switch (reason) {
    case 'interval':
      return 'The range that the figure could lie in crosses a threshold.';
    case 'withheld':
      return 'The figure is withheld to protect people.';
    case 'not-reported':
      return 'The figure has not been reported.';
    case 'not-reached':
      return `Half of the ${englishText(measure.unit)} or more are still open on the last day of the data.`;
    case 'not-applicable':
      return `There are no ${englishText(measure.unit)} to judge.`;
    case 'unreadable':
      return 'What was given cannot be read as a figure.';
    case 'not-collected':
      return 'The figure is not collected.';
    case 'no-thresholds':
      return 'Nobody has set a threshold or target for this measure, so it is shown and not judged.';
    default:
      return '';
  }
}

function thresholds(measure: MeasureSubject, given: ThresholdsSubject | undefined, figure: FigureSubject): string {
  if (given?.metAt === undefined) return '';
  const { metAt, partlyAt } = given;
  const isOneCell = figure.denominator === 1 || isAbsent(figure.denominator);
  if (measure.kind === 'coverage' && metAt === 100 && partlyAt === undefined && isOneCell) {
    return 'met where there is one';
  }
  const amount = (value: number): string =>
    isPercent(measure) && Number.isInteger(value) ? `${value}%` : numbers.amount(measure, value);
  if (measure.favourable !== 'lower') {
    return `met from ${amount(metAt)}${partlyAt === undefined ? '' : `, partly from ${amount(partlyAt)}`}`;
  }
  if (measure.kind === 'time-to-event') {
    return `met within ${amount(metAt)}${partlyAt === undefined ? '' : `, partly within ${amount(partlyAt)}`}`;
  }
  const met = metAt === 0 ? 'met at none' : `met up to ${amount(metAt)}`;
  return `${met}${partlyAt === undefined ? '' : `, partly up to ${amount(partlyAt)}`}`;
}

const withFractions: readonly string[] = ['proportion', 'coverage', 'composition', 'ratio-of-sums'];

function value(measure: MeasureSubject, figure: FigureSubject): string {
  if (isAbsent(figure.estimate)) {
    const word = capitalise(englishAbsences[figure.estimate.absent]);
    const counted = measure.kind === 'time-to-event' && !isAbsent(figure.numerator) && !isAbsent(figure.denominator);
    return counted ? `${word} · ${numbers.fraction(figure)} closed` : word;
  }
  const estimate = numbers.amount(measure, figure.estimate * figure.factor);
  if (!withFractions.includes(measure.kind)) return estimate;
  if (isAbsent(figure.numerator) || isAbsent(figure.denominator)) return estimate;
  return `${numbers.fraction(figure)} · ${estimate}`;
}
