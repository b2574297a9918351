import { describe, expect, it } from 'vitest';
import { propose } from '#lib/intake/propose.ts';
import type { Proposal } from '#lib/intake/propose-types.ts';
import { profileOfText } from './profile-of-text.ts';

const understand = (text: string, title?: string) => propose(profileOfText(text), title);
const asked = (proposal: Proposal | undefined) =>
  (proposal?.parts ?? [])
    .filter(({ confidence, part }) => confidence === 'ask' && part !== 'privacy')
    .map(({ reason }) => reason.code);
const settings = (proposal: Proposal | undefined) => proposal?.resources.map(({ answerable }) => answerable);

describe('what a file is', () => {
  it('is nothing where no column measures anything and none tells single rows apart', () => {
    expect(understand('a,b,institution,role\n1,2,North,governing\n3,4,South,advisory')).toBeUndefined();
    expect(understand('code,description\n1,Emergency\n2,Urgent\n3,Elective')).toBeUndefined();
  });

  it('is nothing where there are no rows', () => {
    expect(understand('hospital,year,rate')).toBeUndefined();
  });

  it('is not asserted where rows are the same slice and nothing is known that tells them apart', () => {
    const twice = understand('hospital,year,rate\nElm,2023,12.5\nElm,2023,13.5\nOak,2023,9.5\nOak,2023,7.5');
    expect([twice?.table, twice?.resources, asked(twice)]).toEqual(['', [], ['key-repeats']]);
  });

  it('is asked where a category tells rows apart that is neither a group of people nor has a total', () => {
    const crude = understand(
      'hospital,year,kind,rate\nElm,2023,crude,12.5\nElm,2023,adjusted,13.5\nOak,2023,crude,9.5\nOak,2023,adjusted,7.5'
    );
    expect([crude?.table, crude?.resources, asked(crude)]).toEqual(['', [], ['category-without-total']]);
  });

  it('is a survey, and refused, where rows count only with their weights', () => {
    const survey = understand('id,psu,strata,weight,sex,vaccinated\n1,4,1,0.52,F,1\n2,4,1,1.31,M,0\n3,5,2,0.9,F,1');
    expect([survey?.table, survey?.resources, asked(survey)]).toEqual(['', [], ['survey-weights']]);
    const bodies = understand('id,sex,weight,died\n1,F,52.5,0\n2,M,81.25,1\n3,F,70.1,0');
    expect(bodies?.table).toBe('records');
  });
});

describe('which columns are a measure', () => {
  const counts =
    'hospital,year,sex,seen,came,rate\nElm,2023,F,30,200,15\nElm,2023,M,27,150,18\nOak,2023,F,9,90,10\nOak,2023,M,14,80,17.5';

  it('is proved by arithmetic, whatever they are called', () => {
    const [first] = settings(understand(counts)) ?? [];
    expect(first?.columns).toMatchObject({ seen: 'numerator', came: 'denominator', rate: 'value' });
  });

  it('is not proved by numbers that do not fit, and then counts are not used beside the figure', () => {
    const weighted = counts.replace(',15\n', ',22.1\n').replace(',10\n', ',3.3\n');
    const proposal = understand(weighted);
    expect(proposal?.indicators.map(({ kind }) => kind)).toEqual(['estimate']);
    expect(proposal?.parts.find(({ column }) => column === 'seen')?.reason.code).toBe('counts-do-not-give');
  });

  it('is asked where one indicator would have two figures', () => {
    const two = understand(
      'hospital,year,measure,predicted rate,expected rate\nElm,2023,a,4.5,8.5\nElm,2023,b,3.5,7.5'
    );
    expect([two?.resources, asked(two)]).toEqual([[], ['many-measures']]);
  });

  it('never says by itself which direction is better', () => {
    const proposal = understand(counts);
    expect(proposal?.indicators.every(({ favourable }) => favourable === undefined)).toBe(true);
    expect(asked(proposal)).toEqual(['favourable-unknown']);
  });

  it('is a rate where more events than people may be counted', () => {
    const falls = understand(
      'hospital,year,falls,patients,falls rate\nElm,2022,300,200,150\nElm,2023,90,60,150\nOak,2022,99,90,110\nOak,2023,14,80,17.5'
    );
    expect(falls?.indicators.map(({ kind, scale }) => [kind, scale])).toEqual([['rate', 100]]);
  });

  it('is neither a place on a map nor a number without a word for what it counts', () => {
    const places = understand(
      'hospital,year,lat,lng,beds,deaths\nElm,2023,43.04,-76.13,200,5\nOak,2023,40.74,-73.64,90,7'
    );
    expect(places?.indicators.map(({ label }) => label)).toEqual(['file: deaths']);
  });
});

