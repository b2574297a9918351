import { describe, expect, it } from 'vitest';
import type { Intake } from '#lib/intake/types.ts';
import { asGiven, formOf, givenBy } from '#lib/workbench/publish-form.ts';
import { publishCommand } from '#lib/workbench/publish-command.ts';

const project = {
  title: 'Scorecards',
  dataDate: '2025-06-30',
  madeUp: false,
  address: 'https://example.org/old/',
  licence: 'CC0-1.0',
  publisher: { name: 'A coalition', role: 'neighbours', contact: 'us@example.org' }
} as Intake['project'];
const form = { ...formOf(project), edition: '2025-09' };

describe('the form of publishing', () => {
  it('begins with what the project says', () => {
    const { name, address, licence, layout } = form;
    expect({ name, address, licence, layout }).toEqual({
      name: 'A coalition',
      address: 'https://example.org/old/',
      licence: 'CC0-1.0',
      layout: 'alone'
    });
  });

  it('gives the project its address and terms, as the command line writes them, and takes away those cleared', () => {
    const intake = { project } as Intake;
    const other = givenBy({ ...form, address: ' https://example.org/new/index.html', licence: ' CC-BY-4.0 ' });
    expect(asGiven(intake, other).project).toMatchObject({
      address: 'https://example.org/new/',
      licence: 'CC-BY-4.0'
    });
    const cleared = asGiven(intake, givenBy({ ...form, address: '', licence: ' ' })).project;
    expect(cleared).not.toHaveProperty('address');
    expect(cleared).not.toHaveProperty('licence');
    expect(cleared.title).toBe('Scorecards');
    expect(cleared).not.toHaveProperty('rowsArePersons');
  });
});

describe('publishCommand', () => {
  const words = { folder: 'FOLDER', earlier: 'EARLIER', date: 'YYYY-MM' };

  it('leaves out what the project says already', () => {
    expect(publishCommand(givenBy(form), form, words)).toBe('answerable publish FOLDER --out site --edition 2025-09');
    expect(publishCommand(givenBy({ ...form, edition: 'soon' }), form, words)).toContain('--edition YYYY-MM');
  });

  it('says what was typed otherwise, quoted for a shell', () => {
    const typed = {
      ...form,
      name: "People's coalition",
      address: 'https://example.org/?a=1&b=$(x)',
      licence: 'CC-BY-4.0',
      layout: 'site' as const,
      corrects: '2025-03',
      because: 'It’s `wrong`.'
    };
    expect(publishCommand(givenBy(typed), form, words, true)).toBe(
      "answerable publish FOLDER --site site --edition 2025-09 --publisher 'People'\\''s coalition; neighbours; us@example.org'" +
        " --address 'https://example.org/?a=1&b=$(x)' --licence CC-BY-4.0 --previous EARLIER --corrects 2025-03 --because 'It’s `wrong`.'"
    );
  });
});
