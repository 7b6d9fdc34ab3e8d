/**
 * A request the rules of the campaign refuse. `code` is one of the contract's error codes; the app writes the
 * problem+json. `pointer` is a JSON pointer into the row or body. Holds nothing of the row's content.
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
  | 'not_found'
  | 'campaign_exists'
  | 'campaign_locked'
  | 'campaign_not_active'
  | 'invalid_transition'
  | 'merchant_not_found'
  | 'merchant_not_approved'
  | 'parent_not_found'
  | 'parent_cycle'
  | 'district_unknown'
  | 'activity_unknown'
  | 'zone_unknown'
  | 'promo_item_not_found'
  | 'promo_item_removed'
  | 'document_conflict'
  | 'external_id_conflict'
  | 'already_voided'
  | 'refund_exceeds_amount'
  | 'key_exists'
  | 'key_revoked'
  | 'key_rotation_in_progress'
  | 'idempotency_key_reused'
  | 'idempotency_in_flight';

/** The database cannot be reached or refuses work now: the app answers 503 with Retry-After. Built without the connection string. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  constructor(
    message: string,
    readonly retryAfterSeconds = 1,
  ) {
    super(message);
  }
}
