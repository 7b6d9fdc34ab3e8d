import { bytes, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

export const idempotencyKeyTable = table(
  'idempotency_keys',
  {
    organization_id: text(),
    key: text(),
    fingerprint: text(),
    status: integer(),
    headers: nullable(json()),
    encoding: text(),
    body: bytes(),
    created_at: integer(),
  },
  {
    primaryKey: ['organization_id', 'key'],
  },
);
