import type { Parameter, Sql } from './database.js';
import type { List } from './rowset.js';

/** Lists by their names, each with what its rows are. */
export type Lists<Rows> = {
  readonly [Name in keyof Rows]: Rows[Name] extends object ? List<Rows[Name]> : never;
};

/** What was read of lists. */
export type Read<Rows> = { readonly [Name in keyof Rows]: readonly Rows[Name][] };

/** The one row that lists are read beside. */
interface Beside {
  readonly columns: string;
  readonly from: string;
  readonly where: string;
}

/**
 * Reads several SELECTs by one statement, which is one snapshot and one round trip: each comes as a column of the
 * same row, as JSON. Undefined where there is no row to read them beside.
 */
export async function readLists<Row extends object, Rows>(
  sql: Sql,
  { columns, from, where }: Beside,
  lists: Lists<Rows>,
  parameters: readonly Parameter[],
): Promise<{ readonly row: Row; readonly lists: Read<Rows> } | undefined> {
  const named: [string, List<object>][] = Object.entries(lists);
  const selected = named.map(([name, list]) => `(${sql.dialect.list(list)}) AS ${name}`);
  const [row] = await sql.all<Row & Record<string, string>>(
    `SELECT ${[columns, ...selected].join(', ')} FROM ${from} WHERE ${where}`,
    parameters,
  );
  if (row === undefined) return undefined;
  const read = named.map(([name]) => [name, JSON.parse(row[name] as string)]);
  return { row, lists: Object.fromEntries(read) };
}