describe('rows that are totals', () => {
  it('are not a group, by their name in the dimension', () => {
    const [first] =
      settings(understand('hospital,year,sex,rate\nElm,2023,Both sexes,12.5\nElm,2023,F,13.5\nElm,2023,M,11.5')) ?? [];
    expect(first?.groups).toEqual({ sex: { 'Both sexes': 'all' } });
  });

  it('are not an institution, where all others add up to them', () => {
    const rows = [2020, 2021, 2022, 2023].flatMap((year, step) =>
      [70 + step, 50 + 2 * step].map((deaths, at) => [`Region ${at + 1}`, year, deaths, 1000 * (at + 1)])
    );
    const sums = [2020, 2021, 2022, 2023].map((year, step) => ['Republic', year, 120 + 3 * step, 3000]);
    const text = ['state,year,deaths,population', ...[...rows, ...sums].map((row) => row.join(','))].join('\n');
    expect(settings(understand(text))?.[0]?.where).toBe('"state" != "Republic"');
    expect(settings(understand(text.replaceAll(',3000', ',4000')))?.[0]?.where).toBeUndefined();
  });

  it('are asked about where a blank in a dimension may mean everyone or unknown', () => {
    const blank = understand('hospital,year,sex,rate\nElm,2023,,12.5\nElm,2023,F,13.5\nElm,2023,M,11.5');
    expect([blank?.resources, asked(blank)]).toEqual([[], ['blank-group']]);
  });

  it('of what is no group of people are all that is used', () => {
    const text =
      'hospital,year,ward,sex,rate\nElm,2023,All,F,12.5\nElm,2023,A,F,13.5\nElm,2023,All,M,11.5\nElm,2023,A,M,9.5';
    expect(settings(understand(text))?.[0]?.where).toBe('"ward" = "All"');
  });
});

describe('what labels and signs mean', () => {
  const stays = (race: readonly string[]) =>
    [
      'stay_id,race,died',
      ...Array.from({ length: 24 }, (_, at) => `${at * 3},${race[at % race.length]},${at % 2}`)
    ].join('\n');

  it('is asked where a dimension holds codes that nobody explains', () => {
    const coded = understand(stays(['1', '2', '3']));
    expect(asked(coded)).toContain('codes-without-labels');
    expect(settings(coded)?.[0]?.dimensions).toEqual({ race: '' });
  });

  it('is asked where numbers under an age group may be its codes, and not ages', () => {
    const groups = understand(stays(['1', '2', '3', '4']).replace('race', 'age group'));
    expect(asked(groups)).toContain('codes-without-labels');
    const ages = understand(stays(['4', '37', '61', '90']).replace('race', 'age'));
    expect([asked(ages).includes('codes-without-labels'), settings(ages)?.[0]?.dimensions]).toEqual([
      false,
      { age: 'age' }
    ]);
  });

  it('is read by values where the name says nothing', () => {
    const found = understand(stays(['Black', 'White', 'Asian', 'Unknown']).replace('race', 'bg'));
    expect(settings(found)?.[0]?.dimensions).toEqual({ bg: 'race-ethnicity' });
  });

  it('keeps an outcome and an age group that look like withheld counts', () => {
    const text = [
      'id,age,readmitted',
      ...Array.from({ length: 9 }, (_, at) => `${at},<5,${['<30', '>30', 'NO'][at % 3]}`)
    ].join('\n');
    const proposal = understand(text);
    expect(settings(proposal)?.[0]).toEqual({
      table: 'records',
      constants: { institution: 'file', period: 'all periods' },
      dimensions: { age: 'age' }
    });
    expect(asked(proposal)).toEqual(['outcome-question']);
  });

  it('is proposed for a number that stands for none, unless other numbers are below zero too', () => {
    const text = 'hospital,year,rate\nElm,2022,12.5\nElm,2023,-9999\nOak,2022,9.5\nOak,2023,7.5';
    expect(settings(understand(text))?.[0]?.absent).toEqual({ '-9999': 'not-reported' });
    expect(settings(understand(text.replace('9.5', '-9.5')))?.[0]?.absent).toBeUndefined();
  });

  it('is asked where a mark stands behind a number', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `Elm,${2000 + at},${at === 7 ? '15**' : at + 0.5}`);
    expect(asked(understand(['hospital,year,rate', ...rows].join('\n')))).toContain('absent-question');
  });
});

