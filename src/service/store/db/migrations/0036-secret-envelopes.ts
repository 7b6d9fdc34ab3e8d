import type { Migration } from './migration.js';

/** The data secret, encrypted under each secret of the environment that opens it; until now that was the secret itself. */
export const secretEnvelopes: Migration = {
  version: 36,
  name: 'secret-envelopes',
  statements: ({ types, table }) => [
    `CREATE TABLE secret_envelopes (
      id ${types.text} NOT NULL,
      data_secret ${types.text} NOT NULL,
      created_at ${types.integer} NOT NULL,
      PRIMARY KEY (id)
    ) ${table}`.trimEnd(),
  ],
};
