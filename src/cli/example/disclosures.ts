import { csvTable, type Cell } from './csv-table.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';

const [readmitted, collection, pain, waited] = [
  'readmitted-within-30-days',
  'bills-sent-to-collection',
  'pain-treated',
  'minutes-waited'
];
const [race, language, payer, disability] = ['race-ethnicity', 'language', 'payer', 'disability'];

/** `indicator, dimension, period, promised, published or nothing, whether a computer can read it`. */
type Disclosure = readonly [string, string, number, string, string, string];

const byInstitution: readonly (readonly [string, readonly Disclosure[]])[] = [
  [
    larkspur,
    [
      [readmitted, race, 2022, '2023-04-30', '2023-04-28', 'yes'],
      [readmitted, race, 2023, '2024-04-30', '2024-04-30', 'yes'],
      [readmitted, race, 2024, '2025-04-30', '2025-04-15', 'yes'],
      [readmitted, language, 2024, '2025-04-30', '2025-04-15', 'yes'],
      [readmitted, disability, 2024, '2025-04-30', '2025-06-02', 'yes'],
      [collection, payer, 2023, '2024-04-30', '2024-04-30', 'yes'],
      [collection, race, 2024, '2025-04-30', '2025-04-15', 'yes'],
      [pain, race, 2023, '2024-04-30', '2024-04-29', 'yes'],
      [pain, race, 2024, '2025-04-30', '2025-04-15', 'yes'],
      [waited, race, 2024, '2025-04-30', '2025-04-15', 'yes'],
      [waited, disability, 2024, '2025-04-30', '', '']
    ]
  ],
  [
    gilded,
    [
      [readmitted, 'all', 2022, '2023-03-31', '2023-03-30', 'no'],
      [readmitted, 'all', 2023, '2024-03-31', '2024-03-29', 'no'],
      [readmitted, 'all', 2024, '2025-03-31', '2025-03-31', 'no'],
      [readmitted, race, 2023, '2024-03-31', '', ''],
      [readmitted, race, 2024, '2025-03-31', '', ''],
      [collection, payer, 2024, '2025-03-31', '', ''],
      [collection, race, 2024, '2025-03-31', '', ''],
      [pain, 'all', 2024, '2025-03-31', '2025-03-31', 'no'],
      [pain, race, 2024, '2025-03-31', '2025-05-20', 'no'],
      [waited, 'all', 2024, '2025-03-31', '2025-03-31', 'no'],
      [waited, language, 2024, '2025-03-31', '', ''],
      [waited, disability, 2024, '2025-12-31', '', '']
    ]
  ],
  [
    dryFork,
    [
      [readmitted, race, 2023, '2024-06-30', '2024-09-12', 'yes'],
      [readmitted, race, 2024, '2025-06-30', '2025-06-27', 'yes'],
      [collection, payer, 2023, '2024-06-30', '2024-06-30', 'yes'],
      [pain, race, 2024, '2025-06-30', '', '']
    ]
  ],
  [
    stillwater,
    [
      ['death-in-hospital', 'all', 2023, '2024-06-30', '', ''],
      ['death-in-hospital', 'all', 2024, '2025-06-30', '', ''],
      [readmitted, race, 2024, '2025-06-30', '', '']
    ]
  ]
];

/** What was promised to be published by group, and what came out. */
export const disclosures = csvTable(
  ['institution', 'indicator', 'dimension', 'period', 'promised_on', 'published_on', 'url', 'machine_readable'],
  byInstitution.flatMap(([institution, list]) =>
    list.map(([indicator, dimension, period, promised, published, readable]): Cell[] => {
      const address = `https://${institution.split(' ')[0]!.toLowerCase()}.example/data/${indicator}-${dimension}-${period}`;
      return [institution, indicator, dimension, period, promised, published, published ? address : '', readable];
    })
  )
);
