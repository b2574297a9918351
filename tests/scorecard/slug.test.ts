import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugs } from '#lib/scorecard/slug.ts';

const slug = (name: string): string | undefined => slugs([name]).get(name);

describe('slugs', () => {
  it.each([
    ['Riverside General Hospital', 'riverside-general-hospital'],
    ['Clínica Peñón Ørsted', 'clinica-penon-orsted'],
    ['Straße  Łódź', 'strasse-lodz'],
    ["St. Brigid's", 'st-brigids'],
    ['a/b\\c:d', 'a-b-c-d'],
    ['<script>alert("x")</script>', 'script-alert-x-script'],
    ['=cmd()', 'cmd'],
    ['../../etc', 'etc'],
    ['ﬁne', 'fine']
  ])('writes %j in ASCII letters, digits and hyphens', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('never gives an empty slug, also where no letter is Latin', () => {
    expect(slug('مستشفى')).toBe('name');
    expect(slug('')).toBe('name');
  });

  it('keeps names of folders and devices free', () => {
    expect(slug('Methods')).toBe('methods-2');
    expect(slug('ES')).toBe('es-2');
    expect(slug('con')).toBe('con-2');
  });

  it('keeps what its caller wants kept, beside what is never given', () => {
    const found = slugs(['Summary', 'summary', 'promises', 'ES'], ['summary', 'promises']);
    expect(Object.fromEntries(found)).toEqual({
      summary: 'summary-2',
      Summary: 'summary-3',
      promises: 'promises-2',
      ES: 'es-2'
    });
    expect(slug('summary')).toBe('summary');
  });

  it('keeps the slug of a name that is one already, whatever else would like it', () => {
    expect(Object.fromEntries(slugs(['A B', 'a-b', 'a b']))).toEqual({ 'a-b': 'a-b', 'A B': 'a-b-2', 'a b': 'a-b-3' });
  });

  it('cuts a name of 300 characters to 60, and so its neighbours', () => {
    const names = ['x'.repeat(300), 'x'.repeat(299), `${'x'.repeat(59)}-y`];
    const found = [...slugs(names).values()];
    expect(new Set(found).size).toBe(3);
    for (const text of found) expect(text.length).toBeLessThanOrEqual(60);
  });

  it('gives every name its own well-formed slug, in whatever order the names come', () => {
    const names = fc.uniqueArray(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('A', 'a', 'á', 'a-2', 'a 2', 'latest')),
      {
        maxLength: 12
      }
    );
    fc.assert(
      fc.property(names, (given) => {
        const found = slugs(given);
        for (const text of found.values()) expect(text).toMatch(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(new Set(found.values()).size).toBe(given.length);
        const turned = slugs([...given].reverse());
        for (const name of given) expect(turned.get(name)).toBe(found.get(name));
      }),
      { seed: 20251123, numRuns: 300 }
    );
  });
});
