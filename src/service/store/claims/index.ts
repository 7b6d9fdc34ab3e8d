import { eInvoiceKey } from '../../../campaign/naturalKey.js';
import { type CampaignWithRules, loadCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where, whereVisible } from '../db/query.js';
import { insertRow } from '../db/write.js';
import { type Attempts, countAttempts } from './codeAttempts.js';
import { listReceiptClaims } from './listReceipts.js';
import { rejectLocked, resolveClaim } from './match.js';
import { type ReceiptKeys, receiptKeysOf, requireReceiptsLeft } from './receipts.js';
import { type ClaimRow, hasLapsed, IS_CLAIMED, selectClaims, toClaims } from './rows.js';
import { claimTable } from './tables.js';
import type { ClaimRecord, ClaimStore } from './types.js';

interface CurrentTransaction {
  readonly id: string;
  readonly merchant_id: string;
}

/** All but decisions on receipts, which concern transactions as well. */
export function claimStore({
  clock,
  keyedHash,
  read,
  write,
}: Context): Omit<ClaimStore, 'confirmReceipts' | 'rejectReceipts'> {
  return {
    claim: (campaignId, { organizationId }, { token, number, date, randomCode, network }) =>
      write(async (sql) => {
        const now = clock();
        const campaign = await loadActive(sql, campaignId, now);
        const participant = keyedHash.participant(token);
        const keys = {
          participant,
          natural_key: eInvoiceKey(number, date),
          random_code: keyedHash.randomCode(number, randomCode),
          document_date: date,
          network: network === undefined ? null : keyedHash.network(network),
        };
        const attempts = await countAttempts(sql, campaign, keys, now);
        return claimDocument(sql, campaign, organizationId, keys, attempts, now);
      }),

    claimReceipt: (campaignId, { organizationId }, { token, ...receipt }) =>
      write(async (sql) => {
        const now = clock();
        const campaign = await loadActive(sql, campaignId, now);
        const participant = keyedHash.participant(token);
        const keys = { participant, ...(await receiptKeysOf(sql, campaignId, receipt)) };
        const known = await requireReceiptsLeft(sql, campaign, participant, keys, now);
        return claimDocument(sql, campaign, organizationId, keys, { known, isBraked: false }, now);
      }),

    listReceipts: (campaignId, access, filter, page) =>
      read((sql) => listReceiptClaims(sql, campaignId, access, filter, page, clock())),

    get: (campaignId, access, id) =>
      read(async (sql) => {
        const now = clock();
        const where = new Where().equal('c.campaign_id', campaignId).equal('c.id', id);
        whereVisible(where, 'c', access, undefined);
        const [row] = await sql.all<ClaimRow>(`${selectClaims} WHERE ${where}`, where.parameters);
        const claim = orThrow(row, 'claim_not_found');
        return only(await toClaims(sql, await loadCampaign(sql, campaignId, now), [claim], now));
      }),

    list: (campaignId, token, page) =>
      read(async (sql) => {
        const now = clock();
        const campaign = await loadCampaign(sql, campaignId, now);
        const where = new Where()
          .equal('c.campaign_id', campaignId)
          .equal('c.participant', keyedHash.participant(token));
        const query = { select: selectClaims, where, id: 'c.id' };
        return readPage<ClaimRow, ClaimRecord>(sql, query, page, (rows) =>
          toClaims(sql, campaign, rows, now),
        );
      }),
  };
}

function only(claims: readonly ClaimRecord[]): ClaimRecord {
  const [claim] = claims;
  if (claim === undefined) throw new Error('A claim has no record');
  return claim;
}

/** Whose claim it is, and by what it is matched; keyed hashes but for the document's natural key, and what it says. */
type ClaimKeys = Pick<ClaimRow, 'participant' | 'natural_key' | 'random_code' | 'document_date'> &
  Partial<ReceiptKeys & Pick<ClaimRow, 'network'>>;

async function loadActive(sql: Sql, campaignId: string, now: number): Promise<CampaignWithRules> {
  const campaign = await loadCampaign(sql, campaignId, now);
  if (campaign.record.status !== 'active') throw new StoreProblem('campaign_not_active');
  return campaign;
}

/**
 * Claims the current transaction of a document where it is there, or waits. Where too much was tried before it does not
 * wait but is rejected, and so counts as tried.
 */
async function claimDocument(
  sql: Sql,
  campaign: CampaignWithRules,
  organizationId: string,
  keys: ClaimKeys,
  { known: earlier, isBraked }: Attempts,
  now: number,
): Promise<ClaimRecord> {
  const campaignId = campaign.record.id;
  const result = async (row: ClaimRow) => only(await toClaims(sql, campaign, [row], now));
  const known =
    earlier && (earlier.status !== 'waiting' || !hasLapsed(earlier, campaign, now)) ? earlier : undefined;
  if (known?.status === 'claimed') return result(known);
  const claim = known ?? (await insertClaim(sql, campaignId, organizationId, keys, now));
  const transaction = await findClaimed(sql, campaignId, claim.id);
  if (transaction === undefined && isBraked) return result(await rejectLocked(sql, campaignId, claim, now));
  if (transaction === undefined) {
    // A batch that is committed at the same moment does not see this claim: the rollup worker matches them afterwards.
    if (known === undefined) sql.requestRollUp(campaignId);
    return result(claim);
  }
  const resolved = await resolveClaim(sql, campaignId, claim, transaction, now);
  if (resolved.reason !== null) throw new StoreProblem(resolved.reason);
  return result(resolved);
}

/** The current transaction of a document that a claim is to. */
async function findClaimed(
  sql: Sql,
  campaignId: string,
  claimId: string,
): Promise<CurrentTransaction | undefined> {
  const [transaction] = await sql.all<CurrentTransaction>(
    `SELECT t.id, t.merchant_id FROM claims c JOIN transactions t ON t.campaign_id = c.campaign_id
      AND t.natural_key = c.natural_key AND t.superseded = '' AND ${IS_CLAIMED}
    WHERE c.campaign_id = $1 AND c.id = $2`,
    [campaignId, claimId],
  );
  return transaction;
}

async function insertClaim(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  keys: ClaimKeys,
  now: number,
): Promise<ClaimRow> {
  const row: ClaimRow = {
    ...{
      merchant_id: null,
      terminal_id: null,
      amount: null,
      confirmed_at: null,
      remark: null,
      network: null,
    },
    ...keys,
    id: newId('clm_'),
    status: 'waiting',
    reason: null,
    transaction_id: null,
    entries: null,
    created_at: now,
    settled_at: null,
  };
  await insertRow(sql, claimTable, {
    ...row,
    campaign_id: campaignId,
    organization_id: organizationId,
    unsure: 1,
  });
  return row;
}
