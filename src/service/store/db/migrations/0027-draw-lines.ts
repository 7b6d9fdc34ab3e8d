import type { Migration } from './migration.js';

/** Why a draw takes the place of another, who is not in its pool, the operator's own entries, and witnesses with their keys. */
export const drawLines: Migration = {
  version: 27,
  name: 'draw-lines',
  statements: ({ types, table }) => [
    `ALTER TABLE draws ADD COLUMN replacement_reason ${types.text}`,
    `ALTER TABLE draws ADD COLUMN exclusions ${types.json}`,
    `ALTER TABLE draws ADD COLUMN operator_share ${types.json}`,
    `ALTER TABLE draws ADD COLUMN reveal_by ${types.integer}`,
    `ALTER TABLE draws ADD COLUMN revealed_at ${types.integer}`,
    `ALTER TABLE draw_leaves ADD COLUMN operator_entries ${types.integer} NOT NULL DEFAULT 0`,
    `CREATE TABLE draw_witnesses (
      draw_id ${types.text} NOT NULL REFERENCES draws (id),
      id ${types.text} NOT NULL PRIMARY KEY,
      name ${types.text} NOT NULL,
      organization_id ${types.text} NOT NULL REFERENCES organizations (id),
      key_id ${types.text} NOT NULL REFERENCES api_keys (id),
      commitment ${types.text} NOT NULL,
      position ${types.integer},
      reveal ${types.text},
      created_at ${types.integer} NOT NULL,
      revealed_at ${types.integer},
      UNIQUE (draw_id, name),
      UNIQUE (draw_id, commitment),
      UNIQUE (draw_id, key_id)
    ) ${table}`.trimEnd(),
    'CREATE INDEX draw_witnesses_of_draw ON draw_witnesses (draw_id, id)',
  ],
};
