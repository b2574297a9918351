/** The words of the page that holds the codes to embed, in one language. */
export interface EmbedPageWords {
  readonly title: (institution: string, edition: string) => string;
  readonly kicker: (edition: string) => string;
  readonly heading: (institution: string) => string;
  readonly lead: string;
  readonly scorecard: string;
  readonly which: string;
  /** What each code is and when to take it; the names stand above the codes. */
  readonly codes: Readonly<Record<'script' | 'frame' | 'picture', { readonly name: string; readonly text: string }>>;
  readonly contents: string;
  readonly whole: string;
  /** Link to the embed by itself. */
  readonly alone: string;
  /** Fold of a measure's embeds by its other groups. */
  readonly others: (count: number) => string;
  /** Link from the scorecard to all codes. */
  readonly all: string;
}

const english: EmbedPageWords = {
  title: (institution, edition) => `${institution}: codes to embed, edition ${edition}`,
  kicker: (edition) => `For other websites · edition ${edition}`,
  heading: (institution) => `Embed the scorecard of ${institution}`,
  lead: 'Every part of the scorecard can stand in a page of yours. Select a code, whole, and copy it into the code of that page. Its figures stay those of this edition.',
  scorecard: 'To the scorecard',
  which: 'Which code to take',
  codes: {
    script: {
      name: 'Script',
      text: 'As high as its content, and says when the edition was corrected or replaced. Take it where your page may load a small script of this site.'
    },
    frame: {
      name: 'Frame',
      text: 'Without a script: a box of a fixed ratio that scrolls inside. It cannot say that the edition was corrected. Take it where scripts are not allowed.'
    },
    picture: {
      name: 'Picture',
      text: 'A still picture that links to the scorecard, with its sentence for whoever does not see it. Take it where frames are not allowed either.'
    }
  },
  contents: 'What can be embedded',
  whole: 'The whole scorecard',
  alone: 'Open the embed alone',
  others: (count) => (count === 1 ? 'By other groups: 1 more embed' : `By other groups: ${count} more embeds`),
  all: 'The codes of every measure'
};

const spanish: EmbedPageWords = {
  title: (institution, edition) => `${institution}: códigos para incrustar, edición ${edition}`,
  kicker: (edition) => `Para otros sitios web · edición ${edition}`,
  heading: (institution) => `Incrustar el informe de ${institution}`,
  lead: 'Cada parte del informe puede estar en una página suya. Seleccione un código entero y cópielo en el código de esa página. Sus cifras seguirán siendo las de esta edición.',
  scorecard: 'Ir al informe',
  which: 'Qué código elegir',
  codes: {
    script: {
      name: 'Programa',
      text: 'Con la altura de su contenido, y avisa cuando la edición fue corregida o reemplazada. Elíjalo si su página puede cargar un pequeño programa de este sitio.'
    },
    frame: {
      name: 'Marco',
      text: 'Sin programa: un recuadro de proporción fija que se desplaza por dentro. No puede avisar de que la edición fue corregida. Elíjalo donde no se permiten programas.'
    },
    picture: {
      name: 'Imagen',
      text: 'Una imagen fija que enlaza con el informe, con su frase para quien no la ve. Elíjala donde tampoco se permiten marcos.'
    }
  },
  contents: 'Qué se puede incrustar',
  whole: 'El informe entero',
  alone: 'Abrir solo el recuadro',
  others: (count) => (count === 1 ? 'Por otros grupos: 1 recuadro más' : `Por otros grupos: ${count} recuadros más`),
  all: 'Los códigos de cada medida'
};

/** The words of a language; English where there are none of its own. */
export function embedPageWords(language: string): EmbedPageWords {
  return language === 'es' ? spanish : english;
}
