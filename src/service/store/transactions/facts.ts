import { factsInEvaluation } from '../../../campaign/evaluation.js';
import type { Facts } from '../../../campaign/facts.js';
import type { TransactionRow } from './rows.js';

/** The facts of a stored transaction, without its participant's account; `amount` is what remains of its total. */
export function factsOfStored(row: TransactionRow, amount: number): Facts {
  const evaluated = row.evaluation === null ? null : factsInEvaluation(row.evaluation);
  return {
    amount,
    occurredAt: row.occurred_at,
    registeredAt: row.claimed_at ?? evaluated?.registeredAt ?? row.occurred_at,
    channel: row.channel,
    documentType: row.document_type,
    industry: row.industry,
    hasBuyerUbn: row.buyer_ubn !== null,
    region: row.region,
    category: row.category,
    factor: evaluated?.factor ?? 1,
    account: null,
  };
}
