import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Approver, approverFromSeed } from '../../../src/campaign/approval/approver.js';
import type { ApproverKey } from '../../../src/campaign/approval/publicKey.js';
import { quicknetTimeOf } from '../../../src/campaign/draw/params.js';
import { optionalCurves } from '../../../src/campaign/draw/signature.js';
import { type ErrorCode, errorCodes } from '../../../src/generated/errorCodes.js';
import { schemas } from '../../../src/generated/schemas.js';
import type { BatchResult, Problem, RowResult } from '../../../src/generated/types.js';
import { validate } from '../../../src/validation/validate.js';
import { reveals } from '../../support/draws.js';
import { planAgain } from '../../support/planAgain.js';
import { engines } from '../../support/stores.js';
import { byWitnesses } from '../../support/witnesses.js';
import {
  actingFor,
  approvedStore,
  type Client,
  clientOf,
  createKey,
  type Harness,
  merchant,
  promoItem,
  type ReadResponse,
  readResponse,
  requestFor,
  startHarness,
  transaction,
} from '../harness.js';

/** How to get each error code of the contract that the service responds with. */
const cases: { readonly [Code in ErrorCode]?: (harness: Harness) => Promise<ReadResponse> } = {
  malformed_json: ({ partner }) => partner.call('registerMerchant', { body: '{"externalId": ' }),
  validation_failed: ({ partner }) =>
    partner.call('registerMerchant', { body: merchant('', { ubns: ['1'] }) }),
  parameter_invalid: ({ partner }) =>
    partner.call('listMerchants', { query: { pageSize: 0, colour: 'red' } }),
  page_token_invalid: ({ partner }) => partner.call('listMerchants', { query: { pageToken: 'made-up' } }),
  version_unknown: ({ partner }) =>
    partner.call('retrieveMe', { headers: { 'Shopfest-Version': '2019-01-01' } }),
  unsupported_media_type: ({ partner }) =>
    partner.call('registerMerchant', { body: 'a=b', headers: { 'Content-Type': 'text/plain' } }),
  request_too_large: ({ partner }) =>
    partner.call('registerMerchants', { body: { rows: Array.from({ length: 1_001 }, () => merchant('x')) } }),
  method_not_allowed: ({ service }) => fetched(service, 'DELETE', '/v1/campaigns'),
  route_not_found: ({ service }) => fetched(service, 'GET', '/v2/campaigns'),
  key_missing: async ({ service }) => readResponse(await service.fetch(requestFor('retrieveMe', null))),
  key_invalid: ({ partner, client }) =>
    client(partner.apiKey.replace(/.$/, (last) => (last === '0' ? '1' : '0'))).call('retrieveMe'),
  async key_expired({ operator, partner, client, clock }) {
    const { key, secret } = await createKey(operator, {
      organizationId: partner.organizationId,
      name: 'short',
      expiresAt: '2020-12-12T12:00:10+08:00',
    });
    expect(key.expiresAt).toBe('2020-12-12T12:00:10+08:00');
    const short = client(secret ?? '');
    await short.done('retrieveMe');
    clock.now += 10_000;
    return short.call('retrieveMe');
  },
  async key_revoked({ operator, partner, client }) {
    const { key, secret } = await createKey(operator, {
      organizationId: partner.organizationId,
      name: 'lost',
    });
    const lost = client(secret ?? '');
    await lost.done('retrieveMe');
    await operator.done('revokeKey', { path: { keyId: key.id } });
    return lost.call('retrieveMe');
  },
  claim_code_invalid: ({ partner }) =>
    partner.call('claimKey', { body: { code: '7Q2M-K4ZD-9XVB-3TPH-R8WC-5NJE' } }),
  async address_not_allowed({ operator, partner, client }) {
    const { organizationId } = partner;
    const body = { organizationId, name: 'office', addresses: ['203.0.113.0/24'] };
    return client((await createKey(operator, body)).secret).call('retrieveMe');
  },
  key_expiry_too_late: ({ operator: { organizationId, call } }) =>
    call('createKey', {
      body: { organizationId, name: 'for ever', expiresAt: '2099-01-01T00:00:00+08:00' },
    }),
  async person_disabled({ operator: { organizationId, done, call } }) {
    const { id: personId } = await done('createPerson', { body: { organizationId, name: '離職' } });
    await done('disablePerson', { path: { personId } });
    return call('createKey', { body: { organizationId, personId, name: 'no more' } });
  },
  async last_administrator() {
    const { operator, secondOperator, close } = await startHarness();
    const disable = async (of: Client) => {
      const { key } = await of.done('retrieveMe');
      return operator.call('disablePerson', { path: { personId: key.personId ?? '' } });
    };
    await disable(secondOperator);
    const refused = await disable(operator);
    await close();
    return refused;
  },
  async key_mode_mismatch({ another, partner }) {
    return clientOf(await another({ mode: 'live' }), partner.apiKey).call('retrieveMe');
  },
  scope_missing: ({ partner }) => partner.call('listKeys'),
  async publishable_key({ operator, partner, client }) {
    const { organizationId } = partner;
    const key = { organizationId, kind: 'publishable' as const, name: 'website' };
    const { secret } = await createKey(operator, key);
    return client(secret ?? '').call('retrieveMe');
  },
  organization_not_delegated: ({ partner, other }) =>
    actingFor(partner, other.organizationId).call('listMerchants'),
  operator_only: ({ partner }) =>
    partner.call('retrieveBreakdown', { query: { by: 'merchant', coverage: 'campaign' } }),
  async too_few_sellers({ operator, partner, other }) {
    const path = { campaignId: 'few-sellers' };
    await operator.done('createCampaign', { body: campaign('few-sellers') });
    await operator.done('activateCampaign', { path });
    const { id } = await partner.done('registerMerchant', { path, body: merchant('store-1') });
    await operator.done('approveMerchant', { path: { ...path, merchantId: id } });
    await partner.done('pushTransaction', { path, body: transaction('alone') });
    return other.call('retrieveSummary', { path, query: { coverage: 'campaign' } });
  },
  idempotency_key_missing: ({ partner }) =>
    partner.call('registerMerchant', { body: merchant('new'), idempotencyKey: null }),
  async idempotency_key_reused({ partner }) {
    await partner.done('registerMerchant', { body: merchant('reused-1'), idempotencyKey: 'reused' });
    return partner.call('registerMerchant', { body: merchant('reused-2'), idempotencyKey: 'reused' });
  },
  async idempotency_in_flight({ partner }) {
    const twice = await Promise.all(
      [1, 2].map(() =>
        partner.call('registerMerchant', { body: merchant('twice'), idempotencyKey: 'twice' }),
      ),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = twice.find(({ status }) => status === 409) as ReadResponse;
    expect(refused.headers.get('retry-after')).toBe('1');
    return refused;
  },
  async rate_limited({ another, partner }) {
    const service = await another({ quota: { requestsPerSecond: 1 / 7, burstSeconds: 7 } });
    await clientOf(service, partner.apiKey).done('retrieveMe');
    const limited = await clientOf(service, partner.apiKey).call('retrieveMe');
    expect(limited.headers.get('retry-after')).toBe('7');
    return limited;
  },
  async service_unavailable({ another, partner }) {
    const service = await another();
    await service.close();
    const response = await clientOf(service, partner.apiKey).call('retrieveMe');
    expect(response.headers.get('retry-after')).toBe('1');
    return response;
  },
  async internal_error({ another, partner }) {
    const broken = await another({
      clock: () => {
        throw new TypeError('the clock says: sf_canary');
      },
    });
    return clientOf(broken, partner.apiKey).call('retrieveMe');
  },
  campaign_not_found: ({ partner }) => partner.call('retrieveSummary', { path: { campaignId: 'elsewhere' } }),
  organization_not_found: ({ operator }) =>
    operator.call('retrieveOrganization', { path: { organizationId: 'org_00000000000000000000' } }),
  key_not_found: ({ operator }) =>
    operator.call('revokeKey', { path: { keyId: 'key_00000000000000000000' } }),
  merchant_not_found: ({ partner }) =>
    partner.call('retrieveMerchant', { path: { merchantId: 'external:none' } }),
  transaction_not_found: ({ partner }) =>
    partner.call('retrieveTransaction', { path: { transactionId: 'external:none' } }),
  promo_item_not_found: ({ partner }) =>
    partner.call('retrievePromoItem', { path: { promoItemId: 'external:none' } }),
  parent_not_found: ({ partner }) =>
    partner.call('registerMerchant', { body: merchant('orphan', { parentExternalId: 'none' }) }),
  merchant_incomplete: ({ partner }) =>
    partner.call('registerMerchant', { body: merchant('nowhere', { district: undefined }) }),
  async children_undecided({ operator, partner }) {
    const merchantId = await mallOf(partner, 'undecided', 1);
    return operator.call('approveMerchant', { path: { merchantId } });
  },
  async merchant_tree_too_large({ operator, partner }) {
    const merchantId = await mallOf(partner, 'large', 1_001);
    return operator.call('approveMerchant', { path: { merchantId }, query: { includeChildren: 'true' } });
  },
  conflict_not_found: ({ partner }) =>
    partner.call('retrieveConflict', { path: { conflictId: 'cfl_00000000000000000000' } }),
  conflict_side_not_found: ({ operator }) =>
    operator.call('decideSeller', {
      path: { ubn: '99999999' },
      body: { organizationId: 'org_00000000000000000000', reason: '無' },
    }),
  invitation_not_found: ({ partner }) =>
    partner.call('retrieveInvitation', { path: { invitationId: 'inv_00000000000000000000' } }),
  campaign_exists: ({ operator }) => operator.call('createCampaign', { body: campaign('harness-2020') }),
  campaign_not_draft: ({ operator }) =>
    operator.call('updateCampaign', { body: { ruleSet: { threshold: 1 } } }),
  async campaign_not_active({ operator }) {
    await operator.done('createCampaign', { body: campaign('drafted') });
    const inDraft = { path: { campaignId: 'drafted' } };
    await operator.refused('registerMerchant', 'campaign_not_active', {
      ...inDraft,
      body: merchant('early'),
    });
    return operator.call('pushTransaction', { ...inDraft, body: transaction('early') });
  },
  async duties_missing({ operator }) {
    const { path } = await owed(operator, 'missing-duty');
    return operator.call('activateCampaign', { path });
  },
  duty_not_found: ({ partner }) =>
    partner.call('retrieveDuty', { path: { dutyId: 'dty_00000000000000000000' } }),
  async duty_of_another({ operator, partner }) {
    const { path } = await owed(operator, 'duty-of-another', partner.organizationId);
    return operator.call('submitDuty', { path, body: { answers: [{ item: 'intake', answer: 'done' }] } });
  },
  async duty_declared({ operator }) {
    const { path, duty } = await owed(operator, 'duty-declared');
    return operator.call('declareDuties', { path, body: { duties: [duty] } });
  },
  duty_kind_unknown: ({ operator }) =>
    operator.call('declareDuties', { body: { duties: [dutyOf(operator.organizationId, 'unheardOf')] } }),
  async duty_incomplete({ operator }) {
    const { path } = await owed(operator, 'duty-incomplete');
    return operator.call('submitDuty', { path, body: { answers: [{ item: 'intake', answer: 'done' }] } });
  },
  async duty_altered({ operator, database }) {
    const { path } = await owed(operator, 'duty-altered');
    const { id } = await operator.done('addDutyEvidence', { path, body: evidence });
    // Whoever owns the database changes the key of a file, which no trigger can tell from another wrapping.
    await database.query("UPDATE duty_evidence SET data_key = 'AAAA'");
    return operator.call('retrieveDutyEvidence', { path: { ...path, evidenceId: id } });
  },
  async duty_evidence_not_found({ operator }) {
    const { path } = await owed(operator, 'no-evidence');
    const evidenceId = 'evd_00000000000000000000';
    return operator.call('retrieveDutyEvidence', { path: { ...path, evidenceId } });
  },
  async duty_evidence_full({ operator }) {
    const { path } = await owed(operator, 'full-evidence');
    for (let n = 0; n < 20; n += 1) await operator.done('addDutyEvidence', { path, body: evidence });
    return operator.call('addDutyEvidence', { path, body: evidence });
  },
  async campaign_unsettled({ operator }) {
    await operator.done('createCampaign', { body: campaign('unsettled') });
    const path = { campaignId: 'unsettled' };
    await operator.done('activateCampaign', { path });
    await operator.done('closeRegistration', { path });
    await operator.approved('planDraw', {
      path,
      body: {
        ...{ name: '每日抽獎', kind: 'daily', pool: { period }, cutOff: period.endsAt },
        prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
      },
    });
    return operator.call('settleCampaign', { path });
  },
  state_conflict: ({ operator }) => operator.call('resumeMerchant', { path: { merchantId: storeId } }),
  rule_set_not_found: ({ operator }) =>
    operator.call('retrieveRuleSet', { path: { ruleSetId: 'rul_00000000000000000000' } }),
  region_unknown: ({ operator }) =>
    operator.call('createRuleSet', {
      body: draft({ ruleSet: { threshold: 1, regionBonuses: [{ regions: ['north'], extraEntries: 1 }] } }),
    }),
  async effective_date_passed({ operator }) {
    const { id } = await operator.done('createRuleSet', {
      body: draft({ effectiveFrom: '2020-12-12T11:59:59+08:00' }),
    });
    return operator.call('submitRuleSet', { path: { ruleSetId: id } });
  },
  async person_missing({ operator, client }) {
    const { secret } = await createKey(operator, {
      organizationId: operator.organizationId,
      name: 'of nobody',
    });
    return client(secret ?? '').call('createRuleSet', { body: draft() });
  },
  organization_out_of_reach: ({ operator }) =>
    operator.call('updateOrganization', {
      path: { organizationId: operator.organizationId },
      body: { scopes: null },
    }),
  async personal_data_found({ operator }) {
    const { id } = await operator.done('openIncident', {
      body: {
        kind: 'leak',
        severity: 1,
        dataKinds: ['name'],
        exposedFrom: '2020-12-12T11:00:00+08:00',
        contact: '1999 市民專線',
      },
    });
    return operator.call('noteIncident', {
      path: { incidentId: id },
      body: { note: '已通知王小明先生' },
    });
  },
  participant_not_found: ({ app }) =>
    app.call('retrieveParticipant', { path: { participantId: 'par_00000000000000000000' } }),
  async participant_erased({ app }) {
    const body = { token: 'pt_of_the_erased' };
    const { id } = await app.done('registerParticipant', { body });
    await app.done('eraseParticipant', { path: { participantId: id } });
    return app.call('registerParticipant', { body });
  },
  async contact_key_missing({ another, app }) {
    const service = await another({ contactKeys: '' });
    const body = { token: 'pt_without_keys', contact: { phone: '0912-345-678' } };
    return clientOf(service, app.apiKey).call('registerParticipant', { body });
  },
  notice_not_found: ({ app }) =>
    app.call('registerParticipant', { body: { token: 'pt_of_no_notice', consent: { noticeVersion: 9 } } }),
  async consent_missing({ operator }) {
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    const path = { campaignId: 'with-notice' };
    await operator.done('createCampaign', {
      body: {
        ...{ id: path.campaignId, name: '告知', purchasePeriod: period, registrationPeriod: period },
        ruleSet: { threshold: 500 },
      },
    });
    const purposes = [{ name: '領獎', nameEn: 'Prizes' }];
    await operator.done('createNotice', { path, body: { text: '告知', textEn: 'Notice', purposes } });
    const body = { token: 'pt_without_consent', contact: { phone: '0912-345-678' } };
    return operator.call('registerParticipant', { path, body });
  },
  retention_running: ({ operator }) =>
    operator.call('destroyPersonalData', { body: { kinds: ['contactData'] } }),
  export_not_found: ({ operator }) =>
    operator.call('retrieveExport', { path: { exportId: 'exp_00000000000000000000' } }),
  async export_too_large({ app, operator }) {
    const participantIds = await withContact(app, 'one', 'two');
    const body = { ...exportInput, selection: { participantIds }, maxRows: 1 };
    return operator.call('requestExport', { body });
  },
  async requester_only(harness) {
    return harness.secondOperator.call('downloadExport', { path: (await requestedExport(harness)).path });
  },
  async export_changed(harness) {
    const { path, participantId } = await requestedExport(harness, 'erased');
    await harness.app.done('eraseParticipant', { path: { participantId } });
    return harness.operator.call('downloadExport', { path });
  },
  async export_downloaded(harness) {
    const { path } = await requestedExport(harness);
    await harness.operator.approved('downloadExport', { path });
    harness.clock.now += 5 * 60_000;
    return harness.operator.call('downloadExport', { path });
  },
  incident_not_found: ({ operator }) =>
    operator.call('retrieveIncident', { path: { incidentId: 'inc_00000000000000000000' } }),
  publication_not_found: ({ operator }) =>
    operator.call('retrievePublication', { path: { publicationId: 'pub_00000000000000000000' } }),
  picture_not_found: ({ operator }) => operator.call('retrievePicture', { path: { sha256: 'f'.repeat(64) } }),
  approval_not_found: ({ operator }) =>
    operator.call('retrieveApproval', { path: { approvalId: 'apv_00000000000000000000' } }),
  async approval_required(harness) {
    return harness.operator.call('publishPublication', await submittedPublication(harness));
  },
  async approval_rejected(harness) {
    const { parts, path, approval } = await requestedApproval(harness);
    const rejection = await approverOf(harness, 0).sign(approval, { decision: 'reject' });
    await harness.operator.done('signRejection', { path, body: rejection });
    return harness.operator.call('publishPublication', parts);
  },
  async approval_decided(harness) {
    const { path, approval } = await requestedApproval(harness);
    const [first, second] = [0, 1].map((index) => approverOf(harness, index).sign(approval));
    await harness.operator.done('signApproval', { path, body: (await first) ?? '' });
    return harness.operator.call('signApproval', { path, body: (await second) ?? '' });
  },
  async approval_already_signed(harness) {
    const { path, approval } = await requestedApproval(harness);
    const body = await approverOf(harness, 0).sign(approval);
    await harness.operator.done('signApproval', { path, body });
    return harness.operator.call('signApproval', { path, body });
  },
  async approver_not_allowed(harness) {
    const { path, approval } = await requestedApproval(harness);
    const stranger = await approverFromSeed(new Uint8Array(32));
    return harness.operator.call('signApproval', { path, body: await stranger.sign(approval) });
  },
  async signature_wrong(harness) {
    const { path, approval } = await requestedApproval(harness);
    const signed = await approverOf(harness, 0).sign(approval);
    return harness.operator.call('signApproval', { path, body: { ...signed, signature: 'AAAA' } });
  },
  async approvers_missing(harness) {
    const { database } = harness;
    const parts = await submittedPublication(harness);
    // As in a database of before.
    const trigger = { sqlite: 'approver_sets_no_update', postgres: 'approver_sets_stay ON approver_sets' };
    await database.query(`DROP TRIGGER IF EXISTS ${trigger[database.engine]}`);
    await database.query('UPDATE approver_sets SET in_force_from = 9000000000000000');
    const response = await harness.operator.call('publishPublication', parts);
    await database.query('UPDATE approver_sets SET in_force_from = 0');
    return response;
  },
  approver_set_not_found: ({ operator }) =>
    operator.call('retrieveApproverSet', { path: { fingerprint: '0'.repeat(64) } }),
  approver_key_invalid: ({ operator, approvers }) =>
    proposed(operator, [...approvers, { publicKey: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } }]),
  approver_key_repeated: ({ operator, approvers }) => proposed(operator, [...approvers, ...approvers]),
  thresholds_invalid: ({ operator, approvers }) => proposed(operator, approvers, { default: 9 }),
  async publication_retracted(harness) {
    const { operator } = harness;
    const { path } = await submittedPublication(harness);
    await operator.approved('publishPublication', { path });
    await operator.done('retractPublication', { path, body: { reason: '有誤' } });
    return operator.call('retrievePublished', { path });
  },
  async publication_altered(harness) {
    const { path } = await submittedPublication(harness);
    await harness.database.query(
      `INSERT INTO publication_prizes (publication_id, version, slot, prize, code, is_reserve)
      VALUES ('${path.publicationId}', 1, 99, '禮券', 'AAAA-AAAA-AAAA', 0)`,
    );
    return harness.operator.call('retrievePublicationContent', { path });
  },
  person_not_found: ({ operator, partner }) =>
    operator.call('createKey', {
      body: {
        organizationId: partner.organizationId,
        personId: 'per_00000000000000000000',
        name: 'nobody',
      },
    }),
  external_id_conflict: ({ partner }) =>
    partner.call('registerMerchant', { body: merchant('store-1', { name: '改名' }) }),
  async document_conflict({ partner }) {
    const first = transaction('conflict-1');
    await partner.done('pushTransaction', { body: first });
    return partner.call('pushTransaction', { body: { ...first, externalId: 'conflict-2', totalAmount: 1 } });
  },
  version_not_due: ({ partner }) =>
    partner.call('pushTransaction', { body: { ...transaction('version-3'), version: 3 } }),
  merchant_reference_missing: ({ partner }) =>
    partner.call('pushTransaction', { body: transaction('nameless', { merchantExternalId: undefined }) }),
  async merchant_ambiguous({ partner }) {
    await partner.done('registerMerchant', { body: merchant('same-ubn', { ubns: ['22099131'] }) });
    const { document } = transaction('');
    return partner.call('pushTransaction', {
      body: transaction('ambiguous', {
        merchantExternalId: undefined,
        document: { ...document, sellerUbn: '22099131' },
      }),
    });
  },
  async seller_ubn_mismatch({ operator, partner }) {
    await operator.done('updateCampaign', { body: { sellerUbnMismatch: 'reject' } });
    const sale = transaction('of-another');
    return partner.call('pushTransaction', {
      body: { ...sale, document: { ...sale.document, sellerUbn: '04541302' } },
    });
  },
  async merchant_not_approved({ operator, partner }) {
    const { id } = await partner.done('registerMerchant', { body: merchant('refused') });
    const { reason } = await operator.done('rejectMerchant', {
      path: { merchantId: id },
      body: { reason: '資料不符' },
    });
    expect(reason).toBe('資料不符');
    return partner.call('pushTransaction', {
      body: transaction('refused', { merchantExternalId: 'refused' }),
    });
  },
  merchant_cycle: ({ partner }) =>
    partner.call('updateMerchant', {
      path: { merchantId: storeId },
      body: { parentId: storeId },
    }),
  district_unknown: ({ partner }) =>
    partner.call('registerMerchant', { body: merchant('far', { district: '63000030' }) }),
  async industry_not_in_campaign({ operator, partner }) {
    await operator.done('createCampaign', { body: campaign('beauty-only', { industries: ['beauty'] }) });
    const there = { path: { campaignId: 'beauty-only' } };
    await operator.done('activateCampaign', there);
    return partner.call('registerMerchant', { ...there, body: merchant('retailer') });
  },
  industry_unnamed: ({ operator }) =>
    operator.call('createCampaign', { body: campaign('unnamed', { industries: ['culture'] }) }),
  activity_unknown: ({ partner }) =>
    partner.call('pushTransaction', { body: transaction('eventful', { activityId: 'event-99' }) }),
  async activity_mismatch({ operator, partner }) {
    const { activities } = await operator.done('retrieveCampaign');
    const slot = {
      id: 'tv-1',
      kind: 'tvSlot' as const,
      name: '第一檔',
      ...period,
      onMismatch: 'refuse' as const,
    };
    await operator.approved('updateCampaign', { body: { activities: [...activities, slot] } });
    return partner.call('pushTransaction', { body: transaction('not-on-tv', { activityId: 'tv-1' }) });
  },
  period_invalid: ({ operator }) =>
    operator.call('createCampaign', {
      body: campaign('backwards', {
        purchasePeriod: { startsAt: '2021-02-07T00:00:00+08:00', endsAt: '2020-12-09T00:00:00+08:00' },
      }),
    }),
  price_invalid: ({ partner }) =>
    partner.call('upsertPromoItem', { body: promoItem('dear', { salePrice: 900 }) }),
  async promo_item_removed({ partner }) {
    await partner.done('upsertPromoItem', { body: promoItem('gone') });
    await partner.done('removePromoItem', { path: { promoItemId: 'external:gone' } });
    return partner.call('upsertPromoItem', { body: promoItem('gone') });
  },
  async refund_exceeds_total({ partner }) {
    await partner.done('pushTransaction', { body: transaction('refunded') });
    return partner.call('refundTransaction', {
      path: { transactionId: 'external:refunded' },
      body: { amount: 1_281 },
    });
  },
  async zone_unknown(harness) {
    const there = await withZone(harness, 'of-main', { id: 'main' });
    return harness.partner.call('openMirror', { ...there, body: { zone: 'mian' } });
  },
  async zone_closed(harness) {
    const organizationIds = [harness.other.organizationId];
    const there = await withZone(harness, 'of-others', { id: 'theirs', organizationIds });
    return harness.partner.call('openMirror', { ...there, body: { zone: 'theirs' } });
  },
  mirror_not_found: ({ partner }) =>
    partner.call('retrieveMirror', { path: { mirrorId: 'mir_00000000000000000000' } }),
  async mirror_in_progress({ partner }) {
    await opened(partner, 'busy');
    return partner.call('openMirror', { body: { zone: 'busy' } });
  },
  async mirror_not_open({ partner }) {
    const there = await opened(partner, 'ended');
    await partner.done('abortMirror', there);
    return partner.call('planMirror', { ...there, body: plan });
  },
  async mirror_not_planned({ partner }) {
    return partner.call('applyMirror', { ...(await opened(partner, 'unplanned')), body: {} });
  },
  async mirror_blocked({ partner }) {
    await partner.done('upsertPromoItem', { body: promoItem('blocked', { zone: 'blocked' }) });
    const there = await opened(partner, 'blocked');
    const { digests } = await partner.done('retrieveMirrorDigests', { ...there, query: { depth: 8 } });
    const bucket = Buffer.from(digests, 'base64').findIndex((byte) => byte !== 0) >> 3;
    const body = { depth: 8, buckets: [{ bucket, digests: '' }] };
    await partner.done('compareMirror', { ...there, body });
    const mirror = await partner.done('planMirror', { ...there, body: plan });
    expect(mirror).toMatchObject({ status: 'blocked', plan: { removed: 1, obstacles: ['empty_feed'] } });
    return partner.call('applyMirror', { ...there, body: {} });
  },
  draw_not_found: ({ operator }) =>
    operator.call('retrieveDraw', { path: { drawId: 'drw_00000000000000000000' } }),
  draw_schedule_not_found: ({ operator }) =>
    operator.call('retrieveDrawSchedule', { path: { drawScheduleId: 'dsc_00000000000000000000' } }),
  async cut_off_not_reached({ operator, clock }) {
    const cutOff = new Date(clock.now + 1_000).toISOString();
    return operator.call('freezeDraw', await plannedDraw(operator, cutOff));
  },
  async draw_pool_empty({ operator }) {
    return operator.call('freezeDraw', await plannedDraw(operator, '2020-12-09T00:00:00+08:00'));
  },
  async beacon_too_near(harness) {
    const there = await frozenDraw(harness);
    harness.clock.now = quicknetTimeOf(1_000) - 599_999;
    return harness.operator.call('commitDraw', {
      ...there,
      body: { beacon: { kind: 'drand', round: 1_000 } },
    });
  },
  async beacon_not_due(harness) {
    const there = await frozenDraw(harness);
    const { operator, clock } = harness;
    const round = 1_201 + Math.ceil((clock.now - quicknetTimeOf(1)) / 3_000);
    await operator.done('commitDraw', { ...there, body: { beacon: { kind: 'drand', round } } });
    const beacon = { kind: 'drand', signature: 'b4'.repeat(48) };
    return operator.call('runDraw', { ...there, body: { beacon } });
  },
  async drand_check_unavailable(harness) {
    const there = await frozenDraw(harness);
    const round = 1_300 + Math.ceil((harness.clock.now - quicknetTimeOf(1)) / 3_000);
    const loading = vi.spyOn(optionalCurves, 'load').mockResolvedValue(null);
    const body = { beacon: { kind: 'drand', round } };
    return harness.operator.call('commitDraw', { ...there, body }).finally(() => loading.mockRestore());
  },
  async beacon_wrong(harness) {
    const there = await committedDraw(harness);
    return harness.operator.call('runDraw', {
      ...there,
      body: { beacon: { kind: 'witness', reveals: ['a', 'b', 'c'].map((digit) => digit.repeat(64)) } },
    });
  },
  async draw_exists(harness) {
    await committedDraw(harness);
    const prizes = [{ name: '禮券', value: 500, count: 1, reserves: 0 }];
    const cutOff = new Date(harness.clock.now).toISOString();
    return harness.operator.call('planDraw', {
      body: { name: '每日抽獎', kind: 'daily', pool: { period }, cutOff, prizes },
    });
  },
  async draw_exclusion_too_wide(harness) {
    const { operator, clock } = harness;
    const earlier = await committedDraw(harness);
    await operator.done('runDraw', { ...earlier, body: { beacon: { kind: 'witness', reveals } } });
    const next = await planAgain(operator, {
      ...{ name: '大獎', kind: 'grand', pool: { period }, cutOff: new Date(clock.now).toISOString() },
      prizes: [{ name: '禮券', value: 500, count: 20_000, reserves: 0 }],
      excludesWinnersOf: [earlier.path.drawId],
    });
    return operator.call('freezeDraw', { path: { drawId: next.id } });
  },
  async witness_not_found(harness) {
    const there = await frozenDraw(harness);
    const witnesses = ['0', '1', '2'].map((digit) => `wit_${digit.repeat(20)}`);
    const beacon = { kind: 'witness', witnesses, revealBy: '2098-01-01T00:00:00+08:00' };
    return harness.operator.call('commitDraw', { ...there, body: { beacon } });
  },
  async witnesses_not_independent(harness) {
    const there = await frozenDraw(harness);
    const { operator, secondOperator, client } = harness;
    const third = await createKey(operator, {
      organizationId: operator.organizationId,
      name: 'third witness',
    });
    const keys = { operator, partner: secondOperator, other: client(third.secret) };
    return operator.call('commitDraw', { ...there, body: await byWitnesses(keys, there.path.drawId) });
  },
  async reveal_missing(harness) {
    const there = await committedDraw(harness);
    return harness.operator.call('runDraw', { ...there, body: { beacon: { kind: 'witness' } } });
  },
  async participant_not_in_pool(harness) {
    const there = await committedDraw(harness);
    return harness.app.call('proveDrawInclusion', {
      ...there,
      body: { participant: { token: 'somebody-else' } },
    });
  },
  async winner_not_found(harness) {
    const there = await frozenDraw(harness);
    const path = { ...there.path, winnerId: 'win_00000000000000000000' };
    return harness.operator.call('advanceWinner', { path, body: { status: 'notified' } });
  },
  async draw_period_closed(harness) {
    const there = await committedDraw(harness);
    return within(harness, { drawPeriod: lastWeek }, () =>
      harness.operator.call('runDraw', { ...there, body: { beacon: { kind: 'witness', reveals } } }),
    );
  },
  async claim_period_closed(harness) {
    const { operator } = harness;
    const there = await committedDraw(harness);
    await operator.done('runDraw', { ...there, body: { beacon: { kind: 'witness', reveals } } });
    const { items } = await operator.done('listWinners', there);
    const winner = { path: { ...there.path, winnerId: items[0]?.id ?? '' } };
    return within(harness, { claimPeriod: lastWeek }, () =>
      operator.call('advanceWinner', { ...winner, body: { status: 'notified' } }),
    );
  },
  async claim_period_open(harness) {
    const { operator } = harness;
    const there = await committedDraw(harness);
    await operator.done('runDraw', { ...there, body: { beacon: { kind: 'witness', reveals } } });
    const { items } = await operator.done('listWinners', there);
    const winner = { path: { ...there.path, winnerId: items[0]?.id ?? '' } };
    await operator.done('advanceWinner', { ...winner, body: { status: 'notified' } });
    return operator.call('advanceWinner', { ...winner, body: { status: 'forfeited' } });
  },
  claim_not_found: ({ app }) => app.call('retrieveClaim', { path: { claimId: 'clm_00000000000000000000' } }),
  async receipt_rejected({ app, partner }) {
    const body = receiptClaim('rejected');
    const { id } = await app.done('claimReceipt', { body });
    await partner.done('rejectReceiptClaims', { body: { claimIds: [id], reason: '查無此收據' } });
    return app.call('claimReceipt', { body });
  },
  async receipt_claims_exhausted({ app }) {
    for (const number of ['1', '2', '3']) await app.done('claimReceipt', { body: receiptClaim(number) });
    return app.call('claimReceipt', { body: receiptClaim('4') });
  },
  async document_claimed({ app, partner }) {
    const first = transaction('claimed', { participant: { token: 'pt_of_somebody' } });
    await partner.done('pushTransaction', { body: first });
    return app.call('claimTransaction', { body: claimOf(first, '0122') });
  },
  async claim_locked({ app }) {
    const absent = transaction('guessed');
    const guess = (code: string) => ({ ...claimOf(absent, code), participant: { token: 'pt_of_guesser' } });
    for (const code of ['1000', '1001', '1002', '1003', '1004'])
      await app.done('claimTransaction', { body: guess(code) });
    return app.call('claimTransaction', { body: guess('0122') });
  },
  async find_limit_reached({ operator }) {
    const body = { phone: '0912-345-678' };
    for (let found = 0; found < 30; found++) await operator.done('findParticipants', { body });
    return operator.call('findParticipants', { body });
  },
  async transaction_voided({ partner }) {
    await partner.done('pushTransaction', { body: transaction('voided') });
    const there = { path: { transactionId: 'external:voided' } };
    await partner.done('voidTransaction', { ...there, body: {} });
    return partner.call('refundTransaction', { ...there, body: { amount: 1 } });
  },
};

