const texts = import.meta.glob<string>('../../../data/templates/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** The template of a table: a header and one made-up row; undefined where there is none. */
export function maybeTemplate(table: string): string | undefined {
  return Object.entries(texts).find(([path]) => path.endsWith(`/${table}.csv`))?.[1];
}
