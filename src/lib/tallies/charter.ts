import type { Row } from '#lib/database/database.ts';
import { present, type RecordReader } from './record-reader.ts';
import type { CharterRule } from './tally.ts';
import { textsOf } from './texts-of.ts';

const numbers = { metAt: 'met_at', partlyAt: 'partly_at', smallestGap: 'smallest_gap' } as const;
const texts = { referenceRule: 'reference_rule', setOn: 'set_on', setBy: 'set_by' } as const;

/** The community's own rules, of any date: how long before the data they were set is for others to say. */
export async function charter(reader: RecordReader): Promise<readonly CharterRule[]> {
  const columns = ['item', ...Object.values(numbers), ...Object.values(texts), 'judge_age'];
  return (await reader.rows('charter', columns, present('item'))).map(ruleOf);
}

function ruleOf(row: Row): CharterRule {
  const judgesAge = row['judge_age'];
  return {
    item: String(row['item']),
    ...Object.fromEntries(Object.entries(textsOf(row, numbers)).map(([key, text]) => [key, Number(text)])),
    ...textsOf(row, texts),
    ...(judgesAge === 'yes' || judgesAge === 'no' ? { judgeAge: judgesAge === 'yes' } : {})
  };
}
