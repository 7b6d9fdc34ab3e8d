import { appendOnly } from './core/appendOnly.js';
import type { Migration } from './migration.js';

/** Who read all data of a participant on behalf of the participant; the database itself keeps it. */
export const participantDataReads: Migration = {
  version: 40,
  name: 'participant-data-reads',
  statements: (dialect) => {
    const { types, table } = dialect;
    return [
      `CREATE TABLE participant_data_reads (
      campaign_id ${types.text} NOT NULL,
      participant_id ${types.text} NOT NULL,
      at ${types.integer} NOT NULL,
      person_id ${types.text},
      key_id ${types.text} NOT NULL,
      organization_ids ${types.json} NOT NULL,
      remote_address ${types.text}
    ) ${table}`.trimEnd(),
      'CREATE INDEX participant_data_reads_of_participant ON participant_data_reads (campaign_id, participant_id)',
      'CREATE INDEX personal_data_accesses_of_participant ON personal_data_accesses (campaign_id, participant_id)',
      ...appendOnly('participant_data_reads', dialect),
    ];
  },
};
