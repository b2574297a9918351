import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './fresh.mjs';

const { module } = await runnerImport(join(root, 'src/cli/example/write-example.ts'), {
  root,
  configFile: false,
  logLevel: 'error'
});
const folder = join(root, 'data/example');
console.error(`Wrote ${module.writeExample(folder).length} made-up files into data/example.`);
