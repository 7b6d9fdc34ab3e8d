import { describe, expect, it } from 'vitest';
import { type ErrorCode, errorCodes } from '../../src/generated/errorCodes.js';
import { problem } from '../support/server.js';
import {
  type BulkReaction,
  bulkReaction,
  type OutboxReaction,
  outboxReaction,
  type Reply,
} from './reactions.js';

/** What `pushAll`, an outbox with a batch, and an outbox with a void do of the same refusal. */
type Reactions = readonly [bulk: BulkReaction, batch: OutboxReaction, void: OutboxReaction];

/** Codes that the client makes itself; no response has them. */
const clientCodes: readonly ErrorCode[] = [
  'configuration_invalid',
  'connection_failed',
  'timeout',
  'aborted',
  'source_failed',
  'spill_failed',
  'bundle_invalid',
  'bundle_key_changed',
  'response_invalid',
  'page_token_repeated',
  'redirected',
  'unauthenticated',
];

const byCode: Record<string, Reactions> = {
  malformed_json: ['isolates', 'isolates', 'isolates'],
  validation_failed: ['isolates', 'isolates', 'isolates'],
  parameter_invalid: ['stops', 'pauses', 'isolates'],
  page_token_invalid: ['stops', 'pauses', 'pauses'],
  version_unknown: ['stops', 'pauses', 'pauses'],
  unsupported_media_type: ['stops', 'pauses', 'pauses'],
  request_too_large: ['isolates', 'isolates', 'isolates'],
  method_not_allowed: ['stops', 'pauses', 'pauses'],
  route_not_found: ['stops', 'pauses', 'pauses'],
  key_missing: ['stops', 'pauses', 'pauses'],
  key_invalid: ['stops', 'pauses', 'pauses'],
  key_expired: ['stops', 'pauses', 'pauses'],
  key_revoked: ['stops', 'pauses', 'pauses'],
  key_mode_mismatch: ['stops', 'pauses', 'pauses'],
  scope_missing: ['stops', 'pauses', 'pauses'],
  publishable_key: ['stops', 'pauses', 'pauses'],
  operator_only: ['stops', 'pauses', 'pauses'],
  too_few_sellers: ['stops', 'pauses', 'pauses'],
  idempotency_key_missing: ['stops', 'pauses', 'pauses'],
  idempotency_key_reused: ['stops', 'rekeys', 'isolates'],
  idempotency_in_flight: ['stops', 'retries', 'retries'],
  rate_limited: ['stops', 'retries', 'retries'],
  service_unavailable: ['stops', 'retries', 'retries'],
  internal_error: ['stops', 'retries', 'retries'],
  campaign_not_found: ['stops', 'pauses', 'pauses'],
  organization_not_found: ['stops', 'pauses', 'isolates'],
  organization_not_delegated: ['stops', 'pauses', 'pauses'],
  organization_out_of_reach: ['stops', 'pauses', 'pauses'],
  address_not_allowed: ['stops', 'pauses', 'pauses'],
  claim_code_invalid: ['stops', 'pauses', 'isolates'],
  key_expiry_too_late: ['isolates', 'isolates', 'isolates'],
  last_administrator: ['stops', 'pauses', 'isolates'],
  person_disabled: ['stops', 'pauses', 'isolates'],
  picture_not_found: ['stops', 'pauses', 'isolates'],
  person_not_found: ['stops', 'pauses', 'isolates'],
  person_missing: ['stops', 'pauses', 'pauses'],
  approval_required: ['stops', 'pauses', 'isolates'],
  approval_rejected: ['stops', 'pauses', 'isolates'],
  approval_not_found: ['stops', 'pauses', 'isolates'],
  approval_decided: ['stops', 'pauses', 'isolates'],
  approval_already_signed: ['stops', 'pauses', 'isolates'],
  approver_not_allowed: ['stops', 'pauses', 'pauses'],
  signature_wrong: ['isolates', 'isolates', 'isolates'],
  approvers_missing: ['stops', 'pauses', 'isolates'],
  approver_set_not_found: ['stops', 'pauses', 'isolates'],
  approver_key_invalid: ['isolates', 'isolates', 'isolates'],
  approver_key_repeated: ['isolates', 'isolates', 'isolates'],
  thresholds_invalid: ['isolates', 'isolates', 'isolates'],
  rule_set_not_found: ['stops', 'pauses', 'isolates'],
  region_unknown: ['isolates', 'isolates', 'isolates'],
  effective_date_passed: ['isolates', 'isolates', 'isolates'],
  publication_not_found: ['stops', 'pauses', 'isolates'],
  publication_retracted: ['stops', 'pauses', 'isolates'],
  publication_altered: ['stops', 'pauses', 'isolates'],
  personal_data_found: ['isolates', 'isolates', 'isolates'],
  participant_not_found: ['stops', 'pauses', 'isolates'],
  participant_erased: ['stops', 'pauses', 'isolates'],
  contact_key_missing: ['stops', 'pauses', 'isolates'],
  notice_not_found: ['isolates', 'isolates', 'isolates'],
  consent_missing: ['isolates', 'isolates', 'isolates'],
  retention_running: ['stops', 'pauses', 'isolates'],
  export_not_found: ['stops', 'pauses', 'isolates'],
  export_too_large: ['isolates', 'isolates', 'isolates'],
  requester_only: ['stops', 'pauses', 'pauses'],
  export_changed: ['stops', 'pauses', 'isolates'],
  export_downloaded: ['stops', 'pauses', 'isolates'],
  incident_not_found: ['stops', 'pauses', 'isolates'],
  key_not_found: ['stops', 'pauses', 'isolates'],
  merchant_not_found: ['stops', 'pauses', 'isolates'],
  transaction_not_found: ['stops', 'pauses', 'isolates'],
  claim_not_found: ['stops', 'pauses', 'isolates'],
  receipt_claims_exhausted: ['stops', 'pauses', 'isolates'],
  receipt_rejected: ['stops', 'pauses', 'isolates'],
  document_claimed: ['stops', 'pauses', 'isolates'],
  claim_locked: ['stops', 'pauses', 'isolates'],
  find_limit_reached: ['stops', 'pauses', 'isolates'],
  promo_item_not_found: ['stops', 'pauses', 'isolates'],
  conflict_not_found: ['stops', 'pauses', 'isolates'],
  conflict_side_not_found: ['isolates', 'isolates', 'isolates'],
  invitation_not_found: ['stops', 'pauses', 'isolates'],
  parent_not_found: ['isolates', 'isolates', 'isolates'],
  campaign_exists: ['stops', 'pauses', 'isolates'],
  campaign_not_draft: ['stops', 'pauses', 'isolates'],
  campaign_not_active: ['stops', 'pauses', 'pauses'],
  duties_missing: ['stops', 'pauses', 'isolates'],
  duty_not_found: ['stops', 'pauses', 'isolates'],
  duty_of_another: ['stops', 'pauses', 'pauses'],
  duty_declared: ['stops', 'pauses', 'isolates'],
  duty_altered: ['stops', 'pauses', 'isolates'],
  duty_evidence_not_found: ['stops', 'pauses', 'isolates'],
  duty_evidence_full: ['stops', 'pauses', 'isolates'],
  duty_kind_unknown: ['isolates', 'isolates', 'isolates'],
  duty_incomplete: ['isolates', 'isolates', 'isolates'],
  campaign_unsettled: ['stops', 'pauses', 'isolates'],
  state_conflict: ['stops', 'pauses', 'isolates'],
  external_id_conflict: ['stops', 'pauses', 'isolates'],
  document_conflict: ['stops', 'pauses', 'isolates'],
  version_not_due: ['stops', 'pauses', 'isolates'],
  merchant_reference_missing: ['isolates', 'isolates', 'isolates'],
  merchant_ambiguous: ['isolates', 'isolates', 'isolates'],
  merchant_not_approved: ['stops', 'pauses', 'isolates'],
  merchant_cycle: ['isolates', 'isolates', 'isolates'],
  merchant_incomplete: ['isolates', 'isolates', 'isolates'],
  children_undecided: ['isolates', 'isolates', 'isolates'],
  merchant_tree_too_large: ['isolates', 'isolates', 'isolates'],
  district_unknown: ['isolates', 'isolates', 'isolates'],
  industry_not_in_campaign: ['isolates', 'isolates', 'isolates'],
  industry_unnamed: ['isolates', 'isolates', 'isolates'],
  zone_unknown: ['isolates', 'isolates', 'isolates'],
  zone_closed: ['isolates', 'isolates', 'isolates'],
  activity_unknown: ['isolates', 'isolates', 'isolates'],
  seller_ubn_mismatch: ['isolates', 'isolates', 'isolates'],
  activity_mismatch: ['isolates', 'isolates', 'isolates'],
  period_invalid: ['isolates', 'isolates', 'isolates'],
  price_invalid: ['isolates', 'isolates', 'isolates'],
  promo_item_removed: ['stops', 'pauses', 'isolates'],
  mirror_not_found: ['stops', 'pauses', 'isolates'],
  mirror_in_progress: ['stops', 'pauses', 'isolates'],
  mirror_not_open: ['stops', 'pauses', 'isolates'],
  mirror_not_planned: ['stops', 'pauses', 'isolates'],
  mirror_blocked: ['stops', 'pauses', 'isolates'],
  promo_item_in_other_zone: ['stops', 'pauses', 'isolates'],
  row_doubled: ['stops', 'pauses', 'isolates'],
  draw_not_found: ['stops', 'pauses', 'isolates'],
  draw_schedule_not_found: ['stops', 'pauses', 'isolates'],
  winner_not_found: ['stops', 'pauses', 'isolates'],
  participant_not_in_pool: ['stops', 'pauses', 'isolates'],
  cut_off_not_reached: ['stops', 'pauses', 'isolates'],
  draw_pool_empty: ['stops', 'pauses', 'isolates'],
  draw_exists: ['stops', 'pauses', 'isolates'],
  draw_exclusion_too_wide: ['stops', 'pauses', 'isolates'],
  drand_check_unavailable: ['stops', 'pauses', 'isolates'],
  witness_not_found: ['stops', 'pauses', 'isolates'],
  witnesses_not_independent: ['isolates', 'isolates', 'isolates'],
  reveal_missing: ['stops', 'pauses', 'isolates'],
  beacon_too_near: ['isolates', 'isolates', 'isolates'],
  beacon_not_due: ['stops', 'pauses', 'isolates'],
  beacon_wrong: ['isolates', 'isolates', 'isolates'],
  draw_period_closed: ['stops', 'pauses', 'isolates'],
  claim_period_closed: ['stops', 'pauses', 'isolates'],
  claim_period_open: ['stops', 'pauses', 'isolates'],
  refund_exceeds_total: ['isolates', 'isolates', 'isolates'],
  transaction_voided: ['stops', 'pauses', 'isolates'],
};

