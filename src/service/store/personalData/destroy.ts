import { destroyableKinds, isDestroyableKind } from '../../../generated/operatorEnums.js';
import type { DestroyableKind } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { UNLINKED } from './plan.js';
import type { DestructionPlan, DueDestruction } from './types.js';

/**
 * What is destroyed with these kinds: a participant who is unlinked is found by nobody any more, so the links take
 * everything else along. @throws retention_running
 */
export function requireDue(
  { items }: DestructionPlan,
  kinds: readonly DestroyableKind[],
  now: number,
): readonly DueDestruction[] {
  const chosen = kinds.includes('participantLinks') ? destroyableKinds : kinds;
  return items.flatMap((item): DueDestruction[] => {
    const { kind, method, records, source, dueAt } = item;
    if (!isDestroyableKind(kind) || !chosen.includes(kind) || dueAt === null) return [];
    if (dueAt > now) {
      const index = Math.max(0, kinds.indexOf(kind));
      throw new StoreProblem('retention_running', `/kinds/${index}`);
    }
    return [{ kind, method, records, source, dueAt }];
  });
}

/** Deletes the data keys as well, without which no copy of contact data can be decrypted. */
const statements: Readonly<Record<DestroyableKind, readonly string[]>> = {
  contactData: [
    'DELETE FROM contact_index WHERE campaign_id = $1',
    'DELETE FROM contacts WHERE campaign_id = $1',
  ],
  participantAttributes: ['DELETE FROM participant_groups WHERE campaign_id = $1'],
  participantLinks: [
    `UPDATE participants SET participant = '${UNLINKED}' || id, erased_at = coalesce(erased_at, $2)
    WHERE campaign_id = $1 AND is_canary = 0`,
  ],
};

export async function destroy(
  sql: Sql,
  campaignId: string,
  kind: DestroyableKind,
  now: number,
): Promise<void> {
  for (const statement of statements[kind])
    await sql.run(statement, statement.includes('$2') ? [campaignId, now] : [campaignId]);
}
