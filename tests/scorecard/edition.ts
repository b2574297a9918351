import type { Edition } from '#lib/scorecard/model.ts';

/** A made-up edition. */
export const edition: Edition = {
  edition: '2025-09',
  title: 'Equity scorecards',
  dataDate: '2025-06-30',
  publisher: { name: 'Coalition', role: 'community coalition', contact: 'mail@coalition.example' },
  policy: { id: 'cms', upTo: 10 },
  software: '0.1.0',
  sources: [],
  madeUp: true
};
