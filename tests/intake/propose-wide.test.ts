import { describe, expect, it } from 'vitest';
import { isPeriodName } from '#lib/intake/period-name.ts';
import { propose } from '#lib/intake/propose.ts';
import type { Proposal } from '#lib/intake/propose-types.ts';
import { profileOfText } from './profile-of-text.ts';

const understand = (text: string, name?: string) => propose(profileOfText(text, name));
const asked = (proposal: Proposal | undefined) =>
  (proposal?.parts ?? [])
    .filter(({ confidence, part }) => confidence === 'ask' && part !== 'privacy' && part !== 'indicators')
    .map(({ reason }) => reason.code);
const settings = (proposal: Proposal | undefined) => proposal?.resources.map(({ answerable }) => answerable) ?? [];
const wide = (proposal: Proposal | undefined) => settings(proposal).map((each) => each.wide);
const indicators = (proposal: Proposal | undefined) =>
  proposal?.indicators.map(({ indicator, kind, scale }) => [indicator, kind, scale]);

describe('columns by group', () => {
  const rates =
    'hospital,year,rate_white,rate_black,rate_total\nElm,2022,12.5,13.5,12.7\nElm,2023,13.5,13.9,13.6\nOak,2022,9.5,12.5,10.5';

  it('are one figure for each group that the vocabulary knows, the total for everyone', () => {
    const found = understand(rates);
    expect(settings(found)).toEqual([
      {
        table: 'results',
        constants: { indicator: 'file-rate', dimension: 'race-ethnicity' },
        columns: { hospital: 'institution', year: 'period' },
        wide: {
          columns: { rate_white: 'white', rate_black: 'black', rate_total: 'All' },
          into: 'group',
          values: 'value'
        }
      }
    ]);
    expect(found?.parts.find(({ column }) => column === 'rate_total')?.reason.code).toBe('wide-total');
    expect(indicators(found)).toEqual([['file-rate', 'estimate', 1]]);
  });

  it('are percentages where the names have a percent sign', () => {
    const found = understand(rates.replace('rate_white,rate_black,rate_total', 'White (%),Black (%),Total (%)'));
    expect(wide(found)).toEqual([
      {
        columns: { 'White (%)': 'White', 'Black (%)': 'Black', 'Total (%)': 'All' },
        into: 'group',
        values: 'value'
      }
    ]);
    expect(indicators(found)).toEqual([['file', 'estimate', 100]]);
  });

  it('are counts and what they are counted among where arithmetic proves it, whatever they are called', () => {
    const found = understand(
      [
        'hospital,year,seen white,came white,rate white,seen black,came black,rate black',
        'Elm,2022,12,100,12,20,80,25',
        'Elm,2023,13,104,12.5,21,84,25',
        'Oak,2022,9,90,10,11,50,22'
      ].join('\n')
    );
    expect(wide(found)).toEqual([
      [
        { columns: { 'seen white': 'white', 'seen black': 'black' }, into: 'group', values: 'numerator' },
        { columns: { 'came white': 'white', 'came black': 'black' }, into: 'group', values: 'denominator' },
        { columns: { 'rate white': 'white', 'rate black': 'black' }, into: 'group', values: 'value' }
      ]
    ]);
    expect(found?.parts.find(({ reason }) => reason.code === 'wide-arithmetic')).toMatchObject({
      confidence: 'sure',
      reason: { rows: 6, of: 6 }
    });
    expect(indicators(found)).toEqual([['file-rate', 'proportion', 100]]);
  });

  it.each([
    'n_white,d_white,n_black,d_black',
    'White n,White N (2),Black n,Black N (2)',
    'White Num,White Denom,Black Num,Black Denom'
  ])('are counts and what they are counted among by their names, where no count is above it: %s', (names) => {
    const text = `hospital,year,${names}\nElm,2022,12,100,20,80\nOak,2022,9,90,11,50`;
    const [both] = wide(understand(text));
    expect([both].flat().map((each) => (each as { values: string }).values)).toEqual(['numerator', 'denominator']);
    const [alone] = wide(understand(text.replace('9,90', '99,90')));
    expect([alone].flat().map((each) => (each as { values: string }).values)).toEqual(['value']);
  });

  it('are never used where nothing says what their numbers are, and the question says so', () => {
    const bare = 'hospital,year,White,Black\nElm,2023,12,15\nOak,2023,11,19';
    const found = understand(bare);
    expect([found?.table, found?.resources, asked(found)]).toEqual(['', [], ['wide-bare']]);
    expect(found?.parts[0]?.reason).toMatchObject({ columns: ['White', 'Black'], dimension: 'race-ethnicity' });
    expect(asked(understand(bare.replaceAll(/,(\d\d)/g, ',$1.5')))).toEqual(['wide-bare']);
    expect(asked(understand(bare.replace('White,Black', 'seen White,seen Black')))).toEqual(['wide-bare']);
  });

  it('are what the file says elsewhere that they are: in its name, in signs, in a column', () => {
    const bare = 'hospital,year,White,Black\nElm,2023,12,15\nOak,2023,11,19';
    expect(indicators(understand(bare, 'readmission_rates'))).toEqual([['readmission-rates', 'estimate', 1]]);
    expect(indicators(understand(bare.replaceAll(/,(\d\d)$/gm, ',$1%')))).toEqual([['file', 'estimate', 100]]);
    const unit = bare.replace('year', 'year,unit').replaceAll('2023,', '2023,Percent,');
    expect(understand(unit)?.parts.find(({ reason }) => reason.code === 'wide-said')?.reason).toMatchObject({
      word: 'percent',
      in: 'unit'
    });
    expect(asked(understand(unit, 'counts'))).toEqual(['wide-bare']);
  });

  it('are asked about where they may be shares of the groups and not their figures', () => {
    const shares =
      'hospital,year,% White,% Black,% Asian\nElm,2022,50,30,20\nElm,2023,51,30,19\nOak,2022,33.3,33.3,33.4';
    expect(asked(understand(shares))).toEqual(['wide-shares']);
    expect(asked(understand(shares.replace('33.4', '12.4').replace('51,30', '11,30').replace('50', '7')))).toEqual([]);
    const beside = understand(
      'hospital,year,deaths,admissions,pct_black,pct_asian\nElm,2022,10,100,20.5,30\nOak,2022,12,100,20.3,31'
    );
    expect(settings(beside)).toMatchObject([{ columns: { deaths: 'numerator', admissions: 'denominator' } }]);
    expect(asked(beside)).toEqual(['wide-shares-beside']);
  });

  it('are asked about where they name groups of two dimensions', () => {
    const crossed = understand(
      'hospital,rate White Male,rate White Female,rate Black Male,rate Black Female\nElm,1.5,2.5,3.5,4.5\nOak,1.5,2.5,3.5,4.5'
    );
    expect([crossed?.resources, asked(crossed)]).toEqual([[], ['wide-crossed']]);
  });

  it('keep Other and Unknown as the vocabulary has them, and leave a name that it does not know alone', () => {
    const found = understand(
      'hospital,rate_white,rate_black,rate_other,rate_unknown,beds\nElm,1.5,2.5,3.5,4.5,55\nOak,1.5,2.5,3.5,4.5,65'
    );
    expect(wide(found)).toMatchObject([
      { columns: { rate_white: 'white', rate_black: 'black', rate_other: 'other', rate_unknown: 'unknown' } }
    ]);
    expect(settings(found)[0]?.dimensions).toEqual({ beds: '' });
  });

  it('have a column without a group for everyone only where its figures fit', () => {
    const text = (rate: string) =>
      `hospital,year,fall rate,fall rate White,fall rate Black\nElm,2022,${rate},1.5,2.5\nOak,2022,1,1.5,2.5`;
    const fits = understand(text('2').replace('2022,1,', '2022,2,'));
    expect(wide(fits)).toMatchObject([{ columns: { 'fall rate': 'All', 'fall rate White': 'White' } }]);
    expect(fits?.parts.find(({ reason }) => reason.code === 'wide-implied')?.reason).toMatchObject({ rows: 2 });
    const apart = understand(text('9'));
    expect(wide(apart)).toEqual([
      { columns: { 'fall rate White': 'White', 'fall rate Black': 'Black' }, into: 'group', values: 'value' }
    ]);
    expect(apart?.parts.find(({ column }) => column === 'fall rate')?.reason.code).toBe('beside-wide');
  });

  it('leave the measures that other columns hold', () => {
    const found = understand(
      'hospital,year,infection rate,fall rate White,fall rate Black\nElm,2022,9.5,1.5,2.5\nOak,2022,7.5,1.5,2.5'
    );
    expect(found?.resources.map(({ name }) => name)).toEqual(['file-1', 'file-2']);
    expect(settings(found)[1]).toMatchObject({
      columns: { 'infection rate': 'value' },
      dimensions: { 'fall rate White': '', 'fall rate Black': '' }
    });
  });

  it('are ages where the names are bands, and not numbers that stand in names for something else', () => {
    const ages = understand('hospital,rate_0_17,rate_18_64,rate_65+\nElm,1.5,2.5,3.5\nOak,1.5,2.5,3.9');
    expect(settings(ages)[0]?.constants).toMatchObject({ dimension: 'age' });
    const days = understand('hospital,30 day rate,90 day rate\nElm,1.5,2.5\nOak,1.5,3.5');
    expect(wide(days)).toEqual([undefined, undefined]);
  });

  it('are no figures where they are to tick, or where rows are persons', () => {
    const ticks = 'id,race_white,race_black,died\n1,1,0,0\n2,0,1,1\n3,1,1,0';
    expect(understand(ticks)?.table).toBe('records');
    const persons = 'patient_id,sex,score white,score black,died\n1,F,3,4,0\n2,M,5,6,1\n3,F,7,8,0';
    expect(understand(persons)?.table).toBe('records');
  });

  it('cross a dimension that has a column of its own', () => {
    const found = understand(
      'hospital,sex,rate_white,rate_black\nElm,Both sexes,1.5,2.5\nElm,F,1.5,2.5\nElm,M,3.5,4.5'
    );
    expect(settings(found)).toMatchObject([{ constants: { dimension: 'race-ethnicity' }, dimensions: { sex: 'sex' } }]);
    expect(settings(found)[0]?.groups).toBeUndefined();
  });
});

