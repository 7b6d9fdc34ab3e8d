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
  jsonInteger: (column, path) => `(${column} ->> '$.${path.join('.')}')`,
  unhex: (column) => `unhex(${column})`,
  hmac: (column, first) => `hmac_sha256(${first}, ${column})`,
  encodeHmacKey: (key) => [key],
  // One connection, one transaction at a time: there is nobody to lock out, and one shard is enough.
  forUpdate: '',
  forShare: '',
  shard: '0',
  // The placeholder has to occur: the driver refuses a parameter that is not in the statement.
  tryLock: (placeholder) => `${placeholder} IS NOT NULL`,
  waitLock: (placeholder) => `${placeholder} IS NOT NULL`,
  waitSharedLock: (placeholder) => `${placeholder} IS NOT NULL`,
};
