import { isolating } from './isolating.ts';
import type { EditionMessages } from './edition-messages.ts';

export const englishEdition = isolating<EditionMessages>({
  cite: 'How to cite',
  citation: ({ publisher, title, edition, until, madeUp, address }) =>
    [
      `${publisher || 'Publisher not named'} (${edition}). ${title || 'Equity scorecards'}${madeUp ? ' [made-up example]' : ''}.`,
      `Data until ${until}.`,
      ...(address === undefined ? [] : [address])
    ].join(' '),
  licence: 'License',
  licenceNotStated: 'Not stated. Ask the publisher before you use the data again.',
  dataOf: (institution) =>
    `Health equity figures, comparisons between groups and verdicts on nine criteria of accountability for ${institution}.`,
  dataOfAll: (institutions) =>
    `Health equity figures, comparisons between groups and verdicts on nine criteria of accountability. Institutions: ${institutions}.`,
  tables: {
    data: 'Every figure with its interval',
    gaps: 'Every comparison between groups',
    criteria: 'The nine criteria',
    all: 'All tables, with a description of every column'
  }
});
