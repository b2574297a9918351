import { englishLetters } from './english-letters.ts';
import type {
  AskSubject,
  DemandSubject,
  Letter,
  LetterBlock,
  LetterLanguage,
  LetterSubject,
  OpenSubject
} from './letter-subjects.ts';
import type { LetterWords, OpenGroups } from './letter-words.ts';
import { spanishLetters } from './spanish-letters.ts';

/**
 * The letter that asks for what a scorecard could not show: who writes, what is missing and why, what is asked for and how much would
 * be enough, what is not wanted, by when, and how the answer will be shown. Nothing impossible is asked: where numbers
 * are withheld to protect people, only for several years added together. Throws without a demand: there is then nothing to write.
 */
export function letterOf(subject: LetterSubject, language: LetterLanguage): Letter {
  const words = languages[language];
  const { institution, edition, demands, id } = subject;
  const [first, ...others] = demands;
  if (!first) throw new Error('A letter needs a demand.');
  const single = others.length === 0;
  return {
    id,
    subject: single ? words.subject(institution, words.text(first.title)) : words.subjectOfAll(institution),
    blocks: [
      ...(edition.madeUp ? paragraphs(words.madeUp) : []),
      ...paragraphs(words.to(institution), words.date, words.intro(institution, edition)),
      ...(single ? [] : paragraphs(words.joined(demands.length))),
      ...demands.flatMap((demand, index) => findingOf(demand, single ? undefined : index + 1, subject, words)),
      ...askedFor(subject, words),
      ...paragraphs(
        words.privacy(edition),
        words.deadline(subject.answerDays),
        words.shown(single ? first.kind : undefined),
        words.thanks,
        words.name
      ),
      ...(edition.publisher.contact === '' ? [] : paragraphs(words.contact(edition.publisher.contact)))
    ]
  };
}

const languages: Readonly<Record<LetterLanguage, LetterWords>> = { en: englishLetters, es: spanishLetters };

function findingOf(
  demand: DemandSubject,
  number: number | undefined,
  { withFigures }: LetterSubject,
  words: LetterWords
): LetterBlock[] {
  const { kind, measures, open, asked } = demand;
  const [measure] = measures;
  const shown = kind === 'cannot-conclude' ? measures.filter(({ why }) => why !== undefined) : measures;
  const unknown = open.filter(({ reason }) => reason === 'unknowns');
  const compared = openGroups(open.filter(({ reason }) => reason !== 'unknowns'));
  const isPartlyHidden = compared.some(({ hidden }) => hidden.length > 0) && !isWithheld(demand);
  return [
    ...paragraphs(words.finding(demand, number)),
    ...list([
      ...shown.map((each) => words.measure(each, kind)),
      ...(measure === undefined ? [] : compared.map((groups) => words.open(groups, measure, withFigures))),
      ...(measure === undefined ? [] : unknown.map((each) => words.unknown(each, measure, withFigures)))
    ]),
    ...(isPartlyHidden ? paragraphs(words.hidden) : []),
    ...(asked === undefined ? [] : paragraphs(words.asked(asked)))
  ];
}

/** Comparisons of one dimension and period with one reference group belong together; in the order in which they are met. */
function openGroups(open: readonly OpenSubject[]): readonly OpenGroups[] {
  const together = new Map<string, OpenSubject[]>();
  for (const each of open) {
    const key = JSON.stringify([each.dimension.en, each.period, each.reference.en]);
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    const hidden = all.filter(({ reason }) => reason === 'withheld');
    const none = all.filter((each) => !hidden.includes(each) && isEmpty(each));
    const few = all.filter((each) => !hidden.includes(each) && !none.includes(each));
    return first === undefined ? [] : [{ first, few, none, hidden }];
  });
}

function isEmpty({ have }: OpenSubject): boolean {
  return have === 0 || have === '0';
}

function askedFor({ demands, asks }: LetterSubject, words: LetterWords): LetterBlock[] {
  const withheld = demands.filter(isWithheld);
  const answerable = demands.filter((demand) => !isWithheld(demand));
  const tables = new Set(answerable.flatMap((demand) => demand.tables));
  const known = new Set(asks.map(({ table }) => table));
  const unknown = answerable.filter((demand) => !demand.tables.some((table) => known.has(table)));
  return [
    ...(answerable.length === 0 ? [] : paragraphs(words.askLead)),
    ...answerable.flatMap((demand) => moreOf(demand, words)),
    ...asks.filter(({ table }) => tables.has(table)).flatMap((ask) => askOf(ask, words)),
    ...unknown.flatMap(({ measures }) =>
      measures.flatMap((measure) => [...paragraphs(words.countsOf(measure)), ...list(words.countItems(measure))])
    ),
    ...paragraphs(...withheld.map(({ title }) => words.pooled(words.text(title))))
  ];
}

function askOf(ask: AskSubject, words: LetterWords): LetterBlock[] {
  return [...paragraphs(words.ask(ask)), ...list(ask.items.map(words.text)), ...paragraphs(words.whereabouts(ask))];
}

/** More rows where they are too few, groups recorded where they are unknown. */
function moreOf({ kind, measures: [measure], open }: DemandSubject, words: LetterWords): LetterBlock[] {
  if (measure === undefined) return [];
  const dimensions = (isOf: (reason: string | undefined) => boolean): readonly string[] => [
    ...new Set(open.filter((each) => isOf(each.reason) && !isEmpty(each)).map(({ dimension }) => words.text(dimension)))
  ];
  const few = dimensions((reason) => reason !== 'unknowns' && reason !== 'withheld');
  const unknown = dimensions((reason) => reason === 'unknowns');
  const isWide = kind === 'cannot-tell' && measure.why === 'interval';
  return [
    ...(few.length > 0 || isWide ? paragraphs(words.more(measure, few)) : []),
    ...(unknown.length === 0 ? [] : paragraphs(words.record(unknown)))
  ];
}

/** Whether everything that is open is hidden to protect people, so that no better figure can be asked for. */
function isWithheld({ kind, measures, open }: DemandSubject): boolean {
  const counted = open.filter((each) => !isEmpty(each));
  const reasons = kind === 'cannot-conclude' ? counted.map(({ reason }) => reason) : measures.map(({ why }) => why);
  return reasons.length > 0 && reasons.every((reason) => reason === 'withheld');
}

function paragraphs(...texts: readonly string[]): LetterBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** No list where there is nothing on it; each line once. */
function list(items: readonly string[]): LetterBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: [...new Set(items)] }];
}
