import type { Dialect } from '../database.js';
import type { Migration } from './migration.js';

/**
 * Gives tables and columns the names of what is in them: `participants` were those who are counted for an
 * organization, and who registered was in `registrations`. Nothing is copied, so it takes no time whatever the size.
 */
export const names: Migration = {
  version: 2,
  name: 'names',
  statements: (dialect) => [
    ...renameTable('participants', 'counted_participants', dialect),
    ...renameTable('registrations', 'participants', dialect),
    ...renameTable('figure_changes', 'statistics_deltas', dialect),
    'ALTER TABLE statistics_deltas RENAME COLUMN changes TO deltas',
    ...renameTable('idempotent_answers', 'idempotency_keys', dialect),
    'ALTER TABLE draw_leaves RENAME COLUMN place TO leaf_index',
    ...(dialect.engine === 'postgres' ? postgresIndexes : sqliteIndexes),
  ],
};

/** PostgreSQL names the primary key of a table after it; in SQLite it has no name. */
function renameTable(from: string, to: string, { engine }: Dialect): string[] {
  const rename = `ALTER TABLE ${from} RENAME TO ${to}`;
  if (engine === 'sqlite') return [rename];
  return [rename, `ALTER TABLE ${to} RENAME CONSTRAINT ${from}_pkey TO ${to}_pkey`];
}

const postgresIndexes = [
  'ALTER TABLE participants RENAME CONSTRAINT registrations_campaign_id_fkey TO participants_campaign_id_fkey',
  `ALTER TABLE participants
    RENAME CONSTRAINT registrations_campaign_id_participant_key TO participants_campaign_id_participant_key`,
  'ALTER INDEX registrations_of_canaries RENAME TO participants_of_canaries',
  'ALTER INDEX figure_changes_of_campaign RENAME TO statistics_deltas_of_campaign',
  'ALTER SEQUENCE figure_changes_id_seq RENAME TO statistics_deltas_id_seq',
];

/** SQLite cannot rename an index; these have few rows. */
const sqliteIndexes = [
  'DROP INDEX registrations_of_canaries',
  'CREATE INDEX participants_of_canaries ON participants (campaign_id, id) WHERE is_canary = 1',
  'DROP INDEX figure_changes_of_campaign',
  'CREATE INDEX statistics_deltas_of_campaign ON statistics_deltas (campaign_id, id)',
];
