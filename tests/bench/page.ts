import { openInBrowser } from '#lib/database/open-in-browser.ts';
import { browserFile } from '#lib/workbench/browser-file.ts';
import { work, type Work } from './work.ts';

/** The work in a page, and how long its main thread was held up at most (0: never for 50 ms, from where browsers tell). */
interface PageWork extends Work {
  readonly longestTaskMs: number;
}

/** What the bench calls in Chromium: the files chosen, the engine started outside the clock. */
async function benchInBrowser(datapackage: { file: string; text: string }): Promise<PageWork> {
  const chosen = document.querySelector<HTMLInputElement>('input')?.files ?? [];
  const db = await openInBrowser();
  let longestTaskMs = 0;
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) longestTaskMs = Math.max(longestTaskMs, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  try {
    const done = await work(
      db,
      Array.from(chosen, (file) => browserFile({ name: file.name, file })),
      datapackage
    );
    await new Promise((settled) => setTimeout(settled, 100));
    note(observer.takeRecords());
    return { ...done, longestTaskMs };
  } finally {
    observer.disconnect();
    await db.close();
  }
}

Object.assign(globalThis, { benchInBrowser });
