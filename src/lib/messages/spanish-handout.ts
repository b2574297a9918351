import { isolating } from './isolating.ts';
import type { HandoutWords } from './handout-words.ts';

/** The words of the printed sheet in Spanish. */
export const spanishHandout = isolating<HandoutWords>({
  link: 'Una página para imprimir',
  heading: 'Hoja de una página',
  notice: 'Imprima esta página ahora: sale solo esta hoja.',
  back: 'Volver al informe completo',
  gaps: 'Brechas claras',
  gapsShown: (shown, all) => `${shown} de ${all} resultados con brecha clara; los demás están en el informe completo.`,
  counts: (compared, reference) => `n ${compared} frente a ${reference}.`,
  more: (count) => `y ${count} más`,
  whole: 'El informe completo',
  wholeHas: 'Cada cifra con su fuente, su intervalo y su método, y las cartas que piden lo que falta.',
  findAt: 'Está en',
  askPublisher: 'Pregunte a quien publica dónde se encuentra:'
});
