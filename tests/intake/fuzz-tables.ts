import fc from 'fast-check';

/** A cell of a known table: a text, or a number in canonical form that the writer spells in the file's manner. */
export type KnownCell = string | { readonly number: string; readonly kind: 'count' | 'value' | 'amount' };

/** What a column of the table must hold: a text, or why there is nothing ('' where the file says no reason). */
export type Known = string | { readonly absent: string };

/** One row of the table to be. */
export interface KnownFact {
  /** What tells it from all others of its file. */
  readonly key: string;
  /** Position of the file's row that it stands in. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Known>>;
}

/** A table whose content is known, in the shape in which somebody would publish it. */
export interface KnownTable {
  readonly shape: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly KnownCell[])[];
  readonly facts: readonly KnownFact[];
  /** What `datapackage.json` says of it; nothing where its headers say all. */
  readonly answerable?: Readonly<Record<string, unknown>>;
  /** Whether its columns always stand in this order. */
  readonly isOrdered?: boolean;
  /** Whether what comes of one row depends on others. */
  readonly needsAllRows?: boolean;
}

/** A table of the institution named, in any shape. */
export type TableOf = (institution: string) => KnownTable;

const letters = fc.constantFrom(...'abcXYZ019 éñüß,;|"\'()/&<>%$#@!?=+-_.:\t\n'.split(''), '…', '“', '”');
const words = fc.constantFrom(
  ...['<5', '<30', '[70-80)', '0042', '=1+1', '-3', '1,5', '12%', 'Total count', 'No', 'White', 'N/A group', '5" pipe'],
  ...['NO', 'a\nb', 'a\r\nb', 'a, "b"\n', '18+', '1e5', 'x\u0001y', 'x\u001fy', 'x\u007f', 'null', 'A × B', '\u200bz']
);
const wide = fc.constantFrom('العربية', '日本', '👍', 'Ελληνικά', 'Ł');
const label = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('')) },
    { weight: 4, arbitrary: words },
    { weight: 1, arbitrary: wide },
    { weight: 1, arbitrary: fc.constantFrom('word '.repeat(700), 'x'.repeat(70_000)) }
  )
  .map((text) => text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, ''))
  .filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text));
const labels = (most: number) =>
  fc.uniqueArray(label, { minLength: 1, maxLength: most, selector: (text) => text.toLowerCase() });

/** Labels that are names of columns as well. */
const plainLabels = fc.uniqueArray(
  fc.constantFrom('White', 'Black', '<5', '5-17', '18+', 'Ñandú', '70-80', 'No', 'Unit 7', 'x, y', 'a "b" c', '日本'),
  { minLength: 1, maxLength: 4 }
);

const absences = fc.constantFrom<readonly [string, string]>(
  ...([
    ['*', 'withheld'],
    ['<11', 'withheld'],
    ['Suppressed', 'withheld'],
    ['.', 'not-reported'],
    ['--', 'not-reported'],
    ['Not Available', 'not-reported'],
    ['?', 'not-reported'],
    ['', ''],
    ['-9999', 'unreadable']
  ] as const)
);

interface Figure {
  readonly cell: KnownCell;
  readonly known: Known;
}

interface Counts {
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly value: Figure;
}

function numbered(number: number | string, kind: 'count' | 'value'): Figure {
  return { cell: { number: String(number), kind }, known: String(number) };
}

const instead = fc.option(absences, { freq: 12 });

const counts: fc.Arbitrary<Counts> = fc
  .record({
    denominator: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 })),
    share: fc.integer({ min: 0, max: 100 }),
    thousandths: fc.constantFrom(0, 0, 5, 50, 120, 125, 694),
    lost: fc.tuple(instead, instead, instead)
  })
  .map(({ denominator, share, thousandths, lost }) => {
    const figure = (given: Figure, index: number): Figure => {
      const other = lost[index];
      return other ? { cell: other[0], known: { absent: other[1] } } : given;
    };
    const value = Math.min(100_000, share * 1000 + thousandths) / 1000;
    return {
      numerator: figure(numbered(Math.floor((denominator * share) / 100), 'count'), 0),
      denominator: figure(numbered(denominator, 'count'), 1),
      value: figure(numbered(value, 'value'), 2)
    };
  });

const periods = fc.uniqueArray(fc.constantFrom('2019', '2023', '2024', '2024-Q3'), { minLength: 1, maxLength: 2 });
const indicators = fc.uniqueArray(fc.constantFrom('falls', 'readmitted'), { minLength: 1, maxLength: 2 });

/** A figure for every cell of a table that is wanted, however many those are. */
const manyCounts = fc
  .array(counts, { minLength: 1, maxLength: 16 })
  .map((all) => (index: number) => all[index % all.length]!);

/** The same with a number among the first two: nobody can tell an estimate by a column that holds no figure. */
const someNumbers = manyCounts.filter((figures) =>
  [0, 1].some((index) => typeof figures(index).value.known === 'string')
);

/** What tells a row of results from all others. */
export function resultKey(parts: readonly string[]): string {
  return JSON.stringify(parts);
}

