import { isolated } from './isolated.ts';
import { isolating } from './isolating.ts';
import type { AccountabilityMessages, PromiseStateWord } from './accountability-messages.ts';
import { englishAbsences, englishNumbers } from './english-numbers.ts';
import { isPercent } from './is-percent.ts';
import type { MeasureSubject } from './subjects.ts';

const { date, count, days, period } = englishNumbers;

const registers: Readonly<Record<string, string>> = {
  mechanisms: 'standing rules and bodies',
  seats: 'seats',
  decisions: 'decisions',
  harms: 'harms',
  disclosures: 'promised publications',
  questions: 'questions from the public',
  commitments: 'promises',
  reviews: 'reviews',
  shortfalls: 'shortfalls'
};

const states: Readonly<Record<PromiseStateWord, string>> = {
  met: 'Met on time',
  'met-late': 'Met late',
  'on-track': 'On track',
  behind: 'Behind',
  missed: 'Missed',
  'cannot-tell': 'Cannot tell',
  'method-changed': 'Method changed'
};

const people: Readonly<Record<string, string>> = {
  community: 'the community',
  institution: 'the institution',
  both: 'the community and the institution',
  regulator: 'a regulator',
  court: 'a court',
  press: 'the press',
  board: 'the board',
  'community body': 'a community body',
  payer: 'a payer',
  accreditor: 'an accreditor'
};

const referenceRules: Readonly<Record<string, string>> = {
  best: 'the group that fares best',
  largest: 'the largest group',
  overall: 'everyone together',
  rest: 'all others together'
};

const plural = (number: number, one: string, many: string): string => `${count(number)} ${number === 1 ? one : many}`;
const person = (who: string): string => people[who.trim().toLowerCase()] ?? isolated(who);

function amount(measure: MeasureSubject, value: number, isSet = false): string {
  if (isSet && isPercent(measure) && Number.isInteger(value)) return `${value}%`;
  return englishNumbers.amount(measure, value);
}

function setBy(who: string | undefined, on: string | undefined): string {
  return `set by ${who ?? 'the community'}${on === undefined ? '' : ` on ${date(on)}`}`;
}

