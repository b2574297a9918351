import { describe, expect, it } from 'vitest';
import { withEdition } from '#lib/publishing/status-json.ts';

describe('withEdition', () => {
  const first = withEdition(undefined, { edition: '2025-09', dataDate: '2025-06-30' });

  it('begins with one edition that nothing has replaced', () => {
    expect(first).toEqual({
      version: 1,
      latest: '2025-09',
      editions: { '2025-09': { path: 'editions/2025-09/', data_date: '2025-06-30' } }
    });
  });

  it('says of the old edition by which it was superseded, and on the day that the new one is named by', () => {
    const { latest, editions } = withEdition(first, { edition: '2026-03-15', dataDate: '2025-12-31' });
    expect(latest).toBe('2026-03-15');
    expect(editions['2025-09']).toMatchObject({ superseded_on: '2026-03-15', superseded_by: '2026-03-15' });
    expect(editions['2026-03-15']).not.toHaveProperty('superseded_on');
  });

  it('keeps the newest as the latest where an older one is added afterwards', () => {
    const { latest, editions } = withEdition(first, { edition: '2025-03', dataDate: '2024-12-31' });
    expect(latest).toBe('2025-09');
    expect(editions['2025-03']).toMatchObject({ superseded_by: '2025-09', superseded_on: '2025-09-01' });
  });

  it('marks the corrected edition with the reason, for good', () => {
    const corrects = { edition: '2025-09', because: 'Two rows were counted twice.' };
    const second = withEdition(first, { edition: '2025-10', dataDate: '2025-06-30', corrects });
    const third = withEdition(second, { edition: '2026-03', dataDate: '2025-12-31' });
    expect(third.editions['2025-09']).toEqual({
      path: 'editions/2025-09/',
      data_date: '2025-06-30',
      superseded_on: '2025-10-01',
      superseded_by: '2025-10',
      corrected_on: '2025-10-01',
      corrected_by: '2025-10',
      because: 'Two rows were counted twice.'
    });
  });
});
