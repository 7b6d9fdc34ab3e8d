import { changeOfApprovers } from '../../../campaign/approval/approverSet.js';
import { type DecisionFault, decisionFault } from '../../../campaign/approval/decision.js';
import { documentHash } from '../../../campaign/approval/document.js';
import { outcomeOf } from '../../../campaign/approval/outcome.js';
import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { ErrorCode } from '../../../generated/errorCodes.js';
import { currentApprovers } from '../approvers/index.js';
import { approverChangeTable } from '../approvers/tables.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow, updateRow } from '../db/write.js';
import { bringIntoForce, waitsForForce } from './bringIntoForce.js';
import { readApproval } from './rows.js';
import { approvalDecisionTable, approvalTable } from './tables.js';
import type { ApprovalRecord, HandedDecision } from './types.js';

/** The time that counts is the service's: the one of the approver is not signed. */
export async function decideApproval(
  sql: Sql,
  id: string,
  handed: HandedDecision,
  { clock, approverWait, passkeys }: Pick<Context, 'clock' | 'approverWait' | 'passkeys'>,
): Promise<ApprovalRecord> {
  const now = clock();
  await bringIntoForce(sql, now);
  const approval = await readApproval(sql, id, now, sql.dialect.forUpdate);
  const { document, decisions } = approval;
  if (decisions.some(({ approver }) => approver === handed.approver))
    throw new StoreProblem('approval_already_signed', '/approver');
  // A set that is not in force yet can still be rejected.
  const isOpen =
    approval.status === 'pending' || (handed.decision === 'reject' && (await waitsForForce(sql, id, now)));
  if (!isOpen) throw new StoreProblem('approval_decided');
  if (documentHash(handed.document) !== approval.documentHash)
    throw new StoreProblem('signature_wrong', '/document');
  const set = await currentApprovers(sql, now);
  const decision = { ...handed, document, decidedAt: toTaipei(now) };
  const earlier = decisions.map(({ approver }) => ({ approver, document }));
  const fault = await decisionFault(decision, { set, earlier, passkeys });
  if (fault !== null) throw problemOf(fault);
  await insertRow(sql, approvalDecisionTable, {
    approval_id: id,
    approver: handed.approver,
    sequence: decisions.length + 1,
    decision: handed.decision,
    algorithm: handed.algorithm,
    signature: handed.signature,
    authenticator_data: handed.algorithm === 'ES256' ? handed.authenticatorData : null,
    client_data_json: handed.algorithm === 'ES256' ? handed.clientDataJSON : null,
    reason: handed.reason ?? null,
    decided_at: now,
  });
  const { status } = outcomeOf(document.act, [...decisions, handed], set);
  if (status !== 'pending') await updateRow(sql, approvalTable, { id }, { status, decided_at: now });
  if (status === 'approved' && document.act === changeOfApprovers)
    await insertRow(sql, approverChangeTable, { approval_id: id, in_force_from: now + approverWait });
  return readApproval(sql, id, now);
}

const codes: Readonly<Record<DecisionFault, readonly [code: ErrorCode, pointer?: string]>> = {
  other_set: ['approval_decided'],
  approver_unknown: ['approver_not_allowed', '/approver'],
  approver_is_maker: ['approver_not_allowed', '/approver'],
  decided_before_request: ['approval_decided'],
  document_expired: ['approval_decided'],
  decided_already: ['approval_already_signed', '/approver'],
  signature_wrong: ['signature_wrong', '/signature'],
};

const problemOf = (fault: DecisionFault): StoreProblem => new StoreProblem(...codes[fault]);
