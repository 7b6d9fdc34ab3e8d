import type { AgeBand, Gender, Residence } from '../../../generated/types.js';
import { flag, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';
import type { NoticePurpose } from './types.js';

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

/** Finds by contact data, for the count of each person; who was sought is not kept. */
export const contactFindTable = table(
  'contact_finds',
  {
    id: text(),
    caller: text(),
    found_at: integer(),
    allowance_id: nullable(text()),
  },
  {
    primaryKey: ['id'],
    indexes: {
      contact_finds_of_caller: { on: 'caller, found_at' },
    },
  },
);

/** Finds that approvers allowed a person beyond those of each hour. */
export const findAllowanceTable = table(
  'find_allowances',
  {
    id: text(),
    campaign_id: text({ references: 'campaigns (id)' }),
    person_id: text({ references: 'persons (id)' }),
    finds: integer(),
    used: integer(),
    reason: text(),
    approval_id: text(),
    created_at: integer(),
    valid_until: integer(),
  },
  {
    primaryKey: ['id'],
    indexes: {
      find_allowances_of_person: { on: 'person_id, valid_until' },
    },
  },
);

/** Versions of the notice that participants read before they consent. Rows are never changed nor deleted. */
export const noticeTable = table(
  'notices',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    version: integer(),
    hash: text(),
    text: text(),
    text_en: text(),
    purposes: json<readonly NoticePurpose[]>(),
    created_at: integer(),
  },
  { primaryKey: ['campaign_id', 'version'] },
);

/** To which notice a participant consented. Of a row only `withdrawn_at` ever changes, once. */
export const consentTable = table(
  'consents',
  {
    campaign_id: text(),
    participant_id: text(),
    number: integer(),
    notice_version: integer(),
    given_at: integer(),
    withdrawn_at: nullable(integer()),
  },
  { primaryKey: ['campaign_id', 'participant_id', 'number'], storage: 'keyed' },
);

/** Who read all data of a participant, on behalf of the participant. Rows are never changed nor deleted. */
export const participantDataReadTable = table(
  'participant_data_reads',
  {
    campaign_id: text(),
    participant_id: text(),
    at: integer(),
    person_id: nullable(text()),
    key_id: text(),
    organization_ids: json<readonly string[]>(),
    remote_address: nullable(text()),
  },
  {
    indexes: {
      participant_data_reads_of_participant: { on: 'campaign_id, participant_id' },
    },
  },
);
