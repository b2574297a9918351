import { describe, expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import type { CommitmentState } from '#lib/findings/types.ts';
import type { Commitment } from '#lib/tallies/tally.ts';
import { aCommitment, anIndicator, aTally, aTallySet, ofCommitments } from './build-tallies.ts';

const states: readonly CommitmentState[] = [
  'met',
  'met-late',
  'on-track',
  'behind',
  'missed',
  'cannot-tell',
  'method-changed'
];

/** Numbers from 0 up to 1, the same for the same seed (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function findingsOf(commitments: readonly Commitment[], counts: Readonly<Record<string, readonly [number, number]>>) {
  const base = aTallySet('public');
  const tallies = Object.entries(counts).map(([period, [numerator, denominator]]) =>
    aTally('public', { period, numerator, denominator })
  );
  const record = { ...base.record, ...ofCommitments(commitments), shortfalls: [] };
  return findings(aTallySet('public', { indicators: [anIndicator()], tallies, record }));
}

describe('a register of promises', () => {
  test('keeps its order over institutions, a finding for each', () => {
    const commitments = [
      aCommitment({ institution: 'Lakeside', commitment: 'first' }),
      aCommitment({ commitment: 'second' }),
      aCommitment({ institution: 'Lakeside', commitment: 'third' }),
      aCommitment({ commitment: 'fourth' })
    ];
    const found = findingsOf(commitments, {}).commitments;
    expect(found.map(({ institution, commitment }) => [institution, commitment])).toEqual(
      commitments.map(({ institution, commitment }) => [institution, commitment])
    );
  });

  test('has a state for every promise, so that counts by state add up', () => {
    const random = seeded(3);
    const day = (): string =>
      `202${3 + Math.floor(random() * 4)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`;
    const maybe = <T extends object>(share: number, part: T): T | object => (random() < share ? part : {});
    const commitments = Array.from({ length: 400 }, (_, index): Commitment => {
      const [madeOn = '', dueOn = ''] = [day(), day()].sort();
      return aCommitment({
        commitment: `promise ${index}`,
        madeOn: madeOn < '2025-06-30' ? madeOn : '2025-01-01',
        dueOn,
        ...maybe(0.3, { completedOn: '2025-02-01' }),
        ...maybe(0.7, { indicator: 'readmission' }),
        ...maybe(0.8, { target: String(Math.floor(random() * 30)) }),
        ...maybe(0.7, { baseline: String(Math.floor(random() * 30)) })
      });
    });
    const found = findingsOf(commitments, {
      '2023': [200, 1000],
      '2024': [150, 1000],
      '2025-Q1': [30, 250]
    }).commitments;
    const counts = states.map((state) => found.filter((one) => one.state === state).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(commitments.length);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(6);
    for (const one of found) {
      expect(one.why !== undefined).toBe(one.state === 'cannot-tell');
      if (one.state === 'met' || one.state === 'on-track') expect(one).not.toHaveProperty('daysOverdue');
      if (one.consequence.state === 'outstanding') expect(one.state === 'missed' || one.daysOverdue! > 0).toBe(true);
    }
  });

  test('never goes from met to missed, nor from on track to behind, as the figure gets better', () => {
    const rank = { missed: 0, behind: 0, 'cannot-tell': 1, met: 2, 'on-track': 2 } as Record<CommitmentState, number>;
    for (const dueOn of ['2024-12-31', '2026-12-31']) {
      const promise = aCommitment({ dueOn, indicator: 'readmission', target: '10', baseline: '20' });
      let last = -1;
      const seen = new Set<CommitmentState>();
      for (let events = 300; events >= 0; events -= 5) {
        const state = findingsOf([promise], { '2024': [events, 1000] }).commitments[0]?.state ?? 'missed';
        expect([events, rank[state]! >= last]).toEqual([events, true]);
        last = rank[state]!;
        seen.add(state);
      }
      expect(seen.size).toBe(3);
    }
  });
});
