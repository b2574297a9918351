import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = 'test-results/index-project';

/** Folder of the edition that `publishIndex` writes. */
export const indexSite = 'test-results/index-site';

const rural = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo'];
const urban = ['Ámbar', 'Zeta'];
const silent = ['Northgate'];
const counts: Readonly<Record<string, readonly [number, number]>> = {
  Ash: [31, 200],
  Birch: [90, 600],
  Cedar: [158, 1000],
  Dogwood: [225, 1500],
  Elm: [460, 2000],
  Fir: [400, 2600],
  Ginkgo: [600, 4000],
  Ámbar: [150, 1000],
  Zeta: [300, 2000]
};

/**
 * Publishes an edition of ten made-up institutions on the command line: seven in one peer group with a funnel plot, two in
 * another, one of which nothing is known. Ash, Birch and Zeta have answered questions, Cedar and Ámbar have not.
 */
export function publishIndex(): void {
  rmSync(project, { recursive: true, force: true });
  rmSync(indexSite, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(project, name), `${lines.join('\n')}\n`);
  write('institutions.csv', [
    'institution,peer_group,place',
    ...rural.map((name) => `${name},Small and rural,Ash County`),
    ...urban.map((name) => `${name},Large and urban,Calder`),
    ...silent.map((name) => `${name},Small and rural,Ash County`)
  ]);
  write('indicators.csv', [
    'indicator,label,label_es,component,kind,favourable,scale,numerator,denominator,target,table',
    'readmitted,Readmitted within 30 days,Reingreso en 30 días,compliance,proportion,lower,100,numerator,denominator,16,results'
  ]);
  write('results.csv', [
    'institution,period,indicator,dimension,group,numerator,denominator',
    ...Object.entries(counts).map(([name, [events, rows]]) => `${name},2024,readmitted,all,all,${events},${rows}`)
  ]);
  write('questions.csv', [
    'institution,question,asked_on,answered_on',
    ...['Ash', 'Birch', 'Zeta'].map((name) => `${name},Why?,2025-01-10,2025-01-20`),
    ...['Cedar', 'Ámbar'].map((name) => `${name},Why?,2025-01-10,`)
  ]);
  write('datapackage.json', [
    JSON.stringify({
      answerable: {
        data_date: '2025-06-30',
        publisher: { name: 'Coalition', role: 'a coalition', contact: 'mail@coalition.example' }
      }
    })
  ]);
  execFileSync('node', ['src/cli/answerable.mjs', 'publish', project, '--out', indexSite], {
    stdio: ['ignore', 'ignore', 'inherit']
  });
}
