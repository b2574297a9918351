import { describe, expect, it } from 'vitest';
import type { TableAsk } from '#lib/catalog/table-asks.ts';
import { letterOf } from '#lib/messages/letters.ts';
import type {
  AskSubject,
  DemandSubject,
  Letter,
  LetterEdition,
  LetterLanguage,
  LetterSubject,
  OpenSubject
} from '#lib/messages/letter-subjects.ts';
import { letterText } from '#lib/messages/letter-text.ts';
import { spanishNumbers } from '#lib/messages/spanish-numbers.ts';
import type { DemandCard, Edition } from '#lib/scorecard/model.ts';

/** Compiles only while the cards of the scorecard and the asks of the catalog are what letters take. */
type Fits<Subject, Card extends Subject> = Card;
export type Cards = [Fits<DemandSubject, DemandCard>, Fits<LetterEdition, Edition>, Fits<AskSubject, TableAsk>];

const edition: LetterEdition = {
  edition: '2025-09',
  dataDate: '2025-02-12',
  publisher: { name: 'Calder Coalition', role: 'a coalition of 14 groups', contact: 'scorecard@calder.example' },
  policy: { upTo: 10 },
  madeUp: false
};
const seats: AskSubject = {
  table: 'seats',
  what: { en: 'a list of all seats on the board', es: 'una lista de los puestos de la junta' },
  items: [
    { en: 'whether the seat has a vote', es: 'si el puesto tiene voto' },
    { en: 'since when it has been held', es: 'desde cuándo está ocupado' }
  ],
  holder: { en: 'the secretary of the board', es: 'la secretaría de la junta' },
  elsewhere: { en: 'the yearly tax form.', es: 'el formulario anual de impuestos.' }
};
const stays = {
  id: 'readmitted',
  label: { en: 'Readmitted', es: 'Reingresos' },
  unit: { en: 'stays', es: 'estancias' },
  event: { en: 'readmissions', es: 'reingresos' }
};
const noData: DemandSubject = {
  id: 'governance-1',
  kind: 'no-data',
  criterion: 'governance.1',
  title: { en: 'Govern, not only advise', es: 'Gobernar, no solo aconsejar' },
  question: { en: 'Do the people govern?', es: '¿Gobiernan las personas?' },
  tables: ['seats'],
  measures: [{ ...stays, label: { en: 'Voting seats', es: 'Puestos con voto' }, why: 'not-reported' }],
  open: []
};
const pair: OpenSubject = {
  dimension: { en: 'Race and ethnicity', es: 'Raza y etnicidad' },
  period: '2024-Q3',
  group: { en: 'Asian', es: 'Asiática' },
  reference: { en: 'White', es: 'Blanca' },
  reason: 'too-few',
  have: 1318,
  enough: 2100
};
const open = (...pairs: readonly Partial<OpenSubject>[]): DemandSubject => ({
  ...noData,
  id: 'readmitted',
  kind: 'cannot-conclude',
  title: stays.label,
  tables: ['records'],
  measures: [stays],
  open: pairs.map((each) => ({ ...pair, ...each }))
});
const subject = (demands: readonly DemandSubject[], more: Partial<LetterSubject> = {}): LetterSubject => ({
  id: demands.length > 1 ? 'everything' : (demands[0]?.id ?? ''),
  institution: 'Riverside',
  edition,
  demands,
  asks: [seats],
  answerDays: 30,
  withFigures: true,
  ...more
});
const texts = (letter: Letter): readonly string[] =>
  letter.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
const whole = (letter: Letter): string => texts(letter).join('\n');
const english = (...demands: readonly DemandSubject[]): string => whole(letterOf(subject(demands), 'en'));
const spanish = (...demands: readonly DemandSubject[]): string => whole(letterOf(subject(demands), 'es'));

