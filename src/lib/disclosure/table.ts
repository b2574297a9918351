import type { TableFacts, Tally, TallySet } from '#lib/tallies/tally.ts';
import { toUnits } from './units.ts';

/** Everything counted for one indicator × institution × period of one resource: the row of everyone, and groups by dimension. */
export interface Table {
  readonly key: string;
  readonly institution: string;
  readonly resource: string;
  readonly indicator: string;
  readonly span: Tally<'private'>['span'];
  readonly period: string;
  /** `counted`: N, C and D count people; `rate`: only N; `sums`: n alone (kept as the denominator); `share-of-all`: N and C of a common D. */
  readonly shape: 'counted' | 'rate' | 'sums' | 'share-of-all' | 'unchecked';
  readonly isDemographics: boolean;
  /** Whether the rows behind a slice are what its denominator counts. */
  readonly rowsAreDenominator: boolean;
  /** Whether the rules apply to the row of everyone, and to groups. */
  readonly overallIsPeople: boolean;
  readonly groupsArePeople: boolean;
  readonly overall?: Cell;
  readonly dimensions: ReadonlyMap<string, readonly Cell[]>;
  /** Dimensions whose groups may share rows: what they leave of the total is no group. */
  readonly overlapping: ReadonlySet<string>;
  /** Tables of one institution, resource and period with the same text here have the same denominators. */
  readonly denominatorText?: string;
}

/** A slice's counts. What the kind does not count in people is `undefined`. */
export interface Cell {
  /** Place of its tally in the set. */
  readonly index: number;
  readonly dimension: string;
  readonly group: string;
  /** Group's id where its dimension has one: breaks ties. */
  readonly id: string;
  /** Rows, in units: what adds up. */
  readonly counts: Counts;
  /** What "small" is counted in: persons where they are known, else rows. */
  readonly sizes: Counts;
  /** There are figures and no count of people behind them. */
  readonly isUncheckable: boolean;
}

export interface Counts {
  readonly numerator?: bigint;
  readonly complement?: bigint;
  readonly denominator?: bigint;
}

/**
 * Reads tables off a set: gives those of the tallies at the places given, to which rules apply, sorted by key. Already published
 * resources have none. The tallies of a table must be read together.
 */
