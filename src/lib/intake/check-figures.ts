import type { Indicator, TableName } from '#lib/catalog/types.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { makeUnreadable, type Staged } from './make-unreadable.ts';

const shares = new Set(['proportion', 'composition', 'coverage']);
/** Kinds of which neither the figure nor what is counted can be below zero. */
const neverNegative = new Set([...shares, 'rate', 'directly-standardised-rate', 'time-to-event']);
/** Kinds whose numerator is a part of the denominator. */
const parts = new Set([...shares, 'time-to-event']);

/** Columns on an indicator's scale, by table: where the indicator is a share, they are from 0 to that scale. */
const scaled: Partial<
  Readonly<Record<TableName, { readonly indicator: string; readonly columns: readonly string[] }>>
> = {
  results: { indicator: 'indicator', columns: ['value'] },
  charter: { indicator: 'item', columns: ['met_at', 'partly_at'] },
  commitments: { indicator: 'indicator', columns: ['baseline', 'target'] }
};

/**
 * Says which figures cannot be: a share below 0 or above the whole, more events than there were at risk, a negative count. The cell
 * counts as unreadable. Results of an indicator that nothing defines are read as a share where they have both counts.
 */
export async function checkFigures(staged: Staged): Promise<void> {
  const { definition } = staged.plan;
  if (definition.name === 'indicators') {
    const absence = staged.cells.absences.get('kind');
    const usual = absence === undefined ? sql`'proportion'` : sql`if(${identifier(absence)} IS NULL, 'proportion', '')`;
    const isShare = sql`coalesce(kind, ${usual}) IN (${join([...shares].map(literal), ', ')})`;
    const scale = sql`coalesce(${decimal('scale')}, 100)`;
    for (const column of ['target', 'met_at', 'partly_at']) await checkShare(staged, column, isShare, scale);
    return;
  }
  const place = scaled[definition.name];
  if (!place) return;
  const known = await indicatorsNamed(staged, place.indicator);
  const isOne = (wanted: readonly Indicator[]) => isAmong(place.indicator, wanted);
  const all = [...known.values()].flatMap((indicator) => indicator ?? []);
  if (definition.name === 'results') {
    const unknown = [...known].flatMap(([id, indicator]) => (indicator === undefined ? [{ id }] : []));
    const isPart = sql`(${isOne(all.filter(({ kind }) => parts.has(kind)))} OR ${isAmong(place.indicator, unknown)})`;
    await checkParts(staged, isPart);
    const others = all.filter(({ kind }) => neverNegative.has(kind) && !parts.has(kind));
    if (others.length > 0) await checkNegative(staged, 'numerator', isOne(others));
    await checkNegative(staged, 'value', isOne(all.filter(({ kind }) => neverNegative.has(kind) && !shares.has(kind))));
  }
  const bounded = all.filter(({ kind }) => shares.has(kind));
  for (const whole of new Set(bounded.map(({ scale }) => scale))) {
    const isShare = isOne(bounded.filter(({ scale }) => scale === whole));
    for (const column of place.columns) await checkShare(staged, column, isShare, literal(whole));
  }
}

async function checkShare(staged: Staged, column: string, isShare: Sql, most: Sql): Promise<void> {
  await makeUnreadable(staged, {
    column,
    needs: [column],
    when: sql`${isShare} AND (${decimal(column)} < 0 OR ${decimal(column)} > ${most})`,
    tell: (row) => ({ code: 'share-impossible', details: { cell: String(row[column]) } })
  });
}

async function checkParts(staged: Staged, isPart: Sql): Promise<void> {
  await checkNegative(staged, 'numerator', isPart);
  await makeUnreadable(staged, {
    column: 'numerator',
    needs: ['numerator', 'denominator'],
    when: sql`${isPart} AND ${decimal('numerator')} > ${decimal('denominator')}`,
    tell: (row) => ({
      code: 'numerator-above-denominator',
      details: { numerator: String(row['numerator']), denominator: String(row['denominator']) }
    })
  });
}

async function checkNegative(staged: Staged, column: string, isMeant: Sql): Promise<void> {
  await makeUnreadable(staged, {
    column,
    needs: [column],
    when: sql`${isMeant} AND ${decimal(column)} < 0`,
    tell: (row) => ({ code: 'number-negative', details: { cell: String(row[column]) } })
  });
}

async function indicatorsNamed(
  { work, stage }: Staged,
  column: string
): Promise<ReadonlyMap<string, Indicator | undefined>> {
  const name = identifier(column);
  const rows = await work.db.all(
    sql`SELECT DISTINCT ${name} AS id FROM ${identifier(stage)} WHERE ${name} IS NOT NULL ORDER BY 1`
  );
  return new Map(rows.map(({ id }) => [String(id), work.indicatorOf(String(id))]));
}

function isAmong(column: string, wanted: readonly { readonly id: string }[]): Sql {
  if (wanted.length === 0) return sql`FALSE`;
  return sql`${identifier(column)} IN (${join(
    wanted.map(({ id }) => literal(id)),
    ', '
  )})`;
}

function decimal(column: string): Sql {
  return sql`CAST(${identifier(column)} AS DOUBLE)`;
}
