/** Every number of a text, sorted; the one that English writes as a word is taken as a digit. */
export function digits(text: string): string[] {
  return (text.replace('less than one', 'less than 1').match(/\d[\d,.]*\d|\d/g) ?? []).sort();
}

/** A text without what stands in quotes or braces, which may be borrowed, and without proper names. */
export function unquoted(text: string): string {
  return text.replace(/[«“`"{][^»”`"}]*[»”`"}]|Frictionless Data Package|Raising the Bar/gu, '');
}

const telltales = new Set(
  'the of and with for not is are be been has have had this that which who from by at was were will would there their they it its we you your our group groups than cannot data withheld more fewer less than all none each every file files row rows where when what how why show page save asked answer missing share unknown judged counted published measure measures gap reported'.split(
    ' '
  )
);

/** Words of a text that are English and not Spanish. */
export function englishLeftovers(text: string): string[] {
  const plain = text.replace(
    /\b[\w-]+\.(csv|json|html)\b|CC-BY-[\d.]+|Journal of[^:]*|Statistics in Medicine|National Center for Health Statistics/g,
    ''
  );
  return (plain.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => telltales.has(word));
}

/** Every plain text of an object, with where it stands. */
export function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Every path of an object down to texts and functions, functions with their number of arguments. */
export function paths(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}()`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

/** Every function of an object, with where it stands. */
export function functions(value: unknown, path = ''): [string, (...given: readonly unknown[]) => string][] {
  if (typeof value === 'function') return [[path, value as (...given: readonly unknown[]) => string]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => functions(inner, `${path}.${key}`));
}