/** How those codes are come by that only a row of a batch has. */
const rowCases: { readonly [Code in ErrorCode]?: (harness: Harness) => Promise<RowResult[]> } = {
  async promo_item_in_other_zone({ partner }) {
    await partner.done('upsertPromoItem', { body: promoItem('there', { zone: 'there' }) });
    return staged(partner, 'here', [promoItem('there')]);
  },
  row_doubled: ({ partner }) =>
    staged(partner, 'doubled', [promoItem('two'), promoItem('two', { salePrice: 1 })]),
};

const exportInput = { purpose: '通知領獎', fields: ['phone'] } as const;

const evidence = { title: '計畫書', data: Buffer.from('第一步：下架').toString('base64') };
const dutyOf = (organizationId: string, kind = 'problemManagement') => ({
  ...{ organizationId, chainRole: 'contractor' as const, kind, dueAt: period.endsAt },
});

/** A draft that asks a plan of an organization, by default of the caller's. */
async function owed(operator: Client, campaignId: string, organizationId = operator.organizationId) {
  await operator.done('createCampaign', { body: campaign(campaignId) });
  const duty = dutyOf(organizationId);
  const { items } = await operator.done('declareDuties', { path: { campaignId }, body: { duties: [duty] } });
  return { duty, path: { campaignId, dutyId: items[0]?.id ?? '' } };
}

