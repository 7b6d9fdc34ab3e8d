import type { AgeBand, Gender, Residence } from '../../../generated/types.js';
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

/**
 * Groups of participants for statistics of members: only what the app gave, apart from contact data and from
 * transactions. `participant` is the keyed hash of the token.
 */
export const participantGroupTable = table(
  'participant_groups',
  {
    campaign_id: text(),
    participant: text(),
    gender: text<Gender>(),
    age_band: text<AgeBand>(),
    residence: text<Residence>(),
  },
  {
    primaryKey: ['campaign_id', 'participant'],
    storage: 'keyed',
  },
);