describe('columns by period', () => {
  it('are one figure for each period, with the words that they share', () => {
    const found = understand('hospital,sex,tasa 2022,tasa 2023\nElm,F,1.5,2.5\nElm,M,1.5,2.5');
    expect(settings(found)).toEqual([
      {
        table: 'results',
        constants: { indicator: 'file-tasa' },
        columns: { hospital: 'institution' },
        dimensions: { sex: 'sex' },
        wide: { columns: { 'tasa 2022': '2022', 'tasa 2023': '2023' }, into: 'period', values: 'value' }
      }
    ]);
  });

  it('may be asked about, as columns by group are', () => {
    expect(asked(understand('hospital,sex,2022,2023\nElm,F,1,2\nElm,M,1,2'))).toEqual(['wide-bare']);
    const measured = understand('hospital,measure,2022,2023\nElm,fall rate,1,2\nOak,fall rate,1,2');
    expect(wide(measured)).toEqual([{ columns: ['2022', '2023'], into: 'period', values: 'value' }]);
  });

  it('are not taken where another column says the period', () => {
    const found = understand('hospital,year,rate 2010,rate 2020\nElm,2022,1.5,2.5\nElm,2023,1.5,2.5');
    expect(wide(found)).toEqual([undefined, undefined]);
  });

  it('are taken once for each period where they stand for groups as well', () => {
    const found = understand(
      'hospital,2022 White n,2022 White d,2022 Black n,2022 Black d,2023 White n,2023 White d,2023 Black n,2023 Black d\nElm,1,10,2,20,3,30,4,40\nOak,1,11,2,20,3,30,4,41'
    );
    expect(settings(found).map(({ constants }) => constants)).toEqual([
      { indicator: 'file', dimension: 'race-ethnicity', period: '2022' },
      { indicator: 'file', dimension: 'race-ethnicity', period: '2023' }
    ]);
    expect(settings(found)[1]).toMatchObject({
      wide: [{ columns: { '2023 White n': 'White', '2023 Black n': 'Black' } }, {}],
      dimensions: { '2022 White n': '' }
    });
  });

  it.each([
    ['2019', true],
    ['2020 Q1', true],
    ['Jan 2020', true],
    ['FY2021', true],
    ['FY 23', true],
    ['2023/24', true],
    ['2023-25', false],
    ['1000', false],
    ['2500', false],
    ['Q1', false]
  ])('know %s for a period, or not', (name, expected) => {
    expect(isPeriodName(name)).toBe(expected);
  });
});

