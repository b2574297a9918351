import type { Relation } from '#lib/catalog/relation.ts';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { ComponentId, CriterionId, Favourable, Indicator, Kind, Localised } from '#lib/catalog/types.ts';
import { parseCondition, type Condition } from '#lib/database/condition.ts';
import type { Database, Row } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { spellItem } from './item-columns.ts';
import { itemTrouble } from './item-trouble.ts';
import type { ProblemList } from './problem-list.ts';

/** The user's own indicators out of a table `indicators`. One whose condition cannot be read is a problem and left out. */
export async function userIndicators(
  db: Database,
  relation: Relation,
  problems: ProblemList
): Promise<readonly Indicator[]> {
  const rows = await db.all(sql`SELECT * FROM ${identifier(relation.relation)} ORDER BY record`);
  return rows.flatMap((row) => {
    const indicator = withItems(row, readIndicator(row, relation.file, problems), relation.file, problems);
    const isMeant = meaningHolds(row, indicator, relation.file, problems);
    return conditionsHold(indicator, Number(row['record']), relation.file, problems) && isMeant ? [indicator] : [];
  });
}

/** Names of columns in the conditions of indicators, as the user wrote them. */
export function conditionColumns(indicators: readonly Indicator[]): readonly string[] {
  return indicators.flatMap(({ numerator, denominator, from, until }) => [
    ...[numerator, denominator].flatMap((text) => {
      const parsed = text === undefined ? undefined : parseCondition(text);
      return parsed?.ok ? columnsOf(parsed.condition) : [];
    }),
    ...[from, until].flatMap((name) => name ?? [])
  ]);
}

function columnsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'rows':
      return [];
    case 'not':
      return columnsOf(condition.condition);
    case 'and':
    case 'or':
      return condition.conditions.flatMap(columnsOf);
    case 'comparison':
      return [condition.column, ...('column' in condition.with ? [condition.with.column] : [])];
    default:
      return [condition.column];
  }
}

function readIndicator(row: Row, file: string, problems: ProblemList): Indicator {
  const text = (name: string) => (typeof row[name] === 'string' ? (row[name] as string) : undefined);
  const number = (name: string) => (text(name) === undefined ? undefined : Number(text(name)));
  const id = text('indicator')!;
  const criterion = text('criterion') as CriterionId | undefined;
  const kind = (text('kind') ?? 'proportion') as Kind;
  const favourable = text('favourable') as Favourable | undefined;
  if (favourable === undefined) {
    const place = { file, record: Number(row['record']), column: 'favourable' };
    problems.add('favourable-missing', place, { indicator: id });
  }
  const isCounted = text('numerator') !== undefined || text('from') !== undefined;
  const table = text('table') ?? (isCounted ? 'records' : 'results');
  const optional = {
    criterion,
    numerator: text('numerator'),
    denominator: text('denominator'),
    from: text('from'),
    until: text('until'),
    metAt: number('met_at'),
    partlyAt: number('partly_at'),
    target: number('target'),
    smallestGap: number('smallest_gap'),
    level: text('level'),
    source: text('source'),
    unit: localised(text('unit'), text('unit_es')),
    event: localised(text('event'), text('event_es'))
  };
  return {
    id,
    label: localised(text('label'), text('label_es')) ?? { en: id },
    component: (text('component') ?? criterion?.split('.')[0] ?? 'compliance') as ComponentId,
    kind,
    favourable: favourable ?? 'parity',
    scale: number('scale') ?? (kind === 'proportion' || kind === 'coverage' || kind === 'composition' ? 100 : 1),
    table: findTable(table)?.name ?? table,
    goals: list(text('goals')),
    actions: list(text('actions')),
    builtIn: false,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Indicator>)
  };
}

/** With goals, actions and level as the catalog spells them; what it does not know stays as it is. */
function withItems(row: Row, indicator: Indicator, file: string, problems: ProblemList): Indicator {
  const spell = (column: string, names: 'goal' | 'action' | 'level', text: string) => {
    const item = { column, names, allowsIndicator: false };
    const spelled = spellItem(item, text, []);
    const place = { file, record: Number(row['record']), column };
    if (spelled === undefined) problems.addTrouble(place, itemTrouble(item, text, []));
    return spelled ?? text;
  };
  return {
    ...indicator,
    goals: indicator.goals.map((text) => spell('goals', 'goal', text)),
    actions: indicator.actions.map((text) => spell('actions', 'action', text)),
    ...(indicator.level === undefined ? {} : { level: spell('level', 'level', indicator.level) })
  };
}

function localised(en: string | undefined, es: string | undefined): Localised | undefined {
  if (en === undefined) return undefined;
  return es === undefined ? { en } : { en, es };
}

function list(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Whether kind and scale are known; without them figures would mean something else. A built-in id is worth a word. */
function meaningHolds(row: Row, indicator: Indicator, file: string, problems: ProblemList): boolean {
  const place = { file, record: Number(row['record']) };
  const { id } = indicator;
  if (builtInIndicators.some((builtIn) => builtIn.id === id))
    problems.add('indicator-built-in', { ...place, column: 'indicator' }, { indicator: id });
  const lost = ['kind', 'scale'].filter(
    (column) => row[`${column} absence`] === 'unreadable' || (column === 'scale' && indicator.scale <= 0)
  );
  for (const column of lost) problems.add('indicator-left-out', { ...place, column }, { indicator: id, column });
  return lost.length === 0;
}

function conditionsHold(indicator: Indicator, record: number, file: string, problems: ProblemList): boolean {
  let hold = true;
  for (const column of ['numerator', 'denominator'] as const) {
    const text = indicator[column];
    const parsed = text === undefined ? undefined : parseCondition(text);
    if (parsed === undefined || parsed.ok) continue;
    const { got, at, expected } = parsed;
    problems.add('condition-unreadable', { file, record, column }, { indicator: indicator.id, got, at, expected });
    hold = false;
  }
  return hold;
}
