import { eInvoiceKey } from '../../../campaign/naturalKey.js';
import { loadCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { requireUnlocked } from './codeAttempts.js';
import { resolveClaim } from './match.js';
import { type ClaimRow, selectClaims, toClaim } from './rows.js';
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
        const asked: ClaimKeys = {
          participant: keyedHash.participant(token),
          natural_key: eInvoiceKey(number, date),
          random_code: keyedHash.randomCode(number, randomCode),
        };
        const known = await requireUnlocked(sql, campaignId, asked, now);
        const sale = await findCurrentTransaction(sql, campaignId, asked);
        if (known !== undefined && sale === undefined) return toClaim(sql, campaignId, known);
        const waiting = known ?? (await insertClaim(sql, campaignId, organizationId, asked, now));
        if (sale === undefined) {
          // A batch that is committed at the same moment does not see this claim: it is looked at again afterwards.
          sql.requestRollUp(campaignId);
          return toClaim(sql, campaignId, waiting);
        }
        const settled = await resolveClaim(sql, campaignId, waiting, sale, now);
        if (settled.reason !== null) throw new StoreProblem(settled.reason);
        return toClaim(sql, campaignId, settled);
      }),
  };
}

type ClaimKeys = Pick<ClaimRow, 'participant' | 'natural_key' | 'random_code'>;

/** The sale with this document and code, of several versions the one that stands. */
async function findCurrentTransaction(
  sql: Sql,
  campaignId: string,
  asked: ClaimKeys,
): Promise<CurrentTransaction | undefined> {
  const [sale] = await sql.all<CurrentTransaction>(
    `SELECT id, merchant_id FROM transactions
    WHERE campaign_id = $1 AND natural_key = $2 AND superseded = '' AND random_code = $3`,
    [campaignId, asked.natural_key, asked.random_code],
  );
  return sale;
}

async function insertClaim(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  { participant, natural_key, random_code }: ClaimKeys,
  now: number,
): Promise<ClaimRow> {
  const id = newId('clm_');
  await sql.run(
    `INSERT INTO claims (campaign_id, id, organization_id, participant, natural_key, random_code, status, unsure,
      created_at) VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 1, $7)`,
    [campaignId, id, organizationId, participant, natural_key, random_code, now],
  );
  const [row] = await sql.all<ClaimRow>(`${selectClaims} WHERE c.campaign_id = $1 AND c.id = $2`, [
    campaignId,
    id,
  ]);
  if (row === undefined) throw new Error('A claim was not inserted');
  return row;
}
