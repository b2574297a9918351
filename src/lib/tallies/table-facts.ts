import type { Relation } from '#lib/catalog/relation.ts';
import type { TableFacts } from './tally.ts';

/** What is known of a table beside its tallies. Dimension columns of a register are people's, unless its class was written out. */
export function tableFacts(relation: Relation): TableFacts {
  const { resource, file, table, privacy, privacyIsExplicit, person, rows, source, publishedOn, dimensions } = relation;
  return {
    resource,
    file,
    table,
    privacy,
    dimensionPrivacy: privacy === 'public-record' && !privacyIsExplicit ? 'people' : privacy,
    hasPersons: person !== undefined,
    overlapping: dimensions.filter(({ overlapping }) => overlapping).map(({ id }) => id),
    rows,
    ...(source === undefined ? {} : { source }),
    ...(publishedOn === undefined ? {} : { publishedOn })
  };
}
