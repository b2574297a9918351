import type { Relation } from '#lib/catalog/relation.ts';
import type { Absence, Indicator, Maybe, Verification } from '#lib/catalog/types.ts';
import type { Database, Row } from '#lib/database/database.ts';
import { identifier, join, sql } from '#lib/database/sql.ts';
import type { Problem } from '#lib/problem.ts';
import { exactOf } from './exact.ts';
import { resultIndicator } from './result-indicator.ts';
import type { Exact, Given, Tally } from './tally.ts';
import { tallyProblem } from './tally-problem.ts';
import { valueDisagreement } from './value-disagreement.ts';

const mostListed = 20;
const figures = ['numerator', 'denominator', 'value', 'standard_error', 'lower', 'upper'] as const;

/** Tallies of a relation of results: each row as it stands. Indicators that nothing defines are made from what their rows hold. */
export async function results(
  db: Database,
  relation: Relation,
  indicators: readonly Indicator[],
  isWanted: (indicator: string) => boolean
): Promise<{
  readonly tallies: readonly Tally<'private'>[];
  readonly made: readonly Indicator[];
  readonly problems: readonly Problem[];
}> {
  const rows = (await readRows(db, relation)).filter((row) => isWanted(textOf(row, 'indicator')));
  const problems: Problem[] = [];
  const defined = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const made: Indicator[] = [];
  for (const id of new Set(rows.map((row) => textOf(row, 'indicator')))) {
    if (defined.has(id)) continue;
    problems.push(tallyProblem.indicatorNotDefined(relation, id));
    const indicator = resultIndicator(
      id,
      rows.filter((row) => row['indicator'] === id)
    );
    defined.set(id, indicator);
    made.push(indicator);
  }
  let disagreeing = 0;
  const tallies = rows.map((row) => {
    const indicator = defined.get(textOf(row, 'indicator'));
    if (!indicator) throw new Error(`no definition for ${textOf(row, 'indicator')}`);
    const tally = tallyOf(relation, indicator, row, problems);
    const counted = valueDisagreement(indicator, tally.numerator, tally.denominator, row['value'] ?? null);
    if (counted !== undefined && ++disagreeing <= mostListed)
      problems.push(tallyProblem.valueDisagrees(relation, Number(row['record']), textOf(row, 'value'), counted));
    return tally;
  });
  if (disagreeing > mostListed) problems.push(tallyProblem.more('value-disagrees', relation, disagreeing - mostListed));
  return { tallies, made, problems };
}

function readRows(db: Database, relation: Relation): Promise<readonly Row[]> {
  const names = [
    'institution',
    'period',
    'indicator',
    'dimension',
    'group',
    'source_label',
    'verification',
    'method',
    ...figures
  ];
  const why = figures.map((name) => {
    const column = relation.absences[name];
    return sql`${column === undefined ? sql`CAST(NULL AS VARCHAR)` : identifier(column)} AS ${identifier(`why ${name}`)}`;
  });
  const columns = [sql`record`, ...names.map((name) => identifier(name)), ...why];
  return db.all(sql`SELECT ${join(columns, ', ')} FROM ${identifier(relation.relation)} ORDER BY record, rowid`);
}

function tallyOf(relation: Relation, indicator: Indicator, row: Row, problems: Problem[]): Tally<'private'> {
  const isEstimate = indicator.kind === 'estimate';
  const without: Absence = isEstimate ? 'not-applicable' : 'not-reported';
  const denominator = figureOf(row, 'denominator', without);
  let numerator = figureOf(row, 'numerator', without);
  if (isImpossible(indicator, numerator, denominator)) {
    problems.push(
      tallyProblem.numeratorExceedsDenominator(
        relation,
        Number(row['record']),
        textOf(row, 'numerator'),
        textOf(row, 'denominator')
      )
    );
    numerator = { absent: 'unreadable' };
  }
  const given = givenOf(indicator, row, typeof numerator !== 'object' && typeof denominator !== 'object');
  const isCase = ['proportion', 'mean', 'time-to-event', 'composition', 'coverage'].includes(indicator.kind);
  const dimension = row['dimension'] === null ? 'all' : textOf(row, 'dimension');
  return {
    audience: 'private',
    institution: textOf(row, 'institution'),
    period: row['period'] === null ? 'not-reported' : textOf(row, 'period'),
    indicator: indicator.id,
    dimension,
    group: dimension === 'all' ? 'all' : textOf(row, 'group'),
    span: 'period',
    numerator,
    denominator,
    ...(given === undefined ? {} : { given }),
    rows: isCase && typeof denominator === 'number' ? denominator : { absent: 'not-reported' },
    notReported: { absent: 'not-reported' },
    sourceLabels: row['source_label'] === null ? [] : [textOf(row, 'source_label')],
    verification: textOf(row, 'verification') as Verification,
    ...(row['method'] === null ? {} : { method: textOf(row, 'method') }),
    resource: relation.resource
  };
}

/** A figure given as such: for estimates, for rows without counts, and where counts alone make no interval. */
function givenOf(indicator: Indicator, row: Row, hasCounts: boolean): Maybe<Given> | undefined {
  const value = figureOf(row, 'value', 'not-reported');
  const isEstimate = indicator.kind === 'estimate';
  if (typeof value === 'object') return isEstimate ? value : undefined;
  const [standardError, lower, upper] = ['standard_error', 'lower', 'upper'].map((name) =>
    row[name] === null ? undefined : exactOf(textOf(row, name))
  );
  const hasInterval = standardError !== undefined || (lower !== undefined && upper !== undefined);
  const needed =
    isEstimate || !hasCounts || indicator.kind === 'time-to-event' || (indicator.kind === 'mean' && hasInterval);
  if (!needed) return undefined;
  return {
    value,
    ...(standardError === undefined ? {} : { standardError }),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper })
  };
}

function figureOf(row: Row, name: (typeof figures)[number], without: Absence): Maybe<Exact> {
  const cell = row[name] ?? null;
  if (cell !== null) return exactOf(String(cell));
  return { absent: (row[`why ${name}`] as Absence | null) ?? without };
}

function isImpossible({ kind }: Indicator, numerator: Maybe<Exact>, denominator: Maybe<Exact>): boolean {
  if (!['proportion', 'coverage', 'composition', 'time-to-event', 'rate'].includes(kind)) return false;
  const [events, size] = [numerator, denominator].map((each) => (typeof each === 'object' ? undefined : Number(each)));
  if ((events ?? 0) < 0 || (size ?? 0) < 0) return true;
  return kind !== 'rate' && events !== undefined && size !== undefined && events > size;
}

function textOf(row: Row, name: string): string {
  return String(row[name]);
}
