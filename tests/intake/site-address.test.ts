import { describe, expect, it } from 'vitest';
import { maybeLicence } from '#lib/intake/licence.ts';
import { createProblemList } from '#lib/intake/problem-list.ts';
import { readDatapackage } from '#lib/intake/read-datapackage.ts';
import { maybeSiteAddress } from '#lib/intake/site-address.ts';

describe('the address of an edition', () => {
  it.each([
    ['https://example.org/scorecards/', 'https://example.org/scorecards/'],
    ['https://example.org/scorecards', 'https://example.org/scorecards/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a/index.html', 'https://example.org/a/']
  ])('%s is the folder %s', (text, folder) => expect(maybeSiteAddress(text)).toBe(folder));

  it.each(['http://example.org/', 'example.org', 'https://a:b@example.org/', 'https://example.org/?a', 'ftp://x/', ''])(
    '%s is none',
    (text) => expect(maybeSiteAddress(text)).toBeUndefined()
  );
});

describe('terms of use', () => {
  it.each(['CC-BY-4.0', 'ODbL-1.0', 'https://example.org/terms'])('%s are some', (text) =>
    expect(maybeLicence(text)).toBe(text)
  );

  it.each(['all rights reserved', 'http://example.org/', 'javascript:alert(1)', ''])('%s are none', (text) =>
    expect(maybeLicence(text)).toBeUndefined()
  );
});

describe('a project', () => {
  const read = (answerable: object) => {
    const problems = createProblemList();
    const { facts } = readDatapackage({ file: 'datapackage.json', text: JSON.stringify({ answerable }) }, problems);
    return { facts, codes: problems.all().map(({ code }) => code) };
  };

  it('says where its edition will be found and on what terms', () => {
    expect(read({ address: 'https://example.org/a', licence: 'CC-BY-4.0' })).toMatchObject({
      facts: { address: 'https://example.org/a/', licence: 'CC-BY-4.0' },
      codes: []
    });
  });

  it('is told where neither can be used', () => {
    const { facts, codes } = read({ address: 'http://example.org/', licence: 'as you like' });
    expect(facts).not.toHaveProperty('address');
    expect(facts).not.toHaveProperty('licence');
    expect(codes).toHaveLength(2);
  });
});
