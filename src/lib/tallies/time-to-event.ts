import type { Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import type { ConditionColumn } from '#lib/database/condition-sql.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { countIn } from './counts.ts';
import { inside, spanInForce } from './inside.ts';
import { measureColumn, rowsInState, rowsUsed, type Measure } from './measure.ts';
import { caseFigures } from './person-figures.ts';
import { columnOf, conditionOf, type RelationContext } from './relation-context.ts';
import { tallyProblem } from './tally-problem.ts';

const mostListed = 20;

/**
 * Days from one date to another: closed cases (state 2) among all cases, with open ones (state 1) followed up to the data date. A
 * case that starts later is none; one without a readable start, or that ends before it starts, is unknown, and so is one that meets
 * the numerator, which says that it is closed, without a date.
 */
export async function timeToEvent(
  db: Database,
  context: RelationContext,
  indicator: Indicator,
  key: string
): Promise<Measure | undefined> {
  if (indicator.from === undefined || indicator.until === undefined) {
    context.problems.push(tallyProblem.definitionIncomplete(indicator, 'the date columns `from` and `until`'));
    return undefined;
  }
  const counted = inside(context, indicator, indicator.denominator ?? 'rows');
  const from = columnOf(context, indicator, indicator.from);
  const until = columnOf(context, indicator, indicator.until);
  const closed = indicator.numerator === undefined ? sql`FALSE` : conditionOf(context, indicator, indicator.numerator);
  if (!counted || !from || !until || !closed) return undefined;
  await reportNegative(db, context, indicator, counted, from, until);
  const last = sql`CAST(${context.until} AS DATE)`;
  const [d, f, u, lost] = ['d', 'f', 'u', 'lost'].map((name) => measureColumn(key, name)) as [Sql, Sql, Sql, Sql];
  return {
    indicator,
    key,
    answers: [
      { name: `${key}_d`, value: counted },
      { name: `${key}_f`, value: dateIn(from) },
      { name: `${key}_u`, value: dateIn(until) },
      { name: `${key}_lost`, value: sql`(${isLost(until)} OR COALESCE(${closed} AND ${until.column} IS NULL, FALSE))` }
    ],
    stored: [
      {
        name: `${key}_s`,
        value: sql`CAST(CASE WHEN NOT ${d} OR ${f} > ${last} THEN 0 WHEN ${d} IS NULL OR ${f} IS NULL OR ${lost} OR ${u} < ${f} THEN 3 WHEN ${u} <= ${last} THEN 2 ELSE 1 END AS UTINYINT)`
      },
      { name: `${key}_t`, value: sql`CAST(least(COALESCE(${u}, ${last}), ${last}) - ${f} AS INTEGER)` }
    ],
    aggregates: [],
    perPerson: {
      event: rowsInState(key, 2),
      size: rowsUsed(key),
      inNumerator: rowsInState(key, 2),
      inComplement: rowsInState(key, 1),
      clustered: false,
      alone: (counts) => caseFigures(countIn(counts, `${key}_events`), countIn(counts, `${key}_used`))
    },
    timed: true,
    inForce: spanInForce(context, indicator) !== undefined,
    read: (counts) => ({ numerator: countIn(counts, `${key}_events`), denominator: countIn(counts, `${key}_used`) })
  };
}

async function reportNegative(
  db: Database,
  context: RelationContext,
  indicator: Indicator,
  counted: Sql,
  from: ConditionColumn,
  until: ConditionColumn
): Promise<void> {
  const { relation, problems } = context;
  const rows = await db.all(sql`
    SELECT record, CAST(${dateIn(from)} AS VARCHAR) AS f, CAST(${dateIn(until)} AS VARCHAR) AS u, count(*) OVER () AS n
    FROM ${identifier(relation.relation)}
    WHERE ${counted} AND ${dateIn(from)} <= CAST(${context.until} AS DATE) AND ${dateIn(until)} < ${dateIn(from)}
    ORDER BY record, f, u LIMIT ${literal(mostListed)}`);
  for (const { record, f, u } of rows)
    problems.push(tallyProblem.negativeDuration(indicator, relation, Number(record), String(f), String(u)));
  const more = Number(rows[0]?.['n'] ?? 0) - rows.length;
  if (more > 0) problems.push(tallyProblem.more('negative-duration', relation, more));
}

function dateIn({ column }: ConditionColumn): Sql {
  return sql`TRY_CAST(${column} AS DATE)`;
}

/** A cell that was there and is no date: whether the case is closed cannot be known. */
function isLost({ column, absence }: ConditionColumn): Sql {
  const unread = sql`(${column} IS NOT NULL AND TRY_CAST(${column} AS DATE) IS NULL)`;
  return absence ? sql`(${unread} OR COALESCE(${absence} IN ('unreadable', 'withheld'), FALSE))` : unread;
}
