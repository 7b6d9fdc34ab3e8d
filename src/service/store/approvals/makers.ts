import { approversOf } from '../approvers/index.js';
import type { Sql } from '../db/database.js';
import type { ApprovalRequest } from './types.js';

/** Subjects whose content was made step by step, each step with an entry in the audit log. */
const madeBySteps = ['publication', 'ruleSet', 'drawSchedule', 'export'];

/**
 * Persons and approvers of whom none can approve: who is named, who requests, who took a step on the subject by the audit
 * log, and whoever made or rotated a key with which any of this was done, or a key with which that key was made, and so on.
 */
export async function makersOf(
  sql: Sql,
  { caller, subject, makers }: Pick<ApprovalRequest, 'caller' | 'subject' | 'makers'>,
): Promise<string[]> {
  const steps = madeBySteps.includes(subject.type) ? await actorsOn(sql, [subject.id]) : [];
  const actors: Actor[] = [{ person_id: caller.personId, key_id: caller.keyId }, ...steps];
  const persons = new Set([...makers, ...personsAmong(actors)]);
  const keys = new Set(keysAmong(actors));
  for (let fresh = [...keys]; fresh.length > 0; ) {
    const older = await predecessorsOf(sql, fresh);
    const makersOfKeys = await actorsOn(sql, [...fresh, ...older]);
    for (const person of personsAmong(makersOfKeys)) persons.add(person);
    fresh = [...older, ...keysAmong(makersOfKeys)].filter((id) => !keys.has(id));
    for (const id of fresh) keys.add(id);
  }
  const approvers = await approversOf(sql, [...persons]);
  return [...new Set([...persons, ...approvers])].sort();
}

interface Actor {
  readonly person_id: string | null;
  readonly key_id: string | null;
}

const personsAmong = (actors: readonly Actor[]): string[] =>
  actors.flatMap(({ person_id }) => person_id ?? []);
const keysAmong = (actors: readonly Actor[]): string[] => actors.flatMap(({ key_id }) => key_id ?? []);

/** Who changed these subjects. To end a key makes nothing. */
function actorsOn(sql: Sql, subjectIds: readonly string[]): Promise<Actor[]> {
  return sql.all<Actor>(
    `SELECT DISTINCT person_id, key_id FROM audit_entries
    WHERE ${sql.dialect.among('subject_id', '$1')} AND outcome = 'done' AND operation_id <> 'revokeKey'`,
    [sql.dialect.encodeKeys(subjectIds)],
  );
}

/** The keys that were rotated into these. */
async function predecessorsOf(sql: Sql, keyIds: readonly string[]): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    `SELECT id FROM api_keys WHERE ${sql.dialect.among('replaced_by', '$1')}`,
    [sql.dialect.encodeKeys(keyIds)],
  );
  return rows.map(({ id }) => id);
}
