import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { sliceKey } from '#lib/disclosure/slice-key.ts';
import { assess, type Assessed } from '#lib/edition/assess.ts';
import { makeEdition, publishAssessed, type MadeEdition } from '#lib/edition/make-edition.ts';
import type { Intake } from '#lib/intake/types.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { buildProject } from './build-project.ts';

const options = { software: '0.1.0', edition: '2025-09' };
let db: Database;
let intake: Intake;
let assessed: Assessed;
let made: MadeEdition;

beforeAll(async () => {
  db = await openInNode();
  intake = await buildProject(db);
  assessed = await assess(db, intake, options);
  made = await makeEdition(db, intake, options);
});
afterAll(() => db.close());

const text = (path: string): string => new TextDecoder().decode(made.files.get(path));
const rowsOf = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text(path).trimEnd(), { header: true }).data;
const riverside = 'riverside-general-script';

describe('makeEdition', () => {
  it('publishes every institution, whatever its name holds', () => {
    expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const path of ['index.html', `${riverside}/index.html`, 'lakeside/index.html', 'manifest.json']) {
      expect(made.files.has(path)).toBe(true);
    }
    expect(made.summary).toMatchObject({ edition: '2025-09', institutions: 2, files: made.files.size });
  });

  it('publishes counts as they are where they are large, and hides the small group with another', () => {
    const rows = rowsOf(`${riverside}/data.csv`).filter(
      ({ indicator, period, dimension }) =>
        indicator === 'readmission' && period === '2024' && dimension === 'race-ethnicity'
    );
    expect(rows.find(({ group }) => group === 'White')).toMatchObject({
      numerator: '42',
      denominator: '400',
      estimate: '10.5',
      status: 'ok'
    });
    const hidden = rows.filter(({ status }) => status === 'withheld');
    expect(hidden.map(({ group }) => group)).toContain("'=NHPI()");
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    for (const row of hidden)
      expect([row['numerator'], row['estimate'], row['lower'], row['upper']]).toEqual(['', '', '', '']);
  });

  it('shows a register whole, small as it is', () => {
    expect(
      rowsOf('lakeside/data.csv').find(
        ({ indicator, dimension, period }) =>
          indicator === 'harms-acknowledged' && dimension === 'all' && period?.includes('/')
      )
    ).toMatchObject({ numerator: '5', denominator: '12', status: 'ok', institution: "'=Lakeside" });
  });

  it('says of a register that is absent that it was not reported', () => {
    const rows = rowsOf('lakeside/data.csv').filter(({ indicator }) => indicator === 'questions-answered');
    expect(rows.map(({ status }) => status)).toEqual(['not-reported']);
  });

  it('finds the gap and tells it on the page', () => {
    expect(
      rowsOf(`${riverside}/gaps.csv`).find(
        ({ indicator, period, compared_group, measure }) =>
          indicator === 'readmission' &&
          period === '2024' &&
          compared_group === 'Black' &&
          measure === 'group-difference'
      )
    ).toMatchObject({ reference_group: 'White', verdict: 'clear-gap' });
    expect(text(`${riverside}/index.html`)).toMatch(/Readmissions: [\d.]+ times as frequent in the group Black as in/u);
    expect(text(`${riverside}/index.html`)).not.toContain('<script>');
  });

  it('never lets a withheld number into any file', () => {
    const hidden = assessed.private.findings.estimates.find(
      ({ tally }) => tally.group === '=NHPI()' && tally.period === '2024'
    );
    const shown = assessed.public.findings.estimates.find(
      ({ tally }) => tally.group === '=NHPI()' && tally.period === '2024'
    );
    expect(hidden?.tally.numerator).toBe(3);
    expect(shown).toMatchObject({ status: 'withheld', tally: { numerator: { absent: 'withheld' } } });
    for (const [path, bytes] of made.files) {
      expect(new TextDecoder().decode(bytes), path).not.toMatch(/persons"|"clusters"|withheld_because/);
    }
  });

  it('makes the same bytes again, also from what was assessed before', async () => {
    const again = await makeEdition(db, intake, options);
    const reused = publishAssessed(assessed, intake, options);
    for (const other of [again, reused]) {
      expect([...other.files.keys()]).toEqual([...made.files.keys()]);
      for (const [path, bytes] of made.files)
        expect(Buffer.compare(bytes, other.files.get(path) ?? Buffer.of()), path).toBe(0);
    }
  });

  it('takes publisher and edition as they are said when publishing', () => {
    const publisher = { name: 'Somebody else', role: 'newsroom', contact: 'desk@news.example' };
    const { files } = publishAssessed(assessed, intake, { ...options, edition: '2026-01', publisher });
    const page = new TextDecoder().decode(files.get(`${riverside}/index.html`));
    expect(page).toContain('Somebody else');
    expect(page).toContain('2026-01');
    expect(page).not.toContain('Coalition');
  });

  it('refuses with its reasons and no file', async () => {
    const refused = await makeEdition(db, { ...intake, project: { ...intake.project, dataDate: '' } }, options);
    expect(refused.files.size).toBe(0);
    expect(refused.record).toBeUndefined();
    expect(refused.problems.map(({ code }) => code)).toEqual(['publish-no-data-date']);
  });
});

describe('assess', () => {
  it('stands the private and the public side by side', () => {
    expect(assessed.private.scorecards.map(({ audience }) => audience)).toEqual(['private', 'private']);
    expect(assessed.public.scorecards.map(({ audience }) => audience)).toEqual(['public', 'public']);
    const [hidden, shown] = [assessed.private, assessed.public].map(
      ({ scorecards }) => cardsOf<'private' | 'public'>(scorecards[0]!).find(({ id }) => id === 'readmission')?.views[0]
    );
    expect(hidden?.rows.every(({ figure }) => figure.status === 'ok')).toBe(true);
    expect(shown?.rows.some(({ figure }) => figure.status === 'withheld')).toBe(true);
  });

  it('tells the publisher which rule hid what', () => {
    const tally = assessed.private.set.tallies.find(({ group, period }) => group === '=NHPI()' && period === '2024');
    expect(tally && assessed.redaction.reasons.get(sliceKey(tally))).toMatchObject({ numerator: 'small' });
    expect(made.record?.withheld['small']).toBeGreaterThan(0);
  });
});
