import type { AdjustmentKind, Channel, SaleCategory, TransactionStatus } from '../../../generated/types.js';
import { flag, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';
import type { PromoItemLine } from '../statistics/zoneSums.js';
import type { StoredItem } from './items.js';

/**
 * `granted` are the entries of the first evaluation and stay; `entries` are those that stand now. `rules_revision` are the
 * rules by which it was last judged, and `evaluation_revision` those of the first evaluation, where they are others. `claimed_at` is when a
 * participant claimed it, where the transaction did not come with one. `superseded` is '', or the row's own id once it
 * was voided so that its number may be issued again (註銷): then its natural key and externalId are free for
 * the next. So it is with one that the operator rejected. `held_reasons`: see `heldReasons.ts`.
 *
 * On PostgreSQL each campaign has a partition with indexes of its own: see `db/partitions.ts`. Columns of fixed length
 * come first: among texts each would be padded.
 */
export const transactionTable = table(
  'transactions',
  {
    occurred_at: integer(),
    total_amount: integer(),
    refunded_amount: integer(),
    granted: integer(),
    entries: integer(),
    rules_revision: nullable(integer()),
    created_at: integer(),
    updated_at: integer(),
    qualified: flag(),
    campaign_id: text(),
    id: text(),
    organization_id: text(),
    external_id: text(),
    merchant_id: text(),
    channel: text<Channel>(),
    natural_key: text(),
    superseded: text(),
    document_type: text(),
    document_number: text(),
    document_date: text(),
    terminal_id: nullable(text()),
    seller_ubn: nullable(text()),
    buyer_ubn: nullable(text()),
    random_code: nullable(text()),
    participant: nullable(text()),
    district: nullable(text()),
    region: nullable(text()),
    industry: text(),
    activity_id: nullable(text()),
    category: nullable(text<SaleCategory>()),
    items: nullable(json<readonly StoredItem[]>()),
    status: text<TransactionStatus>(),
    evaluation: nullable(text()),
    claimed_at: nullable(integer()),
    evaluation_revision: nullable(integer()),
    held_reasons: nullable(text()),
  },
  {
    storage: 'partitioned',
    indexes: {
      transactions_by_id: { on: 'campaign_id, id', unique: true, engine: 'sqlite' },
      transactions_by_document: {
        on: 'campaign_id, natural_key, superseded',
        unique: true,
        engine: 'sqlite',
      },
      transactions_by_external_id: {
        on: 'campaign_id, external_id, organization_id, superseded',
        unique: true,
        engine: 'sqlite',
      },
      transactions_of_organization: { on: 'organization_id, id', engine: 'sqlite' },
      transactions_of_merchant: { on: 'merchant_id, id', engine: 'sqlite' },
      transactions_by_status: {
        on: 'campaign_id, status, id',
        where: "status IN ('held', 'adjusted', 'voided')",
        engine: 'sqlite',
      },
      transactions_of_participant: {
        on: 'campaign_id, (CASE WHEN claimed_at IS NULL THEN participant END)',
        engine: 'sqlite',
      },
      transactions_superseded: {
        on: 'campaign_id, organization_id, external_id',
        where: "superseded <> ''",
        engine: 'sqlite',
      },
    },
  },
);

export const adjustmentTable = table(
  'adjustments',
  {
    campaign_id: text(),
    id: text(),
    transaction_id: text(),
    organization_id: text(),
    external_id: nullable(text()),
    kind: text<AdjustmentKind>(),
    amount: integer(),
    reason: nullable(text()),
    entries_reversed: integer(),
    participant: nullable(text()),
    granted: integer(),
    items: nullable(json<readonly PromoItemLine[]>()),
    rules_revision: nullable(integer()),
    evaluation: nullable(text()),
    occurred_at: integer(),
    created_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'id'],
    unique: [['campaign_id', 'external_id', 'organization_id']],
    indexes: {
      adjustments_of_transaction: { on: 'campaign_id, transaction_id, id' },
      adjustments_reversed_of_participant: {
        on: "campaign_id, (CASE WHEN kind <> 'claim' THEN participant END)",
        where: 'entries_reversed <> 0',
      },
      adjustments_granted_to_participant: { on: 'campaign_id, participant', where: 'granted <> 0' },
      adjustments_claimed_by_participant: { on: 'campaign_id, participant', where: "kind = 'claim'" },
    },
  },
);

/** Written only where the rules ask for what a participant has. Its row is the lock of the lines. */
export const participantAccountTable = table(
  'participant_accounts',
  {
    campaign_id: text(),
    participant: text(),
    documents: integer(),
    amount: integer(),
    entries: integer(),
  },
  {
    primaryKey: ['campaign_id', 'participant'],
    storage: 'keyed',
  },
);

/** What each document added, in the order in which they were registered. */
export const participantAccountLineTable = table(
  'participant_account_lines',
  {
    campaign_id: text(),
    participant: text(),
    transaction_id: text(),
    position: integer(),
    day: text(),
    amount: integer(),
    entries: integer(),
  },
  {
    primaryKey: ['campaign_id', 'participant', 'transaction_id'],
    storage: 'keyed',
  },
);

/** Sales that a key of the operator pushed, for itself or for a partner. There are few. */
export const operatorTransactionTable = table(
  'operator_transactions',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    transaction_id: text(),
    organization_id: text({ references: 'organizations (id)' }),
    key_id: text({ references: 'api_keys (id)' }),
    pushed_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'transaction_id'],
  },
);