/** A code that this release does not know, by its status. */
const byStatusOfUnknownCode: Record<number, Reactions> = {
  400: ['isolates', 'isolates', 'isolates'],
  404: ['stops', 'pauses', 'isolates'],
  405: ['stops', 'pauses', 'isolates'],
  409: ['stops', 'pauses', 'isolates'],
  410: ['stops', 'pauses', 'isolates'],
  413: ['isolates', 'isolates', 'isolates'],
  415: ['stops', 'pauses', 'isolates'],
  418: ['stops', 'pauses', 'isolates'],
  422: ['isolates', 'isolates', 'isolates'],
  500: ['stops', 'retries', 'retries'],
  501: ['stops', 'retries', 'retries'],
};

/** A page of a proxy, which is no problem document, by its status. */
const byStatusOfPage: Record<number, Reactions> = {
  301: ['stops', 'retries', 'retries'],
  400: ['isolates', 'retries', 'retries'],
  401: ['stops', 'pauses', 'pauses'],
  402: ['stops', 'retries', 'retries'],
  403: ['stops', 'pauses', 'pauses'],
  404: ['stops', 'retries', 'retries'],
  405: ['stops', 'retries', 'retries'],
  407: ['stops', 'retries', 'retries'],
  408: ['stops', 'retries', 'retries'],
  409: ['stops', 'retries', 'retries'],
  410: ['stops', 'retries', 'retries'],
  411: ['stops', 'retries', 'retries'],
  413: ['isolates', 'isolates', 'isolates'],
  414: ['stops', 'retries', 'retries'],
  415: ['stops', 'retries', 'retries'],
  422: ['isolates', 'retries', 'retries'],
  425: ['stops', 'retries', 'retries'],
  429: ['stops', 'retries', 'retries'],
  431: ['stops', 'retries', 'retries'],
  451: ['stops', 'retries', 'retries'],
  500: ['stops', 'retries', 'retries'],
  502: ['stops', 'retries', 'retries'],
  503: ['stops', 'retries', 'retries'],
  504: ['stops', 'retries', 'retries'],
  507: ['stops', 'retries', 'retries'],
  511: ['stops', 'retries', 'retries'],
};

