import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operations } from '../../../src/generated/operations.js';
import type { AuditEntry } from '../../../src/generated/types.js';
import { startServer } from '../../../src/service/index.js';
import { engines } from '../../support/stores.js';
import {
  approvedStore,
  CAMPAIGN,
  type Harness,
  merchant,
  requestFor,
  startHarness,
  transaction,
} from '../harness.js';

/** Partners' volume, which the campaign's own ledger records. */
const volume = [
  'registerMerchants',
  'pushTransaction',
  'pushTransactions',
  'voidTransaction',
  'refundTransaction',
  'upsertPromoItem',
  'upsertPromoItems',
  'removePromoItem',
  'openMirror',
  'compareMirror',
  'stageMirrorItems',
  'planMirror',
  'applyMirror',
  'abortMirror',
  // The app's: readings that ask by a token, the shoppers' claims, and the shoppers themselves.
  'proveDrawInclusion',
  'listClaims',
  'listParticipantDocuments',
  'claimTransaction',
  'claimReceipt',
  'registerParticipant',
];
/** Reads that are recorded themselves. */
const readings = [
  'listAuditEntries',
  'listAffectedParticipants',
  'retrieveIncidentEvidence',
  'retrieveParticipantData',
  'downloadExport',
  'retrieveDutyEvidence',
];

type Methods = Record<string, { operationId: string; 'x-audit'?: string }>;
const contract = parse(readFileSync(new URL('../../../openapi/shopfest.yaml', import.meta.url), 'utf8')) as {
  paths: Record<string, Methods>;
};

it("covers every operation that changes something, except partners' volume", () => {
  const all = Object.values(contract.paths).flatMap((methods) => Object.entries(methods));
  const changing = all.filter(([method]) => method !== 'get').map(([, { operationId }]) => operationId);
  const audited = all.filter(([, each]) => each['x-audit'] !== undefined).map(([, each]) => each.operationId);
  expect(volume.filter((id) => !changing.includes(id))).toEqual([]);
  expect(audited.sort()).toEqual([...changing.filter((id) => !volume.includes(id)), ...readings].sort());
  for (const [, { operationId, 'x-audit': subject }] of all)
    expect((operations as Record<string, { audit?: string }>)[operationId]?.audit).toBe(subject);
});

