import { findings } from '#lib/findings/findings.ts';
import type { Publication } from '#lib/publishing/publish.ts';
import { indexCard } from '#lib/scorecard/index-card.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import type { PublicRecord } from '#lib/tallies/tally.ts';
import { aCommitment, aShortfall, buildTallies, ofCommitments } from '../findings/build-tallies.ts';
import { edition } from '../scorecard/edition.ts';

const commitments = [
  aCommitment({
    commitment: '=HYPERLINK("https://example.org")',
    indicator: 'readmission',
    group: 'Black',
    baseline: '22.5',
    target: '14',
    goal: 'lh.goal.4.1',
    amount: '250000',
    spent: '1200.5',
    consequence: 'The bonus is cut',
    source: {
      url: 'https://example.org/plan.pdf',
      page: '12',
      quote: 'We will, by 2024, reach 14 %',
      archivedOn: '2024-02-03',
      verification: 'documented'
    }
  }),
  aCommitment({ commitment: 'An open board', completedOn: '2025-01-30' }),
  aCommitment({ commitment: 'A plan', dueOn: '2026-01-01' })
];

/** What the two made-up hospitals have on record: promises and harms of the first, nothing of the second, and a charter. */
export const record: PublicRecord = {
  ...buildTallies('public').record,
  ...ofCommitments(commitments),
  shortfalls: [aShortfall({ commitment: '=HYPERLINK("https://example.org")' })],
  harms: [
    {
      institution: 'Riverside',
      harm: 'Bills sent to collectors',
      identifiedOn: '2025-05-31',
      identifiedBy: 'community',
      acknowledgedOn: '2025-06-10',
      committedAmount: '60000',
      paidAmount: '45000.5',
      source: { url: 'https://example.org/harm', verification: 'independent' }
    },
    {
      institution: 'Riverside',
      harm: 'A ward closed',
      identifiedOn: '2023-01-01',
      identifiedBy: 'press',
      redressShapedBy: 'both',
      redressedOn: '2024-01-01',
      source: { verification: 'self-reported' }
    }
  ],
  charter: [
    { item: 'harms-acknowledged', metAt: 95, partlyAt: 60, setOn: '2025-02-01', setBy: 'Neighbours' },
    {
      item: 'readmission',
      smallestGap: 1.2,
      referenceRule: 'largest',
      judgeAge: true,
      setOn: '2025-01-01',
      setBy: 'Elders'
    },
    { item: 'falls', judgeAge: false, setBy: 'Neighbours' }
  ]
};

/** The publication of the two hospitals with that record, or another. */
export function buildPublication(given: Partial<PublicRecord> = record): Publication {
  const base = buildTallies('public');
  const set = { ...base, record: { ...base.record, ...given } };
  const found = findings(set);
  const cards = scorecards(set, found, edition);
  return { scorecards: cards, index: indexCard('public', edition, cards), findings: found };
}