const refusal = (status: number, code: string, retryable = false): Reply => ({
  status,
  body: JSON.stringify(problem(status, code, { retryable })),
});

async function expectReactions(reply: Reply | Error, [bulk, batch, adjustment]: Reactions): Promise<void> {
  expect({
    bulk: await bulkReaction(reply),
    batch: await outboxReaction(reply, 'batch'),
    void: await outboxReaction(reply, 'void'),
  }).toEqual({ bulk, batch, void: adjustment });
}

describe.concurrent('a sender (bulk, outbox with a batch, outbox with a void)', () => {
  it('has a row in this table for each code of the contract', () => {
    expect([...Object.keys(byCode), ...clientCodes].sort()).toEqual(Object.keys(errorCodes).sort());
  });

  it.each(Object.entries(byCode))('handles a request refused with %s: %j', async (code, reactions) => {
    const { status, retryable } = errorCodes[code as ErrorCode];
    await expectReactions(refusal(status ?? 0, code, retryable), reactions);
  });

  it.each(Object.entries(byStatusOfUnknownCode))(
    'handles a request refused with %s and a code of a newer release: %j',
    async (status, reactions) => {
      await expectReactions(refusal(Number(status), 'code_of_a_newer_release'), reactions);
    },
  );

  it.each(Object.entries(byStatusOfPage))(
    'handles a page of a proxy with %s: %j',
    async (status, reactions) => {
      await expectReactions({ status: Number(status), body: '<h1>No</h1>' }, reactions);
    },
  );

  it.each([
    ['a response with too few results', { status: 200, body: '{"results":[]}' }],
    ['a response without results', { status: 200, body: '{}' }],
    ['a response that is no JSON', { status: 200, body: 'OK' }],
    ['a connection that is lost', new Error('lost')],
  ])('blames no row for %s', async (_name, reply) => {
    await expectReactions(reply, ['stops', 'retries', 'retries']);
  });
});
