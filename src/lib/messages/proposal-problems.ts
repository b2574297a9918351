import { names, quote, warning } from './problem-text.ts';
import { proposalSentence, type ProposalReason } from './proposal-messages.ts';

/** What is said of files that nobody described and that were understood all the same, or not: a part of `problemTexts`. */
export const proposalProblemTexts = {
  'file-understood': (details: { readonly table: string; readonly labels: readonly string[] }) =>
    warning(
      `a file that datapackage.json does not describe, taken for ${details.table}${details.labels.length > 1 ? ` in ${details.labels.length} ways (${names(details.labels)})` : ''}`,
      'a word on what it is',
      'Read what was understood of it and why. Where it is right, save it as datapackage.json; where it is not, correct it there.'
    ),

  'question-open': (details: { readonly reason: ProposalReason; readonly means: string }) =>
    warning(
      `something that is not clear: ${proposalSentence(details.reason, 'en')}`,
      `an answer (${quote(details.means)}), which is not guessed`,
      'Answer it in datapackage.json or indicators.csv. Nothing else of the file waits for it.'
    )
};
