import { expect, it } from 'vitest';
import { pausing } from '#lib/workbench/pause.ts';

it('lets work go on for a while, then gives the page its turn, and counts anew from there', async () => {
  let now = 1000;
  let turns = 0;
  const pause = pausing(
    () => now,
    () => {
      turns += 1;
      now += 500;
      return Promise.resolve();
    }
  );
  expect(pause()).toBeUndefined();
  now += 20;
  expect(pause()).toBeUndefined();
  now += 20;
  await pause();
  expect(turns).toBe(1);
  now += 20;
  expect(pause()).toBeUndefined();
  now += 20;
  expect(pause()).toBeDefined();
});

it('gives the page its turn where the platform has no word for it, too', async () => {
  let now = 0;
  const pause = pausing(() => (now += 1000));
  await expect(pause()).resolves.toBeUndefined();
});