/** The id of a mall with so many counters, all submitted. */
async function mallOf(partner: Client, name: string, counters: number): Promise<string> {
  const { id } = await partner.done('registerMerchant', { body: merchant(name, { kind: 'mall' }) });
  const rows = Array.from({ length: counters }, (_, index) =>
    merchant(`${name}-${index}`, { kind: 'counter', parentExternalId: name }),
  );
  for (let at = 0; at < counters; at += 1_000)
    await partner.done('registerMerchants', { body: { rows: rows.slice(at, at + 1_000) } });
  return id;
}

/** A campaign of its own that declares one zone: where one is declared, no other may be named. */
async function withZone(
  { operator }: Harness,
  campaignId: string,
  { id, ...more }: { readonly id: string; readonly organizationIds?: readonly string[] },
) {
  await operator.done('createCampaign', { body: campaign(campaignId) });
  await operator.done('activateCampaign', { path: { campaignId } });
  const body = { name: '專區', nameEn: 'Zone', ...more };
  await operator.done('putZone', { path: { campaignId, zoneId: id }, body });
  return { path: { campaignId } };
}

/** Ids of shoppers who gave a phone number. */
async function withContact(app: Client, ...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const body = { token: `pt_of_shopper_${name}`, contact: { phone: '0912-345-678' } };
    ids.push((await app.done('registerParticipant', { body })).id);
  }
  return ids;
}

