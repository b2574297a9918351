import { isolating } from './isolating.ts';
import type { IndexMessages } from './index-messages.ts';

/** The index in English. */
export const englishIndex = isolating<IndexMessages>({
  groups: 'Peer groups',
  find: {
    heading: 'Find institutions',
    search: 'Name or place',
    sort: 'Order',
    byName: 'By name',
    byVerdict: 'By verdict, then by name',
    what: 'Criterion or measure',
    anything: 'Any criterion',
    criteria: 'Criteria',
    measures: 'Measures',
    verdict: 'Verdict',
    anyVerdict: 'Any verdict',
    group: 'Peer group',
    anyGroup: 'All peer groups',
    reset: 'Show all',
    status: '{shown} of {all} institutions shown.',
    none: 'No institution fits. Change the search or show all.'
  },
  measures: {
    heading: 'Measures side by side',
    rule: 'At most eight measures stand here: first those that at least half of the institutions of this edition have a figure for; among them outcomes, then those of more institutions, then the order of the scorecard. Each figure has its 95% interval or the two counts it is made of, and what the scorecard concludes from it. All other measures are on the scorecards.',
    caption: (group) => `Measures, ${group}`,
    count: (count) => `n ${count}`,
    unreliable: 'unreliable',
    noThreshold: 'no threshold set'
  },
  across: {
    summary: 'Compare across peer groups: read this first',
    heading: 'All peer groups in one table',
    reason:
      'Institutions of different peer groups differ in what they do, whom they serve and how much they can measure. A verdict that differs between them may come from that, and not from how either of them answers to its community. The table is for finding institutions and asking questions, not for judging one by another. Figures of measures stay within their peer groups.',
    peerGroup: 'Peer group',
    none: 'none named'
  },
  withoutData: {
    heading: 'No data at all',
    lead: 'These institutions are part of this edition, and there is not a single figure of theirs: none of the nine criteria can be told. That says nothing about how they fare, only that nobody outside can know. The letters ask for what is missing.',
    scorecard: 'Scorecard',
    letters: 'Letters that ask for the data'
  },
  funnel: {
    summary: (measure) => `Could chance alone make the differences? ${measure}`,
    title: (measure, period) => `${measure}, ${period}: figures against what chance alone could make`,
    inside: (inside, all, isAll) =>
      isAll
        ? `All ${all} institutions drawn lie inside the limits of what chance alone could make.`
        : `${inside} of ${all} institutions drawn lie inside the limits of what chance alone could make.`,
    target: (value) => `Peer group together: ${value}`,
    across: (unit) => `Number of ${unit}`,
    legend: {
      inside: 'inside the limits: what chance alone could make',
      'outside-95': 'outside the 95% limits',
      'outside-998': 'outside the 99.8% limits',
      'limits-95': '95% limits',
      'limits-998': '99.8% limits'
    },
    note: 'Each mark is an institution: to the right the number counted, upwards its figure. The limits show how far figures stray by chance alone if all had the value of the peer group together; small numbers stray further, so a small institution can look very good or very bad without a reason. Inside the limits no order means anything. Outside them chance alone is an unlikely explanation; what the reason is, and whose, the figure does not say. Not adjusted for age or illness.',
    expected: (all, expected) =>
      `By chance alone about one in twenty would lie outside the 95% limits: of these ${all}, ${expected === undefined ? 'less than one' : `about ${expected}`}.`,
    effective: (unit) =>
      `Where persons have several ${unit}, an institution stands at the smaller number that its ${unit} are worth, as in its interval.`,
    cut: (value) => `The upright scale begins at ${value}, not at 0.`,
    places: {
      inside: 'inside the limits',
      'above-95': 'above the 95% limits',
      'below-95': 'below the 95% limits',
      'above-998': 'above the 99.8% limits',
      'below-998': 'below the 99.8% limits'
    },
    outside: 'Outside the limits, in the order of the alphabet',
    notDrawn: {
      withheld: (names) => `Withheld to protect people, so not drawn: ${names}.`,
      'no-figure': (names) => `Without a figure, so not drawn: ${names}.`,
      'other-period': (names) => `Latest figure of another period or method, so not drawn: ${names}.`
    },
    tooFew: (measures) =>
      `No funnel plot of ${measures}: fewer than five institutions of this peer group have a figure of the same period that was counted in the same way.`,
    noPeerGroup:
      'No funnel plot: no peer group is named for these institutions, so nobody has said that they can be compared.'
  }
});
