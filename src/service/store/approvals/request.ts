import { randomBytes } from 'node:crypto';
import { approverSetHash, thresholdFor } from '../../../campaign/approval/approverSet.js';
import { type ApprovalDocument, contentHash } from '../../../campaign/approval/document.js';
import { toTaipei } from '../../../campaign/taipeiTime.js';
import { currentApprovers } from '../approvers/index.js';
import { appendEntries } from '../audit/index.js';
import type { Sql } from '../db/database.js';
import { RetryTransaction } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { insertRow, updateRow } from '../db/write.js';
import { bringIntoForce } from './bringIntoForce.js';
import { makersOf } from './makers.js';
import { ApprovalRequired } from './required.js';
import { type ApprovalRow, readApproval, selectApprovals } from './rows.js';
import { approvalTable } from './tables.js';
import type { ApprovalRecord, ApprovalRequest, RequestedApproval } from './types.js';

/** How long approvers have, and how long an approval can be used. */
const VALID_MS = 7 * 86_400_000;

/** @throws ApprovalRequired, approvers_missing */
export async function useApproval(sql: Sql, request: ApprovalRequest, now: number): Promise<ApprovalRecord> {
  await bringIntoForce(sql, now);
  const approvers = approverSetHash(await currentApprovers(sql, now));
  const [row] = await find(sql, request, approvers, "a.status = 'approved'", now, sql.dialect.forUpdate);
  if (row === undefined) throw new ApprovalRequired(request);
  await updateRow(sql, approvalTable, { id: row.id }, { status: 'used', used_at: now });
  await record(sql, request, 'useApproval', row.id, now);
  return readApproval(sql, row.id, now);
}

/** @throws approvers_missing */
export async function requestApproval(
  sql: Sql,
  request: ApprovalRequest,
  now: number,
): Promise<RequestedApproval> {
  await bringIntoForce(sql, now);
  const set = await currentApprovers(sql, now);
  const approvers = approverSetHash(set);
  await expireOpen(sql, request, approvers, now);
  // A rejected one holds until it expires: whoever asks again does not ask until somebody agrees.
  const [known] = await find(sql, request, approvers, "a.status IN ('pending', 'approved', 'rejected')", now);
  const id =
    known?.id ?? (await insertApproval(sql, request, approvers, thresholdFor(set, request.act), now));
  const approval = await readApproval(sql, id, now);
  const { makers } = approval.document;
  const decided = approval.decisions.map(({ approver }) => approver);
  const ids = set.approvers.map((member) => member.id);
  return { approval, approvers: ids.filter((each) => !makers.includes(each) && !decided.includes(each)) };
}

async function insertApproval(
  sql: Sql,
  request: ApprovalRequest,
  approvers: string,
  threshold: number,
  now: number,
): Promise<string> {
  const { act, campaignId, subject, content, words } = request;
  const document: ApprovalDocument = {
    v: 'approval/1',
    campaign: campaignId,
    act,
    subject: { type: subject.type, id: subject.id, version: subject.version },
    contentHash: contentHash(content),
    words: { zh: words.zh, en: words.en },
    makers: await makersOf(sql, request),
    approvers,
    requestedAt: toTaipei(now),
    expiresAt: toTaipei(now + VALID_MS),
    nonce: randomBytes(16).toString('hex'),
  };
  const id = newId('apv_');
  const row = {
    id,
    campaign_id: campaignId,
    act,
    subject_type: subject.type,
    subject_id: subject.id,
    subject_version: subject.version,
    content_hash: document.contentHash,
    approvers,
    threshold,
    status: 'pending',
    document: toJson(document),
    content: toJson(content),
    requested_at: now,
    expires_at: now + VALID_MS,
  } as const;
  const inserted = await insertRow(sql, approvalTable, row, 'ON CONFLICT DO NOTHING');
  // Another request committed the same one in the meantime: run again, which finds it.
  if (inserted === 0) throw new RetryTransaction();
  await record(sql, request, 'requestApproval', id, now);
  return id;
}

/** The approvals of exactly this act that have not expired, newest first. */
function find(
  sql: Sql,
  { act, subject, content }: ApprovalRequest,
  approvers: string,
  condition: string,
  now: number,
  lock = '',
): Promise<ApprovalRow[]> {
  return sql.all<ApprovalRow>(
    `${selectApprovals} WHERE a.act = $2 AND a.subject_type = $3 AND a.subject_id = $4 AND a.subject_version = $5
      AND a.content_hash = $6 AND a.approvers = $7 AND a.expires_at > $1 AND ${condition}
    ORDER BY a.id DESC LIMIT 1 ${lock}`,
    [now, act, subject.type, subject.id, subject.version, contentHash(content), approvers],
  );
}

/** Stores that an open approval of this act has expired, so that a new one can be open. */
async function expireOpen(
  sql: Sql,
  { act, subject, content }: ApprovalRequest,
  approvers: string,
  now: number,
): Promise<void> {
  await sql.run(
    `UPDATE approvals SET status = 'expired' WHERE act = $2 AND subject_type = $3 AND subject_id = $4
      AND subject_version = $5 AND content_hash = $6 AND approvers = $7 AND expires_at <= $1
      AND status IN ('pending', 'approved')`,
    [now, act, subject.type, subject.id, subject.version, contentHash(content), approvers],
  );
}

/** Enters in the audit log what becomes of an approval. */
function record(
  sql: Sql,
  { caller, campaignId }: ApprovalRequest,
  operationId: 'requestApproval' | 'useApproval',
  id: string,
  now: number,
): Promise<void> {
  const subject = { subjectType: 'approval', subjectId: id, outcome: 'done', code: null } as const;
  return appendEntries(sql, [{ ...caller, campaignId, operationId, ...subject }], now);
}
