import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationId, OperationTypes } from '../../src/generated/operations.js';
import { operations } from '../../src/generated/operations.js';
import type { MerchantInput } from '../../src/generated/types.js';
import { generateIndependentClient, type IndependentClient } from '../support/independentClient.js';
import { type ServedSandbox, serveSandbox } from '../support/servedSandbox.js';

// A client that another tool made of the contract, against `shopfest serve`: what the contract says is all it
// knows, so whatever works here works for partners who do not use this library.

let independent: IndependentClient;
let sandbox: ServedSandbox;
let operator: unknown;
let partner: unknown;
let sent = 0;

interface Parts<Id extends OperationId> {
  path?: Partial<OperationTypes[Id]['path']>;
  query?: OperationTypes[Id]['query'];
  body?: OperationTypes[Id]['request'];
  headers?: Record<string, string>;
}

/** Calls an operation in the campaign of this test; every POST with a key of its own. */
async function call<Id extends OperationId>(client: unknown, id: Id, parts: Parts<Id> = {}) {
  sent += 1;
  const key = operations[id].method === 'POST' ? { 'Idempotency-Key': `"independent-${sent}"` } : {};
  return independent.operations[id]({
    ...parts,
    client,
    path: { campaignId: 'independent-2020', ...parts.path } as OperationTypes[Id]['path'],
    headers: { ...key, ...parts.headers },
  });
}

/** The data of a call that must have this status. */
async function done<Id extends OperationId>(client: unknown, id: Id, status: number, parts: Parts<Id> = {}) {
  const { data, error, response } = await call(client, id, parts);
  expect({ status: response.status, error }, id).toEqual({ status, error: undefined });
  return data as OperationTypes[Id]['response'];
}

beforeAll(async () => {
  [independent, sandbox] = await Promise.all([generateIndependentClient(), serveSandbox()]);
  operator = independent.connect(sandbox.url, sandbox.apiKeys.operator);
});

afterAll(async () => {
  await sandbox?.close();
  await independent?.remove();
});

it('generates a client for every operation, whose types compile', () => {
  for (const id of Object.keys(operations)) expect(independent.operations).toHaveProperty(id);
  expect(independent.typeErrors()).toEqual([]);
});

