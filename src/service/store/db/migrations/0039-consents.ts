import { guard } from './guard.js';
import type { Migration } from './migration.js';

/** Versions of the notice on personal data, and who consented to which; the database itself keeps both. */
export const consents: Migration = {
  version: 39,
  name: 'consents',
  statements: (dialect) => {
    const { types, table, keyedTable, engine } = dialect;
    const isNot = engine === 'sqlite' ? 'IS NOT' : 'IS DISTINCT FROM';
    const kept = (name: string, keys: readonly string[]) => {
      const on = { table: name, because: 'is kept' } as const;
      const same = keys.map((key) => `k.${key} = NEW.${key}`).join(' AND ');
      return [
        ...guard({ ...on, name: `${name}_kept`, event: 'DELETE', when: '1 = 1' }, dialect),
        // SQLite deletes what a row replaces without asking the trigger for DELETE.
        ...(engine === 'sqlite'
          ? guard(
              {
                ...on,
                name: `${name}_replaced`,
                event: 'INSERT',
                when: `EXISTS (SELECT 1 FROM ${name} k WHERE ${same})`,
              },
              dialect,
            )
          : []),
      ];
    };
    const fixed = ['campaign_id', 'participant_id', 'number', 'notice_version', 'given_at'];
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
      ...guard(
        { name: 'notices_fixed', table: 'notices', event: 'UPDATE', when: '1 = 1', because: 'is fixed' },
        dialect,
      ),
      ...guard(
        {
          name: 'consents_fixed',
          table: 'consents',
          event: 'UPDATE',
          when: [
            ...fixed.map((name) => `NEW.${name} ${isNot} OLD.${name}`),
            'OLD.withdrawn_at IS NOT NULL',
          ].join(' OR '),
          because: 'is fixed',
        },
        dialect,
      ),
      ...kept('notices', ['campaign_id', 'version']),
      ...kept('consents', ['campaign_id', 'participant_id', 'number']),
    ];
  },
};
