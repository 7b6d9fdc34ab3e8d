import type { ContactField } from '../../../generated/types.js';
import { text } from '../db/column.js';
import { table } from '../db/table.js';

/**
 * Encrypted contact data: see `db/envelope.ts`. `contact` is encrypted by a data key of its own, and the data key by the
 * key `key_id`; the keyed hashes of the index follow from the key `index_key`, which is another one only until both are
 * rewrapped. To erase somebody is to delete their rows here and in the index.
 */
export const contactTable = table(
  'contacts',
  {
    campaign_id: text(),
    participant_id: text(),
    key_id: text(),
    data_key: text(),
    contact: text(),
    index_key: text(),
  },
  {
    primaryKey: ['campaign_id', 'participant_id'],
    indexes: {
      contacts_of_index_key: { on: 'campaign_id, index_key' },
    },
  },
);

/** Keyed hashes by which contact data is found without being decrypted. */
export const contactIndexTable = table(
  'contact_index',
  {
    campaign_id: text(),
    field: text<ContactField>(),
    value: text(),
    participant_id: text(),
  },
  {
    primaryKey: ['campaign_id', 'field', 'value', 'participant_id'],
    storage: 'keyed',
    indexes: {
      contact_index_of_participant: { on: 'campaign_id, participant_id' },
    },
  },
);
