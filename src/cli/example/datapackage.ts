import { stillwater } from './institutions.ts';

const people = {
  dimensions: {
    race_ethnicity: 'race-ethnicity',
    language: 'language',
    payer: 'payer',
    sex: 'sex',
    age: 'age',
    disability: 'disability'
  }
};

const resources: readonly (readonly [string, string, string, object?])[] = [
  ['institutions', 'institutions', 'Four invented hospitals'],
  ['indicators', 'indicators', 'Outcome indicators of this project'],
  ['stays', 'records', 'Invented hospital stays, one per row', { columns: { person: 'person' }, ...people }],
  ['results', 'results', 'Invented aggregated results'],
  [
    'published',
    'results',
    'Invented survey figures, already published',
    { privacy: 'already-published', source: 'State patient survey (made up)', published_on: '2025-04-15' }
  ],
  ['population', 'population', 'Invented people served'],
  ['mechanisms', 'mechanisms', 'Invented standing rules', { declared_empty: [stillwater] }],
  ['seats', 'seats', 'Invented seats; members agreed to be counted', { privacy: 'public-record' }],
  ['decisions', 'decisions', 'Invented decisions'],
  ['harms', 'harms', 'Invented harms'],
  ['disclosures', 'disclosures', 'Invented publications'],
  ['questions', 'questions', 'Invented questions from the public'],
  ['commitments', 'commitments', 'Invented promises'],
  ['reviews', 'reviews', 'Invented reviews'],
  ['shortfalls', 'shortfalls', 'Invented shortfalls'],
  ['assessments', 'assessments', 'Invented judgements'],
  ['replies', 'replies', 'Invented replies'],
  ['charter', 'charter', 'Invented rules of an invented assembly']
];

/** The project's `datapackage.json`: every table named, and everything marked as made up. */
export const datapackage = `${JSON.stringify(
  {
    name: 'made-up-example',
    title: 'Made-up example: four invented hospitals, 2021 to 2024',
    description: 'Made up. No hospital, person, figure or quotation in these files is real.',
    answerable: {
      data_date: '2025-06-30',
      edition: '2025-09',
      made_up: true,
      publisher: {
        name: 'Calder and Ash Counties Health Equity Coalition (made up)',
        role: 'an invented coalition of community groups',
        contact: 'scorecard@coalition.example'
      }
    },
    resources: resources.map(([name, table, title, more]) => ({
      name,
      path: `${name}.csv`,
      title: `${title} (made up)`,
      answerable: { table, ...more }
    }))
  },
  null,
  2
)}\n`;
