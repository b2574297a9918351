import { describe, expect, it } from 'vitest';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { sql, type Sql } from '#lib/database/sql.ts';
import { projectName } from '#lib/tallies/counting.ts';
import type { Counting } from '#lib/tallies/tally.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import { buildRelation, dimensionOf, indicatorOf } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const held = freshDatabase();
const dataDate = '2024-12-31';

const readmitted = indicatorOf({
  id: 'readmitted',
  kind: 'proportion',
  table: 'stays',
  numerator: 'readmitted',
  denominator: 'discharged = home'
});
const days = indicatorOf({ id: 'days', kind: 'mean', table: 'stays', numerator: 'days', denominator: 'rows' });
const race: Dimension = dimensionOf('race', ['Black', 'White', 'Unknown']);

function stays(person?: string): Promise<Relation> {
  return buildRelation(held.db, {
    table: 'records',
    resource: 'stays',
    columns: ['institution', 'period', 'race', 'readmitted', 'discharged', 'days', 'patient'],
    rows: [
      ['North', '2023', 'Black', 'yes', 'home', '3', 'a'],
      ['North', '2023', 'Black', 'no', 'home', '4.5', 'a'],
      ['North', '2023', 'White', 'no', 'home', '1', 'b'],
      ['North', '2023', 'White', 'yes', 'died', '2', 'c']
    ],
    dimensions: { race: 'race' },
    ...(person !== undefined && { person })
  });
}

function questions(): Promise<Relation> {
  return buildRelation(held.db, {
    table: 'questions',
    columns: ['institution', 'question', 'asked_on', 'answered_on'],
    rows: [
      ['North', 'a', '2023-01-01', '2023-02-01'],
      ['North', 'b', '2024-03-01', null],
      ['North', 'c', null, null],
      ['North', 'd', '2025-03-01', null]
    ]
  });
}

/** What a tally says of its counting, with every text that the database was given while it was made. */
async function counted(relations: readonly Relation[], indicators: readonly Indicator[], only?: readonly string[]) {
  const heard: Sql[] = [];
  const listening: Database = {
    ...bound(held.db),
    run: (statement) => (heard.push(statement), held.db.run(statement)),
    all: (statement) => (heard.push(statement), held.db.all(statement)),
    columns: (statement) => (heard.push(statement), held.db.columns(statement))
  };
  const { set } = await tally(listening, {
    relations,
    indicators,
    institutions: [{ name: 'North' }],
    dimensions: [race],
    dataDate,
    ...(only && { only })
  });
  return { set, countings: set.countings ?? [], heard: heard.map(spoken) };
}

function bound(db: Database): Database {
  return {
    engine: db.engine,
    run: (statement) => db.run(statement),
    all: (statement) => db.all(statement),
    columns: (statement) => db.columns(statement),
    register: (file) => db.register(file),
    unregister: (name) => db.unregister(name),
    insert: (...given) => db.insert(...given),
    close: () => db.close()
  };
}

/** A statement in one line, with its values in their places and the project's names for ours. No statement here has a question mark of its own. */
function spoken({ text, values }: Sql): string {
  let index = 0;
  const filled = text.replace(/\?/g, () => {
    const value = values[index++];
    return typeof value === 'string' ? `'${value}'` : String(value);
  });
  return plain(
    filled
      .replaceAll('"relation_records', '"stays')
      .replaceAll('"relation_questions', '"questions')
      .replaceAll('"group of race"', '"race"')
  );
}

/** Without the blanks that only break lines. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();
}

/** The column as it was run; a text that is not told may be any. */
function saidIn(column: string): RegExp {
  return new RegExp(
    plain(column)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('\\?', "'[^']*'")
  );
}

function textsOf(countings: readonly Counting[], indicator: string): readonly string[] {
  return countings.filter((each) => each.indicator === indicator).flatMap(({ statements }) => statements.map(textOf));
}

const textOf = ({ text }: { readonly text: string }): string => text;

