import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';

/** A new folder with the files given, for one test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-test-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs a command line and keeps what it printed. */
export async function run(cwd: string, ...parts: readonly string[]) {
  let out = '';
  let err = '';
  const code = await main(parts, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    progress: () => {},
    cwd
  });
  return { code, out, err };
}

/** A project that can be published: records of the institutions named, with two groups of 200 stays each. */
export function projectOf(institutions: readonly string[]): Record<string, string> {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = institutions.flatMap((institution) =>
    ['White', 'Asian'].flatMap((group, g) =>
      Array.from(
        { length: 200 },
        (_, i) => `${quoted(institution)},2024,${group},${i % (5 - 2 * g) === 0 ? 'yes' : 'no'}`
      )
    )
  );
  return {
    'stays.csv': `institution,period,race,readmitted\n${rows.join('\n')}\n`,
    'indicators.csv':
      'indicator,label,component,kind,favourable,scale,numerator,denominator,table\nreadmitted,Readmitted,compliance,proportion,lower,100,readmitted,rows,stays\n',
    'datapackage.json': JSON.stringify({
      name: 'test',
      answerable: {
        data_date: '2024-12-31',
        rows_are_persons: true,
        publisher: { name: 'A coalition', role: 'neighbours', contact: 'us@example.org' }
      },
      resources: [
        { name: 'stays', path: 'stays.csv', answerable: { table: 'records', dimensions: { race: 'race-ethnicity' } } }
      ]
    })
  };
}
