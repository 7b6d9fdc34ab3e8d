import type { Context } from '../db/context.js';
import { newId } from '../db/ids.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { PersonRecord, PersonStore } from './types.js';

interface Row {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly created_at: number;
}

export function personStore({ clock, read, write }: Context): PersonStore {
  return {
    create: ({ organizationId, name }) =>
      write(async (sql) => {
        const [owner] = await sql.all('SELECT id FROM organizations WHERE id = $1', [organizationId]);
        orThrow(owner, 'organization_not_found', '/organizationId');
        const record = { id: newId('per_'), organizationId, name, createdAt: clock() };
        await sql.run('INSERT INTO persons (id, organization_id, name, created_at) VALUES ($1, $2, $3, $4)', [
          record.id,
          organizationId,
          name,
          record.createdAt,
        ]);
        return record;
      }),

    list: ({ organizationId }, page) =>
      read((sql) => {
        const select = 'SELECT id, organization_id, name, created_at FROM persons';
        const where = new Where().equal('organization_id', organizationId);
        return readPage<Row, PersonRecord>(sql, { select, where, id: 'id' }, page, (rows) =>
          rows.map(toRecord),
        );
      }),
  };
}

function toRecord({ id, organization_id, name, created_at }: Row): PersonRecord {
  return { id, organizationId: organization_id, name, createdAt: created_at };
}