type Wanted = readonly (keyof Counts)[];

const wanted = fc.constantFrom<Wanted>(['numerator', 'denominator'], ['numerator', 'denominator'], ['value']);

function known(figures: Counts, columns: Wanted): Record<string, Known> {
  return Object.fromEntries(columns.map((column) => [column, figures[column].known]));
}

const long: fc.Arbitrary<TableOf> = fc
  .record({ groups: labels(5), periods, indicators, figures: manyCounts, columns: wanted, isStrata: fc.boolean() })
  .map((drawn) => (institution) => {
    const slices = drawn.indicators.flatMap((indicator) =>
      drawn.periods.flatMap((period) => drawn.groups.map((group) => ({ indicator, period, group })))
    );
    const { columns, isStrata } = drawn;
    const rows = slices.map(({ indicator, period, group }, index) => {
      const dimension = isStrata && index % 3 === 2 ? 'unit' : 'ward';
      const figures = drawn.figures(index);
      return {
        cells: [institution, indicator, period, dimension, group, ...columns.map((column) => figures[column].cell)],
        fact: {
          key: resultKey([institution, indicator, period, dimension, group]),
          row: index,
          cells: known(figures, columns)
        }
      };
    });
    return {
      shape: isStrata ? 'strata' : 'long',
      header: [
        'institution',
        'indicator',
        'period',
        ...(isStrata ? ['kind of slice', 'slice'] : ['dimension', 'group']),
        ...columns
      ],
      rows: rows.map(({ cells }) => cells),
      facts: rows.map(({ fact }) => fact),
      ...(isStrata && { answerable: { table: 'results', strata: { dimension: 'kind of slice', group: 'slice' } } })
    };
  });

const cube: fc.Arbitrary<TableOf> = fc
  .record({
    groups: plainLabels,
    periods,
    figures: manyCounts,
    all: fc.constantFrom('All', 'Total', 'all'),
    columns: wanted
  })
  .map(({ groups, periods: years, figures, all, columns }) => (institution) => {
    const slices = years.flatMap((period) =>
      [all, ...groups].flatMap((ward) => [all, 'F', 'M'].map((sex) => ({ period, ward, sex })))
    );
    return {
      shape: 'cube',
      header: ['institution', 'indicator', 'period', 'ward', 'sex', ...columns],
      rows: slices.map(({ period, ward, sex }, index) => [
        ...[institution, 'falls', period, ward, sex],
        ...columns.map((column) => figures(index)[column].cell)
      ]),
      facts: slices.map(({ period, ward, sex }, row) => {
        const parts = [['sex', sex] as const, ['ward', ward] as const].filter(([, label]) => label !== all);
        const slice = (part: 0 | 1) => (parts.length === 0 ? 'all' : parts.map((each) => each[part]).join(' × '));
        const key = resultKey([institution, 'falls', period, slice(0), slice(1)]);
        return { key, row, cells: known(figures(row), columns) };
      }),
      answerable: { table: 'results', dimensions: { ward: 'ward', sex: 'sex' } }
    };
  });

const wideTable: fc.Arbitrary<TableOf> = fc
  .record({
    into: fc.constantFrom('group', 'period', 'indicator'),
    groups: plainLabels,
    years: fc.uniqueArray(fc.constantFrom('2019', '2023', '2024'), { minLength: 1, maxLength: 3 }),
    indicators,
    figures: manyCounts,
    columns: wanted
  })
  .map(({ into, groups, years, indicators: ids, figures, columns }) => (institution) => {
    const spread = into === 'group' ? groups : into === 'period' ? years : ids;
    const others = { group: groups, period: years, indicator: ids };
    const kept = (['indicator', 'period', 'group'] as const).filter((name) => name !== into);
    const outer = others[kept[0]!].flatMap((first) => others[kept[1]!].map((second) => [first, second] as const));
    const facts: KnownFact[] = [];
    const rows = outer.map((names, row) => {
      const cells = columns.map((column) => spread.map((_, at) => figures(row * spread.length + at)[column].cell));
      spread.forEach((name, at) => {
        const slice = { [kept[0]!]: names[0], [kept[1]!]: names[1], [into]: name } as Record<string, string>;
        const key = resultKey([institution, slice['indicator']!, slice['period']!, 'ward', slice['group']!]);
        facts.push({ key, row, cells: known(figures(row * spread.length + at), columns) });
      });
      return [institution, ...names, ...cells.flat()];
    });
    return {
      shape: `wide by ${into}`,
      header: ['institution', ...kept, ...columns.flatMap((column) => spread.map((name) => `${name} / ${column}`))],
      rows,
      facts,
      answerable: {
        table: 'results',
        constants: { dimension: 'ward' },
        wide: columns.map((column) => ({
          columns: Object.fromEntries(spread.map((name) => [`${name} / ${column}`, name])),
          into,
          values: column
        }))
      }
    };
  });

