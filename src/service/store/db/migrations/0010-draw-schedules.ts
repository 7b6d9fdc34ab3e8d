import type { Migration } from './migration.js';

/** Keeps schedules of draws until another person confirms them. */
export const drawSchedules: Migration = {
  version: 10,
  name: 'draw-schedules',
  statements: ({ types, table }) => [
    `CREATE TABLE draw_schedules (
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      id ${types.text} NOT NULL PRIMARY KEY,
      status ${types.text} NOT NULL,
      draws ${types.text} NOT NULL,
      makers ${types.text} NOT NULL,
      created_by ${types.text} NOT NULL,
      confirmed_by ${types.text},
      created_at ${types.integer} NOT NULL,
      updated_at ${types.integer} NOT NULL,
      confirmed_at ${types.integer}
    ) ${table}`.trimEnd(),
    'CREATE INDEX draw_schedules_of_campaign ON draw_schedules (campaign_id, id)',
  ],
};
