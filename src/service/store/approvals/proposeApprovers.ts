import {
  type ApproverSet,
  approverSetHash,
  changeOfApprovers,
  nextSetFault,
  proposedContent,
  type SetFault,
  type SetMember,
  thresholdFor,
} from '../../../campaign/approval/approverSet.js';
import { approverIdOf, parseApproverKey } from '../../../campaign/approval/publicKey.js';
import type { ErrorCode } from '../../../generated/errorCodes.js';
import { currentApprovers, linkApprover, requirePerson } from '../approvers/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { bringIntoForce } from './bringIntoForce.js';
import { requestApproval } from './request.js';
import type { ApprovalRecord, ApproversProposal, ProposedApprover } from './types.js';

/** @throws approvers_missing, approver_key_invalid, approver_key_repeated, thresholds_invalid, person_not_found */
export async function proposeApprovers(
  sql: Sql,
  { approvers, thresholds, caller }: ApproversProposal,
  { clock, approverWait }: Pick<Context, 'clock' | 'approverWait'>,
): Promise<ApprovalRecord> {
  const now = clock();
  await bringIntoForce(sql, now);
  const current = await currentApprovers(sql, now);
  const next: ApproverSet = {
    v: 'approvers/1',
    number: current.number + 1,
    previous: approverSetHash(current),
    approvals: [],
    approvers: approvers.map(memberOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    thresholds: thresholds ?? current.thresholds,
  };
  const fault = nextSetFault(current, next);
  if (fault !== null) throw new StoreProblem(...problems[fault]);
  await linkPersons(sql, approvers, current);
  const { approval } = await requestApproval(
    sql,
    {
      act: changeOfApprovers,
      campaignId: null,
      subject: { type: 'approvers', id: 'approvers', version: next.number },
      content: proposedContent(next),
      words: wordsOf(current, next, approverWait),
      makers: [],
      caller,
    },
    now,
  );
  return approval;
}

/** @throws approver_key_invalid */
function memberOf({ key: given, role }: ProposedApprover, index: number): SetMember {
  const key = parseApproverKey(given);
  if (key === null) throw new StoreProblem('approver_key_invalid', `/approvers/${index}/key`);
  return { id: approverIdOf(key), role, key };
}

const problems: Readonly<Record<SetFault, readonly [code: ErrorCode, pointer: string]>> = {
  too_few_approvers: ['validation_failed', '/approvers'],
  too_many_approvers: ['validation_failed', '/approvers'],
  key_invalid: ['approver_key_invalid', '/approvers'],
  key_twice: ['approver_key_repeated', '/approvers'],
  approver_twice: ['approver_key_repeated', '/approvers'],
  approvers_unordered: ['validation_failed', '/approvers'],
  threshold_unreachable: ['thresholds_invalid', '/thresholds'],
  number_differs: ['state_conflict', ''],
  previous_differs: ['state_conflict', ''],
};

/**
 * Says of new approvers which persons they are. Of an approver who is there already it never changes, so that nobody makes
 * others the makers of what they made themselves. @throws person_not_found
 */
async function linkPersons(
  sql: Sql,
  approvers: readonly ProposedApprover[],
  current: ApproverSet,
): Promise<void> {
  for (const [index, { key, personId }] of approvers.entries()) {
    const id = approverIdOf(key);
    if (personId === undefined || current.approvers.some((member) => member.id === id)) continue;
    await requirePerson(sql, personId, `/approvers/${index}/personId`);
    await linkApprover(sql, id, personId);
  }
}

const HOUR = 3_600_000;

/** What approvers read before they sign: who comes, who goes, and how many each act needs. */
function wordsOf(current: ApproverSet, next: ApproverSet, wait: number): { zh: string; en: string } {
  const added = next.approvers.filter(({ id }) => !current.approvers.some((member) => member.id === id));
  const removed = current.approvers.filter(({ id }) => !next.approvers.some((member) => member.id === id));
  const named = (members: readonly SetMember[]) =>
    members.map(({ id, role }) => `${id} (${role})`).join(', ') || '–';
  const thresholds = Object.entries(next.thresholds)
    .map(([act, count]) => `${act} ${count}`)
    .join(', ');
  const changes = thresholdFor(next, changeOfApprovers);
  const hours = Math.round((wait / HOUR) * 10) / 10;
  return {
    zh: [
      `核准人名冊第 ${next.number} 版，核准後 ${hours} 小時施行，期間任一核准人皆可否決`,
      `新增：${named(added)}`,
      `移除：${named(removed)}`,
      `全部：${named(next.approvers)}`,
      `門檻：${thresholds}；變更名冊 ${changes}`,
    ].join('\n'),
    en: [
      `Approver set ${next.number}, in force ${hours} hours after its approval; until then any approver can reject it`,
      `New: ${named(added)}`,
      `Removed: ${named(removed)}`,
      `All: ${named(next.approvers)}`,
      `Thresholds: ${thresholds}; change of the set ${changes}`,
    ].join('\n'),
  };
}
