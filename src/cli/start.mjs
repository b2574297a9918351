import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { build } from 'vite';
import { builtCommand } from './build-command.mjs';
import { isFresh, root } from './fresh.mjs';

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
const say = (text) => process.stdout.write(`${text}\n`);

if (isFresh(join(root, 'build/index.html'))) say('The app is built already.');
else {
  say('Building the app …');
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}
say(`Building the command … (${seconds()})`);
const { main } = await import(pathToFileURL(await builtCommand()).href);

say(`Publishing data/example into site/ … (${seconds()})`);
const published = performance.now();
const code = await main(['publish', join(root, 'data/example'), '--out', join(root, 'site')]);
if (code !== 0) process.exit(code);
say(`Published in ${((performance.now() - published) / 1000).toFixed(1)} s.`);

const app = sirv(join(root, 'build'), { dev: true });
const site = sirv(join(root, 'site'), { dev: true });
const server = createServer((request, response) => {
  const missing = () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  if (request.url === '/site') response.writeHead(301, { location: '/site/' }).end();
  else if (request.url?.startsWith('/site/')) {
    request.url = request.url.slice('/site'.length);
    site(request, response, missing);
  } else app(request, response, missing);
});
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  say(`Port ${port} is taken. Choose another: PORT=4321 npm start`);
  process.exit(1);
});
const port = Number(process.env.PORT ?? 4173);
server.listen(port, '127.0.0.1', () => {
  say('');
  say(`The workbench:          http://localhost:${port}/`);
  say(`The published example:  http://localhost:${port}/site/`);
  say('Stop with Ctrl+C.');
});
