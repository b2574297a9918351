import { warning } from './problem-text.ts';
import type { ProblemTexts } from './problems.ts';
import { names, quote } from './spanish-problem-text.ts';

/** What is said in Spanish of groups and packs that do not go together. */
export const spanishValueProblemTexts: Pick<ProblemTexts, 'groups-share-people' | 'packs-mixed'> = {
  'groups-share-people': ({ dimension, pairs }) =>
    warning(
      `grupos de ${dimension} que tienen en parte a las mismas personas: ${pairs.map(([one, other]) => names([quote(one), quote(other)])).join('; ')}`,
      'grupos a los que cada persona pertenece una vez',
      'No se junta ni se divide nada: cada uno conserva sus filas. Compárelos solo si sabe cómo preguntó cada archivo, o nombre los grupos en `groups` en datapackage.json.'
    ),

  'packs-mixed': ({ dimension, packs }) =>
    warning(
      `nombres de ${dimension} leídos con ${packs.length} vocabularios: ${names(packs.map((pack) => `\`${pack}\``))}`,
      'un vocabulario para la dimensión',
      'Un grupo del mismo nombre puede no ser la misma gente en ambos. Compárelos solo si sabe que lo es, o nombre un solo vocabulario en `dimensions` en datapackage.json.'
    )
};
