import { expect, it } from 'vitest';
import { takeTurns } from '#lib/database/take-turns.ts';

it('takeTurns lets others have their turn in the midst of long work', async () => {
  const turn = takeTurns();
  let isWaiting = true;
  setTimeout(() => (isWaiting = false), 0);
  const end = performance.now() + 10_000;
  while (isWaiting && performance.now() < end) await turn();
  expect(isWaiting).toBe(false);
});
