import { describe, expect, it } from 'vitest';
import { siteProblems } from '#lib/messages/site-problems.ts';
import { previousProblems } from '#lib/publishing/previous-problems.ts';
import { edition } from '../scorecard/edition.ts';

describe('previousProblems', () => {
  const of = (name: string, key = 'Elm') => ({
    edition: { ...edition, edition: name },
    institution: { name: key, key, slug: key.toLowerCase() }
  });
  const now = { edition: '2025-09', institutions: ['Elm', 'Oak'] };
  const codes = (...previous: ReturnType<typeof of>[]) =>
    previousProblems(previous, now, siteProblems('en')).map(({ code, severity }) => `${severity} ${code}`);

  it('has nothing to say of an earlier edition with one institution the same, or of none', () => {
    expect(codes(of('2025-03'), of('2025-03', 'Gone'))).toEqual([]);
    expect(codes()).toEqual([]);
  });

  it('refuses the same edition and a later one, each once', () => {
    expect(codes(of('2025-09'), of('2025-09', 'Oak'))).toEqual(['error publish-previous-not-earlier']);
    expect(codes(of('2025-03'), of('2025-09-15'), of('2026-03'))).toEqual([
      'error publish-previous-not-earlier',
      'error publish-previous-not-earlier'
    ]);
  });

  it('warns where no institution is the same', () => {
    expect(codes(of('2025-03', 'Elsewhere'))).toEqual(['warning publish-previous-of-others']);
  });
});
