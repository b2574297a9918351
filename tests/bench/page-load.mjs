import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArguments, getChromium } from '../e2e/find-chromium.mjs';
import { buildPublish } from './build-publish.mjs';
import { machine } from './machine.mjs';

const megabits = 1.6;
const latency = 150;
const slowdown = 4;

/**
 * How long a reader with a slow line and a slow telephone waits until every chart of the largest page of the budget is in it: from
 * the request to the end of the document, `repeat` loads without cache; the median counts.
 *
 * @returns whether all charts were there each time
 */
export async function benchPage({ repeat }) {
  const { bigPage } = await import(await buildPublish());
  const html = Buffer.from(bigPage());
  const zipped = gzipSync(html, { level: 9 });
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    response.end(isPage ? zipped : gzipSync(''));
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
  const expected = html.toString().match(/class="dots"/gu)?.length ?? 0;
  const runs = [];
  for (let turn = 0; turn < repeat; turn++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytesPerSecond = (megabits * 1e6) / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'load' });
    runs.push(
      await page.evaluate(() => {
        const [load] = performance.getEntriesByType('navigation');
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return {
          firstMs: paint?.startTime ?? Number.NaN,
          allMs: load.domContentLoadedEventEnd,
          charts: document.querySelectorAll('.dots').length
        };
      })
    );
    await context.close();
  }
  await browser.close();
  server.close();
  const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] / 1000;
  console.log(
    `A scorecard of 25 indicators × 6 dimensions × 8 years: ${(html.length / 1000).toFixed(0)} kB, ${(zipped.length / 1000).toFixed(1)} kB gzip, ${expected} dot plots; ${megabits} Mb/s, ${latency} ms, CPU ÷ ${slowdown}`
  );
  console.log(machine(browser.version()));
  console.log(
    `first words ${median('firstMs').toFixed(2)} s   all charts ${median('allMs').toFixed(2)} s   (median of ${repeat})`
  );
  return runs.every(({ charts }) => charts === expected);
}
