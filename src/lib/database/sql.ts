declare const branded: unique symbol;

/** A statement or a fragment: text with `?` for each bound value. Only the `sql` tag makes one, so a bare string does not compile. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
  readonly [branded]: true;
}

export type SqlValue = string | number | boolean | null;

/**
 * SQL as a value. An interpolated fragment joins; any other value becomes a bound `?`. Names go through `identifier`.
 *
 * @example sql`SELECT count(*) AS n FROM ${identifier(relation)} WHERE ${identifier(column)} = ${label}`
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return make(text, values);
}

/** A quoted name; doubles quotes and does not split on dots. */
export function identifier(name: string): Sql {
  if (name.includes('\0')) throw new Error(`a name cannot hold a NUL character: ${JSON.stringify(name)}`);
  return make(`"${name.replaceAll('"', '""')}"`, []);
}

/** A quoted text for the places of a statement where DuckDB binds no parameter (options of a table function, names of types). */
export function literal(value: string | number): Sql {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
    return make(String(value), []);
  }
  return make(`'${value.replaceAll("'", "''")}'`, []);
}

/** Fragments joined by a separator of ours (`, `, ` AND `). */
export function join(
  fragments: readonly Sql[],
  separator: ', ' | ' AND ' | ' OR ' | ' UNION ALL ' | ' ' | ' || '
): Sql {
  return make(
    fragments.map((fragment) => fragment.text).join(separator),
    fragments.flatMap((fragment) => fragment.values)
  );
}

function isSql(part: Sql | SqlValue): part is Sql {
  return typeof part === 'object' && part !== null;
}

function make(text: string, values: readonly SqlValue[]): Sql {
  return { text, values } as unknown as Sql;
}