describe('a letter', () => {
  it('says who writes, about which scorecard, and what is missing with its reason', () => {
    const text = english(noData);
    expect(text).toContain('My name is [your name].');
    expect(text).toContain(
      'Riverside, published by Calder Coalition (a coalition of 14 groups): edition 2025-09, with data up to 12 February 2025'
    );
    expect(text).toContain('The scorecard asks: “Do the people govern?”');
    expect(text).toContain('“Voting seats”: not reported');
    expect(text).toContain('“no data”');
    expect(text).toContain('scorecard@calder.example');
  });

  it('asks for every item, and says who has it and where it may be public', () => {
    expect(english(noData)).toContain(
      'A list of all seats on the board. It should show:\nwhether the seat has a vote\nsince when it has been held\nWho usually has it: the secretary of the board. Where it may be public already: the yearly tax form.'
    );
  });

  it('proposes 30 days as a proposal, wants no names, and says that small counts are withheld', () => {
    const text = english(noData);
    expect(text).toContain('within 30 days');
    expect(text).toContain('That is our proposal, not a rule of law');
    expect(text).toContain('We do not want names');
    expect(text).toContain('counts of people from 1 to 10 are withheld');
  });

  it('says how many rows there are and how many would be enough, in the unit of the measure', () => {
    expect(english(open({}))).toContain(
      'Race and ethnicity, third quarter of 2024, compared with “White”: not enough stays to tell for “Asian” (1,318 stays; about 2,100 would be enough)'
    );
    expect(spanish(open({}))).toContain(
      'Raza y etnicidad, tercer trimestre de 2024, en comparación con «Blanca»: no hay suficientes estancias para saberlo de «Asiática» (1,318 estancias; bastarían cerca de 2,100)'
    );
  });

  it('gathers the groups of a comparison in one line, by what stands in their way', () => {
    const hidden = { reason: 'withheld', have: { absent: 'withheld' } } as const;
    const text = english(
      open(
        {},
        { ...hidden, group: { en: 'Black' } },
        { have: 0, group: { en: 'Other' } },
        { ...hidden, group: { en: 'Thai' } }
      )
    );
    expect(text).toContain(
      'compared with “White”: not enough stays to tell for “Asian” (1,318 stays; about 2,100 would be enough); nothing counted for “Other”; withheld to protect people for “Black” and “Thai”'
    );
    expect(text).toContain('We do not ask for those');
    expect(english(open({ have: 0 }, hidden))).toContain('we do not ask for the numbers that are withheld');
  });

  it('says which share is known and that 70 percent is enough, once for a dimension', () => {
    const two = open(
      { reason: 'unknowns', knownShare: 0.64 },
      { reason: 'unknowns', knownShare: 0.64, group: { en: 'Black' } }
    );
    expect(english(two).match(/the group is known for 64\.0% of stays; 70% is enough/gu)).toHaveLength(1);
    expect(spanish(two)).toContain('64.0\u00a0%');
    expect(english(two)).toContain('The date from which race and ethnicity will be recorded for more people.');
  });

  it('asks nothing impossible where the number of people is too small to show', () => {
    const only = open({ reason: 'withheld', have: { absent: 'withheld' } });
    const text = english(only);
    expect(text).toContain('we do not ask for the numbers that are withheld');
    expect(text).toContain('several years added together');
    expect(text).not.toContain('Please send us');
    expect(text).not.toMatch(/\d+ stays/u);
    expect(english(only, noData)).toContain('whether the seat has a vote');
  });

  it('asks for more rows where one of several groups is withheld and another has too few', () => {
    const text = english(open({}, { reason: 'withheld', have: { absent: 'withheld' } }));
    expect(text).toContain('for more stays of the same year, by race and ethnicity');
    expect(text).not.toContain('we do not ask for the numbers that are withheld');
  });

  it('prints no figure of a private scorecard', () => {
    const pairs = open({}, { reason: 'interval' }, { reason: 'unknowns', knownShare: 0.64 });
    for (const language of ['en', 'es'] as const) {
      const text = whole(letterOf(subject([pairs], { withFigures: false }), language));
      expect(text).not.toMatch(/1,318|2,100|64/u);
    }
  });

  it('asks by what the measure counts where the catalog has no words for the table', () => {
    expect(english(open({}))).toContain('how many stays there were in each year\nhow many readmissions were counted');
  });

  it('says when it was asked before, and whether an answer came', () => {
    expect(english({ ...noData, asked: { on: '2024-09-27', days: 138 } })).toContain(
      'You were asked about this on 27 September 2024. After 138 days no answer is on record.'
    );
    expect(english({ ...noData, asked: { on: '2024-09-27', answeredOn: '2024-10-01' } })).toContain(
      'answered on 1 October 2024. Thank you'
    );
    expect(english({ ...noData, asked: { on: '2024-09-27' } })).toContain('No answer is on record.');
  });

  it('joins several requests, and asks for a table that several need only once', () => {
    const text = english(noData, { ...noData, id: 'governance-2', title: { en: 'Decisions are shared' } }, open({}));
    expect(text).toContain('This letter joins three requests.');
    expect(text).toContain('2. Decisions are shared. ');
    expect(text.match(/A list of all seats on the board/gu)).toHaveLength(1);
  });

  it('names no publisher and no address where none is given', () => {
    const publisher = { name: '', role: '', contact: '' };
    const letter = letterOf(subject([noData], { edition: { ...edition, publisher } }), 'en');
    expect(whole(letter)).toContain('the public scorecard of Riverside: edition');
    expect(whole(letter)).not.toContain('can be reached');
  });

  it('says that an example is made up', () => {
    expect(whole(letterOf(subject([noData], { edition: { ...edition, madeUp: true } }), 'en'))).toContain('made-up');
  });

  it('has no empty list, no empty text and no missing word, whatever is asked', () => {
    const odd: readonly (readonly DemandSubject[])[] = [
      [noData],
      [{ ...noData, tables: [], measures: [] }],
      [{ ...noData, kind: 'cannot-tell', measures: [{ ...stays, why: 'interval' }] }],
      [{ ...noData, kind: 'cannot-tell', measures: [stays] }],
      [open({ reason: 'no-test', have: { absent: 'not-reported' } })],
      [open({ reason: 'unknowns', knownShare: { absent: 'withheld' } }), noData],
      [{ ...open({}), measures: [{ ...stays, why: 'not-reached' }] }]
    ];
    for (const demands of odd) {
      for (const language of ['en', 'es'] as const) {
        const letter = letterOf(subject(demands), language);
        expect(letter.blocks.every((block) => block.kind === 'paragraph' || block.items.length > 0)).toBe(true);
        for (const text of [letter.subject, ...texts(letter)]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|\[object|NaN|null/u);
        }
      }
    }
  });

  it('differs between English and Spanish in every block, and has the same blocks', () => {
    const demands = [noData, open({}, { reason: 'interval' }, { reason: 'unknowns', knownShare: 0.5 })];
    for (const given of [demands, [noData], [open({ reason: 'withheld' })]]) {
      const [en, es] = (['en', 'es'] as const).map((language: LetterLanguage) => letterOf(subject(given), language));
      expect(es?.blocks.map(({ kind }) => kind)).toEqual(en?.blocks.map(({ kind }) => kind));
      const inEnglish = en ? texts(en) : [];
      (es ? texts(es) : []).forEach((text, index) => expect(text).not.toBe(inEnglish[index]));
    }
  });

  it('cannot be written without a demand', () => {
    expect(() => letterOf(subject([]), 'en')).toThrow('A letter needs a demand.');
  });
});

