import { resolve } from 'node:path';
import { build } from 'vite';

const name = 'virtual:check-script';

/**
 * `virtual:check-script`: the script of the page “Check it yourself” as one text, bundled from `src/lib/verification/in-page.ts`. The
 * browser's build, the command line's and the bench's take it from here, so that all publish the same bytes.
 *
 * @returns {import('vite').Plugin}
 */
export function checkScript() {
  return {
    name: 'answerable-check-script',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      return `export default ${JSON.stringify(await bundled())};`;
    }
  };
}

/** @type {Promise<string> | undefined} */
let made;

/** @returns {Promise<string>} */
function bundled() {
  made ??= bundle();
  return made;
}

/** @returns {Promise<string>} */
async function bundle() {
  const result = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'src/lib/verification/in-page.ts'),
        output: { format: 'iife' }
      }
    }
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (chunk === undefined) throw new Error('the script of the check page was not made');
  return chunk.code;
}
