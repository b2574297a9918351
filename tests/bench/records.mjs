import { createServer } from 'node:http';
import { mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import sirv from 'sirv';
import { build } from 'vite';
import { chromiumArguments, getChromium } from '../e2e/find-chromium.mjs';
import { machine } from './machine.mjs';
import { datapackage, indicators, makeRecords } from './make-records.mjs';
import { tabMemory } from './tab-memory.mjs';

const folder = join(tmpdir(), 'answerable-bench');

/**
 * Load and all one-way tallies of generated records: DuckDB-WASM in Chromium against native DuckDB, the same code on both, which
 * take turns `repeat` times; the fastest of each counts.
 *
 * @returns whether both counted the same
 */
export async function benchRecords({ rows, repeat }) {
  const out = resolve('test-results/bench');
  mkdirSync(folder, { recursive: true });
  const records = join(folder, `visits-${rows}.csv`);
  const definitions = join(folder, 'indicators.csv');
  writeFileSync(definitions, indicators);
  await makeRecords(records, rows);

  const root = resolve('.');
  await build({
    configFile: false,
    root,
    plugins: [svelte()],
    logLevel: 'error',
    build: { ssr: 'tests/bench/node.ts', outDir: join(out, 'node') }
  });
  await build({
    configFile: false,
    root: resolve('tests/bench'),
    base: './',
    plugins: [svelte({ configFile: resolve('svelte.config.js') })],
    logLevel: 'error',
    build: { outDir: join(out, 'page'), emptyOutDir: true, rolldownOptions: { input: 'tests/bench/page.html' } }
  });
  const { benchInNode } = await import(pathToFileURL(join(out, 'node/node.js')).href);

  const pack = { file: 'datapackage.json', text: JSON.stringify(datapackage(`visits-${rows}.csv`)) };
  const server = createServer(sirv(join(out, 'page'), { dev: true })).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });

  const runs = { native: [], wasm: [] };
  for (let turn = 0; turn < repeat; turn++) {
    runs.native.push(await benchInNode([diskFile(records), diskFile(definitions)], pack));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/page.html`);
    await page.setInputFiles('input', [records, definitions]);
    const run = await page.evaluate((given) => globalThis.benchInBrowser(given), pack);
    runs.wasm.push({ ...run, tabBytes: await tabMemory(browser) });
    await page.close();
  }
  await browser.close();
  server.close();

  const best = (list, key) => Math.min(...list.map((run) => run[key]));
  const lines = [
    ['load', 'loadMs'],
    ['tallies', 'tallyMs']
  ].map(([title, key]) => ({ title, native: best(runs.native, key), wasm: best(runs.wasm, key) }));
  lines.push({
    title: 'load + tallies',
    native: Math.min(...runs.native.map((run) => run.loadMs + run.tallyMs)),
    wasm: Math.min(...runs.wasm.map((run) => run.loadMs + run.tallyMs))
  });
  console.log(
    `${rows.toLocaleString('en')} records, ${(statSync(records).size / 1e6).toFixed(0)} MB, 16 columns, 6 dimensions, 5 outcomes, 50 institutions, 20 quarters`
  );
  console.log(machine(browser.version()));
  console.log(
    `${runs.native[0].tallies.toLocaleString('en')} tallies; the same counts on both: ${runs.native[0].checksum === runs.wasm[0].checksum ? 'yes' : 'NO'}`
  );
  for (const { title, native, wasm } of lines)
    console.log(
      `${title.padEnd(16)} native ${(native / 1000).toFixed(2)} s   WASM ${(wasm / 1000).toFixed(2)} s   ratio ${(wasm / native).toFixed(2)}`
    );
  const worst = (key) => Math.max(...runs.wasm.map((run) => run[key] ?? Number.NaN));
  const share = Math.max(...runs.wasm.map(({ papaMs, loadMs }) => papaMs / loadMs));
  console.log(`PapaParse        ${worst('papaMs').toFixed(0)} ms, ${(100 * share).toFixed(2)} % of the load at most`);
  console.log(
    `tab at most      ${(worst('tabBytes') / 1e9).toFixed(2)} GB (high-water mark of the renderer, engine and all)`
  );
  console.log(`main thread      longest task ${worst('longestTaskMs').toFixed(0)} ms (0: none over 50)`);
  return runs.native[0].checksum === runs.wasm[0].checksum;
}

function diskFile(path) {
  return {
    name: path.slice(folder.length + 1),
    size: statSync(path).size,
    handle: { path },
    read: async (start, end) => {
      const bytes = new Uint8Array(end - start);
      return bytes.subarray(0, readSync(openSync(path, 'r'), bytes, 0, bytes.length, start));
    }
  };
}
