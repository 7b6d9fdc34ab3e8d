/**
 * The columns of a set of rows that a statement takes as one parameter. Absent and undefined fields are
 * NULL.
 *
 * Such rows are for writing. To look something up, `lookUp` is the way: a planner that knows nothing of the rows
 * (and, just after a table was filled, nothing of the table) may read all of a table to join the two.
 */
export type Rowset = Readonly<Record<string, 'text' | 'bigint'>>;

/** A SELECT for one of many keys, each of which is `r.key` in `where`. */
export interface LookUp {
  readonly select: string;
  readonly from: string;
  readonly where: string;
  /** `forUpdate` or `forShare` of the dialect. */
  readonly lock?: string;
}

/**
 * PostgreSQL reads JSON objects by their keys. Measured with rows of 30 columns it takes as long as unnest
 * of one array per column, and needs one parameter where unnest needs thirty.
 */
export const postgresRows = {
  rows(set: Rowset, placeholder: string): string {
    const columns = Object.entries(set).map(([name, type]) => `${name} ${type}`);
    return `json_to_recordset(${placeholder}::json) AS r(${columns.join(', ')})`;
  },
  encodeRows(_set: Rowset, rows: readonly object[]): string {
    return JSON.stringify(rows);
  },
  // OFFSET keeps the planner from turning the look-ups into another join.
  lookUp: (placeholder: string, { select, from, where, lock = '' }: LookUp) =>
    `SELECT l.* FROM json_array_elements_text(${placeholder}::json) AS r(key)
    CROSS JOIN LATERAL (SELECT ${select} FROM ${from} WHERE ${where} OFFSET 0 ${lock}) AS l`,
  among: (column: string, placeholder: string) =>
    `${column} = ANY (ARRAY(SELECT json_array_elements_text(${placeholder}::json)))`,
};

/** SQLite finds an element of an array by its place a third faster than a member of an object by its key. */
export const sqliteRows = {
  rows(set: Rowset, placeholder: string): string {
    const columns = Object.keys(set).map((name, place) => `value ->> ${place} AS ${name}`);
    return `(SELECT ${columns.join(', ')} FROM json_each(${placeholder})) AS r`;
  },
  encodeRows(set: Rowset, rows: readonly object[]): string {
    const names = Object.keys(set);
    return JSON.stringify(rows.map((row) => names.map((name) => (row as Record<string, unknown>)[name])));
  },
  // CROSS JOIN keeps the order: the keys first.
  lookUp: (placeholder: string, { select, from, where }: LookUp) =>
    `SELECT ${select} FROM (SELECT value AS key FROM json_each(${placeholder})) AS r CROSS JOIN ${from}
    WHERE ${where}`,
  among: (column: string, placeholder: string) =>
    `${column} IN (SELECT value FROM json_each(${placeholder}))`,
};
