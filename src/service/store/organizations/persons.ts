import type { Scope } from '../../../generated/types.js';
import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, type Json } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow, updateRow } from '../db/write.js';
import { ofOrganization } from './index.js';
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
        const record = { id: newId('per_'), organizationId, name, createdAt: clock(), disabledAt: null };
        await insertRow(sql, personTable, {
          id: record.id,
          organization_id: organizationId,
          name,
          created_at: record.createdAt,
        });
        return record;
      }),

    get: (id) => read((sql) => personById(sql, id)),

    disable: (id) =>
      write(async (sql) => {
        const now = clock();
        // Two administrators who disable each other come one after the other: the second is the last one.
        await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS free`, ['persons/administrators']);
        const { disabledAt } = await personById(sql, id, sql.dialect.forUpdate);
        if (disabledAt !== null) return personById(sql, id);
        const administrators = await administratorsAt(sql, now);
        if (administrators.has(id) && administrators.size === 1) throw new StoreProblem('last_administrator');
        await updateRow(sql, personTable, { id }, { disabled_at: now });
        await sql.run('UPDATE api_keys SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL', [
          id,
          now,
        ]);
        await sql.run(
          'DELETE FROM key_claims WHERE key_id IN (SELECT id FROM api_keys WHERE person_id = $1)',
          [id],
        );
        return personById(sql, id);
      }),

    list: (filter, page) =>
      read((sql) => {
        const where = ofOrganization(new Where(), 'organization_id', filter);
        return readPage<PersonRow, PersonRecord>(sql, { select, where, id: 'id' }, page, (rows) =>
          rows.map(toRecord),
        );
      }),
  };
}

async function personById(sql: Sql, id: string, lock = ''): Promise<PersonRecord> {
  const [row] = await sql.all<PersonRow>(`${select} WHERE id = $1 ${lock}`, [id]);
  return toRecord(orThrow(row, 'person_not_found'));
}

/** The persons who can manage the keys of an operator that has none above it. */
async function administratorsAt(sql: Sql, now: number): Promise<ReadonlySet<string>> {
  const keys = await sql.all<AdministratorRow>(
    `SELECT k.person_id, k.scopes, o.scopes AS delegated
    FROM organizations o JOIN api_keys k ON k.organization_id = o.id
    WHERE o.role = 'operator' AND o.parent_id IS NULL AND k.kind = 'secret' AND k.person_id IS NOT NULL
      AND k.claimed_at IS NOT NULL AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $1)`,
    [now],
  );
  const administering = keys.filter(({ scopes, delegated }) =>
    administration.every(
      (scope) =>
        fromJson(scopes).includes(scope) && (delegated === null || fromJson(delegated).includes(scope)),
    ),
  );
  return new Set(administering.map(({ person_id }) => person_id));
}

interface AdministratorRow {
  readonly person_id: string;
  readonly scopes: Json<readonly Scope[]>;
  readonly delegated: Json<readonly Scope[]> | null;
}

const administration: readonly Scope[] = ['keys:manage', 'organizations:manage'];

function toRecord({ id, organization_id, name, created_at, disabled_at }: PersonRow): PersonRecord {
  return { id, organizationId: organization_id, name, createdAt: created_at, disabledAt: disabled_at };
}
