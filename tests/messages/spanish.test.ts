import { describe, expect, it, test } from 'vitest';
import { allPeriods, noPeriod } from '#lib/catalog/own-periods.ts';
import { rules } from '#lib/catalog/rules.ts';
import { english } from '#lib/messages/english.ts';
import { isLanguage, languageNames, languages, messagesOf } from '#lib/messages/languages.ts';
import { spanish } from '#lib/messages/spanish.ts';
import { everythingSaid } from './everything-said.ts';
import { figure, headline, hidden, lead, measure, open, rate, row, view } from './samples.ts';
import { digits, englishLeftovers, unquoted } from './two-languages.ts';

const { numbers, gaps, verdicts } = spanish;

describe('the languages', () => {
  it('are two, each with a name of its own and messages that say which they are', () => {
    expect(languages.map((language) => [messagesOf(language).language, languageNames[language]])).toEqual([
      ['en', 'English'],
      ['es', 'Español']
    ]);
    expect([isLanguage('es'), isLanguage('ar')]).toEqual([true, false]);
  });
});

describe('everything that is said', () => {
  const inEnglish = everythingSaid(english);
  const inSpanish = everythingSaid(spanish);

  it('is said in the same places in both languages', () => {
    expect(inSpanish.map(([place]) => place)).toEqual(inEnglish.map(([place]) => place));
    expect(inSpanish.length).toBeGreaterThan(1500);
  });

  it.each([
    ['English', inEnglish],
    ['Spanish', inSpanish]
  ])('is a whole text in %s, with no hole in it', (_, said) => {
    for (const [place, text] of said) {
      expect(text, place).not.toMatch(/undefined|NaN|null|Infinity|\[object|\s{2}|^\s|\s$|\.\.|: ?\.|\( ?\)|««|»»/);
    }
  });

  it('has the same numbers in both languages', () => {
    inSpanish.forEach(([place, text], index) => {
      expect([place, text, digits(text)]).toEqual([place, text, digits(inEnglish[index]?.[1] ?? '')]);
    });
  });

  it('ends where the English ends: with a stop or without one, or says nothing', () => {
    inSpanish.forEach(([place, text], index) => {
      const other = inEnglish[index]?.[1] ?? '';
      expect([place, text, /\.$/.test(text), text === '']).toEqual([place, text, /\.$/.test(other), other === '']);
    });
  });

  it('leaves no English word in the Spanish', () => {
    for (const [place, text] of inSpanish) {
      expect([place, text, englishLeftovers(unquoted(text))]).toEqual([place, text, []]);
    }
  });
});

describe('numbers and dates in Spanish', () => {
  it('follow the Spanish of the United States', () => {
    expect(numbers.count(1234.5)).toBe('1,234.5');
    expect(numbers.percent(0.171)).toBe('17.1\u00a0%');
    expect(numbers.percent(0.0004)).toBe('menos de 0.1\u00a0%');
    expect(numbers.date('2025-02-12')).toBe('12 de febrero de 2025');
    expect(numbers.period('2024-Q3')).toBe('tercer trimestre de 2024');
    expect(numbers.period(allPeriods)).toBe('todos los períodos');
    expect(numbers.period(noPeriod)).toBe('sin período');
    expect(numbers.amountOf(rate, 5.24)).toBe('5.2 por cada 1,000 días de cama');
    expect(numbers.list(['agua', 'hielo'])).toBe('agua y hielo');
    expect(numbers.list(['aguja', 'hilo'])).toBe('aguja e hilo');
  });

  it('leave what is no day of the calendar as it is written, in both languages', () => {
    for (const { numbers: each } of [english, spanish]) {
      expect(['2025-02-31', '2025-13-01', '2025-13', '25-1-1'].map(each.date)).toEqual([
        '2025-02-31',
        '2025-13-01',
        '2025-13',
        '25-1-1'
      ]);
      expect(each.date('2024-02-29')).toMatch(/^29 .*2024$/);
    }
  });

  it('print no negative zero', () => {
    expect([english, spanish].map((each) => each.numbers.count(-0.0002))).toEqual(['0.000', '0.000']);
  });
});

describe('sentences about gaps in Spanish', () => {
  it('name event, groups and both figures of a clear gap, and let no adjective agree with a group', () => {
    expect(gaps.headline(measure, view, 'clear-gap')).toBe(
      'La frecuencia de reingresos en el grupo «Negra o afroamericana» es 1.58 veces la del grupo «Asiática» (17.1\u00a0% del total de estancias frente a 10.9\u00a0%), una brecha clara; con la tasa del grupo «Asiática» habría habido al menos 327 reingresos menos.'
    );
    expect(gaps.figures(measure, lead)).toBe(
      'La diferencia es de 6.3 puntos (4.2 a 8.2), o 1.58 veces (1.33 a 1.88): clara tras tener en cuenta las 10 comparaciones (p < 0.001).'
    );
    expect(gaps.events(measure, lead, view)).toBe(
      'Con la tasa del grupo «Asiática» habría habido al menos 327 reingresos menos en el grupo «Negra o afroamericana» (219 a 427).'
    );
  });

  it('say the kind of the ratio, the adjustment and the highest and lowest figure where there is no clear gap', () => {
    const adjusted = { ...measure, adjustment: 'crude' } as const;
    expect(gaps.headline({ ...adjusted, kind: 'time-to-event', scale: 1 }, view, 'clear-gap')).toContain(
      'en el grupo «Negra o afroamericana» el tiempo es 1.58 veces el del grupo «Asiática»'
    );
    expect(gaps.headline({ ...adjusted, kind: 'mean', scale: 1 }, view, 'clear-gap')).toMatch(
      /: cifra más alta en .*, una brecha clara, sin ajuste por edad\.$/
    );
    const alike = row('Black or African American', figure(0.112, 583, 5208), { ...lead, verdict: 'no-clear-gap' });
    expect(
      gaps.headline(adjusted, { ...view, rows: [alike, row('Asian', figure(0.1086, 131, 1206))] }, 'no-clear-gap')
    ).toBe(
      'Hay reingresos con frecuencia parecida en todos los grupos que se pueden juzgar (de 10.9\u00a0% del total de estancias en el grupo «Asiática» a 11.2\u00a0% en el grupo «Negra o afroamericana»), sin brecha clara, sin ajuste por edad.'
    );
    const single = { ...lead, atLeast: false, events: { ...lead.events, estimate: 1.2 } };
    expect(gaps.events(measure, single, view)).toContain('habría habido 1 caso menos de «reingresos»');
  });

  it('say one measure in the singular', () => {
    const one = { ...headline, measures: 1, missing: [] };
    expect([english, spanish].map((each) => each.verdicts.missingSummary(one))).toEqual([
      'The one measure has data.',
      'La única medida tiene datos.'
    ]);
  });

  it('keep events of several words apart from their number', () => {
    const reviews = {
      ...measure,
      favourable: 'higher',
      event: { en: 'reviews held', es: 'revisiones hechas' }
    } as const;
    expect(gaps.events(reviews, lead, view)).toContain('al menos 327 casos más de «revisiones hechas»');
  });

  it('say that it cannot be known, with the reason and what would be enough, and claim no direction without a figure', () => {
    const rows = [row('Hispanic or Latino', figure(0.6, 14, 22), open('Hispanic or Latino', 'too-few', 330))];
    expect(gaps.headline(measure, { ...view, rows }, 'cannot-conclude')).toBe(
      'Reingresos: ¿hay una brecha entre el grupo «Hispana o latina» y el grupo «Asian»? No se puede saber: no hay suficientes estancias; con estas cifras bastarían cerca de 330 estancias.'
    );
    const absent = { absent: 'withheld' } as const;
    const pair = {
      ...open('Hispanic or Latino', 'withheld'),
      difference: { estimate: absent, lower: absent, upper: absent, factor: 1 }
    };
    expect(
      gaps.headline(measure, { ...view, rows: [row('Hispanic or Latino', hidden, pair)] }, 'cannot-conclude')
    ).toBe(
      'Reingresos: ¿hay una brecha entre el grupo «Hispana o latina» y el grupo «Asian»? No se puede saber: hay cifras ocultas por privacidad, para proteger a las personas.'
    );
  });

  it.each(['no-clear-gap', 'not-judged'] as const)(
    'claim no direction and no gap where the verdict is %s',
    (verdict) => {
      for (const each of [measure, rate]) {
        expect(gaps.headline(each, view, verdict)).not.toMatch(
          /(?<!sin )brecha clara|más|menos|mayor|menor|peor|mejor/
        );
      }
    }
  );

  it('borrow an English label in quotes where there is no Spanish one', () => {
    const borrowed = { ...measure, unit: { en: 'stays' }, event: { en: 'readmissions' }, label: { en: 'Readmitted' } };
    expect(gaps.headline(borrowed, view, 'clear-gap')).toContain('La frecuencia de «readmissions» en el grupo');
    expect(gaps.headline(borrowed, view, 'clear-gap')).toContain('17.1\u00a0% del total de «stays»');
    expect(spanish.page.chartTitle(borrowed, undefined)).toBe('Readmitted');
  });

  it('name the groups of the largest figure by their Spanish labels, where they are given', () => {
    const largest = {
      ...measure,
      compared: 'Black',
      reference: 'Asian',
      period: '2024',
      events: 5717,
      lower: 1,
      upper: 2,
      atLeast: false
    };
    expect(gaps.largest({ ...largest, comparedLabel: { en: 'Black', es: 'Negra' } })).toBe(
      'Con la tasa del grupo «Asian» habría habido 5,717 reingresos menos en el grupo «Negra» (2024).'
    );
  });
});

describe('sentences about verdicts in Spanish', () => {
  it('sum the nine criteria up without a grade', () => {
    expect(verdicts.summary('Riverside', headline)).toBe(
      'Riverside cumple uno de nueve criterios. Tres se cumplen en parte, tres no se cumplen, en uno no se puede saber y de uno no hay datos.'
    );
    const criteria = { met: 0, partly: 0, 'not-met': 0, 'cannot-tell': 0, 'no-data': 9 };
    expect(verdicts.summary('Northgate', { ...headline, criteria })).toBe(
      'De Northgate todavía no se puede decir nada: no hay datos de ninguno de los nueve criterios.'
    );
  });

  it('give the reason of a criterion by its measures, each with its verb', () => {
    expect(verdicts.criterionReason('partly', ['met', 'partly', 'not-met'])).toBe(
      'De tres medidas, una se cumple, una se cumple en parte y una no se cumple.'
    );
    expect(verdicts.criterionReason('met', ['met', 'met'])).toBe('Las dos medidas se cumplen.');
    expect(verdicts.criterionReason('cannot-tell', ['cannot-tell', 'met'])).toBe(
      'De dos medidas, una se cumple y de una no se puede saber. Decidirían aquellas de las que no se puede saber.'
    );
    expect(verdicts.criterionReason('no-data', ['no-data'])).toBe(
      'Ninguna medida tiene datos, así que no se juzga nada.'
    );
  });

  it('word thresholds in both directions', () => {
    const given = { metAt: 90, partlyAt: 50, from: 'default' } as const;
    expect(verdicts.thresholds(measure, given, hidden)).toBe('se cumple hasta 90\u00a0%, en parte hasta 50\u00a0%');
    expect(verdicts.thresholds({ ...measure, favourable: 'higher' }, given, hidden)).toBe(
      'se cumple desde 90\u00a0%, en parte desde 50\u00a0%'
    );
  });
});

test('the methods have the same sections and sources in both languages', () => {
  const shape = (messages: typeof english) =>
    messages
      .methods(
        {
          edition: '',
          title: '',
          dataDate: '2025-06-30',
          publisher: { name: '', role: '', contact: '' },
          policy: { id: 'cms', upTo: 10 },
          software: '',
          madeUp: false
        },
        rules
      )
      .map(({ id, paragraphs, terms }) => [id, paragraphs.length, terms.map(({ source }) => source !== undefined)]);
  expect(shape(spanish)).toEqual(shape(english));
});
