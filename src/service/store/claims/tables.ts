import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { ClaimStatus } from '../../../generated/types.js';
import { flag, integer, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/**
 * Shoppers' claims to documents, by keyed hashes alone. `unsure` is 1 as long as a transaction may have been on its way
 * that neither the claim nor the transaction has seen: see `match.ts`. `document_date` is null in claims of the first
 * releases. Those to paper receipts alone have a merchant, a terminal and an amount, and an empty `random_code`. `network` is a keyed hash too.
 */
export const claimTable = table(
  'claims',
  {
    campaign_id: text(),
    id: text(),
    organization_id: text(),
    participant: text(),
    natural_key: text(),
    random_code: text(),
    status: text<ClaimStatus>(),
    unsure: flag(),
    reason: nullable(text<ErrorCode>()),
    transaction_id: nullable(text()),
    entries: nullable(integer()),
    created_at: integer(),
    settled_at: nullable(integer()),
    document_date: nullable(text()),
    merchant_id: nullable(text()),
    terminal_id: nullable(text()),
    amount: nullable(integer()),
    confirmed_at: nullable(integer()),
    remark: nullable(text()),
    network: nullable(text()),
  },
  {
    primaryKey: ['campaign_id', 'id'],
    indexes: {
      claims_of_document: { on: 'campaign_id, natural_key' },
      claims_of_participant: { on: 'campaign_id, participant' },
      claims_waiting: { on: 'campaign_id', where: "status = 'waiting'" },
      claims_of_merchant: {
        on: 'campaign_id, merchant_id, created_at',
        where: 'merchant_id IS NOT NULL',
      },
      claims_of_receipts: { on: 'campaign_id, id', where: 'merchant_id IS NOT NULL' },
      claims_of_network: { on: 'campaign_id, network, created_at', where: 'network IS NOT NULL' },
      claims_unsure: { on: 'campaign_id', where: 'unsure = 1' },
    },
  },
);
