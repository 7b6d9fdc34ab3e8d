import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow, updateRow } from '../db/write.js';
import { organizationTable } from './tables.js';
import type {
  OrganizationChain,
  OrganizationFilter,
  OrganizationRecord,
  OrganizationStore,
} from './types.js';

type OrganizationRow = RowOf<typeof organizationTable>;

const columns = listColumns(organizationTable.columns);
const select = `SELECT ${columns} FROM organizations`;

export function organizationStore({ clock, read, write }: Context): OrganizationStore {
  return {
    create: ({ name, role, parentId, scopes }) =>
      write(async (sql) => {
        if (parentId !== undefined) await chainOf(sql, parentId, '/parentId');
        const id = newId('org_');
        await insertRow(sql, organizationTable, {
          id,
          name,
          role,
          parent_id: parentId,
          scopes: scopes && toJson(scopes),
          created_at: clock(),
        });
        return organizationById(sql, id);
      }),

    delegate: (id, scopes) =>
      write(async (sql) => {
        await updateRow(sql, organizationTable, { id }, { scopes: scopes && toJson(scopes) });
        return organizationById(sql, id);
      }),

    get: (id) => read((sql) => organizationById(sql, id)),

    chain: (id, pointer) => read((sql) => chainOf(sql, id, pointer)),

    list: (page) =>
      read((sql) =>
        readPage<OrganizationRow, OrganizationRecord>(
          sql,
          { select, where: new Where(), id: 'id' },
          page,
          (rows) => rows.map(toRecord),
        ),
      ),
  };
}

async function organizationById(sql: Sql, id: string): Promise<OrganizationRecord> {
  const [row] = await sql.all<OrganizationRow>(`${select} WHERE id = $1`, [id]);
  return toRecord(orThrow(row, 'organization_not_found'));
}

/** A parent is set once, when the organization is created, and exists by then: so there is no cycle. */
export async function chainOf(sql: Sql, id: string, pointer?: string): Promise<OrganizationChain> {
  const rows = await sql.all<OrganizationRow>(
    `WITH RECURSIVE chain AS (
      SELECT o.*, 0 AS height FROM organizations o WHERE o.id = $1
      UNION ALL
      SELECT o.*, c.height + 1 FROM chain c JOIN organizations o ON o.id = c.parent_id
    ) SELECT ${columns} FROM chain ORDER BY height`,
    [id],
  );
  const [first, ...above] = rows.map(toRecord);
  if (first === undefined) throw new StoreProblem('organization_not_found', pointer);
  return [first, ...above];
}

/** Restricts to rows of one organization, or of an organization and all below it. */
export function ofOrganization(
  where: Where,
  column: string,
  { organizationId, within }: OrganizationFilter,
): Where {
  where.equal(column, organizationId);
  if (within === undefined) return where;
  return where.and(
    `${column} IN (
      WITH RECURSIVE below AS (
        SELECT id FROM organizations WHERE id = ?
        UNION ALL SELECT o.id FROM below b JOIN organizations o ON o.parent_id = b.id
      ) SELECT id FROM below
    )`,
    within,
  );
}

function toRecord({ id, name, role, parent_id, scopes, created_at }: OrganizationRow): OrganizationRecord {
  return {
    id,
    name,
    role,
    parentId: parent_id,
    scopes: scopes && fromJson(scopes),
    createdAt: created_at,
  };
}