const heatColumns = [
  ...[
    'setting',
    'date',
    'source',
    'indicator_abbr',
    'indicator_name',
    'dimension',
    'subgroup',
    'estimate',
    'se',
    'ci_lb'
  ],
  ...['ci_ub', 'population', 'flag', 'setting_average', 'iso3', 'favourable_indicator', 'indicator_scale'],
  ...['ordered_dimension', 'subgroup_order', 'reference_subgroup']
];

const heat: fc.Arbitrary<TableOf> = fc
  .record({
    years: fc.constantFrom(['2019'], ['2019', '2023']),
    most: fc.integer({ min: 2, max: 5 }),
    figures: someNumbers
  })
  .map(({ years, most, figures }) => (name) => {
    const institution = `Land ${name}`;
    const short = (cell: KnownCell): KnownCell =>
      typeof cell === 'string' ? cell : { ...cell, number: shortened(cell.number) };
    const slices = years.flatMap((period) =>
      Array.from({ length: most }, (_, at) => ({ period, group: `Quintile ${at + 1}`, order: String(at + 1) }))
    );
    return {
      shape: 'HEAT',
      isOrdered: true,
      header: heatColumns,
      rows: slices.map(({ period, group, order }, index) => [
        ...[institution, period, 'DHS', 'sba', 'Skilled birth attendance', 'Economic status', group],
        ...[short(figures(index).value.cell), '', '', '', '', '', '', 'NLD', '1', '100', '1', order, '0']
      ]),
      facts: slices.map(({ period, group }, row) => ({
        key: resultKey([institution, 'sba', period, 'income', group]),
        row,
        cells: {
          value:
            typeof figures(row).value.known === 'string'
              ? shortened(String(figures(row).value.known))
              : figures(row).value.known
        }
      }))
    };
  });

/** With at most two decimals: nobody can tell whether an estimate of `1,694` is above a thousand. */
function shortened(number: string): string {
  return String(Math.floor(Number(number) * 100 + 0.000001) / 100);
}

const people: fc.Arbitrary<TableOf> = fc
  .record({
    kind: fc.constantFrom('one label', 'several in one cell', 'ticked'),
    groups: plainLabels,
    labels: labels(4),
    people: fc.array(
      fc.record({
        person: fc.integer({ min: 1, max: 4 }),
        groups: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        sex: fc.constantFrom('F', 'M', ''),
        answer: fc.constantFrom('yes', 'no', '1', '0', ''),
        amount: fc.integer({ min: 0, max: 3_000_000 }),
        period: fc.constantFrom('2023', '2024')
      }),
      { minLength: 1, maxLength: 10 }
    ),
    firstOnly: fc.boolean(),
    least: fc.option(fc.constantFrom('1000', '1500000'), { freq: 3 })
  })
  .map((drawn) => (institution) => {
    const isTicked = drawn.kind === 'ticked' && drawn.groups.length > 1;
    const names = drawn.kind === 'one label' ? drawn.labels.filter((text) => !/[|;]|^null$/.test(text)) : drawn.groups;
    const seen = new Set<string>();
    const facts: KnownFact[] = [];
    const rows = drawn.people.map((each, row): readonly KnownCell[] => {
      const found = names.length === 0 ? [] : each.groups.map((at) => names[at % names.length]!);
      const own = [...new Set(drawn.kind === 'one label' ? found.slice(0, 1) : found)];
      const person = `p${each.person}`;
      const isMeant = drawn.least === null || each.amount > Number(drawn.least);
      const key = `${each.period} ${person}`;
      if (isMeant && !(drawn.firstOnly && seen.has(key))) {
        const unit = own.length === 0 ? 'Unknown' : [...own].sort().join('|');
        const cells = {
          institution,
          period: each.period,
          unit,
          sex: each.sex,
          seen: each.answer,
          person,
          amount: String(each.amount)
        };
        facts.push({ key: `v${row}`, row, cells });
      }
      if (isMeant) seen.add(key);
      const units = isTicked ? names.map((name) => (own.includes(name) ? '1' : '0')) : [own.join('|')];
      const amount: KnownCell = { number: String(each.amount), kind: 'amount' };
      return [institution, each.period, `v${row}`, person, ...units, each.sex, each.answer, amount];
    });
    const unitColumns = isTicked ? names : ['unit'];
    return {
      shape: `records, ${drawn.kind}`,
      needsAllRows: drawn.firstOnly,
      header: ['institution', 'period', 'visit', 'person', ...unitColumns, 'sex', 'seen', 'amount'],
      rows,
      facts,
      answerable: {
        table: 'records',
        dimensions: { ...Object.fromEntries(unitColumns.map((name) => [name, 'unit'])), sex: 'sex' },
        ...(drawn.firstOnly && { rows_per_person: 'first' }),
        ...(drawn.least !== null && { where: `amount > ${drawn.least}` })
      }
    };
  });

/** Known tables, each of an institution, in every shape. */
export const tables: fc.Arbitrary<TableOf> = fc.oneof(
  { weight: 6, arbitrary: long },
  { weight: 2, arbitrary: cube },
  { weight: 3, arbitrary: wideTable },
  { weight: 1, arbitrary: heat },
  { weight: 4, arbitrary: people }
);
