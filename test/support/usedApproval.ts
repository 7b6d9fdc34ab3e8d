interface UsedApproval {
  readonly act: string;
  readonly campaignId: string;
  readonly subject: { readonly type: string; readonly id: string; readonly version?: number };
  readonly content?: object;
}

let count = 0;

/**
 * An approval that was used, written past the service with as many decisions as the database asks for; what they sign it does
 * not know. Returns its id.
 */
export async function usedApproval(
  query: (text: string) => Promise<unknown>,
  { act, campaignId, subject, content = {} }: UsedApproval,
): Promise<string> {
  count += 1;
  const id = `apv_test_${count}`;
  await query(`INSERT INTO approver_sets (number, hash, approver_set, in_force_from, created_at)
    SELECT 0, 'set', '{}', 0, 0 WHERE NOT EXISTS (SELECT 1 FROM approver_sets)`);
  await query(`INSERT INTO approvals (id, campaign_id, act, subject_type, subject_id, subject_version, content_hash,
      approvers, threshold, status, document, content, requested_at, expires_at)
    SELECT '${id}', '${campaignId}', '${act}', '${subject.type}', '${subject.id}', ${subject.version ?? 1}, '${id}',
      hash, 1, 'pending', '{}', '${JSON.stringify(content)}', 0, 1 FROM approver_sets WHERE number = 0`);
  await query(`INSERT INTO approval_decisions (approval_id, approver, sequence, decision, algorithm, signature, decided_at)
    VALUES ('${id}', 'apr_test', 1, 'approve', 'Ed25519', '', 0)`);
  await query(`UPDATE approvals SET status = 'approved', decided_at = 0 WHERE id = '${id}'`);
  await query(`UPDATE approvals SET status = 'used', used_at = 0 WHERE id = '${id}'`);
  return id;
}
