import { createServer } from 'node:http';
import sirv from 'sirv';

/** The built app at `/`, the edition that the command line published at `/site/`; no header but the plain ones. */
const app = sirv('build', { dev: true });
const site = sirv('test-results/site', { dev: true });
createServer((request, response) => {
  const missing = () => response.writeHead(404).end();
  if (!request.url?.startsWith('/site/')) return app(request, response, missing);
  request.url = request.url.slice('/site'.length);
  site(request, response, missing);
}).listen(Number(process.env.PORT), '127.0.0.1');
