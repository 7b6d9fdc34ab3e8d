import { type ApproverSet, approverSetHash } from '../../../campaign/approval/approverSet.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { approverPersonTable, approverSetTable } from './tables.js';
import type { ApproverStore } from './types.js';

type SetRow = Pick<RowOf<typeof approverSetTable>, 'approver_set'>;

export function approverStore({ clock, read, write }: Context): ApproverStore {
  return {
    any: () => read(async (sql) => (await approverSets(sql)).length > 0),
    current: () => read((sql) => currentApprovers(sql, clock())),
    appoint: (set, persons = {}) =>
      write(async (sql) => {
        if ((await approverSets(sql)).length > 0) throw new StoreProblem('state_conflict');
        // The first set is in force from the beginning, however clocks of processes differ.
        await insertApproverSet(sql, set, { inForceFrom: 0, now: clock() });
        for (const [approverId, personId] of Object.entries(persons))
          await linkApprover(sql, approverId, personId);
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
  return fromJson(row.approver_set);
}

/** All approver sets, from number 0 on. */
export async function approverSets(sql: Sql): Promise<ApproverSet[]> {
  const rows = await sql.all<SetRow>('SELECT approver_set FROM approver_sets ORDER BY number');
  return rows.map(({ approver_set }) => fromJson(approver_set));
}

/** Inserts a set that was made in a ceremony or was approved; whether it is sound was checked before. */
export async function insertApproverSet(
  sql: Sql,
  set: ApproverSet,
  { inForceFrom, now }: { readonly inForceFrom: number; readonly now: number },
): Promise<void> {
  await insertRow(sql, approverSetTable, {
    number: set.number,
    hash: approverSetHash(set),
    approver_set: toJson(set),
    in_force_from: inForceFrom,
    created_at: now,
  });
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
