import { eInvoiceKey } from '../../../campaign/naturalKey.js';
import { loadCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where, whereVisible } from '../db/query.js';
import { insertRow } from '../db/write.js';
import { requireUnlocked } from './codeAttempts.js';
import { resolveClaim } from './match.js';
import { type ClaimRow, selectClaims, toClaims, waitOf } from './rows.js';
import { claimTable } from './tables.js';
import type { ClaimRecord, ClaimStore } from './types.js';

interface CurrentTransaction {
  readonly id: string;
  readonly merchant_id: string;
}

export function claimStore({ clock, keyedHash, read, write }: Context): ClaimStore {
  return {
    claim: (campaignId, { organizationId }, { token, number, date, randomCode }) =>
      write(async (sql) => {
        const now = clock();
        const campaign = await loadCampaign(sql, campaignId, now);
        if (campaign.record.status !== 'active') throw new StoreProblem('campaign_not_active');
        const keys: ClaimKeys = {
          participant: keyedHash.participant(token),
          natural_key: eInvoiceKey(number, date),
          random_code: keyedHash.randomCode(number, randomCode),
          document_date: date,
        };
        const result = async (row: ClaimRow) => only(await toClaims(sql, campaign, [row], now));
        const earlier = await requireUnlocked(sql, campaignId, keys, now);
        const known = earlier && now <= waitOf(earlier, campaign).waitsUntil ? earlier : undefined;
        const transaction = await findCurrentTransaction(sql, campaignId, keys);
        if (known !== undefined && transaction === undefined) return result(known);
        const claim = known ?? (await insertClaim(sql, campaignId, organizationId, keys, now));
        if (transaction === undefined) {
          // A batch that is committed at the same moment does not see this claim: the rollup worker matches them afterwards.
          sql.requestRollUp(campaignId);
          return result(claim);
        }
        const resolved = await resolveClaim(sql, campaignId, claim, transaction, now);
        if (resolved.reason !== null) throw new StoreProblem(resolved.reason);
        return result(resolved);
      }),

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

/** Whose claim it is, and by what it is matched; keyed hashes but for the document's natural key and day. */
type ClaimKeys = Pick<ClaimRow, 'participant' | 'natural_key' | 'random_code' | 'document_date'>;

/** The transaction with this document and code, of several versions the current one. */
async function findCurrentTransaction(
  sql: Sql,
  campaignId: string,
  keys: ClaimKeys,
): Promise<CurrentTransaction | undefined> {
  const [transaction] = await sql.all<CurrentTransaction>(
    `SELECT id, merchant_id FROM transactions
    WHERE campaign_id = $1 AND natural_key = $2 AND superseded = '' AND random_code = $3`,
    [campaignId, keys.natural_key, keys.random_code],
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
