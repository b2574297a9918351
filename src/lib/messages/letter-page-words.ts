import { isolating } from './isolating.ts';
import { englishNumbers } from './english-numbers.ts';
import type { LetterLanguage } from './letter-subjects.ts';
import { spanishNumbers } from './spanish-numbers.ts';

/** The words of the page that holds the letters, in the reader's language. */
export interface LetterPageWords {
  readonly skip: string;
  readonly brand: string;
  readonly site: string;
  readonly allInstitutions: string;
  readonly scorecard: string;
  readonly title: (institution: string, edition: string) => string;
  readonly heading: (institution: string) => string;
  readonly kicker: (edition: string) => string;
  readonly lead: string;
  readonly contents: string;
  readonly asText: string;
  readonly printAlone: string;
  readonly nothing: string;
  readonly madeUp: string;
  readonly notice: string;
  readonly privateMark: string;
  readonly privateNotice: string;
  readonly facts: { readonly publishedBy: string; readonly edition: string; readonly dataUntil: string };
  readonly noPublisher: string;
  readonly date: (iso: string) => string;
}

/** Words of the page of letters. */
export const letterPageWords = isolating<Readonly<Record<LetterLanguage, LetterPageWords>>>({
  en: {
    skip: 'Skip to the letters',
    brand: 'Answerable',
    site: 'Site',
    allInstitutions: 'All institutions',
    scorecard: 'The scorecard',
    title: (institution, edition) => `${institution}: letters that ask for what is missing, edition ${edition}`,
    heading: (institution) => `Letters to ${institution}`,
    kicker: (edition) => `What to ask for · edition ${edition}`,
    lead: 'One letter for each thing that the scorecard could not show, ready to send. Print one, or take it as text; fill in what stands in brackets. Change what you like: it is your letter.',
    contents: 'The letters',
    asText: 'This letter as text',
    printAlone: 'Print this letter alone',
    nothing: 'There is nothing to ask for: every measure has data, and no comparison is left open.',
    madeUp: 'A made-up example: the institutions, people and figures on this page do not exist.',
    notice: 'Notice',
    privateMark: 'PRIVATE',
    privateNotice:
      'Made from figures that are not published. The letters print no counts; ask with those of the published edition.',
    facts: { publishedBy: 'Published by', edition: 'Edition', dataUntil: 'Data until' },
    noPublisher: 'not given',
    date: englishNumbers.date
  },
  es: {
    skip: 'Ir a las cartas',
    brand: 'Answerable',
    site: 'Sitio',
    allInstitutions: 'Todas las instituciones',
    scorecard: 'El informe',
    title: (institution, edition) => `${institution}: cartas para pedir lo que falta, edición ${edition}`,
    heading: (institution) => `Cartas a ${institution}`,
    kicker: (edition) => `Qué pedir · edición ${edition}`,
    lead: 'Una carta por cada cosa que el informe no pudo mostrar, lista para enviar. Imprima una o tómela como texto; complete lo que está entre corchetes. Cambie lo que quiera: la carta es suya.',
    contents: 'Las cartas',
    asText: 'Esta carta como texto',
    printAlone: 'Imprimir solo esta carta',
    nothing: 'No hay nada que pedir: todas las medidas tienen datos y ninguna comparación queda abierta.',
    madeUp: 'Un ejemplo inventado: las instituciones, personas y cifras de esta página no existen.',
    notice: 'Aviso',
    privateMark: 'PRIVADO',
    privateNotice:
      'Hecho con cifras que no están publicadas. Las cartas no llevan recuentos; pida con los de la edición publicada.',
    facts: { publishedBy: 'Publicado por', edition: 'Edición', dataUntil: 'Datos hasta' },
    noPublisher: 'no consta',
    date: spanishNumbers.date
  }
});
