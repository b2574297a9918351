import { parseArgs } from 'node:util';
import { benchPage } from './page-load.mjs';
import { benchPublish } from './publish.mjs';
import { benchRecords } from './records.mjs';
import { benchSteps } from './steps.mjs';

/**
 * `npm run bench [-- NAME…]`: `records`, `steps`, `page`, `publish`; all where none is named. Ratios and medians of one run.
 * `--rows 10000000` for the large records, `--repeat N` turns, `--institutions N` to publish.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '1000000' },
    repeat: { type: 'string', default: '3' },
    institutions: { type: 'string', default: '200' },
    batch: { type: 'string', default: '20' }
  }
});
const repeat = Number(values.repeat);
const benches = {
  records: () => benchRecords({ rows: Number(values.rows), repeat }),
  steps: () => benchSteps({ rows: Number(values.rows) }),
  page: () => benchPage({ repeat: Math.max(repeat, 5) }),
  publish: () => benchPublish({ institutions: Number(values.institutions), batch: Number(values.batch) })
};
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(', ')}; there is: ${Object.keys(benches).join(', ')}`);
let isRight = true;
for (const name of names) {
  console.log(`── ${name}`);
  isRight = (await benches[name]()) && isRight;
}
process.exit(isRight ? 0 : 1);
