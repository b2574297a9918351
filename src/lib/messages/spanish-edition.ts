import { isolating } from './isolating.ts';
import type { EditionMessages } from './edition-messages.ts';

export const spanishEdition = isolating<EditionMessages>({
  cite: 'Cómo citar',
  citation: ({ publisher, title, edition, until, madeUp, address }) =>
    [
      `${publisher || 'Sin nombre de quien publica'} (${edition}). ${title || 'Informes de equidad'}${madeUp ? ' [ejemplo inventado]' : ''}.`,
      `Datos hasta el ${until}.`,
      ...(address === undefined ? [] : [address])
    ].join(' '),
  licence: 'Licencia',
  licenceNotStated: 'No se indica. Pregunte a quien publica antes de volver a usar los datos.',
  dataOf: (institution) =>
    `Cifras de equidad en salud, comparaciones entre grupos y veredictos en nueve criterios de rendición de cuentas de ${institution}.`,
  dataOfAll: (institutions) =>
    `Cifras de equidad en salud, comparaciones entre grupos y veredictos en nueve criterios de rendición de cuentas. Instituciones: ${institutions}.`,
  tables: {
    data: 'Todas las cifras con su intervalo',
    gaps: 'Todas las comparaciones entre grupos',
    criteria: 'Los nueve criterios',
    all: 'Todas las tablas, con la descripción de cada columna'
  }
});
