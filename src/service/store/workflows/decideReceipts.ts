import { numberOfKey } from '../../../campaign/naturalKey.js';
import { fromTimestamp, stepLength } from '../../../campaign/taipeiTime.js';
import { type CampaignWithRules, loadCampaign } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import { type ClaimRow, hasLapsed, selectClaims, toClaims } from '../claims/rows.js';
import type { ClaimStore, ReceiptDecision } from '../claims/types.js';
import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { StoreProblem } from '../db/problem.js';
import { lookUpMerchants, type MerchantBrief } from '../merchants/lookup.js';
import type { PushedTransaction } from '../transactions/types.js';
import { pushBatch } from './pushTransactions.js';

/** Decisions of a shop or the operator on claims to paper receipts. */
export function decideReceipts(context: Context): Pick<ClaimStore, 'confirmReceipts' | 'rejectReceipts'> {
  const { clock, write } = context;
  return {
    confirmReceipts: (campaignId, access, ids) =>
      write((sql) => confirm(sql, context, campaignId, access, ids, clock())),
    rejectReceipts: (campaignId, access, ids, remark) =>
      write((sql) => reject(sql, campaignId, access, ids, remark, clock())),
  };
}

/** A claim that waits for a decision, with the merchant of its receipt. */
interface DueClaim {
  readonly claim: ClaimRow;
  readonly merchant: MerchantBrief;
}

/**
 * Pushes the receipts for their merchants, where they were not pushed before, and gives each to the participant whose
 * claim is confirmed.
 */
async function confirm(
  sql: Sql,
  context: Context,
  campaignId: string,
  access: Access,
  ids: readonly string[],
  now: number,
): Promise<ReceiptDecision[]> {
  const campaign = await loadCampaign(sql, campaignId, now);
  if (campaign.record.status !== 'active') throw new StoreProblem('campaign_not_active');
  const problems: Problems = new Map();
  const due = await findDue(sql, campaign, access, { ids, decided: 'claimed', problems, now });
  await setConfirmed(sql, campaignId, due, now);
  const byOrganization = groupBy(due, ({ merchant }) => merchant.organizationId);
  for (const [organizationId, claims] of byOrganization) {
    const owner = { organizationId, all: false };
    const results = await pushBatch(sql, context, campaignId, owner, claims.map(toPushed), false);
    for (const [index, { claim }] of claims.entries()) {
      const result = results[index];
      // A receipt that was pushed with another amount is there, and counts as it was pushed.
      if (result?.status === 'rejected' && result.problem.code !== 'document_conflict') {
        problems.set(claim.id, new StoreProblem(result.problem.code));
      }
    }
  }
  await setConfirmed(
    sql,
    campaignId,
    due.filter(({ claim }) => problems.has(claim.id)),
    null,
  );
  // Receipts that were there before.
  const naturalKeys = due.flatMap(({ claim }) => (problems.has(claim.id) ? [] : [claim.natural_key]));
  await matchClaims(sql, campaignId, naturalKeys, now);
  return toDecisions(sql, campaign, ids, problems, now);
}

async function reject(
  sql: Sql,
  campaignId: string,
  access: Access,
  ids: readonly string[],
  remark: string,
  now: number,
): Promise<ReceiptDecision[]> {
  const campaign = await loadCampaign(sql, campaignId, now);
  const problems: Problems = new Map();
  const due = await findDue(sql, campaign, access, { ids, decided: 'rejected', problems, now });
  await sql.run(
    `UPDATE claims SET status = 'rejected', reason = 'receipt_rejected', remark = $3, settled_at = $4, unsure = 0
    WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(due.map(({ claim }) => claim.id)), remark, now],
  );
  return toDecisions(sql, campaign, ids, problems, now);
}

/** Why a decision has no effect, by claim. */
type Problems = Map<string, StoreProblem>;

/** Locks the claims that wait for a decision. Those already decided in the same way are fine; the others get a problem. */
async function findDue(
  sql: Sql,
  campaign: CampaignWithRules,
  access: Access,
  request: { ids: readonly string[]; decided: 'claimed' | 'rejected'; problems: Problems; now: number },
): Promise<DueClaim[]> {
  const { ids, decided, problems, now } = request;
  const campaignId = campaign.record.id;
  const rows = await sql.all<ClaimRow>(
    `${selectClaims} WHERE c.campaign_id = $1 AND ${sql.dialect.among('c.id', '$2')} AND c.merchant_id IS NOT NULL
    ORDER BY c.id ${sql.dialect.forUpdate}`,
    [campaignId, sql.dialect.encodeKeys(ids)],
  );
  const namings = rows.map(({ merchant_id }) => ({ merchantId: merchant_id ?? '' }));
  const find = await lookUpMerchants(sql, campaignId, access, namings);
  const due = new Map<string, DueClaim>();
  for (const claim of rows) {
    const merchant = find({ merchantId: claim.merchant_id ?? '' });
    if (!(merchant instanceof StoreProblem)) due.set(claim.id, { claim, merchant });
  }
  for (const id of ids) {
    const found = due.get(id)?.claim;
    if (found === undefined) problems.set(id, new StoreProblem('claim_not_found'));
    else if (found.status !== decided && (found.status !== 'waiting' || hasLapsed(found, campaign, now))) {
      problems.set(id, new StoreProblem('state_conflict'));
    }
  }
  return [...due.values()].filter(({ claim }) => claim.status === 'waiting' && !problems.has(claim.id));
}

async function setConfirmed(
  sql: Sql,
  campaignId: string,
  claims: readonly DueClaim[],
  at: number | null,
): Promise<void> {
  if (claims.length === 0) return;
  await sql.run(
    `UPDATE claims SET confirmed_at = $3 WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(claims.map(({ claim }) => claim.id)), at],
  );
}

/** The sale as the shop would have pushed it; of its time only the day is known. */
function toPushed({ claim, merchant }: DueClaim): PushedTransaction {
  const day = fromTimestamp(`${claim.document_date}T00:00:00+08:00`);
  return {
    externalId: `claim:${claim.id}`,
    merchantId: merchant.id,
    channel: channels[merchant.kind as keyof typeof channels] ?? 'store',
    occurredAt: Math.min(day + stepLength.day / 2, Math.max(day, claim.created_at)),
    totalAmount: claim.amount ?? 0,
    document: {
      type: 'receipt',
      terminalId: claim.terminal_id ?? '',
      number: numberOfKey(claim.natural_key),
    },
  };
}

/** Where merchants sell that are no store. */
const channels = {
  mall: 'mall',
  counter: 'mall',
  marketplace: 'online',
  onlineSeller: 'online',
  tvChannel: 'tv',
} as const;

async function toDecisions(
  sql: Sql,
  campaign: CampaignWithRules,
  ids: readonly string[],
  problems: Problems,
  now: number,
): Promise<ReceiptDecision[]> {
  const decided = ids.filter((id) => problems.get(id)?.code !== 'claim_not_found');
  const rows = await sql.all<ClaimRow>(
    `${selectClaims} WHERE c.campaign_id = $1 AND ${sql.dialect.among('c.id', '$2')}`,
    [campaign.record.id, sql.dialect.encodeKeys(decided)],
  );
  const claims = new Map((await toClaims(sql, campaign, rows, now)).map((claim) => [claim.id, claim]));
  return ids.map((id) => {
    const claim = claims.get(id);
    return {
      claimId: id,
      status: claim?.status ?? null,
      entries: claim?.entries ?? null,
      problem: problems.get(id) ?? null,
    };
  });
}
