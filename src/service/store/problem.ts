/**
 * A request that the rules of the campaign refuse. `code` is one of the contract's error codes; the app
 * writes the problem document. `pointer` is a JSON pointer into the row or body. Holds nothing of what was
 * sent, so it may be logged.
 */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';

  constructor(
    readonly code: StoreProblemCode,
    readonly pointer?: string,
  ) {
    super(pointer === undefined ? code : `${code} at ${pointer}`);
  }
}

export type StoreProblemCode =
  | 'activity_unknown'
  | 'campaign_exists'
  | 'campaign_not_active'
  | 'campaign_not_draft'
  | 'campaign_not_found'
  | 'district_unknown'
  | 'document_conflict'
  | 'external_id_conflict'
  | 'idempotency_in_flight'
  | 'idempotency_key_reused'
  | 'industry_not_in_campaign'
  | 'key_not_found'
  | 'merchant_ambiguous'
  | 'merchant_cycle'
  | 'merchant_not_approved'
  | 'merchant_not_found'
  | 'merchant_reference_missing'
  | 'organization_not_found'
  | 'parent_not_found'
  | 'period_invalid'
  | 'price_invalid'
  | 'promo_item_not_found'
  | 'promo_item_removed'
  | 'refund_exceeds_total'
  | 'state_conflict'
  | 'transaction_not_found'
  | 'transaction_voided';

/**
 * The database cannot be reached, or takes no work now (restarting, out of connections, disk full). The app
 * answers 503 with Retry-After. The message never holds the connection string.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';

  constructor(
    message: string,
    readonly retryAfterSeconds = 1,
  ) {
    super(message);
  }
}
