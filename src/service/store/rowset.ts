/**
 * The columns of a set of rows that a statement takes as one parameter. Absent and undefined fields are
 * NULL.
 *
 * A table is joined to such rows by CROSS JOIN and WHERE: to PostgreSQL that is any join, and SQLite then
 * begins with the rows and looks each up by an index, where it would else read the table from end to end. An
 * UPDATE knows no CROSS JOIN: it takes the rows from a materialized WITH, which does the same.
 */
export type Rowset = Readonly<Record<string, 'text' | 'bigint'>>;

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
};
