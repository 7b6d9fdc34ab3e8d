import type { Dialect } from '../database.js';
import { sqliteRows } from '../rowset.js';

export const sqliteDialect: Dialect = {
  engine: 'sqlite',
  types: {
    text: 'TEXT',
    json: 'TEXT',
    integer: 'INTEGER',
    flag: 'INTEGER',
    bytes: 'BLOB',
    number: 'INTEGER PRIMARY KEY',
  },
  table: 'STRICT',
  partitioned: 'STRICT',
  insertsOptimistically: false,
  keyedTable: 'STRICT, WITHOUT ROWID',
  ...sqliteRows,
  hmac: (column, first) => `hmac_sha256(${first}, ${column})`,
  encodeHmacKey: (key) => [key],
  // One connection, one transaction at a time: nothing to lock, nothing to share out.
  forUpdate: '',
  forShare: '',
  shard: '0',
  // Names its placeholder: a driver refuses a parameter that the statement does not know.
  tryLock: (placeholder) => `${placeholder} IS NOT NULL`,
  waitLock: (placeholder) => `${placeholder} IS NOT NULL`,
  waitSharedLock: (placeholder) => `${placeholder} IS NOT NULL`,
};
