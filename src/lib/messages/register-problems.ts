import { names, quote, warning } from './problem-text.ts';

/** What is said of registers without rows and of who declares them empty, by code: a part of `problemTexts`. */
export const registerProblemTexts = {
  'register-declared-empty': (details: { readonly institutions: readonly string[] }) =>
    warning(
      'no rows',
      'rows, unless there is nothing to register',
      `Taken as ${names(details.institutions)} declaring that nothing is on this register. If that is not so, take the file out of the project.`
    ),

  'empty-register': (details: { readonly table: string }) =>
    warning(
      `a register without rows (${details.table}), and no word on whose it is`,
      'the institution that declares to have nothing on it',
      'Name it in datapackage.json, as `declared_empty` (a list) or under `constants`. Until then the register counts as not given.'
    ),

  'declared-not-empty': (details: { readonly institution: string; readonly table: string }) =>
    warning(
      `${quote(details.institution)} under \`declared_empty\`, and rows of it in ${details.table}`,
      'one or the other',
      'The rows count and the declaration does not. Take the name out of `declared_empty` in datapackage.json.'
    ),

  'institution-unknown': (details: { readonly name: string; readonly nearest: string | undefined }) =>
    warning(
      `${quote(details.name)} under \`declared_empty\``,
      'an institution of this project',
      `${details.nearest === undefined ? 'Write its name as in the other files.' : `Did you mean ${quote(details.nearest)}?`} Until then it declares nothing.`
    )
};