describe('columns by indicator', () => {
  const text =
    'hospital,year,sex,readmission rate,mortality rate,falls rate\nElm,2022,F,12.5,3.1,4\nElm,2022,M,13.5,3.2,5\nOak,2022,F,11.5,2.1,6';

  it('are one way of taking the file where there are many', () => {
    const found = understand(text);
    expect(settings(found)).toEqual(
      [
        {
          table: 'results',
          constants: {},
          columns: { hospital: 'institution', year: 'period' },
          dimensions: { sex: 'sex' },
          wide: {
            columns: {
              'readmission rate': 'readmission-rate',
              'mortality rate': 'mortality-rate',
              'falls rate': 'file-falls-rate'
            },
            into: 'indicator',
            values: 'value'
          }
        }
      ].map((each) => expect.objectContaining({ ...each, wide: expect.anything(), constants: expect.anything() }))
    );
    expect(found?.indicators.map(({ favourable }) => favourable)).toEqual([undefined, undefined, undefined]);
  });

  it('are several ways where they are made of different figures', () => {
    const found = understand(
      text.replace('falls rate', 'falls rate,falls rate lower,falls rate upper').replaceAll(/,([456])$/gm, ',$1,1,9')
    );
    expect(found?.resources).toHaveLength(3);
    expect(wide(found)).toEqual([undefined, undefined, undefined]);
  });
});
