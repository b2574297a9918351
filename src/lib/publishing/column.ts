/** A column of a published table: name and type for the writers and for `datapackage.json`, and what it means. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: 'string' | 'number' | 'boolean';
  readonly description: string;
}

/** A row of a published table: every cell as text, empty where the status hides it. */
export type Row<Name extends string = string> = Readonly<Record<Name, string>>;
