import { expect, test, vi } from 'vitest';
import { sha256 } from '#lib/publishing/sha256.ts';
import { zip } from '#lib/publishing/zip.ts';

test('an edition’s ZIP is known by its hash and leaves the browser’s own compression alone, which is not the same everywhere', async () => {
  const own = vi.fn();
  vi.stubGlobal('CompressionStream', own);
  const text = 'institution,period\n'.repeat(20_000);
  const made = await zip(new Map([['riverside/Año.csv', new TextEncoder().encode(text)]]), 'edition');
  vi.unstubAllGlobals();
  expect(own).not.toHaveBeenCalled();
  expect(sha256(new Uint8Array(await made.arrayBuffer()))).toBe(
    '5d6faf87dba647780e3dbc3b2a7864d1f8af1287bf9940f333d8592dd990f85e'
  );
});