/** Promises, harms, process, charter, replies and asks in English. */
export const englishAccountability = isolating<AccountabilityMessages>({
  numbers: {
    date,
    period,
    count,
    days,
    amount,
    range: (measure, lower, upper) => {
      const plain = (value: number): string => englishNumbers.amount(measure, value).replace(/( days?|%)$/, '');
      return englishNumbers.range(plain(lower), plain(upper));
    },
    absence: (absence) => englishAbsences[absence]
  },
  sources: {
    page: (page) => `page ${page}`,
    archived: (on) => `archived on ${date(on)}`,
    verification: (verification) =>
      ({
        'self-reported': 'self-reported by the institution',
        documented: 'documented',
        independent: 'checked independently',
        community: 'checked by the community'
      })[verification],
    ownWord: 'the speaker’s own word',
    document: 'Evidence'
  },
  registers: {
    name: (table) => registers[table] ?? table,
    notGiven: (institution, table) =>
      table === 'commitments'
        ? `${institution} has not given its promises.`
        : `${institution} has not given a register of ${registers[table] ?? table}.`,
    notGivenMeans: 'That does not mean that there are none: nothing is known.',
    declaredEmpty: (institution, table) =>
      `${institution} declares that nothing is on its register of ${registers[table] ?? table}.`,
    noRows: (table, dataDate) => `The register of ${registers[table] ?? table} has no entry up to ${date(dataDate)}.`,
    askLetter: 'Ask for it: a letter is ready',
    csv: 'The register as a file (CSV)'
  },
  promises: {
    heading: 'Promises',
    lead: 'What was promised, by when, and what later data say became of it.',
    counts: 'Promises by state',
    states,
    counted: {
      met: 'met on time',
      'met-late': 'met late',
      'on-track': 'on track',
      behind: 'behind',
      missed: 'missed',
      'cannot-tell': 'cannot tell',
      'method-changed': 'method changed'
    },
    overdue: (number) => `${days(number)} overdue`,
    late: (number) => `${days(number)} late`,
    metLate: (number) => `Met, ${days(number)} late`,
    ofThemOverdue: 'of them overdue',
    dueLabel: (on) => `due ${date(on)}`,
    why: {
      interval: 'The range that the figure could lie in reaches to both sides of what was promised.',
      withheld: 'The figure is withheld to protect people.',
      'no-figure': 'There is no figure for this measure or group.',
      'no-later-figure': 'No figure reaches as far as the due date.',
      'not-due': 'It is not due yet, and no figure was promised that progress could be measured by.',
      'no-baseline': 'It is not due yet, and there is no starting point to measure progress from.',
      unreadable: 'The measure, group or target that it names cannot be matched with one figure.'
    },
    methodChanged: 'The way of counting changed, so the figures before and after cannot be compared.',
    terms: {
      dates: 'Dates',
      judgedBy: 'Judged by',
      promised: 'Consequence promised',
      followed: 'What followed',
      verifiedBy: 'Verified by',
      money: 'Money',
      group: 'For whom',
      about: 'Part of'
    },
    dates: (madeOn, dueOn, completedOn, dataDate) =>
      `Made on ${date(madeOn)}; due on ${date(dueOn)}; ${
        completedOn === undefined
          ? `not completed by ${date(dataDate)}`
          : `completed on ${date(completedOn)}, the register says`
      }.`,
    byFigures: 'Published figures.',
    byRegister: 'The register’s word: its own dates.',
    figure: (label, group, when, value) =>
      `${label}${group === undefined ? '' : `, ${group}`}, ${period(when)}: ${value}.`,
    interval: (value, range) => `${value} (${range})`,
    plan: ({ target, baseline, path }) => {
      const parts = [
        ...(target === undefined ? [] : [`target ${target}`]),
        ...(baseline === undefined ? [] : [`baseline ${baseline}`]),
        ...(path === undefined ? [] : [`a straight path would stand at ${path}`])
      ].join('; ');
      return parts === '' ? '' : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
    },
    claimCompleted: (on, state) =>
      `The institution’s register says that this was completed on ${date(on)}. What the published figures say: ${states[state].toLowerCase()}.`,
    claimReached:
      'The published figures have reached the target. The institution’s register does not say that this was completed.',
    noneNamed: 'None was named.',
    notCalledFor: 'Not called for so far.',
    happened: ({ what, on, by, days: after }) =>
      `${[
        what === undefined ? 'A consequence' : isolated(what),
        on === undefined ? 'date not given' : date(on),
        ...(by === undefined ? [] : [`by ${person(by)}`]),
        ...(after === undefined
          ? []
          : [after < 0 ? `${days(-after)} before it was due` : `${days(after)} after it was due`])
      ].join(', ')}.`,
    outstanding: (dataDate, after, hasRegister) => {
      const since = after === undefined ? '' : `, ${days(after)} after it was due`;
      return hasRegister
        ? `Nothing has followed by ${date(dataDate)}${since}.`
        : `Nothing is on record by ${date(dataDate)}${since}: no register of shortfalls was given.`;
    },
    registeredAs: (name) => `On the register of shortfalls as “${name}”.`,
    money: (promised, spent) =>
      `${promised === undefined ? 'no amount promised' : `${count(promised)} promised`}, ${
        spent === undefined ? 'amount spent not given' : `${count(spent)} spent`
      }`,
    item: (number, title) => (number === undefined ? title : `${number} ${title}`),
    inRound: (round) => `round ${round}`,
    more: 'Dates, figures and evidence',
    legend: {
      made: 'made',
      due: 'due',
      done: 'done, as the register says',
      overdue: 'late or overdue',
      dataDate: (on) => `data until ${date(on)}`
    },
    note: (dataDate, number) =>
      `Overdue days are counted to the data date, ${date(dataDate)}, never to today. ${plural(number, 'promise', 'promises')} on the register.`
  },
  unregistered: {
    heading: 'Not on anybody’s register',
    lead: 'What the data show missed, or what is overdue, and no register of shortfalls names.',
    unknowable: (institution) =>
      `${institution} has not given a register of shortfalls, so nothing can be said to be left out of it.`,
    none: 'Everything that the data show missed or overdue is on the register of shortfalls.',
    counted: (number) => `${count(number)} in all.`,
    target: (when, groups) => `target missed, ${period(when)}: ${groups}`,
    groups: (groups, dimension) => `${groups.join(', ')}${dimension === '' ? '' : ` (${dimension.toLowerCase()})`}`,
    overall: 'everyone together',
    commitment: (dueOn, number) => `promise due ${date(dueOn)}, ${days(number)} overdue`
  },
  harms: {
    heading: 'Harms: named, acknowledged, redressed',
    lead: 'Each harm stands where it has come to. Whom it touched is counted, and never listed here.',
    counts: 'Harms by stage',
    stages: { named: 'Named', acknowledged: 'Acknowledged', redressed: 'Redressed' },
    counted: { named: 'named only', acknowledged: 'acknowledged, not redressed', redressed: 'redressed' },
    noneHere: 'No harm stands here.',
    terms: {
      named: 'Named',
      acknowledged: 'Acknowledged',
      redressed: 'Redressed',
      shapedBy: 'Redress shaped by',
      money: 'Money'
    },
    by: (on, who) => `${date(on)}, by ${person(who)}`,
    after: (on, number) =>
      `${date(on)}${number === undefined ? '' : number === 0 ? ', on the same day' : `, after ${days(number)}`}`,
    notYet: (dataDate) => `not by ${date(dataDate)}`,
    noDate: 'no date given',
    open: (number, dataDate) => `open for ${days(number)}, counted to ${date(dataDate)}`,
    shapedBy: (who) => (who === undefined ? 'nobody named' : person(who)),
    money: (committed, paid) =>
      committed === undefined && paid === undefined
        ? 'no amount given'
        : `${committed === undefined ? 'no amount promised' : `${count(committed)} promised`}, ${
            paid === undefined ? 'amount paid not given' : `${count(paid)} paid`
          }`,
    byGroup: 'Who gets redress',
    byGroupLead: 'By the people affected; small numbers are withheld:',
    noGroups:
      'No figures by the people affected can be shown: the register does not say who they were, or the numbers are too small.'
  },
  process: {
    heading: 'The process',
    lead: 'A circle, not a list: what is learned begins the next round. Counted from the promises on record, by the register’s own dates.',
    steps: 'The five steps',
    counts: ({ done, due, overdue }) =>
      [
        ...(done > 0 ? [`${count(done)} done`] : []),
        ...(due > 0 ? [`${count(due)} due later`] : []),
        ...(overdue > 0 ? [`${count(overdue)} overdue`] : [])
      ].join(', ') || 'nothing on record',
    nothing: 'nothing on record',
    goals: 'The goals, step by step',
    levels: 'By level',
    rounds: 'Round by round',
    back: 'From step 5 the circle leads back to step 1.',
    round: (number, closedOn) =>
      closedOn === undefined
        ? `Round ${number} is open.`
        : `Round ${number} closed on ${date(closedOn)} with goal 5.3 (review and begin again).`,
    since: (number) => `Promises made since then belong to round ${number}.`,
    unplaced: 'Promises that name no goal and stand in no step:',
    record: 'Everything on record, item by item of both frameworks',
    legend: { done: 'done', due: 'due later', overdue: 'overdue', nothing: 'nothing on record' },
    promise: (number) => `promise ${number}`
  },
  charter: {
    heading: 'The charter',
    lead: 'Rules that the community set. They stand in the place of ours.',
    clock: (before) =>
      before > 0
        ? `${days(before)} before the data end`
        : before === 0
          ? 'on the data date itself'
          : `${days(-before)} AFTER the data date: not before looking`,
    setBy,
    rules: {
      metAt: (value) => `met at ${value}`,
      partlyAt: (value) => `partly met at ${value}`,
      reference: (rule) => `groups are compared with ${referenceRules[rule] ?? `the group ${rule}`}`,
      smallestGap: (ratio) => `smallest gap that counts: ${ratio} times`,
      judgeAge: (judged) => (judged ? 'age groups are judged too' : 'age groups are not judged')
    },
    file: 'The charter as a file (CSV)',
    ours: 'our default',
    target: 'the target that was set',
    publisher: (who, on) => setBy(who ?? 'the publisher', on)
  },
  assessments: {
    nobody: 'Neither the community nor the institution has said anything about this, nor has anybody else.',
    disagree: (assessors) =>
      assessors > 2
        ? 'They disagree. Every judgment stands; they are not averaged.'
        : 'They disagree. Both judgments stand; they are not averaged.'
  },
  replies: {
    heading: 'Reply of the institution',
    agreement: (agrees) =>
      ({
        yes: 'agrees',
        agrees: 'agrees',
        no: 'disagrees',
        disagrees: 'disagrees',
        partly: 'agrees in part',
        'agrees in part': 'agrees in part',
        'disagrees in part': 'disagrees in part'
      })[agrees.trim().toLowerCase()] ?? agrees,
    answered: (askedOn, answeredOn, number) =>
      `Asked on ${date(askedOn)}; answered on ${date(answeredOn)}, after ${days(number)}.`,
    waiting: (askedOn, number, countedTo) =>
      `Asked on ${date(askedOn)}; no answer after ${days(number)} (counted to ${date(countedTo)}).`,
    answeredSomeDay: (askedOn) => `Asked on ${date(askedOn)}; the day of the answer is not given.`,
    unanswered: (askedOn) => `Asked on ${date(askedOn)}; no answer is on record.`,
    askedLater: (askedOn, countedTo) =>
      `Asked on ${date(askedOn)}, after the last day counted (${date(countedTo)}); no answer is on record.`
  },
  needs: {
    heading: 'What would fill this',
    holder: (holder) => `Who has it: ${holder}.`,
    elsewhere: (where) => `Perhaps public already: ${where}`,
    letter: 'A letter that asks for it'
  },
  asks: {
    heading: 'What to ask for',
    lead: 'Each letter says what is missing, what would be enough, and who has it.',
    kinds: { 'no-data': 'No data', 'cannot-tell': 'Cannot tell', 'cannot-conclude': 'Groups cannot be compared' },
    letter: (title) => `Letter: ${title}`,
    allLetters: 'All letters',
    open: ({ group, reference, dimension, reason, have, enough, known }) => {
      const first = `${group} against ${reference} (${dimension.toLowerCase()})`;
      const why: readonly string[] = [
        ...(reason === 'withheld' ? ['withheld to protect people'] : []),
        ...(reason === 'too-few' ? ['too few'] : []),
        ...(reason === 'interval' ? ['the range is too wide'] : []),
        ...(reason === 'unknowns'
          ? [known === undefined ? 'the group is not known for enough people' : `the group is known for ${known} only`]
          : []),
        ...(have === undefined ? [] : [`there are ${have}`]),
        ...(enough === undefined ? [] : [`about ${enough} would be enough`])
      ];
      return why.length === 0 ? first : `${first}: ${why.join('; ')}`;
    },
    moreOpen: (number) => `and ${number} more`,
    answered: (askedOn, answeredOn) => `Asked on ${date(askedOn)}, answered on ${date(answeredOn)}.`,
    waiting: (askedOn, number) => `Asked on ${date(askedOn)}; no answer after ${days(number)}.`,
    asked: (askedOn) => `Asked on ${date(askedOn)}.`,
    declaredEmpty: 'Declared empty',
    notGiven: 'Registers not given'
  },
  embeds: {
    summaryTitle: (institution) => `${institution}: the nine criteria`,
    promisesTitle: (institution) => `${institution}: promises`,
    harmsTitle: (institution) => `${institution}: harms and redress`,
    promises: (overdue, all) =>
      `${plural(all, 'promise', 'promises')} on the register, ${overdue === 0 ? 'none' : count(overdue)} of them overdue.`,
    harms: (redressed, all) =>
      `${plural(all, 'harm', 'harms')} on the register, ${redressed === 0 ? 'none' : count(redressed)} of them redressed.`,
    criteria: 'The nine criteria',
    rest: (number) => `${count(number)} more on the scorecard.`,
    inScorecard: 'Evidence, figures and methods are in the whole scorecard.'
  }
});
