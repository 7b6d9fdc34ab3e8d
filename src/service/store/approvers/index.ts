import { type ApproverSet, approverSetHash } from '../../../campaign/approval/approverSet.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { approverPersonTable, approverSetTable } from './tables.js';
import type { ApproverSetRecord, ApproverStore, PendingSetRecord } from './types.js';

type SetRow = Pick<RowOf<typeof approverSetTable>, 'approver_set'>;

export function approverStore({ clock, approverWait, read, write }: Context): ApproverStore {
  return {
    any: () => read(async (sql) => (await approverSets(sql)).length > 0),
    current: () => read((sql) => currentApprovers(sql, clock())),
    list: () =>
      read(async (sql) => {
        const now = clock();
        const changes = await approvedChanges(sql);
        const due = changes.filter(({ inForceFrom }, index) => index === 0 && inForceFrom <= now);
        return {
          sets: [
            ...(await storedSets(sql)),
            ...due.map(({ set, inForceFrom }) => ({ set, hash: approverSetHash(set), inForceFrom })),
          ],
          pending: due.length > 0 ? [] : changes,
          wait: approverWait,
        };
      }),
    appoint: (set, persons = {}) =>
      write(async (sql) => {
        if ((await approverSets(sql)).length > 0) throw new StoreProblem('state_conflict');
        // The first set is in force from the beginning, however clocks of processes differ.
        if (!(await insertApproverSet(sql, set, { inForceFrom: 0, now: clock() })))
          throw new StoreProblem('state_conflict');
        for (const [approverId, personId] of Object.entries(persons)) {
          await requirePerson(sql, personId);
          await linkApprover(sql, approverId, personId);
        }
      }),
  };
}

/** The approver set in force. @throws approvers_missing where there is none */
export async function currentApprovers(sql: Sql, now: number): Promise<ApproverSet> {
  const [row] = await sql.all<SetRow>(
    'SELECT approver_set FROM approver_sets WHERE in_force_from <= $1 ORDER BY number DESC LIMIT 1',
    [now],
  );
  if (row === undefined) throw new StoreProblem('approvers_missing');
  return (await dueChange(sql, now))?.set ?? fromJson(row.approver_set);
}

interface ChangeRow {
  readonly id: string;
  readonly content: Json<Omit<ApproverSet, 'approvals'>>;
  readonly in_force_from: number;
}

/**
 * The approved changes of the latest set, in the order in which they come into force. Of several the first one counts: the
 * others name a set that is not in force any more then.
 */
export async function approvedChanges(sql: Sql): Promise<PendingSetRecord[]> {
  const rows = await sql.all<ChangeRow>(
    `SELECT a.id, a.content, c.in_force_from FROM approver_changes c JOIN approvals a ON a.id = c.approval_id
    WHERE a.status = 'approved' AND c.in_force_from < a.expires_at
      AND a.approvers = (SELECT hash FROM approver_sets ORDER BY number DESC LIMIT 1)
    ORDER BY c.in_force_from, a.id`,
  );
  return rows.map(({ id, content, in_force_from }) => ({
    approvalId: id,
    set: { ...fromJson(content), approvals: [id] },
    inForceFrom: in_force_from,
  }));
}

/** The change that is in force by now, and that no database transaction has stored as a set yet. */
export async function dueChange(sql: Sql, now: number): Promise<PendingSetRecord | undefined> {
  const [first] = await approvedChanges(sql);
  return first !== undefined && first.inForceFrom <= now ? first : undefined;
}

interface StoredSetRow extends SetRow {
  readonly hash: string;
  readonly in_force_from: number;
  readonly created_at: number;
}

/** The first set is in force from the beginning, which was when it was made. */
async function storedSets(sql: Sql): Promise<ApproverSetRecord[]> {
  const rows = await sql.all<StoredSetRow>(
    'SELECT hash, approver_set, in_force_from, created_at FROM approver_sets ORDER BY number',
  );
  return rows.map(({ hash, approver_set, in_force_from, created_at }) => ({
    set: fromJson(approver_set),
    hash,
    inForceFrom: in_force_from === 0 ? created_at : in_force_from,
  }));
}

/** All approver sets, from number 0 on. */
export async function approverSets(sql: Sql): Promise<ApproverSet[]> {
  const rows = await sql.all<SetRow>('SELECT approver_set FROM approver_sets ORDER BY number');
  return rows.map(({ approver_set }) => fromJson(approver_set));
}

/** Inserts a set that was made in a ceremony or was approved, and was checked before; false where it is there already. */
export async function insertApproverSet(
  sql: Sql,
  set: ApproverSet,
  { inForceFrom, now }: { readonly inForceFrom: number; readonly now: number },
): Promise<boolean> {
  const row = {
    number: set.number,
    hash: approverSetHash(set),
    approver_set: toJson(set),
    in_force_from: inForceFrom,
    created_at: now,
  };
  return (await insertRow(sql, approverSetTable, row, 'ON CONFLICT DO NOTHING')) > 0;
}

/** @throws person_not_found */
export async function requirePerson(sql: Sql, personId: string, pointer?: string): Promise<void> {
  const found = await sql.all('SELECT id FROM persons WHERE id = $1', [personId]);
  if (found.length === 0) throw new StoreProblem('person_not_found', pointer);
}

/** Says which person of the service an approver is. */
export async function linkApprover(sql: Sql, approverId: string, personId: string): Promise<void> {
  const row = { approver_id: approverId, person_id: personId };
  await insertRow(sql, approverPersonTable, row, 'ON CONFLICT DO NOTHING');
}

/** The approvers who are one of these persons. */
export async function approversOf(sql: Sql, personIds: readonly string[]): Promise<string[]> {
  const rows = await sql.all<{ approver_id: string }>(
    `SELECT DISTINCT approver_id FROM approver_persons WHERE ${sql.dialect.among('person_id', '$1')}`,
    [sql.dialect.encodeKeys(personIds)],
  );
  return rows.map(({ approver_id }) => approver_id);
}
