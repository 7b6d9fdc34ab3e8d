import { guard } from './guard.js';
import type { Migration } from './migration.js';

/** How long personal data is kept, and records of its destruction, which the database itself keeps. */
export const destructions: Migration = {
  version: 38,
  name: 'destructions',
  statements: (dialect) => {
    const { types, table, engine } = dialect;
    const on = { table: 'destruction_records', because: 'is kept' } as const;
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
      ...guard({ ...on, name: 'destruction_records_fixed', event: 'UPDATE', when: '1 = 1' }, dialect),
      ...guard({ ...on, name: 'destruction_records_kept', event: 'DELETE', when: '1 = 1' }, dialect),
      // SQLite deletes what a row replaces without asking the trigger for DELETE.
      ...(engine === 'sqlite'
        ? guard(
            {
              ...on,
              name: 'destruction_records_replaced',
              event: 'INSERT',
              when: 'EXISTS (SELECT 1 FROM destruction_records k WHERE k.campaign_id = NEW.campaign_id AND k.id = NEW.id)',
            },
            dialect,
          )
        : []),
    ];
  },
};
