import type { Sql } from '../db/database.js';

/**
 * Lets the claims to a document wait again, since another transaction stands for it now: those that had claimed the
 * earlier one, and those that were rejected because of it. `matchClaims` then resolves them.
 */
export async function reopenClaims(
  sql: Sql,
  campaignId: string,
  { id, natural_key }: { readonly id: string; readonly natural_key: string },
): Promise<void> {
  await sql.run(
    `UPDATE claims SET status = 'waiting', reason = NULL, transaction_id = NULL, entries = NULL, settled_at = NULL
    WHERE campaign_id = $1 AND natural_key = $2 AND (transaction_id = $3
      OR status = 'rejected' AND reason IN ('document_claimed', 'transaction_voided'))`,
    [campaignId, natural_key, id],
  );
}