async function requestedExport({ app, operator }: Harness, of = 'exported') {
  const participantIds = await withContact(app, of);
  const body = { ...exportInput, selection: { participantIds }, maxRows: 10 };
  const { id } = await operator.done('requestExport', { body });
  return { path: { exportId: id }, participantId: participantIds[0] ?? '' };
}

/** A draw of all sales that the ledger has before `cutOff`. */
async function plannedDraw(operator: Client, cutOff: string) {
  const prizes = [{ name: '禮券', value: 500, count: 1, reserves: 0 }];
  const body = { name: '每日抽獎', kind: 'daily' as const, pool: { period }, cutOff, prizes };
  const { id } = await planAgain(operator, body);
  return { path: { drawId: id } };
}

let drawn = 0;

async function frozenDraw({ operator, partner, clock }: Harness) {
  drawn += 1;
  const body = transaction(`drawn-${drawn}`, { participant: { token: 'one-who-takes-part' } });
  await partner.done('pushTransaction', { body });
  clock.now += 1;
  const there = await plannedDraw(operator, new Date(clock.now).toISOString());
  await operator.done('freezeDraw', there);
  return there;
}

async function committedDraw(harness: Harness) {
  const there = await frozenDraw(harness);
  await harness.operator.done('commitDraw', {
    ...there,
    body: await byWitnesses(harness, there.path.drawId),
  });
  return there;
}

