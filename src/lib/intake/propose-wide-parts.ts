import type { ProposalReason } from '#lib/messages/proposal-messages.ts';
import type { LongProfile } from './profile-wide.ts';
import type { ProposedPart } from './propose-types.ts';
import type { WideCell, WideColumns } from './propose-wide-columns.ts';
import type { FigureWord } from './propose-wide-figures.ts';

/** What was understood of the long form of a file, said of the file as it is. `said`: where it says what bare numbers are. */
export function widePartsOf(
  parts: readonly ProposedPart[],
  wide: WideColumns,
  long: LongProfile,
  said: FigureWord | undefined
): readonly ProposedPart[] {
  const { dimension } = wide;
  const columns = wide.cells.map(({ column }) => column.name);
  const means = dimension === undefined ? 'period' : `group ${dimension}`;
  const isTwofold = dimension !== undefined && long.period !== undefined;
  const own: ProposedPart[] = [
    {
      part: 'wide',
      means: isTwofold ? `${means}, period` : means,
      confidence: 'likely',
      reason:
        dimension === undefined
          ? { code: 'wide-by-period', columns }
          : { code: isTwofold ? 'wide-by-both' : 'wide-by-group', columns, dimension }
    },
    ...wide.cells.filter(({ group }) => group?.as === 'total').map(totalPart),
    ...(said
      ? [
          {
            part: 'wide',
            means: said.word,
            confidence: 'likely' as const,
            reason: { code: 'wide-said', word: said.word, in: said.in } as const
          }
        ]
      : [])
  ];
  const others = parts.flatMap((part) => partsOf(part, long));
  const at = others.findIndex(({ part }) => part === 'table') + 1;
  return [...others.slice(0, at), ...own, ...others.slice(at)];
}

function totalPart({ column: { name }, impliedBy }: WideCell): ProposedPart {
  const reason: ProposalReason =
    impliedBy === undefined
      ? { code: 'wide-total', column: name }
      : { code: 'wide-implied', column: name, rows: impliedBy };
  return { part: 'wide', column: name, means: 'all', confidence: 'likely', reason };
}

function partsOf(part: ProposedPart, { group, period, figures, parts }: LongProfile): readonly ProposedPart[] {
  const { column, ...rest } = part;
  if (column !== undefined && (column === group || column === period)) return [];
  const told = { ...rest, reason: reasonOf(part.reason, [group, period], parts.length) };
  const figure = figures.find(({ name }) => name === column);
  if (!figure) return [{ ...told, ...(column !== undefined && { column }) }];
  if (part.means !== 'not used') return [told];
  return figure.columns.flatMap((name) => (name === undefined ? [] : [{ ...told, column: name }]));
}

/** A reason that counts rows of the long form, with the rows of the file; and without columns that it does not have. */
function reasonOf(reason: ProposalReason, virtual: readonly (string | undefined)[], parts: number): ProposalReason {
  const real = (names: readonly string[]) => names.filter((name) => !virtual.includes(name));
  switch (reason.code) {
    case 'rows-are-results':
      return { code: 'rows-are-wide', rows: reason.rows / parts, by: real(reason.by) };
    case 'rows-are-mostly-results':
      return { ...reason, rows: reason.rows / parts, repeated: reason.repeated / parts, by: real(reason.by) };
    case 'key-repeats':
      return { ...reason, rows: reason.rows / parts, by: real(reason.by) };
    case 'told-by-others':
      return { ...reason, by: real(reason.by) };
    case 'arithmetic':
      return { ...reason, code: 'wide-arithmetic' };
    case 'limits':
      return { ...reason, code: 'wide-limits' };
    default:
      return reason;
  }
}
