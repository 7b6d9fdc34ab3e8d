import { receiptKey } from '../../../campaign/naturalKey.js';
import { fromTimestamp, startOf, stepLength } from '../../../campaign/taipeiTime.js';
import type { CampaignWithRules } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { type ClaimRow, selectClaims } from './rows.js';
import type { ReceiptClaimInput } from './types.js';

/** By what a claim to a paper receipt is known, besides its participant. It has no code that only its holder knows. */
export type ReceiptKeys = Pick<
  ClaimRow,
  'natural_key' | 'random_code' | 'document_date' | 'merchant_id' | 'terminal_id' | 'amount'
>;

/** The natural key is that of the receipt as its partner would push it. @throws merchant_not_found */
export async function receiptKeysOf(
  sql: Sql,
  campaignId: string,
  { merchantId, terminalId, number, date, amount }: Omit<ReceiptClaimInput, 'token'>,
): Promise<ReceiptKeys> {
  const [merchant] = await sql.all<{ id: string }>(
    `SELECT m.id FROM merchants m WHERE m.campaign_id = $1 AND m.id = $2 AND m.status = 'approved'`,
    [campaignId, merchantId],
  );
  orThrow(merchant, 'merchant_not_found', '/merchantId');
  const occurredAt = fromTimestamp(`${date}T00:00:00+08:00`);
  return {
    natural_key: receiptKey({ merchantId, terminalId, number, occurredAt }),
    random_code: '',
    document_date: date,
    merchant_id: merchantId,
    terminal_id: terminalId,
    amount,
  };
}

/**
 * Gives the same claim of the participant where there is one that waits, and otherwise sees to it that few receipts are
 * claimed in a day: who guesses a receipt does not guess many.
 * @throws receipt_rejected, receipt_claims_exhausted
 */
export async function requireReceiptsLeft(
  sql: Sql,
  { record }: CampaignWithRules,
  participant: string,
  { natural_key, merchant_id, amount }: ReceiptKeys,
  now: number,
): Promise<ClaimRow | undefined> {
  // Claims of one participant, or to receipts of one shop, come one after the other: each sees those before it.
  for (const name of [participant, merchant_id ?? '']) {
    await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS free`, [`claims/${record.id}/${name}`]);
  }
  const known = await sql.all<ClaimRow>(
    `${selectClaims} WHERE c.campaign_id = $1 AND c.participant = $2 AND c.natural_key = $3 AND c.amount = $4
    ORDER BY c.id DESC`,
    [record.id, participant, natural_key, amount],
  );
  const current = known.find(({ status }) => status === 'waiting' || status === 'claimed');
  if (current !== undefined) return current;
  if (known.some(({ reason }) => reason === 'receipt_rejected')) throw new StoreProblem('receipt_rejected');
  const { claims } = record;
  const day = startOf('day', now);
  const claimedToday = async (column: 'participant' | 'merchant_id', value: string | null) =>
    sql.all<{ merchant_id: string }>(
      `SELECT c.merchant_id FROM claims c WHERE c.campaign_id = $1 AND c.${column} = $2
        AND c.merchant_id IS NOT NULL AND c.created_at >= $3 AND c.created_at < $4
      LIMIT ${claims.receiptsOfShopPerDay + claims.receiptsPerDay + 1}`,
      [record.id, value, day, day + stepLength.day],
    );
  const ofParticipant = await claimedToday('participant', participant);
  const atShop = ofParticipant.filter((claim) => claim.merchant_id === merchant_id);
  const ofShop = await claimedToday('merchant_id', merchant_id);
  const isExhausted =
    ofParticipant.length >= claims.receiptsPerDay ||
    atShop.length >= claims.receiptsPerShopAndDay ||
    ofShop.length >= claims.receiptsOfShopPerDay;
  if (isExhausted) throw new StoreProblem('receipt_claims_exhausted');
  return undefined;
}
