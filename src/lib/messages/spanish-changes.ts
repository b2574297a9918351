import { isolating } from './isolating.ts';
import type { ChangesWords } from './changes-words.ts';

/** What changed since an earlier edition, in Spanish. */
export const spanishChanges = isolating<ChangesWords>({
  heading: 'Qué cambió',
  since: (edition) => `Desde la edición ${edition}, según lo que publican las dos ediciones.`,
  nothing: (edition) => `Ningún veredicto y ninguna cifra difieren de los de la edición ${edition}.`,
  kinds: {
    real: 'Veredictos y cifras',
    completeness: 'Lo que se comunica',
    withheld: 'Ahora oculto por privacidad',
    shown: 'Ahora visible',
    groups: 'Grupos',
    method: 'Cómo se mide y se juzga'
  },
  explained: {
    real: 'Que una cifra difiera no significa que algo haya cambiado: cada una dice si el azar por sí solo pudo causarlo.',
    completeness: 'Se comunica ahora y antes no, o al revés. Eso no cambia la cosa misma.',
    withheld: 'Antes se mostraba y ahora no, para proteger a las personas. No dice nada sobre la cifra.',
    shown: 'Antes no se mostraba y ahora sí.',
    groups: 'Grupos que son nuevos en los datos, o que ya no están.',
    method: 'Las cifras y los veredictos de antes y de ahora no se pueden comparar tal como están.'
  },
  fromTo: (before, after) => `${before}; ahora, ${after}`,
  clear: 'Más de lo que el azar por sí solo podría causar.',
  notClear: 'El azar por sí solo pudo causar la diferencia.',
  revised: (period) => `Corregida para ${period}.`,
  newer: (before, after) => `${before}; luego, ${after}.`,
  groupsCame: (groups) => `Nuevos: ${groups}.`,
  groupsGone: (groups) => `Ya no están: ${groups}.`,
  definition: 'Cambió la definición.',
  thresholds: 'Cambiaron los umbrales o la meta.',
  policy: 'Cambió la regla que protege a las personas.',
  isShown: 'se muestra',
  added: 'Medidas nuevas',
  gone: 'Medidas que ya no están'
});
