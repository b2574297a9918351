import { expect, test } from 'vitest';
import { siteProblems } from '#lib/messages/site-problems.ts';
import { scorecardJson } from '#lib/publishing/scorecard-json.ts';
import { statusJson, withEdition } from '#lib/publishing/status-json.ts';
import { comparedScorecards, editionsOf } from '#lib/workbench/compared-scorecards.ts';
import { noEarlierFiles, readEarlier, withEarlier } from '#lib/workbench/earlier-files.ts';
import { zipTexts } from '#lib/workbench/zip-texts.ts';
import { aScorecard } from './a-scorecard.ts';

const words = siteProblems('en');
const first = withEdition(undefined, { edition: '2025-03', dataDate: '2024-12-31' });
const status = withEdition(first, { edition: '2025-09', dataDate: '2025-06-30' });
const text = (edition: string, key?: string) => scorecardJson(aScorecard(edition, key));
const nameOf = ({ edition, institution }: ReturnType<typeof aScorecard>) => `${edition.edition} ${institution.key}`;

test('status.json, scorecards that a browser numbered and a ZIP are read together, each institution of an edition once', async () => {
  const archive = await zipTexts({
    'elm/scorecard.json': text('2025-09'),
    'oak/scorecard.json': text('2025-09', 'Oak'),
    'oak/index.html': 'page',
    'manifest.json': '{}'
  });
  const read = await readEarlier(
    [
      new File([statusJson(status)], 'status.json'),
      new File([text('2025-03')], 'scorecard (1).json'),
      new File([text('2025-09')], 'scorecard.json'),
      new File([archive], 'answerable-2025-09.zip'),
      new File(['institution\nElm\n'], 'data.csv')
    ],
    words
  );
  expect(read.problems).toEqual([]);
  expect(read.status).toEqual(status);
  expect(read.scorecards.map(nameOf)).toEqual(['2025-03 Elm', '2025-09 Elm', '2025-09 Oak']);
});

test('what cannot be read is told by its file, and the rest is used', async () => {
  const { scorecards, problems } = await readEarlier(
    [
      new File(['{"version":1}'], 'status.json'),
      new File(['{'], 'scorecard.json'),
      new File(['no ZIP'], 'old.zip'),
      new File([await zipTexts({ 'readme.txt': 'nothing' })], 'empty.zip'),
      new File([text('2025-03')], 'scorecard (2).json')
    ],
    words
  );
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'publish-status-unreadable status.json',
    'publish-earlier-unreadable scorecard.json',
    'publish-earlier-unreadable old.zip',
    'publish-earlier-unreadable empty.zip'
  ]);
  expect(scorecards.map(nameOf)).toEqual(['2025-03 Elm']);
});

test('files with nothing of an edition are told, not passed over', async () => {
  const { problems } = await readEarlier([new File(['x'], 'data.csv')], siteProblems('es'));
  expect(problems).toMatchObject([{ code: 'publish-nothing-earlier', got: siteProblems('es').nothingEarlier.got }]);
});

test('what is given later joins what was given before', () => {
  const before = withEarlier(noEarlierFiles, { ...noEarlierFiles, status: first, scorecards: [aScorecard('2025-03')] });
  const now = withEarlier(before, { ...noEarlierFiles, status, scorecards: [aScorecard('2025-09')] });
  expect(now.status).toEqual(status);
  expect(now.scorecards.map(nameOf)).toEqual(['2025-03 Elm', '2025-09 Elm']);
  expect(withEarlier(now, noEarlierFiles)).toEqual(now);
});

test('of what the site keeps, an edition is compared with the newest before it alone', () => {
  const scorecards = [aScorecard('2025-09'), aScorecard('2025-03'), aScorecard('2025-03', 'Oak')];
  const compared = (edition: string) => comparedScorecards({ status, scorecards, problems: [] }, edition).map(nameOf);
  expect(compared('2026-03')).toEqual(['2025-09 Elm']);
  expect(compared('2025-09')).toEqual(['2025-03 Elm', '2025-03 Oak']);
  expect(compared('2025-03')).toEqual([]);
});

test('an edition that no site keeps was given to be compared with, whatever its name', () => {
  const scorecards = [aScorecard('2027-01'), aScorecard('2024-09'), aScorecard('2025-03')];
  const names = (known: typeof status | undefined) =>
    editionsOf(comparedScorecards({ ...(known && { status: known }), scorecards, problems: [] }, '2026-03'));
  expect(names(undefined)).toEqual(['2024-09', '2025-03', '2027-01']);
  expect(names(first)).toEqual(['2024-09', '2025-03', '2027-01']);
});
