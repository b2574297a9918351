/** Words around the embeds, in one language: the codes that a newsroom copies, and the strip on an embed that is out of date. */
export interface EmbedCodeWords {
  /** Label of the fold that holds the codes. */
  readonly heading: string;
  readonly lead: string;
  /** Link to the embed by itself. */
  readonly alone: string;
  readonly script: string;
  readonly frame: string;
  readonly picture: string;
  /** Where the edition's address is not known: `folder` is what stands first in every code. */
  readonly noAddress: (folder: string) => string;
  /** Before the names of a card's other embeds; `name` is the one in the codes. */
  readonly others: (name: string) => string;
  /** What the strip says; `{date}` is an ISO date. */
  readonly corrected: string;
  readonly superseded: string;
}

const english: EmbedCodeWords = {
  heading: 'Embed this',
  lead: 'Copy one of these into the code of another page. The figures in it stay those of this edition.',
  alone: 'Open the embed alone',
  script: 'As high as its content, with a small script of this site; says when the edition was corrected or replaced',
  frame: 'Without a script, at a fixed ratio',
  picture: 'Picture with a link',
  noAddress: (folder) =>
    `This edition does not know its own web address: put the address of its folder in front of “${folder}” and of “embed.js”, wherever they stand in the code.`,
  others: (name) => `For other groups, put one of these names in place of “${name}”:`,
  corrected: 'This edition was corrected on {date}. The figures below are those from before the correction.',
  superseded: 'A newer edition replaced this one on {date}. The figures below are those of the older edition.'
};

const spanish: EmbedCodeWords = {
  heading: 'Incrustar en otra página',
  lead: 'Copie uno de estos en el código de otra página. Sus cifras seguirán siendo las de esta edición.',
  alone: 'Abrir solo el recuadro',
  script:
    'Con la altura de su contenido, mediante un pequeño programa de este sitio; avisa cuando la edición fue corregida o reemplazada',
  frame: 'Sin programa, con proporción fija',
  picture: 'Imagen con enlace',
  noAddress: (folder) =>
    `Esta edición no conoce su propia dirección web: ponga la dirección de su carpeta delante de «${folder}» y de «embed.js», donde aparezcan en el código.`,
  others: (name) => `Para otros grupos, ponga uno de estos nombres en lugar de «${name}»:`,
  corrected: 'Esta edición se corrigió el {date}. Las cifras de abajo son las anteriores a la corrección.',
  superseded: 'Una edición más reciente reemplazó a esta el {date}. Las cifras de abajo son las de la edición anterior.'
};

/** The words of a language; English where there are none of its own. */
export function embedWords(language: string): EmbedCodeWords {
  return language === 'es' ? spanish : english;
}
