import { expect, it } from 'vitest';
import { criteria } from '#lib/catalog/criteria.ts';
import { finished } from '#lib/finished.ts';
import { scorecardContext } from '#lib/scorecard/context.ts';
import { anIndicator } from '../findings/build-tallies.ts';
import { buildFindings } from './build-findings.ts';
import { edition } from './edition.ts';

it('keeps the addresses of pages and criteria that are no measure’s and no institution’s', () => {
  const { set, findings } = buildFindings('public');
  const indicators = ['summary', 'promises', 'redress', 'index', 'governance-1', 'charter'].map((id) =>
    anIndicator({ id })
  );
  const institutions = ['Charter', 'Frameworks', 'methods', 'es', 'Summary'].map((name) => ({ name }));
  const context = finished(
    scorecardContext({ ...set, institutions }, { ...findings, indicators }, edition, [], criteria)
  );
  expect([...context.indicatorSlugs.values()]).toEqual([
    'summary-2',
    'promises-2',
    'redress-3',
    'index-2',
    'governance-1-2',
    'charter'
  ]);
  expect([...context.institutionSlugs.values()]).toEqual(['charter-2', 'frameworks-2', 'methods-2', 'es-2', 'summary']);
});
