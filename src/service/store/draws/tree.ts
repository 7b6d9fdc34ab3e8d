import type { Sql } from '../db/database.js';

/** A SELECT of merchants, given as one parameter, and of all that are under them, however deep. */
export const withThoseUnder = (
  { dialect }: Sql,
  placeholder: string,
): string => `WITH RECURSIVE under (id) AS (
    SELECT m.id FROM merchants m WHERE ${dialect.among('m.id', placeholder)}
    UNION SELECT child.id FROM merchants child JOIN under ON child.parent_id = under.id
  ) SELECT id FROM under`;
