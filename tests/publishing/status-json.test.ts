import { describe, expect, it } from 'vitest';
import { maybeNameBefore, maybeSiteStatus, statusJson, withEdition } from '#lib/publishing/status-json.ts';

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

describe('maybeSiteStatus', () => {
  const first = withEdition(undefined, { edition: '2025-09', dataDate: '2025-06-30' });
  const corrects = { edition: '2025-09', because: 'Two rows were counted twice.' };
  const status = withEdition(first, { edition: '2025-10-15', dataDate: '2025-06-30', corrects });

  it('reads what was written, to the byte, with or without a byte order mark', () => {
    const text = statusJson(status);
    expect(maybeSiteStatus(text)).toEqual(status);
    expect(statusJson(maybeSiteStatus(`\uFEFF${text}`)!)).toBe(text);
  });

  it('reads nothing from another file, another version, or one that names what cannot be', () => {
    const texts = [
      '',
      'null',
      '[]',
      '{"version":1}',
      JSON.stringify({ ...status, version: 2 }),
      JSON.stringify({ ...status, latest: '2030-01' }),
      JSON.stringify({ ...status, editions: { ...status.editions, '../x': status.editions['2025-09'] } }),
      JSON.stringify({ ...status, editions: { ...status.editions, '2025-09': { path: 'editions/2025-09/' } } }),
      JSON.stringify({ ...status, editions: { ...status.editions, '2025-09': null } }),
      statusJson(status).replace('"Two rows were counted twice."', '7')
    ];
    for (const text of texts) expect(maybeSiteStatus(text), text).toBeUndefined();
  });
});

describe('maybeNameBefore', () => {
  it('names the newest edition before another one, by name, wherever that one stands', () => {
    const status = ['2025-03', '2026-03', '2025-09'].reduce(
      (site: Parameters<typeof withEdition>[0], edition) => withEdition(site, { edition, dataDate: '2025-01-01' }),
      undefined
    );
    expect(['2026-09', '2026-03', '2025-09', '2025-03'].map((name) => maybeNameBefore(status, name))).toEqual([
      '2026-03',
      '2025-09',
      '2025-03',
      undefined
    ]);
    expect(maybeNameBefore(undefined, '2025-03')).toBeUndefined();
  });
});