describe('the SQL that is told of an indicator', () => {
  it('is word for word what the database was given, where one indicator alone is counted overall', async () => {
    const plainStays = { ...(await stays('patient')), dimensions: [] };
    const { countings, heard } = await counted([plainStays], [readmitted], ['readmitted']);
    const texts = textsOf(countings, 'readmitted').map(plain);
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(heard).toContain(text);
  });

  it('has, of several indicators by group, every column as the database was given it', async () => {
    const relations = [await stays('patient'), await questions()];
    const { countings, heard } = await counted(relations, [...builtInIndicators, readmitted, days]);
    expect([...new Set(countings.map(({ indicator }) => indicator))].sort()).toEqual([
      'days',
      'demographics-known',
      'questions-answered',
      'readmitted',
      'time-to-answer'
    ]);
    let found = 0;
    for (const { statements } of countings)
      for (const { text } of statements) {
        const columns = [...text.matchAll(/^ *(?:SELECT )?(\S.*? AS "m\d\w*"),?$/gm)].map((match) => match[1] ?? '');
        for (const column of columns) expect(heard.some((statement) => saidIn(column).test(statement))).toBe(true);
        found += columns.length;
      }
    expect(found).toBeGreaterThan(60);
  });

  it('gives the published counts when somebody runs it', async () => {
    const { set, countings } = await counted([await questions()], builtInIndicators);
    const { db } = held;
    await db.run(sql`CREATE TYPE questions_i AS VARCHAR`);
    await db.run(sql`CREATE VIEW questions AS SELECT * FROM relation_questions`);
    const texts = countings.find(({ indicator }) => indicator === 'questions-answered')?.statements.map(textOf) ?? [];
    const statements = texts.map((text) => sql([text] as unknown as TemplateStringsArray));
    const last = statements.pop();
    for (const statement of statements) await db.run(statement);
    const rows = last ? await db.all(last) : [];
    const own = set.tallies.filter(
      ({ indicator, dimension }) => indicator === 'questions-answered' && dimension === 'all'
    );
    expect(rows.map((row) => [row['period'], ...Object.values(row).slice(2, 5)])).toEqual(
      own
        .map(({ span, period, rows: used, numerator, notReported }) => [
          span === 'all-rows' ? '' : period,
          used,
          numerator,
          notReported
        ])
        .sort()
    );
    expect(rows.length).toBe(3);
  });

  it('keeps every label of a file to itself, and shows the values of the definition', async () => {
    const relation = await stays();
    const { countings } = await counted([relation], [...builtInIndicators, readmitted]);
    const texts = textsOf(countings, 'demographics-known').join('\n');
    expect(texts).toContain('NOT IN (?)');
    expect(texts).not.toMatch(/Unknown|Black|White|North/);
    expect(textsOf(countings, 'readmitted')[0]).toContain(`trim("discharged") = 'home'`);
  });

  it('is none for results, which say where they were published instead', async () => {
    const results = await buildRelation(held.db, {
      table: 'results',
      resource: 'state',
      columns: [
        'institution',
        'period',
        'indicator',
        'dimension',
        'group',
        'source_label',
        'method',
        'numerator',
        'denominator'
      ],
      rows: [['North', '2023', 'readmitted', 'race', 'Black', 'B', null, '3', '40']]
    });
    const given = { ...results, privacy: 'already-published', source: 'The state', publishedOn: '2024-05-01' } as const;
    const { countings } = await counted([given], [readmitted, days]);
    expect(countings).toEqual([
      {
        indicator: 'readmitted',
        resource: 'state',
        table: 'results',
        source: 'The state',
        publishedOn: '2024-05-01',
        statements: []
      }
    ]);
  });

  it('is left out for a file whose figures an earlier one gave already', async () => {
    const first = await stays();
    const again = await buildRelation(held.db, {
      table: 'records',
      name: 'again',
      resource: 'stays-2',
      columns: ['institution', 'period', 'readmitted', 'discharged'],
      rows: [['North', '2023', 'yes', 'home']]
    });
    const { countings } = await counted([first, again], [{ ...readmitted, table: 'records' }]);
    expect(countings.map(({ resource }) => resource)).toEqual(['stays']);
  });
});

it('names tables and columns as the project does, even where the database has other names for them', () => {
  const relation = {
    relation: 'relation_3',
    resource: 'stays',
    columns: { readmitted: 'c9', again: 'c9' },
    dimensions: []
  };
  const nameOf = projectName(relation as unknown as Relation);
  const names = ['relation_3', 'relation_3_tallies', 'relation_31', 'c9', 'c90', 'm0_s'];
  expect(names.map(nameOf)).toEqual(['stays', 'stays_tallies', 'relation_31', 'readmitted', 'c90', 'm0_s']);
});
