import { openInBrowser } from '#lib/database/open-in-browser.ts';
import { browserFile } from '#lib/workbench/browser-file.ts';
import { work, type Work } from './work.ts';

/** What the bench calls in Chromium: the files chosen, the engine started outside the clock. */
async function benchInBrowser(datapackage: { file: string; text: string }): Promise<Work> {
  const chosen = document.querySelector<HTMLInputElement>('input')?.files ?? [];
  const db = await openInBrowser();
  try {
    return await work(
      db,
      Array.from(chosen, (file) => browserFile({ name: file.name, file })),
      datapackage
    );
  } finally {
    await db.close();
  }
}

Object.assign(globalThis, { benchInBrowser });
