import { warning } from './problem-text.ts';
import type { registerProblemTexts } from './register-problems.ts';
import { names, quote } from './spanish-problem-text.ts';

/** What is said in Spanish of registers without rows and of who declares them empty. */
export const spanishRegisterProblemTexts: typeof registerProblemTexts = {
  'register-declared-empty': ({ institutions }) =>
    warning(
      'ninguna fila',
      'filas, a menos que no haya nada que registrar',
      `Se toma como que ${names(institutions)} declara que no hay nada en este registro. Si no es así, quite el archivo del proyecto.`
    ),

  'empty-register': ({ table }) =>
    warning(
      `un registro sin filas (${table}), y sin decir de quién es`,
      'la institución que declara no tener nada en él',
      'Nómbrela en datapackage.json, como `declared_empty` (una lista) o dentro de `constants`. Hasta entonces el registro cuenta como no comunicado.'
    ),

  'declared-not-empty': ({ institution, table }) =>
    warning(
      `${quote(institution)} en \`declared_empty\`, y filas suyas en ${table}`,
      'una cosa o la otra',
      'Cuentan las filas y no la declaración. Quite el nombre de `declared_empty` en datapackage.json.'
    ),

  'institution-unknown': ({ name, nearest }) =>
    warning(
      `${quote(name)} en \`declared_empty\``,
      'una institución de este proyecto',
      `${nearest === undefined ? 'Escriba el nombre como en los demás archivos.' : `¿Quiso decir ${quote(nearest)}?`} Hasta entonces no declara nada.`
    )
};