describe.each(engines)('the audit log of a service on %s', (engine) => {
  let harness: Harness;
  let seen = 0;

  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  /** The entries since the last call, oldest first; the read itself is recorded after what it shows. */
  async function newEntries(): Promise<AuditEntry[]> {
    const { items } = await harness.operator.done('listAuditEntries', { query: { pageSize: 500 } });
    const fresh = items.filter(({ sequence }) => sequence > seen).toReversed();
    seen = (items[0]?.sequence ?? 0) + 1;
    return fresh;
  }

  it('begins with the approvers, then the keys that were created in the database itself', async () => {
    const [first, second] = await newEntries();
    expect(first).toMatchObject({ sequence: 1, keyId: null, requestId: null, subjectType: 'approvers' });
    expect(second).toMatchObject({
      sequence: 2,
      operationId: 'createOperatorKey',
      organizationIds: [harness.operator.organizationId],
      keyId: null,
      personId: null,
      requestId: null,
      subjectType: 'key',
    });
  });

  it('records who did what, when, for which organization and campaign', async () => {
    const { operator, partner, clock } = harness;
    const { id } = await partner.done('registerMerchant', { body: merchant('entered') });
    clock.now += 1_000;
    const response = await operator.call('approveMerchant', { path: { merchantId: id } });
    const [registered, approved, ...rest] = await newEntries();
    expect(rest).toEqual([]);
    expect(registered).toMatchObject({
      operationId: 'registerMerchant',
      organizationIds: [partner.organizationId],
      personId: null,
      subjectId: id,
    });
    const { items: keys } = await operator.done('listKeys', {
      query: { organizationId: operator.organizationId },
    });
    const own = keys.find(({ hint }) => hint.endsWith(operator.apiKey.slice(-4)));
    expect(approved).toMatchObject({
      at: '2020-12-12T12:00:01+08:00',
      requestId: response.headers.get('request-id'),
      operationId: 'approveMerchant',
      organizationIds: [operator.organizationId],
      personId: own?.personId,
      keyId: own?.id,
      campaignId: CAMPAIGN,
      subjectType: 'merchant',
      subjectId: id,
      remoteAddress: null,
      outcome: 'done',
      code: null,
    });
  });

  it('records the id of what was created or referenced, also a key, a campaign and an external id', async () => {
    const { operator, partner } = harness;
    const { organizationId } = partner;
    const { key } = await operator.done('createKey', { body: { organizationId, name: 'made' } });
    await operator.done('rotateKey', { path: { keyId: key.id }, body: {} });
    const campaign = { ...period, id: 'made', name: '新', ruleSet: { threshold: 500 } };
    await operator.done('createCampaign', { body: campaign });
    await operator.approved('updateCampaign', { path: { campaignId: 'made' }, body: { name: '新名' } });
    const { id } = await partner.done('updateMerchant', {
      path: { merchantId: 'external:entered' },
      body: { name: '新名' },
    });
    await operator.done('putExternalSeries', { path: { seriesId: 'downloads' }, body: series });
    const named = (await newEntries()).map((entry) => [entry.operationId, entry.subjectId, entry.campaignId]);
    expect(named).toEqual([
      ['createKey', key.id, null],
      ['rotateKey', key.id, null],
      ['createCampaign', 'made', 'made'],
      ['updateCampaign', 'made', 'made'],
      ['updateMerchant', id, CAMPAIGN],
      ['putExternalSeries', 'downloads', CAMPAIGN],
    ]);
  });

  it('records a refusal with its code, and the refusal changed nothing', async () => {
    const { partner, operator } = harness;
    const merchantId = 'mer_00000000000000000000';
    await partner.refused('approveMerchant', 'scope_missing', { path: { merchantId } });
    await operator.refused('approveMerchant', 'merchant_not_found', { path: { merchantId } });
    await operator.refused('createOrganization', 'validation_failed', { body: { name: '', phone: '0912' } });
    expect((await newEntries()).map(({ outcome, code, subjectId }) => [outcome, code, subjectId])).toEqual([
      ['refused', 'scope_missing', merchantId],
      ['refused', 'merchant_not_found', merchantId],
      ['refused', 'validation_failed', null],
    ]);
  });

  it('records nothing that a caller wrote in place of an id', async () => {
    const { operator, database } = harness;
    const canary = '0912345678-canary';
    await operator.refused('revokeKey', 'parameter_invalid', { path: { keyId: canary } });
    await operator.refused('approveMerchant', 'merchant_not_found', {
      path: { merchantId: `external:${canary}` },
    });
    await operator.refused('activateCampaign', 'campaign_not_found', { path: { campaignId: canary } });
    expect((await newEntries()).map(({ campaignId, subjectId }) => [campaignId, subjectId])).toEqual([
      [null, null],
      [CAMPAIGN, null],
      [null, null],
    ]);
    expect(JSON.stringify(await database.query('SELECT * FROM audit_entries'))).not.toContain(canary);
  });

  it('records a repeated request once', async () => {
    const { operator } = harness;
    const again = { body: { name: '重送' }, idempotencyKey: 'again' };
    await operator.done('createOrganization', again);
    const { headers } = await operator.call('createOrganization', again);
    expect(headers.get('idempotent-replayed')).toBe('true');
    expect((await newEntries()).map(({ operationId }) => operationId)).toEqual(['createOrganization']);
  });

  it('records no volume of partners, no reads, and no callers without a key', async () => {
    const { operator, partner, service } = harness;
    await approvedStore(harness, partner);
    await newEntries();
    await partner.done('pushTransaction', { body: transaction('unentered') });
    await partner.done('listMerchants');
    await operator.done('retrieveAuditHead');
    await service.fetch(requestFor('createOrganization', null, { body: { name: '無' } }));
    expect(await newEntries()).toEqual([]);
  });

  it('records that it was read', async () => {
    const { operator } = harness;
    await operator.done('listAuditEntries', { query: { pageSize: 1 } });
    const { items } = await operator.done('listAuditEntries', { query: { pageSize: 1 } });
    expect(items[0]).toMatchObject({
      operationId: 'listAuditEntries',
      subjectType: 'auditLog',
      subjectId: null,
    });
    seen += 2;
  });

  it('records no retryable refusals, with which it could be filled', async () => {
    const { another, operator, partner } = harness;
    const service = await another({ quota: { requestsPerSecond: 1 / 10, burstSeconds: 10 } });
    const send = async () => (await service.fetch(requestFor('createOrganization', partner.apiKey))).status;
    expect([await send(), await send(), await send()]).toEqual([403, 429, 429]);
    await operator.done('retrieveMe');
    expect((await newEntries()).map(({ code }) => code)).toEqual(['scope_missing']);
  });

  it('records the remote address, and does not trust the caller for it', async () => {
    const addresses = async (proxies: number | undefined, forwarded: string): Promise<string | null> => {
      const { url, close } = await startServer(
        { ...harness.service, close: async () => undefined },
        { proxies },
      );
      const request = requestFor('createOrganization', harness.partner.apiKey, {
        headers: { 'X-Forwarded-For': forwarded },
      });
      await fetch(request.url.replace('http://service.test', url), {
        method: 'POST',
        headers: request.headers,
      });
      await close();
      return (await newEntries())[0]?.remoteAddress ?? null;
    };
    expect(await addresses(undefined, '203.0.113.7')).toBe('127.0.0.1');
    expect(await addresses(1, '198.51.100.9, 203.0.113.7')).toBe('203.0.113.7');
    expect(await addresses(2, '198.51.100.9, 203.0.113.7')).toBe('198.51.100.9');
    expect(await addresses(1, 'canary, 2001:db8::7')).toBe('2001:db8::7');
    expect(await addresses(1, '203.0.113.7, canary')).toBeNull();
    expect(await addresses(3, '203.0.113.7')).toBeNull();
  });

  it('verifies after all of this', async () => {
    const { operator, partner } = harness;
    const verification = await operator.done('verifyAuditLog');
    const head = await operator.done('retrieveAuditHead');
    expect(verification).toEqual({ valid: true, entries: head.sequence, head, firstBroken: null });
    await partner.refused('verifyAuditLog', 'scope_missing');
  });
});

const window = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
const period = { purchasePeriod: window, registrationPeriod: window };
const series = {
  name: '下載數',
  unit: '次',
  source: '報告',
  sourceDate: '2021-02-07',
  points: [{ date: '2021-02-06', value: 381_000 }],
};
