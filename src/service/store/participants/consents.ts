import type { Sql } from '../db/database.js';
import type { Owner } from '../db/envelope.js';
import { fromJson, type Json } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow } from '../db/write.js';
import { latestVersion, requireNotice } from './notices.js';
import { consentTable } from './tables.js';
import type { ConsentRecord, NoticePurpose } from './types.js';

/** All consents of a participant, latest first. */
export async function consentsOf(sql: Sql, { campaignId, participantId }: Owner): Promise<ConsentRecord[]> {
  const rows = await sql.all<Omit<ConsentRecord, 'purposes'> & { readonly purposes: Json<NoticePurpose[]> }>(
    `SELECT c.notice_version AS "noticeVersion", n.hash AS "noticeHash", n.purposes, c.given_at AS "givenAt",
      c.withdrawn_at AS "withdrawnAt"
    FROM consents c JOIN notices n ON n.campaign_id = c.campaign_id AND n.version = c.notice_version
    WHERE c.campaign_id = $1 AND c.participant_id = $2 ORDER BY c.number DESC`,
    [campaignId, participantId],
  );
  return rows.map((row) => ({ ...row, purposes: fromJson(row.purposes) }));
}

const holds = (consent: ConsentRecord | undefined): boolean =>
  consent !== undefined && consent.withdrawnAt === null;

/** Adds a consent, unless the latest is the same and holds. @throws notice_not_found */
export async function giveConsent(sql: Sql, owner: Owner, noticeVersion: number, now: number): Promise<void> {
  const { campaignId, participantId } = owner;
  await requireNotice(sql, campaignId, noticeVersion);
  const before = await consentsOf(sql, owner);
  const [latest] = before;
  if (holds(latest) && latest?.noticeVersion === noticeVersion) return;
  await endConsent(sql, owner, now);
  await insertRow(sql, consentTable, {
    campaign_id: campaignId,
    participant_id: participantId,
    number: before.length + 1,
    notice_version: noticeVersion,
    given_at: now,
  });
}

/** Ends the consent that holds, if one does. */
export async function endConsent(sql: Sql, { campaignId, participantId }: Owner, now: number): Promise<void> {
  await sql.run(
    `UPDATE consents SET withdrawn_at = $3
    WHERE campaign_id = $1 AND participant_id = $2 AND withdrawn_at IS NULL`,
    [campaignId, participantId, now],
  );
}

/** Personal data is taken with a consent only, where the campaign has a notice. @throws consent_missing */
export async function requireConsent(sql: Sql, owner: Owner): Promise<void> {
  if ((await latestVersion(sql, owner.campaignId)) === 0) return;
  const [latest] = await consentsOf(sql, owner);
  if (!holds(latest)) throw new StoreProblem('consent_missing', '/consent');
}
