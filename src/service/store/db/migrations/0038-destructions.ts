import { guardsOf } from './guarded.js';
import type { Migration } from './migration.js';

/** How long personal data is kept, and records of its destruction, which the database itself keeps. */
export const destructions: Migration = {
  version: 38,
  name: 'destructions',
  statements: (dialect) => {
    const { types, table } = dialect;
    return [
      `CREATE TABLE retention_periods (
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      kind ${types.text} NOT NULL,
      days ${types.integer} NOT NULL,
      source ${types.text} NOT NULL,
      PRIMARY KEY (campaign_id, kind)
    ) ${table}`.trimEnd(),
      `CREATE TABLE destruction_records (
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      id ${types.text} NOT NULL,
      kind ${types.text} NOT NULL,
      method ${types.text} NOT NULL,
      records ${types.integer} NOT NULL,
      source ${types.text} NOT NULL,
      due_at ${types.integer} NOT NULL,
      approval_id ${types.text} NOT NULL,
      destroyed_by ${types.text},
      destroyed_at ${types.integer} NOT NULL,
      PRIMARY KEY (campaign_id, id)
    ) ${table}`.trimEnd(),
      ...guardsOf({ table: 'destruction_records', keys: [['campaign_id', 'id']], fixed }, dialect),
    ];
  },
};

const fixed = [
  ...['campaign_id', 'id', 'kind', 'method', 'records', 'source', 'due_at', 'approval_id', 'destroyed_by'],
  'destroyed_at',
];
