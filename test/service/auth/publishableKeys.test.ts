import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Operation, type OperationId, operations } from '../../../src/generated/operations.js';
import { engines } from '../../support/stores.js';
import { type Client, type Harness, merchant, requestFor, startHarness, transaction } from '../harness.js';

const publishable = [
  ...[
    'listApprovers',
    'listFailedDraws',
    'retrieveApprovalFile',
    'retrieveApproverSet',
    'retrieveBreakdown',
    'retrievePublished',
  ],
  ...['retrieveSummary', 'retrieveTimeseries'],
];
const ids = Object.keys(operations) as OperationId[];
const queries: Partial<Record<OperationId, Readonly<Record<string, string>>>> = {
  retrieveTimeseries: { metric: 'registeredAmount', interval: 'day' },
  retrieveBreakdown: { by: 'district' },
};

/** What lets a page of another origin read a response. */
const isReadable = (headers: Headers): boolean => headers.get('access-control-allow-origin') === '*';
const corsNames = (headers: Headers): string[] =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'));

it('is for public statistics, published winners and who approved them alone', () => {
  const declared = Object.values<Operation>(operations).filter((operation) => operation.publishable);
  expect(declared.map(({ id }) => id).sort()).toEqual(publishable);
  expect(declared.every(({ method }) => method === 'GET')).toBe(true);
});

