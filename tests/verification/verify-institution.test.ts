import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { openInNode } from '#lib/database/open-in-node.ts';
import { makeEdition } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Check } from '#lib/verification/check.ts';
import { checkedFiles, type CheckedFiles } from '#lib/verification/checked-files.ts';
import { verifyInstitution } from '#lib/verification/verify-institution.ts';
import { readFolder } from '../intake/read-folder.ts';

const larkspur = 'larkspur-hollow-general-hospital';
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const db = await openInNode();
  files = (await makeEdition(db, await takeIn(db, readFolder('data/example')), { software: '0' })).files;
  await db.close();
}, 60_000);

describe('verifyInstitution', () => {
  it('finds every figure of the example as it computes it again, in every institution', () => {
    const folders = [...files.keys()].flatMap((path) => /^([^/]+)\/data\.csv$/.exec(path)?.[1] ?? []);
    expect(folders).toHaveLength(4);
    for (const each of folders) {
      const checks = verifyInstitution(filesOf(each));
      expect(checks.filter(({ outcome }) => outcome === 'mismatch')).toEqual([]);
      expect(checks.filter(({ outcome }) => outcome === 'match').length).toBeGreaterThan(40);
    }
  });

  it('has an outcome for every figure that data.csv and gaps.csv show, and none for what is withheld', () => {
    const checks = verifyInstitution(filesOf(larkspur));
    const shown = lines(filesOf(larkspur).data).filter((cells) => cells['status'] === 'ok').length;
    expect(of(checks, 'estimate')).toHaveLength(shown);
    const gaps = lines(filesOf(larkspur).gaps).filter((cells) => cells['estimate'] !== '').length;
    expect([...of(checks, 'difference'), ...of(checks, 'ratio'), ...of(checks, 'events')]).toHaveLength(gaps);
  });

  it('says whose word a figure is that counts alone cannot give again', () => {
    const words = verifyInstitution(filesOf(larkspur)).filter(({ outcome }) => outcome === 'word');
    const reasons = new Map(words.map(({ figure, because }) => [figure.split(' ')[1], because]));
    expect(reasons.get('time-to-answer')).toBe('case-times');
    expect(reasons.get('minutes-waited')).toBe('spread');
    expect(reasons.get('would-recommend')).toBe('given');
  });

  it('names whose word it is: the source that gave a figure, else the publisher', () => {
    const whole = filesOf(larkspur);
    const { edition } = JSON.parse(whole.scorecard) as { edition: { publisher: { name: string } } };
    const words = verifyInstitution(whole).filter(({ because }) => because !== undefined);
    expect(words.length).toBeGreaterThan(0);
    for (const { because, whose, figure } of words)
      if (because !== 'given') expect([figure, whose]).toEqual([figure, edition.publisher.name]);
    const given = words.filter(({ because }) => because === 'given').map(({ whose }) => whose);
    expect(given.length).toBeGreaterThan(0);
    expect(given.every((whose) => whose !== undefined && whose !== '')).toBe(true);
  });

  it('says on which line of its file each figure stands', () => {
    const whole = filesOf(larkspur);
    const texts = { data: whole.data.split('\n'), gaps: whole.gaps.split('\n') };
    const checks = verifyInstitution(whole).filter(({ file }) => /(data|gaps)\.csv$/.test(file));
    for (const { file, line, figure } of checks) {
      const text = texts[file.endsWith('data.csv') ? 'data' : 'gaps'][(line ?? 0) - 1] ?? '';
      expect([figure, text.includes(`,${figure.split(' ')[1] ?? ''},`)]).toEqual([figure, true]);
    }
    const wrong = verifyInstitution({ ...whole, data: edited(whole.data, 6, 'estimate', '999') });
    expect(wrong.filter(({ outcome }) => outcome === 'mismatch').map(({ line }) => line)).toContain(8);
  });

  it('leads from each figure to a place that the methods page has, in both languages', () => {
    const anchors = new Set(verifyInstitution(filesOf(larkspur)).map(({ anchor }) => anchor));
    expect(anchors.size).toBeGreaterThan(20);
    for (const path of ['methods/index.html', 'es/methods/index.html']) {
      const page = new TextDecoder().decode(files.get(path));
      for (const anchor of anchors)
        expect([path, anchor, page.includes(`id="${anchor}"`)]).toEqual([path, anchor, true]);
    }
  });

  it.each([
    ['an event more', 'data', 'numerator', (cell: string) => String(Number(cell) + 1), 'estimate'],
    ['a row less', 'data', 'denominator', (cell: string) => String(Number(cell) - 1), 'estimate'],
    ['a prettier figure', 'data', 'estimate', (cell: string) => String(Number(cell) - 0.1), 'estimate'],
    ['a narrower interval', 'data', 'upper', (cell: string) => String(Number(cell) * 0.99), 'interval'],
    ['no interval at all', 'data', 'lower', () => '', 'interval'],
    ['another standard error', 'data', 'standard_error', (cell: string) => String(Number(cell) * 0.9), 'interval'],
    ['a smaller gap', 'gaps', 'estimate', (cell: string) => String(Number(cell) * 0.9), 'difference'],
    ['a kinder verdict', 'gaps', 'verdict', () => 'no-clear-gap', 'verdict'],
    ['a p below its own', 'gaps', 'p_adjusted', () => '1e-30', 'test']
  ] as const)('finds %s in %s.csv', (_, table, column, change, part) => {
    const whole = filesOf(larkspur);
    const rows = lines(whole[table]);
    const at = rows.findIndex((row) =>
      table === 'data'
        ? row['indicator'] === 'readmitted-within-30-days' && row['period'] === '2021' && row['group'] === 'White'
        : row['indicator'] === 'readmitted-within-30-days' &&
          row['verdict'] === 'clear-gap' &&
          row['measure'] === 'group-difference'
    );
    expect(at).toBeGreaterThan(0);
    const cell = rows[at]?.[column] ?? '';
    const tampered = edited(whole[table], at, column, change(cell));
    expect(tampered).not.toBe(whole[table]);
    const wrong = verifyInstitution({ ...whole, [table]: tampered }).filter(({ outcome }) => outcome === 'mismatch');
    expect(wrong.map((check) => check.part)).toContain(part);
  });

  it('finds a criterion, a promise and a harm that are counted otherwise than they stand', () => {
    const whole = filesOf(larkspur);
    const wrong = verifyInstitution({
      ...whole,
      commitments: whole.commitments.replace(/,missed,data/, ',met,data'),
      harms: whole.harms.split('\n').slice(0, -2).join('\n')
    }).filter(({ outcome }) => outcome === 'mismatch');
    expect(wrong.map(({ figure }) => figure)).toEqual(
      expect.arrayContaining(['promises met', 'promises missed', expect.stringMatching(/^harms /)])
    );
    const verdicts = whole.criteria.replace(/(governance\.1,)[a-z-]+/, '$1no-data');
    const criteria = verifyInstitution({ ...whole, criteria: verdicts }).filter(
      ({ outcome }) => outcome === 'mismatch'
    );
    expect(criteria.map(({ figure }) => figure)).toContain('governance.1');
  });

  it('throws for files that are of no edition', () => {
    expect(() => verifyInstitution({ ...filesOf(larkspur), data: 'a,b\n1,2,3\n' })).toThrow();
    expect(() => verifyInstitution({ ...filesOf(larkspur), scorecard: '{}' })).toThrow();
  });
});

function filesOf(folder: string): CheckedFiles {
  return checkedFiles(folder, (name) => new TextDecoder().decode(files.get(`${folder}/${name}`)));
}

function lines(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function edited(text: string, row: number, column: string, cell: string): string {
  return Papa.unparse([...lines(text)].map((each, index) => (index === row ? { ...each, [column]: cell } : each)));
}

function of(checks: readonly Check[], part: Check['part']): readonly Check[] {
  return checks.filter((check) => check.part === part);
}
