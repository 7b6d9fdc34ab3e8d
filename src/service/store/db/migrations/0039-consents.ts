import { type Guarded, guardsOf } from './guarded.js';
import type { Migration } from './migration.js';

/** Versions of the notice on personal data, and who consented to which; the database itself keeps both. */
export const consents: Migration = {
  version: 39,
  name: 'consents',
  statements: (dialect) => {
    const { types, table, keyedTable } = dialect;
    return [
      `CREATE TABLE notices (
      campaign_id ${types.text} NOT NULL REFERENCES campaigns (id),
      version ${types.integer} NOT NULL,
      hash ${types.text} NOT NULL,
      text ${types.text} NOT NULL,
      text_en ${types.text} NOT NULL,
      purposes ${types.json} NOT NULL,
      created_at ${types.integer} NOT NULL,
      PRIMARY KEY (campaign_id, version)
    ) ${table}`.trimEnd(),
      `CREATE TABLE consents (
      campaign_id ${types.text} NOT NULL,
      participant_id ${types.text} NOT NULL,
      number ${types.integer} NOT NULL,
      notice_version ${types.integer} NOT NULL,
      given_at ${types.integer} NOT NULL,
      withdrawn_at ${types.integer},
      PRIMARY KEY (campaign_id, participant_id, number)
    ) ${keyedTable}`.trimEnd(),
      ...guarded.flatMap((each) => guardsOf(each, dialect)),
    ];
  },
};

const guarded: readonly Guarded[] = [
  {
    table: 'notices',
    keys: [['campaign_id', 'version']],
    fixed: ['campaign_id', 'version', 'hash', 'text', 'text_en', 'purposes', 'created_at'],
  },
  {
    table: 'consents',
    keys: [['campaign_id', 'participant_id', 'number']],
    fixed: ['campaign_id', 'participant_id', 'number', 'notice_version', 'given_at'],
    refusals: [{ event: 'UPDATE', when: 'OLD.withdrawn_at IS NOT NULL', because: 'is fixed' }],
  },
];