function approverOf({ approvers }: Harness, index: number): Approver {
  const approver = approvers[index];
  if (approver === undefined) throw new Error(`There is no approver ${index}`);
  return approver;
}

async function requestedApproval(harness: Harness) {
  const { operator } = harness;
  const parts = await submittedPublication(harness);
  const { approvalId = '' } = await operator.refused('publishPublication', 'approval_required', parts);
  const path = { approvalId };
  return { parts, path, approval: await operator.done('retrieveApproval', { path }) };
}

async function submittedPublication(harness: Harness) {
  const { operator } = harness;
  const drawPath = { path: (await committedDraw(harness)).path };
  const beacon = { kind: 'witness', reveals };
  await operator.done('runDraw', { ...drawPath, body: { beacon } });
  const { id } = await operator.done('draftPublication', {
    body: { drawId: drawPath.path.drawId, title: '得獎名單', titleEn: 'Winners' },
  });
  const path = { publicationId: id };
  await operator.done('scanPublication', { path });
  const { contentHash } = await operator.done('submitPublication', { path });
  return { path, contentHash };
}

const opened = async (partner: Client, zone: string) => {
  const { id } = await partner.done('openMirror', { body: { zone } });
  return { path: { mirrorId: id } };
};
const receiptClaim = (number: string) => ({
  participant: { token: number === 'rejected' ? 'pt_of_rejected' : 'pt_of_receipts' },
  merchantId: storeId,
  ...{ terminalId: 'A', number, date: '2020-12-12', amount: 520 },
});
const claimOf = ({ document: { number, date } }: ReturnType<typeof transaction>, randomCode: string) => ({
  participant: { token: `pt_of_${randomCode}` },
  ...{ number, date, randomCode },
});
const draft = (more: object = {}) => ({
  effectiveFrom: '2021-01-01T00:00:00+08:00',
  ruleSet: { threshold: 500 },
  ...more,
});
const plan = { rows: 0, rejected: 0, unidentified: 0, maxDelete: 1 };

