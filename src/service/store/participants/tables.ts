import { flag, integer, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/** Registered participants; `participant` is the keyed hash of the token. */
export const participantTable = table(
  'participants',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    participant: text(),
    is_canary: flag(),
    registered_at: integer(),
    erased_at: nullable(integer()),
  },
  {
    primaryKey: ['campaign_id', 'id'],
    unique: [['campaign_id', 'participant']],
    indexes: {
      participants_of_canaries: { on: 'campaign_id, id', where: 'is_canary = 1' },
    },
  },
);
