import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import { newId } from '../db/ids.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { personTable } from './tables.js';
import type { PersonRecord, PersonStore } from './types.js';

type PersonRow = RowOf<typeof personTable>;

const select = `SELECT ${listColumns(personTable.columns)} FROM persons`;

export function personStore({ clock, read, write }: Context): PersonStore {
  return {
    create: ({ organizationId, name }) =>
      write(async (sql) => {
        const [owner] = await sql.all('SELECT id FROM organizations WHERE id = $1', [organizationId]);
        orThrow(owner, 'organization_not_found', '/organizationId');
        const record = { id: newId('per_'), organizationId, name, createdAt: clock() };
        await insertRow(sql, personTable, {
          id: record.id,
          organization_id: organizationId,
          name,
          created_at: record.createdAt,
        });
        return record;
      }),

    list: ({ organizationId }, page) =>
      read((sql) => {
        const where = new Where().equal('organization_id', organizationId);
        return readPage<PersonRow, PersonRecord>(sql, { select, where, id: 'id' }, page, (rows) =>
          rows.map(toRecord),
        );
      }),
  };
}

function toRecord({ id, organization_id, name, created_at }: PersonRow): PersonRecord {
  return { id, organizationId: organization_id, name, createdAt: created_at };
}