describe('columns that mean two things', () => {
  it('are counts where their name says that people are counted and their numbers are no labels', () => {
    const found = understand(
      'hospital,año,seguro,muertes,ingresos,tasa\nElm,2022,Medicaid,3,300,1\nElm,2023,Medicaid,8,400,2\nOak,2022,Medicaid,4,100,4'
    );
    expect(settings(found)?.[0]?.columns).toMatchObject({ muertes: 'numerator', ingresos: 'denominator' });
  });

  it('are the period of all rows where two of days say from when to when, and not where they change', () => {
    const text =
      'hospital,measure,start date,end date,score\nElm,a,07/01/2020,06/30/2023,1.5\nOak,a,07/01/2020,06/30/2023,2.5';
    expect(settings(understand(text))?.[0]?.constants).toMatchObject({ period: '2020-07-01/2023-06-30' });
    const changing = text.replace('Oak,a,07/01/2020', 'Oak,a,07/01/2021');
    expect(settings(understand(changing))?.[0]?.constants).toMatchObject({ period: 'all periods' });
  });

  it('are said to be left out where another column of records holds the same dimension', () => {
    const found = understand(
      'stay_id,race,ethnicity,died\n1,White,Hispanic,0\n2,Black,Not Hispanic,1\n3,Asian,Unknown,0'
    );
    expect(found?.parts.find(({ column }) => column === 'ethnicity')?.reason.code).toBe('same-dimension');
  });
});

describe('persons and periods of records', () => {
  it('says that rows are counted where persons have several', () => {
    const text = [
      'patient_id,sex,died',
      ...Array.from({ length: 12 }, (_, at) => `${at % 7},${'FM'[at % 2]},${at % 2}`)
    ].join('\n');
    const part = understand(text)?.parts.find(({ means }) => means === 'person');
    expect(part?.reason).toEqual({ code: 'person-repeats', persons: 7, rows: 12 });
  });

  it('takes no period from dates that were shifted', () => {
    const text = (years: readonly number[]) =>
      [
        'stay_id,admittime,sex,died',
        ...years.map((year, at) => `${at},${year}-03-01 10:00:00,${'FM'[at % 2]},${at % 2}`)
      ].join('\n');
    expect(settings(understand(text([2101, 2150, 2202, 2133])))?.[0]?.constants).toMatchObject({
      period: 'all periods'
    });
    expect(settings(understand(text([2019, 2020, 2021, 2022])))?.[0]?.columns).toEqual({ admittime: 'date' });
  });

  it('is given the title of the project for its institution', () => {
    const text = 'stay_id,sex,died\n1,F,0\n2,M,1\n3,F,0';
    expect(settings(understand(text, 'Elm Hospital'))?.[0]?.constants).toMatchObject({ institution: 'Elm Hospital' });
  });
});
