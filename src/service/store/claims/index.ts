import { eInvoiceKey } from '../../../campaign/naturalKey.js';
import { loadCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow } from '../db/write.js';
import { requireUnlocked } from './codeAttempts.js';
import { resolveClaim } from './match.js';
import { type ClaimRow, toClaim } from './rows.js';
import { claimTable } from './tables.js';
import type { ClaimStore } from './types.js';

interface CurrentTransaction {
  readonly id: string;
  readonly merchant_id: string;
}

export function claimStore({ clock, keyedHash, write }: Context): ClaimStore {
  return {
    claim: (campaignId, { organizationId }, { token, number, date, randomCode }) =>
      write(async (sql) => {
        const now = clock();
        const { record } = await loadCampaign(sql, campaignId, now);
        if (record.status !== 'active') throw new StoreProblem('campaign_not_active');
        const keys: ClaimKeys = {
          participant: keyedHash.participant(token),
          natural_key: eInvoiceKey(number, date),
          random_code: keyedHash.randomCode(number, randomCode),
        };
        const known = await requireUnlocked(sql, campaignId, keys, now);
        const transaction = await findCurrentTransaction(sql, campaignId, keys);
        if (known !== undefined && transaction === undefined) return toClaim(sql, campaignId, known);
        const claim = known ?? (await insertClaim(sql, campaignId, organizationId, keys, now));
        if (transaction === undefined) {
          // A batch that is committed at the same moment does not see this claim: the rollup worker matches them afterwards.
          sql.requestRollUp(campaignId);
          return toClaim(sql, campaignId, claim);
        }
        const resolved = await resolveClaim(sql, campaignId, claim, transaction, now);
        if (resolved.reason !== null) throw new StoreProblem(resolved.reason);
        return toClaim(sql, campaignId, resolved);
      }),
  };
}

/** Whose claim it is, and by what it is matched; keyed hashes but for the document's natural key. */
type ClaimKeys = Pick<ClaimRow, 'participant' | 'natural_key' | 'random_code'>;

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
