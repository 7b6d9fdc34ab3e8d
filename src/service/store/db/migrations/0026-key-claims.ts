import type { Dialect } from '../database.js';
import type { Migration } from './migration.js';

/**
 * Who made and rotated each key, its addresses and its last use; codes with which holders claim their keys; persons who
 * are disabled. The keys of until now were shown to somebody when they were made, so they are claimed. Those of
 * operators end within a year, as new ones do.
 */
export const keyClaims: Migration = {
  version: 26,
  name: 'key-claims',
  statements: (dialect) => {
    const { types, table } = dialect;
    const nullable = (name: string, type: string) => `ALTER TABLE api_keys ADD COLUMN ${name} ${type}`;
    return [
      `ALTER TABLE persons ADD COLUMN disabled_at ${types.integer}`,
      `ALTER TABLE api_keys ADD COLUMN addresses ${types.json} NOT NULL DEFAULT '[]'`,
      nullable('created_by_person', types.text),
      nullable('created_by_key', types.text),
      nullable('rotated_by_person', types.text),
      nullable('rotated_by_key', types.text),
      nullable('claimed_at', types.integer),
      nullable('last_used_at', types.integer),
      'CREATE INDEX api_keys_replacing ON api_keys (replaced_by) WHERE replaced_by IS NOT NULL',
      'CREATE INDEX api_keys_of_person ON api_keys (person_id) WHERE person_id IS NOT NULL',
      `CREATE TABLE key_claims (
      key_id ${types.text} NOT NULL REFERENCES api_keys (id),
      locator ${types.text} NOT NULL UNIQUE,
      hash ${types.text} NOT NULL,
      attempts ${types.integer} NOT NULL,
      expires_at ${types.integer} NOT NULL,
      PRIMARY KEY (key_id)
    ) ${table}`.trimEnd(),
      'UPDATE api_keys SET claimed_at = created_at',
      endKeysOfOperators(dialect),
    ];
  },
};

function endKeysOfOperators({ engine }: Dialect): string {
  const now =
    engine === 'sqlite'
      ? "CAST(strftime('%s', 'now') AS INTEGER) * 1000"
      : 'CAST(extract(epoch FROM now()) AS bigint) * 1000';
  return `UPDATE api_keys SET expires_at = ${now} + 31536000000
    WHERE expires_at IS NULL AND revoked_at IS NULL AND kind = 'secret'
      AND organization_id IN (SELECT id FROM organizations WHERE role = 'operator')`;
}
