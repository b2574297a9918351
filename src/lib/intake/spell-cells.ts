import type { Cell, Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';

const mapping = 'intake_spellings';

/** Writes the cells of a column anew: `spell` gives the right spelling of each, or undefined where it is to stay as it is. */
export async function spellCells(
  db: Database,
  table: string,
  column: string,
  spell: (text: string) => string | undefined
): Promise<void> {
  const [from, name] = [identifier(table), identifier(column)];
  const found = await db.all(sql`SELECT DISTINCT ${name} AS text FROM ${from} WHERE ${name} IS NOT NULL ORDER BY 1`);
  const rows = found.flatMap((row): Cell[][] => {
    const text = String(row['text']);
    const spelled = spell(text);
    return spelled === undefined || spelled === text ? [] : [[text, spelled]];
  });
  if (rows.length === 0) return;
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const columns = ['text', 'spelled'].map((each) => ({ name: each, type: 'VARCHAR' as const }));
  await db.insert(mapping, columns, rows);
  await db.run(
    sql`UPDATE ${from} AS s SET ${name} = m.spelled FROM ${identifier(mapping)} AS m WHERE s.${name} = m.text`
  );
  await db.run(sql`DROP TABLE ${identifier(mapping)}`);
}
