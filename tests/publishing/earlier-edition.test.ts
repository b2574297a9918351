import { expect, it } from 'vitest';
import { maybeScorecard } from '#lib/publishing/maybe-scorecard.ts';
import { scorecardJson } from '#lib/publishing/scorecard-json.ts';
import { buildPublication } from './build-publication.ts';

const [first] = [...buildPublication().scorecards];
const text = scorecardJson(first!);

it('a published scorecard is read again as it was', () => {
  expect(maybeScorecard(text)).toEqual(JSON.parse(text));
});

it('a private scorecard, one of another version, a broken one and other JSON are none', () => {
  const card = JSON.parse(text) as Record<string, unknown>;
  const texts = [
    '',
    '{}',
    'null',
    text.slice(0, -20),
    JSON.stringify({ ...card, audience: 'private' }),
    JSON.stringify({ ...card, version: 2 }),
    JSON.stringify({ ...card, edition: undefined }),
    JSON.stringify({ ...card, components: [{}] })
  ];
  for (const each of texts) expect(maybeScorecard(each), each.slice(0, 40)).toBeUndefined();
});
