import { spanishColumns, spanishTables } from './spanish-table-words.ts';

/** What a row of a table is, in that language; `about`, the catalog's own English, where there is nothing else. */
export function tableAbout(language: string, table: string, about: string): string {
  return (language === 'es' ? spanishTables[table] : undefined) ?? about;
}

/** What stands in a column of a table, in that language; `about`, the catalog's own English, where there is nothing else. */
export function columnAbout(language: string, table: string, column: string, about: string): string {
  const words = language === 'es' ? (spanishColumns[`${table}.${column}`] ?? spanishColumns[column]) : undefined;
  return words ?? about;
}
