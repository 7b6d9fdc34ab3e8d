import type { Context } from '../db/context.js';
import type { SecretStore } from './types.js';

export function secretStore({ secretId, read, write }: Context): SecretStore {
  return {
    list: () =>
      read(async (sql) => {
        const rows = await sql.all<{ id: string; created_at: number }>(
          'SELECT id, created_at FROM secret_envelopes ORDER BY created_at, id',
        );
        return rows.map(({ id, created_at }) => ({ id, createdAt: created_at, isCurrent: id === secretId }));
      }),
    retire: () =>
      write(async (sql) => {
        const rows = await sql.all<{ id: string }>(
          `SELECT id FROM secret_envelopes ORDER BY id ${sql.dialect.forUpdate}`,
        );
        const others = rows.map(({ id }) => id).filter((id) => id !== secretId);
        // Another process may have ended this secret meanwhile: then one of the others is the last.
        if (others.length === rows.length) return [];
        for (const id of others) await sql.run('DELETE FROM secret_envelopes WHERE id = $1', [id]);
        return others;
      }),
  };
}