describe('a letter as text', () => {
  const text = letterText(letterOf(subject([noData, open({})]), 'es'));

  it('has lines of at most 76 characters and ends with one line break', () => {
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(76);
    expect(text).toMatch(/[^\n]\n$/u);
  });

  it('begins with its subject, sets blocks apart, and lists with dashes and hanging lines', () => {
    const letter: Letter = {
      id: 'x',
      subject: 'Subject',
      blocks: [
        { kind: 'paragraph', text: 'One\r\nline.' },
        { kind: 'list', items: [`${'word '.repeat(20)}end`, 'short'] },
        { kind: 'paragraph', text: `See https://${'a'.repeat(90)}.example now` }
      ]
    };
    expect(letterText(letter).split('\n')).toEqual([
      'Subject',
      '',
      'One line.',
      '',
      `- ${Array(15).fill('word').join(' ')}`,
      `  ${Array(5).fill('word').join(' ')} end`,
      '- short',
      '',
      'See',
      `https://${'a'.repeat(90)}.example`,
      'now',
      ''
    ]);
  });

  it('does not break between a number and its percent sign', () => {
    const letter: Letter = {
      id: 'x',
      subject: 's',
      blocks: [{ kind: 'paragraph', text: `${'a'.repeat(74)} 70\u00a0%` }]
    };
    expect(letterText(letter)).toContain('\n70\u00a0%\n');
  });
});

describe('numbers in Spanish', () => {
  it('writes dates, periods, days, shares and lists as people in the United States read them', () => {
    expect(spanishNumbers.date('2025-02-12')).toBe('12 de febrero de 2025');
    expect(spanishNumbers.date('2025-02')).toBe('febrero de 2025');
    expect(spanishNumbers.date('soon')).toBe('soon');
    expect(spanishNumbers.period('2019-2023')).toBe('2019 a 2023');
    expect(spanishNumbers.period('2024-07-01/2025-06-30')).toBe('1 de julio de 2024 a 30 de junio de 2025');
    expect(spanishNumbers.count('1234.5')).toBe('1,234.5');
    expect(spanishNumbers.count({ absent: 'withheld' })).toBe('oculto');
    expect(spanishNumbers.days(1)).toBe('1 día');
    expect(spanishNumbers.percent(0.1713)).toBe('17.1\u00a0%');
    expect(spanishNumbers.list(['sexo', 'raza', 'idioma'])).toBe('sexo, raza e idioma');
    expect(spanishNumbers.list(['sexo', 'hielo'])).toBe('sexo y hielo');
    expect(spanishNumbers.list(['«Español»', '«Inglés»'])).toBe('«Español» e «Inglés»');
  });
});
