import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('./snapshots/', import.meta.url);

/**
 * Holds a drawing against the one that was looked at. A change leaves `<name>-changed.<kind>` beside it and fails; a missing one is
 * written, except under CI, where it fails.
 */
export function expectDrawing(name: string, kind: 'svg' | 'html', markup: string): void {
  const drawing = `${normalised(markup)}\n`;
  const expected = new URL(`${name}.${kind}`, folder);
  const changed = new URL(`${name}-changed.${kind}`, folder);
  if (!existsSync(expected)) {
    if (process.env['CI'])
      throw new Error(`There is no drawing ${name}.${kind}: run the tests once without CI and look at it.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(expected, drawing);
  }
  const isSame = readFileSync(expected, 'utf8') === drawing;
  if (isSame) rmSync(changed, { force: true });
  else writeFileSync(changed, drawing);
  expect(drawing, `look at ${name}-changed.${kind}`).toBe(readFileSync(expected, 'utf8'));
}

/** Numbers to three decimals, a tag a line, so that a difference can be read. */
function normalised(markup: string): string {
  return markup
    .replace(/\d+\.\d{4,}/gu, (number) => String(Math.round(Number(number) * 1000) / 1000))
    .replace(/></gu, '>\n<')
    .trim();
}