describe('the main job', () => {
  it('creates a campaign, a partner and its key', async () => {
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    const draft = await done(operator, 'createCampaign', 201, {
      body: {
        id: 'independent-2020',
        name: '獨立活動',
        purchasePeriod: period,
        registrationPeriod: period,
        budget: 1000,
        ruleSet: { threshold: 500 },
      },
    });
    expect(draft).toMatchObject({ status: 'draft', ruleSet: { threshold: 500, version: 1 } });
    expect(await done(operator, 'activateCampaign', 200)).toMatchObject({ status: 'active' });

    const organization = await done(operator, 'createOrganization', 201, { body: { name: '獨立商城' } });
    expect(organization).toMatchObject({ name: '獨立商城', role: 'partner' });
    const made = await done(operator, 'createKey', 201, {
      body: { organizationId: organization.id, name: 'independent' },
    });
    const claimed = await done(operator, 'claimKey', 200, { body: { code: made.claim?.code ?? '' } });
    partner = independent.connect(sandbox.url, claimed.secret);
    const me = await done(partner, 'retrieveMe', 200);
    expect(me).toMatchObject({ organization: { id: organization.id }, key: { id: made.key.id } });
  });

  it('registers merchants, lists them by pages and approves them', async () => {
    const store: MerchantInput = {
      externalId: 'store-1',
      kind: 'store',
      name: '獨立小舖',
      ubns: ['22099131'],
      industry: 'retail',
      district: '66000010',
    };
    const merchant = await done(partner, 'registerMerchant', 201, { body: store });
    expect(merchant).toMatchObject({ ...store, status: 'submitted', parentId: null });
    expect(await done(partner, 'registerMerchant', 200, { body: store })).toEqual(merchant);

    const { results } = await done(partner, 'registerMerchants', 200, {
      body: {
        rows: [
          { ...store, externalId: 'counter-1', kind: 'counter', ubns: [], parentExternalId: 'mall-1' },
          { ...store, externalId: 'mall-1', kind: 'mall', ubns: ['04541302'] },
          { ...store, externalId: 'bad-1', ubns: ['not a number'] },
        ],
      },
    });
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'rejected']);
    expect(results[2]).toMatchObject({ index: 2, problem: { status: 422, code: 'validation_failed' } });

    const first = await done(partner, 'listMerchants', 200, { query: { pageSize: 2 } });
    expect(first.items).toHaveLength(2);
    expect(first.nextPageToken).toEqual(expect.any(String));
    const second = await done(partner, 'listMerchants', 200, {
      query: { pageSize: 2, pageToken: first.nextPageToken ?? '' },
    });
    expect(second.nextPageToken).toBeNull();
    const all = [...first.items, ...second.items];
    expect(all.map(({ externalId }) => externalId).sort()).toEqual(['counter-1', 'mall-1', 'store-1']);
    const byName = Object.fromEntries(all.map((each) => [each.externalId, each]));
    expect(byName['counter-1']?.parentId).toBe(byName['mall-1']?.id);

    for (const { id } of all) {
      const approved = await done(operator, 'approveMerchant', 200, { path: { merchantId: id } });
      expect(approved.status).toBe('approved');
    }
  });

  it('pushes, voids and refunds sales', async () => {
    const sale = {
      externalId: 'sale-1',
      merchantExternalId: 'store-1',
      channel: 'store',
      occurredAt: '2020-12-11T14:30:00+08:00',
      totalAmount: 1280,
      document: { type: 'einvoice', number: 'AB10000001', date: '2020-12-11', randomCode: '0122' },
      participant: { token: 'participant-one' },
    } as const;
    const accepted = await done(partner, 'pushTransaction', 201, { body: sale });
    expect(accepted).toMatchObject({ status: 'accepted', entries: 2, evaluation: { qualified: true } });
    const again = await done(partner, 'pushTransaction', 200, { body: sale });
    expect(again).toMatchObject({ status: 'duplicate', id: accepted.id });

    const document = (number: string) => ({ ...sale.document, number });
    const { results } = await done(partner, 'pushTransactions', 200, {
      query: { include: 'evaluation' },
      body: {
        rows: [
          { ...sale, externalId: 'sale-2', totalAmount: 499, document: document('AB10000002') },
          { ...sale, externalId: 'sale-3', totalAmount: 2000, document: document('AB10000003') },
          {
            ...sale,
            externalId: 'sale-4',
            merchantExternalId: 'counter-1',
            channel: 'mall',
            totalAmount: 500,
            document: { type: 'receipt', terminalId: 'till-1', number: '7' },
          },
          { ...sale, externalId: 'sale-5', totalAmount: -1, document: document('AB10000005') },
          sale,
        ],
      },
    });
    expect(results.map(({ status }) => status)).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'rejected',
      'duplicate',
    ]);
    expect(results.map(({ entries }) => entries)).toEqual([0, 4, 1, undefined, 2]);
    expect(results[0]?.evaluation?.clauses.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual([
      'threshold',
    ]);

    const voided = await done(partner, 'voidTransaction', 200, {
      path: { transactionId: 'external:sale-3' },
      body: { kind: 'cancel', reason: '作廢' },
    });
    expect(voided).toMatchObject({ status: 'voided', netAmount: 0, entries: 0 });
    const refunded = await done(partner, 'refundTransaction', 200, {
      path: { transactionId: accepted.id ?? '' },
      body: { amount: 800, externalId: 'refund-1' },
    });
    expect(refunded).toMatchObject({ status: 'adjusted', netAmount: 480, qualified: false, entries: 0 });
    expect(refunded.adjustments).toMatchObject([{ kind: 'refund', amount: 800, entriesReversed: 2 }]);

    const read = await done(partner, 'retrieveTransaction', 200, {
      path: { transactionId: 'external:sale-1' },
    });
    expect(read).toEqual(refunded);
    expect(read).toMatchObject({ claimed: true, document: { type: 'einvoice', period: '10912' } });
    expect(JSON.stringify(read)).not.toContain('participant-one');
  });

  it('upserts promo items and removes one', async () => {
    const item = {
      externalId: 'sku-1',
      merchantExternalId: 'store-1',
      zone: 'main',
      type: 'discountProduct',
      title: '香菇禮盒',
      listPrice: 880,
      salePrice: 680,
      availability: 'inStock',
    } as const;
    const made = await done(partner, 'upsertPromoItem', 201, { body: item });
    expect(made).toMatchObject({ ...item, status: 'live' });
    const changed = await done(partner, 'upsertPromoItem', 200, { body: { ...item, salePrice: 600 } });
    expect(changed).toMatchObject({ id: made.id, salePrice: 600 });
    const { results } = await done(partner, 'upsertPromoItems', 200, {
      body: {
        rows: [
          { ...item, externalId: 'sku-2' },
          { ...item, externalId: 'sku-3', salePrice: 9999 },
        ],
      },
    });
    expect(results.map(({ status, problem }) => problem?.code ?? status)).toEqual([
      'accepted',
      'price_invalid',
    ]);
    const removed = await done(partner, 'removePromoItem', 200, { path: { promoItemId: 'external:sku-2' } });
    expect(removed.status).toBe('removed');
    const { items } = await done(partner, 'listPromoItems', 200, { query: { zone: 'main' } });
    expect(items.map(({ externalId }) => externalId)).toEqual(['sku-1']);
  });

  it('reads statistics that equal what was sent', async () => {
    const summary = await done(partner, 'retrieveSummary', 200);
    expect(summary).toMatchObject({
      coverage: 'own',
      registeredAmount: 480 + 499 + 500,
      documentCount: 3,
      qualifiedCount: 1,
      entryCount: 1,
      participantCount: 1,
      merchantCount: 3,
      zone: { itemsListed: 1 },
      pending: { merchantsAwaitingReview: 0, transactionsHeld: 0, transactionsInReview: 0 },
    });
    const channels = await done(operator, 'retrieveBreakdown', 200, { query: { by: 'channel' } });
    expect(channels.rows).toMatchObject([
      { key: 'store', amount: 979, count: 2, entries: 0 },
      { key: 'mall', amount: 500, count: 1, entries: 1 },
    ]);
    const days = await done(operator, 'retrieveTimeseries', 200, {
      query: { metric: 'registeredAmount', interval: 'day' },
    });
    expect(days.points.filter(({ value }) => value > 0)).toEqual([
      { start: '2020-12-11T00:00:00+08:00', value: 1479 },
    ]);
    const { benefitRatio } = await done(operator, 'retrieveKpis', 200);
    expect(benefitRatio).toMatchObject({ value: 1.479, rounded: 1, denominator: 1000 });
  });

  it('refuses with problems that its types know', async () => {
    const missing = await call(partner, 'retrieveTransaction', { path: { transactionId: 'external:none' } });
    expect(missing.error).toMatchObject({ status: 404, code: 'transaction_not_found', retryable: false });
    const forbidden = await call(partner, 'listOrganizations');
    expect(forbidden.error).toMatchObject({ status: 403, code: 'scope_missing' });
    const stranger = await call(independent.connect(sandbox.url, undefined), 'retrieveMe');
    expect(stranger.error).toMatchObject({ status: 401, code: 'key_missing' });
    const keyless = await call(partner, 'voidTransaction', {
      path: { transactionId: 'external:sale-1' },
      body: {},
      headers: { 'Idempotency-Key': '' },
    });
    expect(keyless.error).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
  });

  it('reads the reference data and the contract itself', async () => {
    expect((await done(partner, 'listDistricts', 200)).items).toHaveLength(29);
    expect((await done(partner, 'listIndustries', 200)).items).toHaveLength(5);
    const codes = (await done(partner, 'listErrorCodes', 200)).items.map(({ code }) => code);
    expect(codes).toContain('transaction_not_found');
    expect(await done(partner, 'retrieveOpenApi', 200)).toMatchObject({ openapi: '3.1.0' });
    expect(await done(partner, 'retrieveHealth', 200)).toMatchObject({ status: 'ok' });
  });
});
