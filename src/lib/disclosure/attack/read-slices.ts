import type { Maybe, Exact, Tally, TallySet } from '#lib/tallies/tally.ts';

export type Quantity = 'numerator' | 'complement' | 'denominator';

/** A slice as the attack sees it: what is true, what is shown, what counts people. */
export interface Known {
  readonly open: Tally<'public'>;
  readonly secret: Tally<'private'>;
  readonly kind: Kind;
  /** Whether small counts in it must stay unknown. */
  readonly isPeople: boolean;
  /** Whether small counts of everyone must stay unknown in its table. */
  readonly overallIsPeople: boolean;
  readonly isDemographics: boolean;
  /** Whether a row may count in several groups of its dimension. */
  readonly isOverlapping: boolean;
  /** Denominators are alike where this and the place are. */
  readonly denominatorText: string | undefined;
  readonly figures: Readonly<Partial<Record<Quantity, Figure>>>;
}

export interface Figure {
  readonly value: number;
  /** In persons where they are known. */
  readonly size: number;
  readonly isShown: boolean;
}

type Kind = TallySet<'private'>['indicators'][number]['kind'];

/** Reads a public set beside the private one it was made from: same slices in the same order. Figures are taken as doubles; a mean of noughts and ones is a count. */
export function readSlices(publicSet: TallySet<'public'>, privateSet: TallySet<'private'>): readonly Known[] {
  if (publicSet.tallies.length !== privateSet.tallies.length) throw new Error('the two sets differ in their slices');
  const indicators = new Map(privateSet.indicators.map((indicator) => [indicator.id, indicator]));
  const tables = new Map(privateSet.tables.map((table) => [table.resource, table]));
  const anywhere = privateSet.dimensions.filter(({ overlapping }) => overlapping).map(({ id }) => id);
  const isYesOrNo = ({ numerator, sumSquares }: Tally<'private'>) =>
    typeof numerator !== 'object' && sumSquares === numerator;
  const isMean = ({ indicator }: Tally<'private'>) => indicators.get(indicator)?.kind === 'mean';
  const measured = new Set(privateSet.tallies.filter((one) => isMean(one) && !isYesOrNo(one)).map(tableOf));
  return privateSet.tallies.flatMap((secret, index): Known[] => {
    const open = publicSet.tallies[index];
    const indicator = indicators.get(secret.indicator);
    if (open === undefined || indicator === undefined || !isSameSlice(open, secret)) {
      throw new Error('the two sets differ in their slices');
    }
    const table = tables.get(secret.resource);
    if (table?.privacy === 'already-published') return [];
    const overallIsPeople = table?.privacy !== 'public-record';
    const groupsArePeople = (table?.dimensionPrivacy ?? 'people') === 'people';
    const sharesRows = (indicator.kind === 'proportion' || indicator.kind === 'mean') && table?.table !== 'results';
    const isCount = indicator.kind === 'mean' && !measured.has(tableOf(secret));
    return [
      {
        open,
        secret,
        kind: indicator.kind,
        isPeople: secret.dimension === 'all' ? overallIsPeople : groupsArePeople,
        overallIsPeople,
        isDemographics: indicator.derived === 'demographics-known',
        isOverlapping: (table?.overlapping ?? anywhere).includes(secret.dimension),
        denominatorText: sharesRows ? (indicator.denominator ?? 'rows') : undefined,
        figures: figuresOf(open, secret, isCount ? 'proportion' : indicator.kind)
      }
    ];
  });
}

/** A figure as a number, where there is one. */
export function toNumber(figure: Maybe<Exact>): number | undefined {
  return typeof figure === 'object' ? undefined : Number(figure);
}

function tableOf({ institution, resource, indicator, span, period }: Tally<'private'>): string {
  return JSON.stringify([institution, resource, indicator, span, period]);
}

function isSameSlice(open: Tally<'public'>, secret: Tally<'private'>): boolean {
  return (
    open.institution === secret.institution &&
    open.period === secret.period &&
    open.indicator === secret.indicator &&
    open.dimension === secret.dimension &&
    open.group === secret.group &&
    open.resource === secret.resource
  );
}

function figuresOf(open: Tally<'public'>, secret: Tally<'private'>, kind: Kind): Known['figures'] {
  if (kind === 'estimate' || kind === 'directly-standardised-rate') return {};
  const { persons } = secret;
  const showsNumerator = toNumber(open.numerator) !== undefined;
  const showsDenominator = toNumber(open.denominator) !== undefined;
  if (kind === 'mean') return { ...figure('denominator', secret.denominator, persons?.denominator, showsDenominator) };
  if (kind === 'ratio-of-sums') {
    const isShown = showsNumerator || showsDenominator || toNumber(open.rows) !== undefined;
    return { ...figure('denominator', secret.rows, persons?.denominator, isShown) };
  }
  const numerator = figure('numerator', secret.numerator, persons?.numerator, showsNumerator);
  if (kind === 'rate') return numerator;
  const [events, atRisk] = [toNumber(secret.numerator), toNumber(secret.denominator)];
  const others = events === undefined || atRisk === undefined ? { absent: 'not-applicable' as const } : atRisk - events;
  return {
    ...numerator,
    ...figure('complement', others, persons?.complement, showsNumerator && showsDenominator),
    ...figure('denominator', secret.denominator, persons?.denominator, showsDenominator)
  };
}

function figure(
  quantity: Quantity,
  count: Maybe<Exact>,
  persons: number | undefined,
  isShown: boolean
): Known['figures'] {
  const value = toNumber(count);
  return value === undefined ? {} : { [quantity]: { value, size: persons ?? value, isShown } };
}
