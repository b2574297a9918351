import { warning } from './problem-text.ts';
import type { proposalProblemTexts } from './proposal-problems.ts';
import { proposalSentence } from './proposal-messages.ts';
import { names, quote } from './spanish-problem-text.ts';

/** What is said in Spanish of files that nobody described and that were understood all the same, or not. */
export const spanishProposalProblemTexts: typeof proposalProblemTexts = {
  'file-understood': ({ table, labels }) =>
    warning(
      `un archivo que datapackage.json no describe, tomado como ${table}${labels.length > 1 ? ` de ${labels.length} maneras (${names(labels)})` : ''}`,
      'que se diga qué es',
      'Lea qué se entendió de él y por qué. Si es correcto, guárdelo como datapackage.json; si no, corríjalo ahí.'
    ),

  'question-open': ({ reason, means }) =>
    warning(
      `algo que no está claro: ${proposalSentence(reason, 'es')}`,
      `una respuesta (${quote(means)}), que no se adivina`,
      'Respóndala en datapackage.json o indicators.csv. Nada más del archivo espera por ella.'
    )
};
