import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const site = 'test-results/site';

/** Folders of the institutions of the published example, in the order of their names. */
export const institutions = readdirSync(site).filter((name) => existsSync(join(site, name, 'data.csv')));

/** The institution of the example that has most on record, and the one that has least. */
const shown = ['gilded-harbor-medical-center', 'stillwater-gate-hospital'];

/** One page of every kind that the example has, in every language that was published; paths inside the edition. */
export const pageKinds = ['', 'es/'].flatMap((language) =>
  kinds()
    .map((path) => `${language}${path}`)
    .filter((path) => existsSync(join(site, path.replace(/#.*/u, ''))))
);

function kinds(): readonly string[] {
  const [first = ''] = shown;
  const embeds = readdirSync(join(site, first, 'embed')).filter((name) => name.endsWith('.html'));
  const one = (find: (name: string) => boolean): readonly string[] => embeds.filter(find).slice(0, 1);
  const chosen = new Set([
    ...one((name) => name.includes('--')),
    ...one((name) => name === 'voting-seats-by-group.html'),
    ...one((name) => name === 'harms-acknowledged.html'),
    ...one((name) => name === 'time-to-redress.html'),
    'summary.html',
    'promises.html',
    'redress.html'
  ]);
  return [
    'index.html',
    'methods/index.html',
    ...shown.map((slug) => `${slug}/index.html`),
    `${first}/index.html#handout`,
    ...[...chosen].map((name) => `${first}/embed/${name}`),
    `${first}/letters/index.html`,
    `${first}/embed/index.html`,
    'check/index.html',
    'frameworks/index.html',
    ...['light-and-heat', 'raising-the-bar', 'glossary', `record/${first}`].map(
      (name) => `frameworks/${name}/index.html`
    )
  ];
}
