import { isolating } from './isolating.ts';
import type { FigureWords } from './figure-words.ts';

/** Words beside the charts, in English. */
export const englishFigureWords = isolating<FigureWords>({
  gapTrend: {
    title: (compared, reference) => `The gap over time: ${compared} minus ${reference}`,
    note: 'On the line at 0 there is no difference. Bars: 95% interval. Filled dot: a clear gap in that period; hollow: not clear.',
    table: 'Show the gaps as a table',
    difference: 'Difference (95% interval)',
    verdict: 'Verdict',
    point: (period, difference, verdict) => `${period}: ${difference}, ${verdict}.`,
    absent: (absence, periods) => `No difference, ${absence}: ${periods}.`
  },
  multiples: {
    heading: (dimension) => `Side by side: ${dimension}`,
    note: 'Each measure has a panel on a scale of its own that begins at 0, with the same groups in the same order. Upright line: overall. Two joined dots: a clear gap to the worse side. Ring: the group compared with.',
    left: (groups) => `Without a figure in any panel: ${groups}.`,
    worse: 'clear gap',
    reference: 'reference'
  },
  heatMap: {
    corner: (rows, columns) => `${rows}, by ${columns}`,
    stronger: (favourable) =>
      favourable === 'parity'
        ? 'The stronger the shade of a cell, the higher its figure.'
        : favourable === 'higher'
          ? 'The stronger the shade of a cell, the lower its figure, which is the worse side.'
          : 'The stronger the shade of a cell, the higher its figure, which is the worse side.',
    note: 'Shade is the size of a figure and no verdict: two joined dots mark a clear gap to the worse side. Hatched: withheld to protect people. Ranges are in the table.',
    clear: 'clear gap',
    unreliable: 'too few',
    nobody: 'no rows'
  },
  fold: {
    open: (criteria, outcomes) =>
      [
        `Open ${criteria === 1 ? 'the criterion' : `the ${criteria} criteria`}`,
        ...(outcomes === 0 ? [] : [outcomes === 1 ? 'one outcome' : `${outcomes} outcomes`])
      ].join(' and ')
  },
  methodChanged: (periods) => `The method changed in ${periods}: figures before and after it are not compared.`
});
