import type { Edition } from '#lib/scorecard/model.ts';

/** What the publisher keeps and nobody else gets: hashes of the inputs, and how much was withheld by which rule. */
export interface PublisherRecord {
  readonly edition: Edition;
  readonly inputs: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
  /** Rule → number of quantities that it hid. */
  readonly withheld: Readonly<Record<string, number>>;
  readonly files: number;
}

/** The text of `OUT.record.json`. It stands beside the edition, never in it. */
export function publisherRecord(record: PublisherRecord): string {
  const { edition, inputs, withheld, files } = record;
  return `${JSON.stringify(
    {
      version: 1,
      private: 'The publisher’s own record. Not for publication.',
      software: `Answerable ${edition.software}`,
      edition: edition.edition,
      data_date: edition.dataDate,
      publisher: edition.publisher,
      policy: edition.policy,
      inputs,
      withheld,
      files
    },
    null,
    2
  )}\n`;
}