async function staged(partner: Client, zone: string, rows: object[]): Promise<RowResult[]> {
  const there = await opened(partner, zone);
  const { results } = await partner.done('stageMirrorItems', { ...there, body: { rows } });
  await partner.done('abortMirror', there);
  return results;
}

const lastWeek = { startsAt: '2020-12-01T00:00:00+08:00', endsAt: '2020-12-08T00:00:00+08:00' };

/** Does something while the campaign states these periods, which afterwards limit nothing. */
async function within<Result>(
  { operator }: Harness,
  body: { drawPeriod?: typeof lastWeek; claimPeriod?: typeof lastWeek },
  work: () => Promise<Result>,
): Promise<Result> {
  await operator.approved('updateCampaign', { body });
  const result = await work();
  const always = { startsAt: '2020-01-01T00:00:00+08:00', endsAt: '2099-01-01T00:00:00+08:00' };
  await operator.approved('updateCampaign', { body: { drawPeriod: always, claimPeriod: always } });
  return result;
}

let storeId: string;

const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
const campaign = (id: string, more: object = {}) => ({
  id,
  name: '活動',
  purchasePeriod: period,
  registrationPeriod: period,
  ruleSet: { threshold: 500 },
  ...more,
});

async function fetched(service: Harness['service'], method: string, path: string): Promise<ReadResponse> {
  return readResponse(await service.fetch(new Request(`http://service.test${path}`, { method })));
}

