import type { OrganizationRole, Scope } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { OrganizationChain, OrganizationRecord, OrganizationStore } from './types.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly parent_id: string | null;
  readonly scopes: string | null;
  readonly created_at: number;
}

const columns = 'id, name, role, parent_id, scopes, created_at';
const select = `SELECT ${columns} FROM organizations`;

export function organizationStore({ clock, read, write }: Context): OrganizationStore {
  return {
    create: ({ name, role, parentId, scopes }) =>
      write(async (sql) => {
        if (parentId !== undefined) await chainOf(sql, parentId, '/parentId');
        const id = newId('org_');
        await sql.run(`INSERT INTO organizations (${columns}) VALUES ($1, $2, $3, $4, $5, $6)`, [
          id,
          name,
          role,
          parentId ?? null,
          scopes === undefined ? null : JSON.stringify(scopes),
          clock(),
        ]);
        return organizationById(sql, id);
      }),

    delegate: (id, scopes) =>
      write(async (sql) => {
        const text = scopes === null ? null : JSON.stringify(scopes);
        await sql.run('UPDATE organizations SET scopes = $2 WHERE id = $1', [id, text]);
        return organizationById(sql, id);
      }),

    get: (id) => read((sql) => organizationById(sql, id)),

    chain: (id, pointer) => read((sql) => chainOf(sql, id, pointer)),

    list: (page) =>
      read((sql) =>
        readPage<Row, OrganizationRecord>(sql, { select, where: new Where(), id: 'id' }, page, (rows) =>
          rows.map(toRecord),
        ),
      ),
  };
}

async function organizationById(sql: Sql, id: string): Promise<OrganizationRecord> {
  const [row] = await sql.all<Row>(`${select} WHERE id = $1`, [id]);
  return toRecord(orThrow(row, 'organization_not_found'));
}

/** Parents are given once, to organizations that are there: the way up ends. */
export async function chainOf(sql: Sql, id: string, pointer?: string): Promise<OrganizationChain> {
  const rows = await sql.all<Row>(
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

function toRecord({ id, name, role, parent_id, scopes, created_at }: Row): OrganizationRecord {
  return {
    id,
    name,
    role: role as OrganizationRole,
    parentId: parent_id,
    scopes: scopes === null ? null : (JSON.parse(scopes) as Scope[]),
    createdAt: created_at,
  };
}
