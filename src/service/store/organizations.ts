import type { OrganizationRole } from '../../generated/types.js';
import type { Context } from './context.js';
import { newId } from './ids.js';
import { found, readPage, Where } from './rows.js';
import type { OrganizationRecord, OrganizationStore } from './types/organizations.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly created_at: number;
}

const select = 'SELECT id, name, role, created_at FROM organizations';

export function organizationStore({ clock, read, write }: Context): OrganizationStore {
  return {
    create: ({ name, role }) =>
      write(async (sql) => {
        const record = { id: newId('org_'), name, role, createdAt: clock() };
        await sql.run('INSERT INTO organizations (id, name, role, created_at) VALUES ($1, $2, $3, $4)', [
          record.id,
          name,
          role,
          record.createdAt,
        ]);
        return record;
      }),

    get: (id) =>
      read(async (sql) => {
        const [row] = await sql.all<Row>(`${select} WHERE id = $1`, [id]);
        return toRecord(found(row, 'organization_not_found'));
      }),

    list: (page) =>
      read((sql) =>
        readPage<Row, OrganizationRecord>(sql, { select, where: new Where(), id: 'id' }, page, (rows) =>
          rows.map(toRecord),
        ),
      ),
  };
}

function toRecord({ id, name, role, created_at }: Row): OrganizationRecord {
  return { id, name, role: role as OrganizationRole, createdAt: created_at };
}
