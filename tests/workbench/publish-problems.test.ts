import { describe, expect, it } from 'vitest';
import { siteProblems } from '#lib/messages/site-problems.ts';
import { withEdition } from '#lib/publishing/status-json.ts';
import { noEarlierFiles } from '#lib/workbench/earlier-files.ts';
import { formOf, givenBy, type PublishForm } from '#lib/workbench/publish-form.ts';
import { publishProblems } from '#lib/workbench/publish-problems.ts';
import { aScorecard } from './a-scorecard.ts';

describe('publishProblems', () => {
  const status = withEdition(undefined, { edition: '2025-03', dataDate: '2024-12-31' });
  const site = { ...noEarlierFiles, status };
  const codes = (form: Partial<PublishForm>, earlier: Parameters<typeof publishProblems>[1] = noEarlierFiles) =>
    publishProblems(givenBy({ ...formOf(), edition: '2025-09', ...form }), earlier, ['Elm'], siteProblems('en')).map(
      ({ code }) => code
    );

  it('has nothing against a folder by itself, with an https address and known terms or none', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ address: ' https://example.org/cards ', licence: 'CC-BY-4.0' })).toEqual([]);
  });

  it('refuses an address and terms that the command line refuses', () => {
    expect(codes({ address: 'http://example.org/', licence: 'all mine!' })).toEqual([
      'publish-address-unusable',
      'publish-licence-unusable'
    ]);
  });

  it('wants the site’s status, or the word that there is none yet', () => {
    expect(codes({ layout: 'site' })).toEqual(['publish-no-status']);
    expect(codes({ layout: 'site', isFirst: true })).toEqual([]);
    expect(codes({ layout: 'site' }, site)).toEqual([]);
  });

  it('refuses a name that the site has, whatever is ticked', () => {
    expect(codes({ layout: 'site', edition: '2025-03', isFirst: true }, site)).toEqual(['publish-edition-kept']);
    expect(codes({ layout: 'alone', edition: '2025-03' }, site)).toEqual([]);
  });

  it('wants a reason for a correction, and a kept edition to correct', () => {
    expect(codes({ layout: 'site', corrects: '2025-03', because: ' ' }, site)).toEqual([
      'publish-correction-not-explained'
    ]);
    expect(codes({ layout: 'site', corrects: '2024-03', because: 'x' }, site)).toEqual(['publish-corrects-nothing']);
    expect(codes({ layout: 'site', corrects: '2025-03', because: 'x' }, site)).toEqual([]);
    expect(codes({ layout: 'alone', corrects: '2025-03' }, site)).toEqual([]);
  });

  it('refuses to compare with an edition that is not earlier, and warns of one of others', () => {
    const given = (...scorecards: ReturnType<typeof aScorecard>[]) => ({ ...noEarlierFiles, scorecards });
    expect(codes({}, given(aScorecard('2025-09')))).toEqual(['publish-previous-not-earlier']);
    expect(codes({}, given(aScorecard('2025-03', 'Oak')))).toEqual(['publish-previous-of-others']);
    expect(codes({}, given(aScorecard('2025-03')))).toEqual([]);
    expect(codes({ layout: 'site' }, { ...site, scorecards: [aScorecard('2025-03')] })).toEqual([]);
  });
});
