import type { Dialect } from '../database.js';
import { hmacBlocks } from '../keyedHash.js';
import { postgresRows } from '../rowset.js';

const SHARDS = 8;

export const postgresDialect: Dialect = {
  engine: 'postgres',
  types: {
    text: 'TEXT COLLATE "C"',
    json: 'TEXT COLLATE "C"',
    integer: 'BIGINT',
    flag: 'SMALLINT',
    bytes: 'BYTEA',
    number: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  },
  table: '',
  partitioned: 'PARTITION BY LIST (campaign_id)',
  // ON CONFLICT looks into every unique index before it inserts, and inserts in two steps, which is a third of the time.
  insertsOptimistically: true,
  // Totals change all the time: with free space in each page a changed row stays in its page.
  keyedTable: 'WITH (fillfactor = 70)',
  ...postgresRows,
  jsonInteger: (column, path) => `(${column}::json #>> '{${path.join(',')}}')::bigint`,
  unhex: (column) => `decode(${column}, 'hex')`,
  hmac(column, first) {
    const outer = `$${Number(first.slice(1)) + 1}`;
    const innerHash = `sha256(${first}::bytea || convert_to(${column}, 'UTF8'))`;
    return `encode(sha256(${outer}::bytea || ${innerHash}), 'hex')`;
  },
  encodeHmacKey(key) {
    const { inner, outer } = hmacBlocks(key);
    return [inner, outer];
  },
  forUpdate: 'FOR UPDATE',
  forShare: 'FOR SHARE',
  shard: `pg_backend_pid() % ${SHARDS}`,
  // Tests and tenants share servers, so the schema is part of the name of a lock.
  tryLock: (name) => `pg_try_advisory_xact_lock(hashtextextended(current_schema() || ${name}, 0))::int`,
  waitLock: (name) => `pg_advisory_xact_lock(hashtextextended(current_schema() || ${name}, 0))::text`,
  waitSharedLock: (name) =>
    `pg_advisory_xact_lock_shared(hashtextextended(current_schema() || ${name}, 0))::text`,
};
