import { criteria } from '#lib/catalog/criteria.ts';
import { frameworks } from '#lib/catalog/frameworks.ts';
import type { ItemKindWord } from '#lib/messages/framework-messages.ts';
import type { CommitmentCard, ItemRecord, Scorecard } from '#lib/scorecard/model.ts';
import { indicatorAnchor } from './anchors.ts';
import { maybeCard } from './find-card.ts';
import type { Audience } from './types.ts';

/** What an institution has on record, ready to be looked up item by item. */
export interface RecordLookup {
  /** The item's record; an empty one where the scorecard has none. */
  readonly of: (id: string) => ItemRecord;
  readonly promise: (id: string) => CommitmentCard | undefined;
  /** Anchor of a measure on the scorecard. */
  readonly measureAnchor: (id: string) => string | undefined;
  /** For each kind, on how many of its items anything is on record: nine criteria first, then both frameworks. */
  readonly counts: readonly KindCount[];
}

export interface KindCount {
  readonly kind: ItemKindWord;
  readonly some: number;
  readonly all: number;
}

const kinds: readonly ItemKindWord[] = [
  'criterion',
  'goal',
  'example',
  'action',
  'principle',
  'role',
  'step',
  'level',
  'value'
];

/** Indexes a scorecard's record of the frameworks. */
export function recordOf(scorecard: Scorecard<Audience>): RecordLookup {
  const { frameworks: records, ledger } = scorecard;
  const items = new Map(records.flatMap((record) => record.items.map((item) => [item.id, item] as const)));
  const promises = new Map(ledger.commitments.map((card) => [card.id, card]));
  const of = (id: string): ItemRecord =>
    items.get(id) ?? { id, commitments: [], assessments: [], indicators: [], replies: [] };
  const catalogue: readonly { readonly id: string; readonly kind: ItemKindWord }[] = [
    ...criteria.map(({ id }) => ({ id, kind: 'criterion' as const })),
    ...frameworks.flatMap((framework) => framework.items)
  ];
  return {
    of,
    promise: (id) => promises.get(id),
    measureAnchor: (id) => {
      const card = maybeCard(scorecard, id);
      return card === undefined ? undefined : indicatorAnchor(card);
    },
    counts: kinds.map((kind) => {
      const all = catalogue.filter((item) => item.kind === kind);
      return { kind, some: all.filter(({ id }) => hasRecord(of(id))).length, all: all.length };
    })
  };
}

/** Whether anything at all is on record for an item: a verdict of the data is. */
export function hasRecord({ verdict, commitments, assessments, indicators, replies }: ItemRecord): boolean {
  const isJudged = verdict !== undefined && verdict !== 'no-data';
  return isJudged || commitments.length + assessments.length + indicators.length + replies.length > 0;
}
