import { expect, it } from 'vitest';
import { asked } from '#lib/scorecard/asked.ts';
import { edition } from './edition.ts';

const question = { institution: 'Riverside', item: 'falls', askedOn: '2025-06-20' } as const;
const items = new Set(['falls']);

it('counts the days without an answer to the newer of data date and edition, where the edition is a day', () => {
  // 20 to 30 June: 10; and to 9 July, nine more: 19.
  expect(asked([question], items, edition)).toEqual({ on: '2025-06-20', days: 10 });
  expect(asked([question], items, { ...edition, edition: '2025-07-09' })).toEqual({ on: '2025-06-20', days: 19 });
  expect(asked([question], items, { ...edition, edition: '2025-01-01' })).toEqual({ on: '2025-06-20', days: 10 });
});

it('gives no days for a question that is younger than both, or where nothing has a date', () => {
  const later = { ...question, askedOn: '2025-07-01' };
  expect(asked([later], items, edition)).toEqual({ on: '2025-07-01' });
  expect(asked([question], items, { ...edition, edition: '', dataDate: '' })).toEqual({ on: '2025-06-20' });
});
