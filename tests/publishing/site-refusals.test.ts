import { describe, expect, it } from 'vitest';
import { siteProblems } from '#lib/messages/site-problems.ts';
import { siteRefusals } from '#lib/publishing/site-refusals.ts';
import { withEdition } from '#lib/publishing/status-json.ts';

describe('siteRefusals', () => {
  const words = siteProblems('en');
  const status = withEdition(undefined, { edition: '2025-03', dataDate: '2024-12-31' });
  const added = { edition: '2025-09', dataDate: '2025-06-30' };

  it('lets an edition of a new name join a site, and the first one a site that has none', () => {
    expect(siteRefusals({ status }, added, words)).toEqual([]);
    expect(siteRefusals({ status: undefined }, added, words)).toEqual([]);
  });

  it('refuses one of a name that is kept with other content, saying where', () => {
    const [problem, ...others] = siteRefusals({ status, otherOfThatName: 'editions/2025-09/' }, added, words);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'publish-edition-kept', severity: 'error', file: 'editions/2025-09/' });
    expect(problem?.got).toContain('2025-09');
  });

  it('refuses to correct what is not kept, naming what is; and says all at once', () => {
    const corrects = { edition: '2024-01', because: 'Counted twice.' };
    const both = siteRefusals({ status, otherOfThatName: 'x' }, { ...added, corrects }, words);
    expect(both.map(({ code }) => code)).toEqual(['publish-edition-kept', 'publish-corrects-nothing']);
    expect(both[1]?.expected).toContain('2025-03');
    expect(siteRefusals({ status: undefined }, { ...added, corrects }, words)[0]?.expected).toContain('none yet');
    expect(siteRefusals({ status }, { ...added, corrects: { ...corrects, edition: '2025-03' } }, words)).toEqual([]);
  });

  it('speaks Spanish where it is handed Spanish words', () => {
    const [problem] = siteRefusals({ status, otherOfThatName: 'x' }, added, siteProblems('es'));
    expect(problem?.expected).toBe('un nombre que no tenga ninguna edición de este sitio');
  });
});
