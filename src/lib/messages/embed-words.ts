/** Words around the embeds, in one language: the link to their codes, and the strip on an embed that is out of date. */
export interface EmbedWords {
  /** Link to the codes of a measure. */
  readonly heading: string;
  /** Where the edition's address is not known: `folder` is what stands first in every code. */
  readonly noAddress: (folder: string) => string;
  /** What the strip says; `{date}` is an ISO date. */
  readonly corrected: string;
  readonly superseded: string;
}

const english: EmbedWords = {
  heading: 'Embed this',
  noAddress: (folder) =>
    `This edition does not know its own web address: put the address of its folder in front of “${folder}” and of “embed.js”, wherever they stand in the code.`,
  corrected: 'This edition was corrected on {date}. The figures below are those from before the correction.',
  superseded: 'A newer edition replaced this one on {date}. The figures below are those of the older edition.'
};

const spanish: EmbedWords = {
  heading: 'Incrustar en otra página',
  noAddress: (folder) =>
    `Esta edición no conoce su propia dirección web: ponga la dirección de su carpeta delante de «${folder}» y de «embed.js», donde aparezcan en el código.`,
  corrected: 'Esta edición se corrigió el {date}. Las cifras de abajo son las anteriores a la corrección.',
  superseded: 'Una edición más reciente reemplazó a esta el {date}. Las cifras de abajo son las de la edición anterior.'
};

/** The words of a language; English where there are none of its own. */
export function embedWords(language: string): EmbedWords {
  return language === 'es' ? spanish : english;
}