const served = (Object.keys(errorCodes) as ErrorCode[]).filter((code) => errorCodes[code].status !== null);

it('has a case for every error code of the service', () => {
  expect(Object.keys({ ...cases, ...rowCases }).sort()).toEqual([...served].sort());
});

describe.each(engines)('on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    storeId = await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  it.each(Object.entries(cases))('responds with %s', async (name, provoke) => {
    const code = name as ErrorCode;
    const { title, titleZh, advice, adviceZh, retryable, status } = errorCodes[code];
    const { headers, body, ...response } = await provoke(harness);
    expect(response.status, JSON.stringify(body)).toBe(status);
    expect(body).toMatchObject({
      code,
      title,
      titleZh,
      detail: advice,
      detailZh: adviceZh,
      retryable,
      status,
    });
    expect(validate(schemas('strict').Problem, body)).toEqual({ ok: true, value: body });
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect((body as Problem).requestId).toMatch(/^req_[0-9a-z]{16,40}$/);
    expect(headers.get('request-id')).toBe((body as Problem).requestId);
  });

  it.each(Object.entries(rowCases))('rejects a row with %s', async (name, provoke) => {
    const code = name as ErrorCode;
    const { title, titleZh, status } = errorCodes[code];
    const { problem } = (await provoke(harness)).at(-1) ?? {};
    expect(problem).toMatchObject({ code, title, titleZh, status });
    expect(validate(schemas('strict').Problem, problem)).toEqual({ ok: true, value: problem });
  });

  it('puts the problem of a row into the result of that row', async () => {
    const { results } = (await harness.partner.done('pushTransactions', {
      body: {
        rows: [
          transaction('row-0', { activityId: 'event-99' }),
          transaction('row-1'),
          { ...transaction('row-2'), totalAmount: 'much' },
          transaction('row-3', { occurredAt: '9999-12-31T23:59:59-23:59' }),
          { externalId: 'a\u0000b' },
          'no row',
        ],
      },
    })) as BatchResult;
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.map(({ externalId }) => externalId)).toEqual([
      'row-0',
      'row-1',
      'row-2',
      'row-3',
      null,
      null,
    ]);
    expect(results.map(({ problem, status }) => problem?.code ?? status)).toEqual([
      'activity_unknown',
      'accepted',
      'validation_failed',
      'validation_failed',
      'validation_failed',
      'validation_failed',
    ]);
    expect(results.map(({ problem }) => problem?.errors?.[0]?.pointer)).toEqual([
      '/activityId',
      undefined,
      '/totalAmount',
      '/occurredAt',
      '/externalId',
      '',
    ]);
    for (const { problem } of results) if (problem) expect(problem.requestId).toMatch(/^req_/);
  });
});

/** The answer to a proposal of these approvers. */
function proposed(
  operator: Client,
  approvers: readonly { readonly publicKey: ApproverKey }[],
  thresholds?: Record<string, number>,
) {
  const entries = approvers.map(({ publicKey: key }) => ({ key, role: 'officer' }));
  return operator.call('proposeApprovers', {
    body: { approvers: entries, ...(thresholds && { thresholds }) },
  });
}
