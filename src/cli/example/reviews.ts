import { csvTable, type Cell } from './csv-table.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';

/** `review, scheduled, held or nothing, overseen by the community, findings published`. */
type Review = readonly [string, string, string, string, string];

const byInstitution: readonly (readonly [string, readonly Review[]])[] = [
  [
    larkspur,
    [
      ['First half of 2023', '2023-07-12', '2023-07-12', 'yes', '2023-08-01'],
      ['Second half of 2023', '2024-01-17', '2024-01-17', 'yes', '2024-02-05'],
      ['First half of 2024', '2024-07-10', '2024-07-10', 'yes', '2024-08-02'],
      ['Second half of 2024', '2025-01-15', '2025-01-22', 'yes', '2025-02-10'],
      ['First half of 2025', '2025-07-09', '', '', '']
    ]
  ],
  [
    gilded,
    [
      ['Annual equity review 2022', '2022-12-07', '2022-12-07', 'no', '2023-02-01'],
      ['Annual equity review 2023', '2023-12-06', '2023-12-06', 'no', '2024-02-02'],
      ['Annual equity review 2024', '2024-12-04', '2024-12-04', 'no', '']
    ]
  ],
  [
    dryFork,
    [
      ['Review of 2023', '2024-02-21', '2024-03-13', 'yes', '2024-04-10'],
      ['Mid-2024 review', '2024-08-21', '', '', ''],
      ['Review of 2024', '2025-02-19', '2025-02-19', 'yes', '2025-03-20'],
      ['Spring 2025 review', '2025-05-21', '2025-05-28', 'no', '']
    ]
  ],
  [stillwater, [['State follow-up review', '2024-05-15', '', '', '']]]
];

/** Monitoring reviews, planned and held. */
export const reviews = csvTable(
  ['institution', 'review', 'scheduled_on', 'held_on', 'overseen_by_community', 'published_on', 'url', 'verification'],
  byInstitution.flatMap(([institution, list]) =>
    list.map(([review, scheduled, held, overseen, published]): Cell[] => {
      const address = `https://${institution.split(' ')[0]!.toLowerCase()}.example/reviews/${scheduled}`;
      return [
        institution,
        review,
        scheduled,
        held,
        overseen,
        published,
        published ? address : '',
        held ? 'documented' : ''
      ];
    })
  )
);