export function tableReader(set: TallySet<'private'>): (places: readonly number[]) => readonly Table[] {
  const facts = new Map(set.tables.map((table) => [table.resource, table]));
  const indicators = new Map(set.indicators.map((indicator) => [indicator.id, indicator]));
  const ids = groupIds(set);
  const anywhere = set.dimensions.filter((dimension) => dimension.overlapping).map(({ id }) => id);
  return (places) => {
    const values = severalValues(set, places, indicators);
    const found = new Map<string, { table: Table; dimensions: Map<string, Cell[]>; overall?: Cell }>();
    for (const index of places) {
      const tally = set.tallies[index] as Tally<'private'>;
      const fact = facts.get(tally.resource);
      if (fact?.privacy === 'already-published') continue;
      const indicator = indicators.get(tally.indicator);
      if (indicator === undefined) throw new Error(`a tally of an unknown indicator: ${tally.indicator}`);
      const key = keyOf(tally);
      const kind = indicator.kind === 'mean' && !values.has(key) ? 'proportion' : indicator.kind;
      let entry = found.get(key);
      if (entry === undefined) {
        const dimensions = new Map<string, Cell[]>();
        entry = {
          table: describe(key, tally, { ...indicator, kind }, fact, dimensions, fact?.overlapping ?? anywhere),
          dimensions
        };
        found.set(key, entry);
      }
      const cell = toCell(tally, index, entry.table.shape, kind, ids);
      if (tally.dimension === 'all') {
        if (entry.overall !== undefined) throw new Error(`two rows of everyone: ${key}`);
        entry.overall = cell;
      } else {
        const cells = entry.dimensions.get(tally.dimension);
        if (cells === undefined) entry.dimensions.set(tally.dimension, [cell]);
        else cells.push(cell);
      }
    }
    return [...found.values()]
      .map(({ table, overall }) => (overall === undefined ? table : { ...table, overall }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  };
}

/** The row of everyone, if there is one, and all groups of all dimensions. */
export function allCells(table: Table): readonly Cell[] {
  return [...(table.overall === undefined ? [] : [table.overall]), ...[...table.dimensions.values()].flat()];
}

type Indicator = TallySet<'private'>['indicators'][number];

function describe(
  key: string,
  tally: Tally<'private'>,
  indicator: Indicator,
  fact: TableFacts | undefined,
  dimensions: Map<string, Cell[]>,
  overlapping: readonly string[]
): Table {
  const isDemographics = indicator.derived === 'demographics-known';
  const countsRows = indicator.kind === 'proportion' || indicator.kind === 'mean';
  const text =
    fact?.table === 'results' || isDemographics || !countsRows ? undefined : (indicator.denominator ?? 'rows');
  return {
    key,
    institution: tally.institution,
    resource: tally.resource,
    indicator: tally.indicator,
    span: tally.span,
    period: tally.period,
    shape: shapes[indicator.kind],
    isDemographics,
    rowsAreDenominator: ['proportion', 'time-to-event', 'mean', 'ratio-of-sums'].includes(indicator.kind),
    overallIsPeople: fact?.privacy !== 'public-record',
    groupsArePeople: fact === undefined || fact.dimensionPrivacy === 'people',
    dimensions,
    overlapping: new Set(overlapping),
    ...(text === undefined ? {} : { denominatorText: text.trim().replaceAll(/\s+/g, ' ') })
  };
}

const shapes: Record<Indicator['kind'], Table['shape']> = {
  proportion: 'counted',
  coverage: 'counted',
  'time-to-event': 'counted',
  composition: 'share-of-all',
  rate: 'rate',
  mean: 'sums',
  'ratio-of-sums': 'sums',
  estimate: 'unchecked',
  'directly-standardised-rate': 'unchecked'
};

function toCell(
  tally: Tally<'private'>,
  index: number,
  shape: Table['shape'],
  kind: Indicator['kind'],
  ids: GroupIds
): Cell {
  const counts = toCounts(tally, shape, kind);
  const { persons } = tally;
  const inPersons = (rows: bigint | undefined, count: number | undefined) =>
    rows === undefined || count === undefined ? rows : toUnits(count);
  return {
    index,
    dimension: tally.dimension,
    group: tally.group,
    id: ids.get(tally.dimension)?.get(tally.group) ?? tally.group,
    counts,
    sizes: {
      numerator: inPersons(counts.numerator, persons?.numerator),
      complement: inPersons(counts.complement, persons?.complement),
      denominator: inPersons(counts.denominator, persons?.denominator)
    },
    isUncheckable: shape === 'unchecked' || (shape === 'sums' && counts.denominator === undefined && hasFigures(tally))
  };
}

function toCounts(tally: Tally<'private'>, shape: Table['shape'], kind: Indicator['kind']): Counts {
  if (shape === 'unchecked') return {};
  if (shape === 'sums') return { denominator: toUnits(kind === 'mean' ? tally.denominator : tally.rows) };
  const numerator = toUnits(tally.numerator);
  if (shape === 'rate') return { numerator };
  const denominator = toUnits(tally.denominator);
  const complement = numerator === undefined || denominator === undefined ? undefined : denominator - numerator;
  return { numerator, complement, denominator };
}

/** Tables whose means are of other values than 0 and 1: Σx² is not Σx. In the others the sum counts people. */
function severalValues(
  set: TallySet<'private'>,
  places: readonly number[],
  indicators: ReadonlyMap<string, Indicator>
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const index of places) {
    const tally = set.tallies[index] as Tally<'private'>;
    if (indicators.get(tally.indicator)?.kind !== 'mean') continue;
    const [sum, sumSquares] = [toUnits(tally.numerator), tally.sumSquares];
    if (sumSquares === undefined || sum === undefined || sum !== toUnits(sumSquares)) found.add(keyOf(tally));
  }
  return found;
}

function keyOf({ institution, resource, indicator, span, period }: Tally<'private'>): string {
  return JSON.stringify([institution, resource, indicator, span, period]);
}

function hasFigures(tally: Tally<'private'>): boolean {
  return typeof tally.numerator !== 'object' || typeof tally.denominator !== 'object';
}

/** Dimension → label of a group → its id. */
type GroupIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

function groupIds(set: TallySet<'private'>): GroupIds {
  return new Map(set.dimensions.map(({ id, groups }) => [id, new Map(groups.map((one) => [one.label.en, one.id]))]));
}
