import type { Relation } from '#lib/catalog/relation.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { TableName, Verification } from '#lib/catalog/types.ts';
import type { Database, Row } from '#lib/database/database.ts';
import { identifier, join, sql, type Sql } from '#lib/database/sql.ts';
import type { Assessment, CharterRule, Evidence, PublicRecord, Reply } from './tally.ts';

/** The column that says what a row of a table is about. */
const about: Partial<Readonly<Record<TableName, string>>> = {
  results: 'indicator',
  population: 'group',
  mechanisms: 'mechanism',
  seats: 'seat',
  decisions: 'decision',
  harms: 'harm',
  disclosures: 'indicator',
  questions: 'question',
  commitments: 'commitment',
  reviews: 'review',
  shortfalls: 'shortfall',
  assessments: 'item',
  replies: 'item'
};

/**
 * The statements that stand beside the figures, in the order of the files, up to the data date: evidence (never from records,
 * whose rows are people), assessments, replies, shortfalls, overdue commitments, the community's own rules.
 */
export async function publicRecord(
  db: Database,
  relations: readonly Relation[],
  dataDate: string
): Promise<PublicRecord> {
  const until = dataDate || '9999-12-31';
  const rowsOf = async (
    table: TableName,
    columns: readonly string[],
    where: (relation: Relation) => Sql = () => sql`TRUE`
  ) => {
    const all: Row[] = [];
    for (const relation of relations) {
      if (relation.table !== table) continue;
      const names = ['record', ...(table === 'charter' ? [] : ['institution']), ...columns].map(identifier);
      const source = identifier(relation.relation);
      all.push(
        ...(await db.all(
          sql`SELECT ${join(names, ', ')} FROM ${source} WHERE ${where(relation)} AND ${isDated(table, until)} ORDER BY record`
        ))
      );
    }
    return all;
  };
  const evidence: Evidence[] = [];
  for (const table of Object.keys(about) as TableName[]) {
    const what = about[table] ?? '';
    const columns = [what, 'evidence_quote', 'evidence_url', 'evidence_page', 'verification'];
    const given = () => sql`(evidence_quote IS NOT NULL OR evidence_url IS NOT NULL)`;
    evidence.push(...(await rowsOf(table, columns, given)).map((row) => evidenceOf(row, table, what)));
  }
  const due = (relation: Relation) =>
    sql`due_on <= ${until} AND (completed_on > ${until} OR ${isBlank(relation, 'completed_on')})`;
  return {
    evidence,
    assessments: (
      await rowsOf(
        'assessments',
        ['item', 'assessor', 'rating', 'rationale', 'assessed_on'],
        has('item', 'assessor', 'rating')
      )
    ).map(assessmentOf),
    replies: (
      await rowsOf('replies', ['item', 'asked_on', 'text', 'agrees', 'replied_on'], has('item', 'asked_on'))
    ).map(replyOf),
    shortfalls: (await rowsOf('shortfalls', ['indicator', 'group', 'commitment'])).map((row) => ({
      institution: String(row['institution']),
      ...texts(row, { indicator: 'indicator', group: 'group', commitment: 'commitment' })
    })),
    overdueCommitments: (await rowsOf('commitments', ['commitment', 'due_on'], due)).map((row) => ({
      institution: String(row['institution']),
      commitment: String(row['commitment']),
      dueOn: String(row['due_on'])
    })),
    charter: (
      await rowsOf(
        'charter',
        ['item', 'met_at', 'partly_at', 'reference_rule', 'smallest_gap', 'judge_age', 'set_on', 'set_by'],
        has('item')
      )
    ).map(charterRuleOf)
  };
}

function evidenceOf(row: Row, table: string, what: string): Evidence {
  return {
    institution: String(row['institution']),
    table,
    what: String(row[what] ?? ''),
    ...texts(row, { quote: 'evidence_quote', url: 'evidence_url', page: 'evidence_page' }),
    verification: String(row['verification']) as Verification
  };
}

function assessmentOf(row: Row): Assessment {
  return {
    institution: String(row['institution']),
    item: String(row['item']),
    assessor: String(row['assessor']),
    rating: String(row['rating']),
    ...texts(row, { rationale: 'rationale', assessedOn: 'assessed_on' })
  };
}

function replyOf(row: Row): Reply {
  return {
    institution: String(row['institution']),
    item: String(row['item']),
    askedOn: String(row['asked_on']),
    ...texts(row, { text: 'text', agrees: 'agrees', repliedOn: 'replied_on' })
  };
}

function charterRuleOf(row: Row): CharterRule {
  const judgesAge = row['judge_age'];
  return {
    item: String(row['item']),
    ...numbers(row, { metAt: 'met_at', partlyAt: 'partly_at', smallestGap: 'smallest_gap' }),
    ...texts(row, { referenceRule: 'reference_rule', setOn: 'set_on', setBy: 'set_by' }),
    ...(judgesAge === 'yes' || judgesAge === 'no' ? { judgeAge: judgesAge === 'yes' } : {})
  };
}

function texts<K extends string>(row: Row, columns: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  const kept: Partial<Record<K, string>> = {};
  for (const key of Object.keys(columns) as K[]) {
    const cell = row[columns[key]] ?? null;
    if (cell !== null) kept[key] = String(cell);
  }
  return kept;
}

function numbers<K extends string>(row: Row, columns: Readonly<Record<K, string>>): Partial<Record<K, number>> {
  const kept: Partial<Record<K, number>> = {};
  for (const [key, text] of Object.entries(texts(row, columns)) as [K, string][]) kept[key] = Number(text);
  return kept;
}

function has(...columns: readonly string[]): () => Sql {
  const present = columns.map((name) => sql`${identifier(name)} IS NOT NULL`);
  return () => sql`(${join(present, ' AND ')})`;
}

function isDated(table: TableName, until: string): Sql {
  const column = findTable(table)?.dateColumn;
  return column === undefined ? sql`TRUE` : sql`(${identifier(column)} IS NULL OR ${identifier(column)} <= ${until})`;
}

/** Blank, and not merely unreadable. */
function isBlank({ absences }: Relation, column: string): Sql {
  const absence = absences[column];
  const isLost =
    absence === undefined ? sql`FALSE` : sql`COALESCE(${identifier(absence)} IN ('unreadable', 'withheld'), FALSE)`;
  return sql`(${identifier(column)} IS NULL AND NOT ${isLost})`;
}
