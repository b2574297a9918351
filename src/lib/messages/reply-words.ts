import { isolating } from './isolating.ts';
import { spanishReplyWords } from './spanish-reply-words.ts';

/** Words of the form by which an institution answers, in one language. */
export interface ReplyWords {
  readonly title: (institution: string) => string;
  readonly heading: string;
  readonly intro: (institution: string, publisher: string, askedOn: string) => string;
  readonly shown: string;
  readonly steps: readonly string[];
  readonly stepsHeading: string;
  readonly paper: string;
  readonly facts: { readonly askedOn: string; readonly sendTo: string; readonly file: string };
  readonly contents: string;
  readonly measures: string;
  readonly gaps: string;
  /** A group's figure against another's; that of everyone else is not printed. */
  readonly against: (group: string, figure: string, reference: string, referenceFigure: string | undefined) => string;
  readonly rest: string;
  readonly says: string;
  readonly answer: (item: string) => string;
  readonly agrees: string;
  /** Canonical value of the column `agrees` → its word. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly noAnswer: string;
  readonly text: string;
  readonly evidence: string;
  readonly evidenceUrl: string;
  readonly evidencePage: string;
  readonly evidenceQuote: string;
  readonly finish: string;
  readonly repliedOn: string;
  readonly repliedOnHint: string;
  readonly save: string;
  readonly copy: string;
  readonly asText: string;
  readonly draft: string;
  readonly forget: string;
  /** What the form's own script says; `{n}` is a number, `{file}` a file's name. */
  readonly script: {
    readonly count: string;
    readonly none: string;
    readonly date: string;
    readonly link: string;
    readonly saved: string;
    readonly copied: string;
    readonly select: string;
    readonly notKept: string;
    readonly forgotten: string;
  };
}

/** The words of the reply form; English where the language has none yet. */
export function replyWords(language: string): ReplyWords {
  return languages[language] ?? english;
}

const english = isolating<ReplyWords>({
  title: (institution) => `Reply of ${institution}`,
  heading: 'Your right of reply',
  intro: (institution, publisher, askedOn) =>
    `${publisher} asks ${institution} to reply to its scorecard, on ${askedOn}. Every verdict stands here as it will be published. You can answer all of them, or some.`,
  shown:
    'What you write is printed beside the verdict, in your words, with the day on which you were asked and the day of your answer. Where there is no answer, the page says so.',
  stepsHeading: 'How to answer',
  steps: [
    'Open this file in a browser. It needs no connection and sends nothing.',
    'Answer what you wish: whether you agree, why, and where it can be checked.',
    'At the end, fill in the day of your answer and save it. You get a small CSV file.',
    'Send that file back to the address above. No patient’s name belongs in it.'
  ],
  paper: 'Without JavaScript, or on paper: print this page, fill it in by hand and send it back.',
  facts: { askedOn: 'Asked on', sendTo: 'Send the answer to', file: 'Name of the answer’s file' },
  contents: 'What you are asked about',
  measures: 'Its measures',
  gaps: 'Clear gaps between groups',
  against: (group, figure, reference, referenceFigure) =>
    `${group}: ${figure}, against ${reference}${referenceFigure === undefined ? '' : `: ${referenceFigure}`}.`,
  rest: 'everyone else',
  says: 'The scorecard says',
  answer: (item) => `Answer: ${item}`,
  agrees: 'The institution',
  choices: [
    { value: 'agrees', text: 'agrees' },
    { value: 'agrees in part', text: 'agrees in part' },
    { value: 'disagrees', text: 'disagrees' },
    { value: 'disagrees in part', text: 'disagrees in part' }
  ],
  noAnswer: 'no answer',
  text: 'In your words',
  evidence: 'Where it can be checked',
  evidenceUrl: 'Address of the document (https://…)',
  evidencePage: 'Page or section',
  evidenceQuote: 'The words that show it',
  finish: 'Save the answer',
  repliedOn: 'Day of the answer',
  repliedOnHint: 'YYYY-MM-DD',
  save: 'Save the answer',
  copy: 'Show it as text to copy',
  asText: 'The answer as text: save it under the name of the answer’s file',
  draft: 'What you type is kept in this browser, on this computer, until you forget it.',
  forget: 'Forget what is typed',
  script: {
    count: '{n} answered.',
    none: 'Nothing is answered yet, so there is nothing to save.',
    date: 'Fill in the day of the answer as YYYY-MM-DD.',
    link: 'An address begins with https:// or http://.',
    saved: 'Saved as {file}. Send that file back.',
    copied: 'Copied. If it did not work, copy it from the field below.',
    select: 'Copy the text from the field below.',
    notKept: 'This browser keeps no draft: save before you close the page.',
    forgotten: 'Forgotten.'
  }
});

const languages: Readonly<Record<string, ReplyWords>> = { en: english, es: spanishReplyWords };
