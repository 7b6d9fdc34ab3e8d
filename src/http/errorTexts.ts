/**
 * The texts of the errors that the client raises itself, or for a response without a problem document. They load with
 * the first failure. Only these, for browsers: a problem of the service brings its own.
 */
export {
  aborted,
  activity_mismatch,
  activity_unknown,
  bundle_invalid,
  bundle_key_changed,
  connection_failed,
  district_unknown,
  internal_error,
  merchant_ambiguous,
  merchant_not_approved,
  merchant_not_found,
  merchant_reference_missing,
  mirror_blocked,
  page_token_repeated,
  parameter_invalid,
  promo_item_in_other_zone,
  rate_limited,
  redirected,
  request_too_large,
  response_invalid,
  row_doubled,
  seller_ubn_mismatch,
  service_unavailable,
  source_failed,
  timeout,
  unauthenticated,
  validation_failed,
} from '../generated/errorEntries.js';
