import { expect, test } from 'vitest';
import { contentMark } from '#lib/workbench/content-mark.ts';

const long = 'institution,period\n'.repeat(20_000);

test('a file is known again by its size and both ends', async () => {
  const mark = await contentMark(new Blob([long]));
  expect(await contentMark(new Blob([long]))).toBe(mark);
  expect(await contentMark(new Blob([`${long} `]))).not.toBe(mark);
  expect(await contentMark(new Blob([`x${long.slice(1)}`]))).not.toBe(mark);
  expect(await contentMark(new Blob([`${long.slice(0, -1)}x`]))).not.toBe(mark);
});
