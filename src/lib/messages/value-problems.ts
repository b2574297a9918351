import { names, quote, warning } from './problem-text.ts';

/** What is said of groups and packs that do not go together, by code: a part of `problemTexts`. */
export const valueProblemTexts = {
  'groups-share-people': (details: {
    readonly dimension: string;
    readonly pairs: readonly (readonly [string, string])[];
  }) =>
    warning(
      `groups of ${details.dimension} that hold some of the same people: ${details.pairs.map(([one, other]) => `${quote(one)} and ${quote(other)}`).join('; ')}`,
      'groups to which everybody belongs once',
      'Nothing is merged and nothing is split: each keeps its own rows. Compare them only where you know how each file asked, or name the groups under `groups` in datapackage.json.'
    ),

  'packs-mixed': (details: { readonly dimension: string; readonly packs: readonly string[] }) =>
    warning(
      `labels of ${details.dimension} read by ${details.packs.length} packs: ${names(details.packs.map((pack) => `\`${pack}\``))}`,
      'one pack for the dimension',
      'A group of the same name may not be the same people in both. Compare them only where you know that it is, or name one pack under `dimensions` in datapackage.json.'
    )
};
