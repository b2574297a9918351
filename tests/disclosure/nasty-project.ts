/** One stay: institution, period, race, language, sex, disability, age, whether readmitted, needed and got an interpreter, died; days. */
export type Stay = Record<(typeof columns)[number], string>;

export const columns = [
  'institution',
  'period',
  'race',
  'language',
  'sex',
  'disability',
  'age_years',
  'readmitted',
  'needs',
  'offered',
  'died',
  'days'
] as const;

/** Made-up stays of a hospital with many small groups and of a tiny one, the same for the same seed. */
export function makeStays(seed: number): Stay[] {
  const random = makeRandom(seed);
  const pick = (weights: Readonly<Record<string, number>>): string => {
    let left = random() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    return Object.entries(weights).find(([, weight]) => (left -= weight) < 0)?.[0] ?? '';
  };
  return (
    [
      ['Large', 1500],
      ['Tiny', 25]
    ] as const
  ).flatMap(([institution, people]) =>
    Array.from({ length: people }, (): Stay => {
      const language = pick({ English: 80, Spanish: 10, Urdu: 1, Somali: 1, Tagalog: 1, Ilocano: 1, Unknown: 2 });
      const needs = language === 'English' ? '0' : pick({ 1: 7, 0: 3 });
      return {
        institution,
        period: pick({ '2023': 1, '2024': 1 }),
        race: pick({
          White: 60,
          'Black or African American': 25,
          Asian: 8,
          Samoan: 1,
          Tongan: 1,
          Unknown: 2,
          Declined: 1
        }),
        language,
        sex: pick({ Female: 50, Male: 50 }),
        disability: pick({ None: 80, Hearing: 6, Vision: 5, 'Hearing|Vision': 2 }),
        age_years: String(Math.floor(random() * 95)),
        readmitted: pick({ '<30': 9, '>30': 18, NO: 70, '': 2 }),
        needs,
        offered: needs === '1' ? pick({ 1: 6, 0: 4 }) : '',
        died: pick({ 1: 5, 0: 95 }),
        days: pick({ 1: 1, 2: 1, 5: 1, 9: 1 })
      };
    })
  );
}

/** Indicators that tell of one another: shares of one whole, a question and who was asked it, adults and children, a mean of yes and no. */
export const indicators: readonly (readonly string[])[] = [
  ['readmitted-early', 'proportion', 'lower', '100', 'readmitted = "<30"', 'rows', '8'],
  ['readmitted-late', 'proportion', 'lower', '100', 'readmitted = ">30"', 'rows', ''],
  ['not-readmitted', 'proportion', 'higher', '100', 'readmitted = "NO"', 'rows', ''],
  ['interpreter-needed', 'proportion', 'lower', '100', 'needs', 'rows', ''],
  ['interpreter-offered', 'proportion', 'higher', '100', 'offered', 'needs', '90'],
  ['died', 'proportion', 'lower', '100', 'died', 'rows', '4'],
  ['died-adults', 'proportion', 'lower', '100', 'died', 'age_years >= 18', ''],
  ['died-children', 'proportion', 'lower', '100', 'died', 'age_years < 18', ''],
  ['died-on-average', 'mean', 'lower', '1', 'died', 'rows', ''],
  ['deaths-per-day', 'rate', 'lower', '1000', 'died', 'days', ''],
  ['days', 'mean', 'lower', '1', 'days', 'rows', '4']
];

/** The project's files, but for the stays. */
export const settings = {
  'indicators.csv': [
    'indicator,label,kind,favourable,scale,numerator,denominator,target,component,table',
    ...indicators.map(([id = '', ...rest]) =>
      [
        id,
        id.replaceAll('-', ' '),
        ...rest.map((text) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text)),
        'compliance',
        'stays'
      ].join(',')
    )
  ].join('\n'),
  'datapackage.json': JSON.stringify({
    answerable: {
      data_date: '2024-12-31',
      rows_are_persons: true,
      publisher: { name: 'Somebody', role: 'coalition', contact: 'mail@coalition.example' }
    },
    resources: [
      {
        name: 'stays',
        path: 'stays.csv',
        answerable: {
          table: 'records',
          dimensions: { race: 'race-ethnicity', language: 'language', sex: 'sex', disability: 'disability' }
        }
      },
      { name: 'indicators', path: 'indicators.csv', answerable: { table: 'indicators' } }
    ]
  })
};

/** Numbers from 0 to below 1, the same for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