describe.each(engines)('a publishable key on %s', (engine) => {
  let harness: Harness;
  let ofOperator: Client;
  let ofPartner: Client;

  const createKey = async (organizationId: string): Promise<Client> => {
    const body = { organizationId, kind: 'publishable' as const, name: 'website' };
    const { key, secret } = await harness.operator.done('createKey', { body });
    expect(key).toMatchObject({ kind: 'publishable', personId: null, scopes: ['stats:read'], mode: 'test' });
    expect(secret).toMatch(/^sf_pub_[0-9A-Za-z]{38}$/);
    expect(key.hint).toBe(`sf_pub_…${secret?.slice(-4)}`);
    return harness.client(secret ?? '', organizationId);
  };

  beforeAll(async () => {
    harness = await startHarness(engine);
    ofOperator = await createKey(harness.operator.organizationId);
    ofPartner = await createKey(harness.partner.organizationId);
    for (const owner of [harness.partner, harness.other]) {
      const { id } = await owner.done('registerMerchant', { body: merchant('store-1') });
      await harness.operator.done('approveMerchant', { path: { merchantId: id } });
      await owner.done('pushTransaction', { body: transaction('P-1') });
    }
  });
  afterAll(() => harness?.close());

  it.each(ids)('may call %s only where the contract says so', async (id) => {
    const operation: Operation = operations[id];
    for (const key of [ofOperator, ofPartner]) {
      const path = { publicationId: 'pub_01kb1q3m8x7v5r2t9w4y6z0e', fingerprint: 'a'.repeat(64) };
      const { status, headers, body } = await key.call(id, { path, query: queries[id] ?? {} });
      if (publishable.includes(id)) {
        expect([200, 404], id).toContain(status);
        expect(isReadable(headers), id).toBe(true);
      } else {
        expect(corsNames(headers), id).toEqual([]);
        // What is open to all needs no key, and takes no notice of one.
        if (operation.scopes !== null) expect(body).toMatchObject({ status: 403, code: 'publishable_key' });
      }
    }
  });

  // What is decided by the key and the operation alone is the same on every engine.
  const idsOnce = engine === engines[0] ? ids : [];

  it.each(idsOnce)('alone lets pages of other origins read %s, never a secret key', async (id) => {
    for (const { apiKey } of [harness.operator, harness.partner, harness.app]) {
      for (const scheme of ['Bearer', 'bearer', 'BEARER ']) {
        const headers = { Authorization: `${scheme} ${apiKey}`, Origin: 'https://shop.example' };
        const response = await harness.service.fetch(requestFor(id, null, { headers }));
        expect(corsNames(response.headers), id).toEqual([]);
      }
    }
  });

  it.each(idsOnce)('is asked about by browsers for %s where it may be used', async (id) => {
    const { method, path }: Operation = operations[id];
    const isPublishable = Object.values<Operation>(operations).some(
      (operation) => operation.path === path && operation.publishable,
    );
    const asked = new Request(requestFor(id, null).url, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://shop.example',
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'authorization,shopfest-client,shopfest-version',
      },
    });
    const { status, headers } = await harness.service.fetch(asked);
    // Of two operations at one path the preflight is about both; the other still refuses the key.
    if (isPublishable) {
      expect(status).toBe(204);
      expect(Object.fromEntries(headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': '*, Authorization',
      });
      expect(headers.has('access-control-allow-credentials')).toBe(false);
    } else {
      expect(status).toBe(405);
      expect(corsNames(headers)).toEqual([]);
    }
  });

  it('sees the public totals, also by default, and those of nobody in particular', async () => {
    const ofCampaign = await harness.operator.done('retrieveSummary');
    expect(ofCampaign.received.documents).toBe(2);
    for (const key of [ofOperator, ofPartner]) {
      expect(await key.done('retrieveSummary')).toEqual(ofCampaign);
      expect(await key.done('retrieveSummary', { query: { coverage: 'campaign' } })).toEqual(ofCampaign);
      const own = { query: { coverage: 'own', ...queries.retrieveTimeseries } };
      await key.refused('retrieveSummary', 'publishable_key', { query: { coverage: 'own' } });
      await key.refused('retrieveTimeseries', 'publishable_key', own);
      await key.refused('retrieveBreakdown', 'publishable_key', {
        query: { by: 'district', coverage: 'own' },
      });
      await key.refused('retrieveBreakdown', 'operator_only', { query: { by: 'merchant' } });
    }
  });

  it('sees no draft of a campaign, not even of the operator', async () => {
    const { purchasePeriod, registrationPeriod } = await harness.operator.done('retrieveCampaign');
    const ruleSet = { threshold: 500 };
    const body = { id: 'secret-2021', name: '尚未公開', purchasePeriod, registrationPeriod, ruleSet };
    await harness.operator.done('createCampaign', { body });
    await ofOperator.refused('retrieveSummary', 'campaign_not_found', {
      path: { campaignId: 'secret-2021' },
    });
  });

  it('lets nobody fill the audit log', async () => {
    const latest = async () => {
      const { items } = await harness.operator.done('listAuditEntries');
      return items.find(({ operationId }) => operationId !== 'listAuditEntries');
    };
    const before = await latest();
    for (const id of ids.filter((id) => (operations[id] as Operation).audit)) await ofOperator.call(id);
    expect(await latest()).toEqual(before);
  });

  it('may say in a page why it is refused', async () => {
    const forged = harness.client(`${ofPartner.apiKey.slice(0, -1)}-`);
    const { headers } = await forged.call('retrieveSummary');
    expect(isReadable(headers)).toBe(true);
    expect(headers.get('access-control-expose-headers')).toContain('Request-Id');
  });

  it('remains publishable when it is rotated, and ends when it is revoked', async () => {
    const old = await createKey(harness.partner.organizationId);
    const { items } = await harness.operator.done('listKeys', {
      query: { organizationId: harness.partner.organizationId },
    });
    const [listed] = items;
    expect(listed).toMatchObject({ kind: 'publishable', name: 'website' });
    expect(items.map(({ kind }) => kind)).toContain('secret');
    const path = { keyId: listed?.id ?? '' };
    const { key, secret } = await harness.operator.done('rotateKey', { path, body: { graceSeconds: 0 } });
    expect(key).toMatchObject({ kind: 'publishable', scopes: ['stats:read'] });
    const successor = harness.client(secret ?? '');
    await successor.done('retrieveSummary');
    await successor.refused('retrieveMe', 'publishable_key');
    await old.refused('retrieveSummary', 'key_expired');
    await harness.operator.done('revokeKey', { path: { keyId: key.id } });
    await successor.refused('retrieveSummary', 'key_revoked');
  });

  it('has no person, and no scope beyond those of the public', async () => {
    const { organizationId } = harness.operator;
    const key = { organizationId, kind: 'publishable' as const, name: 'website' };
    const { items } = await harness.operator.done('listPersons');
    await harness.operator.refused('createKey', 'publishable_key', {
      body: { ...key, personId: items[0]?.id ?? '' },
    });
    for (const scope of ['keys:manage', 'campaigns:read', 'draws:read'] as const) {
      await harness.operator.refused('createKey', 'validation_failed', { body: { ...key, scopes: [scope] } });
    }
    await harness.operator.done('createKey', { body: { ...key, scopes: ['stats:read'] } });
  });

  it('is refused by a service of the other mode', async () => {
    const live = await harness.another({ mode: 'live' });
    const { status, headers } = await live.fetch(requestFor('retrieveSummary', ofPartner.apiKey));
    expect(status).toBe(401);
    expect(isReadable(headers)).toBe(true);
  });
});
