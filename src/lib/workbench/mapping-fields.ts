/** The members of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value of JSON as an object; an empty one where it is none. */
export function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
