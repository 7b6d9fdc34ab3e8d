import type { Migration } from './migration.js';

/** Groups of participants for statistics of members, apart from contact data. */
export const participantGroups: Migration = {
  version: 6,
  name: 'participant-groups',
  statements: ({ types, keyedTable }) => [
    `CREATE TABLE participant_groups (
    campaign_id ${types.text} NOT NULL,
    participant ${types.text} NOT NULL,
    gender ${types.text} NOT NULL,
    age_band ${types.text} NOT NULL,
    residence ${types.text} NOT NULL,
    PRIMARY KEY (campaign_id, participant)
  ) ${keyedTable}`.trimEnd(),
  ],
};
