import { bytes, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/** `body` is the response's, deflated where `encoding` says so. Rows are kept for the whole campaign. */
export const idempotencyKeyTable = table(
  'idempotency_keys',
  {
    organization_id: text(),
    key: text(),
    fingerprint: text(),
    status: integer(),
    headers: nullable(json<Readonly<Record<string, string>>>()),
    encoding: text<'plain' | 'deflate'>(),
    body: bytes(),
    created_at: integer(),
  },
  {
    primaryKey: ['organization_id', 'key'],
  },
);
