import { csvTable, type Cell } from './csv-table.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';

const [black, hispanic, asian, native] = [
  'Black or African American',
  'Hispanic or Latino',
  'Asian',
  'American Indian or Alaska Native'
];

/** Institution, body, role, voting, who sits there: `how many, race, lived experience, community member, from, to`. */
type Body = readonly [
  string,
  string,
  string,
  string,
  readonly (readonly [number, string, string, string, string, string?])[]
];

const bodies: readonly Body[] = [
  [
    larkspur,
    'Board of governors',
    'governing',
    'yes',
    [
      [4, 'White', 'no', 'no', '2021-07-01'],
      [1, 'White', 'yes', 'yes', '2023-07-01'],
      [2, black, 'yes', 'yes', '2022-07-01'],
      [2, black, 'no', 'no', '2021-07-01'],
      [2, hispanic, 'yes', 'yes', '2024-07-01'],
      [1, hispanic, 'no', 'no', '2021-07-01'],
      [1, asian, 'no', 'yes', '2024-07-01'],
      [1, 'Multiracial', 'no', 'no', '2022-07-01'],
      [1, 'Declined', 'no', 'no', '2022-07-01'],
      [2, 'White', 'no', 'no', '2018-07-01', '2024-06-30']
    ]
  ],
  [
    larkspur,
    'Community council',
    'advisory',
    'no',
    [
      [2, black, 'yes', 'yes', '2022-01-01'],
      [2, hispanic, 'yes', 'yes', '2022-01-01'],
      [1, 'White', 'yes', 'yes', '2023-01-01']
    ]
  ],
  [
    gilded,
    'Board of directors',
    'governing',
    'yes',
    [
      [10, 'White', 'no', 'no', '2019-01-01'],
      [1, black, 'no', 'no', '2021-01-01'],
      [1, asian, 'no', 'no', '2020-01-01'],
      [1, 'White', 'no', 'yes', '2020-01-01']
    ]
  ],
  [
    gilded,
    'Equity advisory circle',
    'advisory',
    'no',
    [
      [4, black, 'yes', 'yes', '2021-06-01'],
      [3, hispanic, 'yes', 'yes', '2021-06-01'],
      [1, native, 'yes', 'yes', '2021-06-01'],
      [2, 'White', 'no', 'yes', '2021-06-01']
    ]
  ],
  [
    dryFork,
    'District board',
    'governing',
    'yes',
    [
      [4, 'White', 'no', 'yes', '2022-12-01'],
      [1, native, 'yes', 'yes', '2022-12-01'],
      [1, hispanic, 'no', 'yes', '2024-12-01'],
      [1, 'Declined', 'no', 'no', '2020-12-01']
    ]
  ],
  [stillwater, 'Board of managers', 'governing', 'yes', [[7, '', '', '', '2017-01-01']]]
];

/** Every seat, of the present and some of the past; members described themselves and agreed to be counted. */
export const seats = csvTable(
  [
    'institution',
    'body',
    'seat',
    'role',
    'voting',
    'lived_experience',
    'community_member',
    'from',
    'to',
    'race_ethnicity',
    'evidence_url',
    'verification'
  ],
  bodies.flatMap(([institution, body, role, voting, members]) => {
    const address = `https://${institution.split(' ')[0]!.toLowerCase()}.example/board-list-2025.pdf`;
    return members
      .flatMap(([count, ...member]) => Array.from({ length: count }, () => member))
      .map(([race, lived, community, from, to], index): Cell[] => [
        institution,
        body,
        `Seat ${index + 1}`,
        role,
        voting,
        lived,
        community,
        from,
        to ?? '',
        race,
        role === 'governing' && index === 0 ? address : '',
        institution === stillwater ? 'independent' : 'documented'
      ]);
  })
);
