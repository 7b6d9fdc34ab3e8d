import {
  type Shopfest,
  ShopfestAuthenticationError,
  ShopfestConflictError,
  ShopfestNotFoundError,
  ShopfestPermissionError,
} from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RejectedRow } from '../../src/bulk/options.js';
import { claimedKey } from '../support/claimedKey.js';
import { offerInput, registeredInput, saleInput, storeInput } from '../support/sales.js';
import { type Running, targets } from '../support/targets.js';

describe.each(targets)('the main job against $name', ({ start }) => {
  let running: Running;
  let campaigns = 0;
  let operator: ShopfestOperator;
  /** With the methods of operators: that it may not call them is for the service to say. */
  let partner: ShopfestOperator;
  let other: Shopfest;
  let readOnly: Shopfest;

  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.close());

  // A campaign for each test, so that no figure has a sale of another test in it.
  beforeEach(async () => {
    campaigns += 1;
    const campaign = `festival-${campaigns}`;
    const as = (apiKey: string): ShopfestOperator =>
      new ShopfestOperator({ baseURL: running.baseURL, apiKey, campaign });
    operator = as(running.apiKeys.operator);
    partner = as(running.apiKeys.partner);
    other = as(running.apiKeys.otherPartner);
    readOnly = as(running.apiKeys.readOnly);
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    await operator.campaigns.create({
      // Few sell in a test: every total is seen.
      disclosure: { minimumSellers: 1, largestShare: 1 },
      id: campaign,
      name: '測試購物節',
      purchasePeriod: period,
      registrationPeriod: period,
      budget: 1_000,
      ruleSet: { threshold: 500 },
    });
    await operator.campaigns.activate();
  });

  it('holds a sale until its merchant is approved, counts it once, and reverses entries on a refund', async () => {
    const store = await partner.merchants.register(storeInput('store-1'));
    expect(store).toMatchObject({ status: 'submitted', region: 'city' });
    const held = await partner.transactions.push(registeredInput(1));
    expect(held).toMatchObject({ status: 'accepted', entries: 0 });
    expect(await partner.stats.summary()).toMatchObject({
      pending: { merchantsAwaitingReview: 1, transactionsHeld: 1, transactionsInReview: 0 },
    });

    expect(await operator.merchants.approve(store.id)).toMatchObject({ status: 'approved' });
    const again = await partner.transactions.push(registeredInput(1));
    expect(again).toMatchObject({ status: 'duplicate', id: held.id, entries: 2 });
    expect(await partner.transactions.evaluation('external:S-1')).toMatchObject({
      qualified: true,
      entries: 2,
    });

    const refunded = await partner.transactions.refund('external:S-1', { amount: 800, reason: '退貨' });
    expect(refunded).toMatchObject({ status: 'adjusted', netAmount: 480, entries: 0 });
    expect(await partner.stats.summary()).toMatchObject({
      registeredAmount: 480,
      documentCount: 1,
      qualifiedCount: 0,
      entryCount: 0,
      merchantCount: 1,
      pending: { merchantsAwaitingReview: 0, transactionsHeld: 0, transactionsInReview: 0 },
    });
  });

  it('gives statistics that equal the sums of what was sent, after duplicates, wrong rows, voids and refunds', async () => {
    await partner.merchants.registerAll([
      storeInput('store-1'),
      storeInput('store-2', { district: '66000090', industry: 'beauty' }),
    ]);
    for await (const { id } of operator.merchants.list({ status: 'submitted' }))
      await operator.merchants.approve(id);

    const sales = Array.from({ length: 2_400 }, (_, place) =>
      registeredInput(place, {
        totalAmount: 100 + ((place * 37) % 1_500),
        merchantExternalId: place % 3 === 0 ? 'store-2' : 'store-1',
        channel: place % 2 === 0 ? 'store' : 'online',
      }),
    );
    const wrong = saleInput(9_000, { totalAmount: -1 });
    const rejected: RejectedRow[] = [];
    const report = await partner.transactions.pushAll([...sales, wrong, ...sales.slice(0, 50)], {
      onRejected: (row) => void rejected.push(row),
    });
    expect(report).toEqual({ accepted: 2_400, duplicate: 50, rejected: 1, total: 2_451 });
    expect(rejected).toEqual([expect.objectContaining({ index: 2_400, externalId: 'S-9000', row: wrong })]);
    await partner.transactions.void('external:S-7', { kind: 'cancel' });
    await partner.transactions.refund('external:S-8', { amount: 90 });

    const standing = sales
      .map((sale) => ({ ...sale, net: sale.totalAmount - (sale.externalId === 'S-8' ? 90 : 0) }))
      .filter(({ externalId }) => externalId !== 'S-7');
    const sum = (rows: readonly { net: number }[]): number => rows.reduce((total, { net }) => total + net, 0);
    const entries = (rows: readonly { net: number }[]): number =>
      rows.reduce((total, { net }) => total + Math.floor(net / 500), 0);
    expect(await partner.stats.summary()).toMatchObject({
      registeredAmount: sum(standing),
      documentCount: 2_399,
      qualifiedCount: standing.filter(({ net }) => net >= 500).length,
      entryCount: entries(standing),
    });
    const { rows } = await partner.stats.breakdown({ by: 'channel' });
    for (const channel of ['store', 'online']) {
      const ofChannel = standing.filter((sale) => sale.channel === channel);
      expect(rows.find(({ key }) => key === channel)).toMatchObject({
        amount: sum(ofChannel),
        count: ofChannel.length,
        entries: entries(ofChannel),
      });
    }
    const { benefitRatio } = await operator.stats.kpis();
    expect(benefitRatio?.value).toBeCloseTo(sum(standing) / 1_000, 6);
  });

  it('lets partners see and change only what is theirs, and the operator see all', async () => {
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
    const { id: sale } = await partner.transactions.push(registeredInput(1));
    await other.merchants.register(storeInput('store-1'));

    await expect(other.merchants.retrieve(id)).rejects.toBeInstanceOf(ShopfestNotFoundError);
    await expect(other.transactions.retrieve(sale ?? '')).rejects.toBeInstanceOf(ShopfestNotFoundError);
    await expect(other.transactions.void(sale ?? '', { kind: 'void' })).rejects.toBeInstanceOf(
      ShopfestNotFoundError,
    );
    const taken = await other.transactions.push(registeredInput(1, { externalId: 'mine' }));
    expect(taken).toEqual({
      ...{ index: 0, externalId: 'mine', status: 'duplicate', reportedByAnother: true },
      conflictId: expect.stringMatching(/^cfl_/),
    });
    expect((await other.merchants.list()).items.map((merchant) => merchant.organizationId)).not.toContain(
      (await partner.service.me()).organization.id,
    );
    expect((await operator.merchants.list()).items).toHaveLength(2);
    expect(await other.stats.summary()).toMatchObject({ coverage: 'own', registeredAmount: 0 });
    expect(await other.stats.summary({ coverage: 'campaign' })).toMatchObject({ registeredAmount: 1280 });
  });

  it('counts a sale of offers in the statistics of the zone, and keeps a removed offer removed', async () => {
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
    expect(await partner.promoItems.upsertAll([offerInput('P-1'), offerInput('P-2')])).toMatchObject({
      accepted: 2,
    });
    const items = [{ name: '香菇', quantity: 2, unitPrice: 680, amount: 1360, promoItemId: 'external:P-1' }];
    await partner.transactions.push(saleInput(1, { totalAmount: 1360, channel: 'online', items }));
    expect(await partner.stats.summary()).toMatchObject({
      zone: { itemsListed: 2, unitsSold: 2, orders: 1, gmv: 1360 },
    });
    await partner.promoItems.remove('external:P-2');
    await expect(partner.promoItems.upsert(offerInput('P-2'))).rejects.toMatchObject({
      code: 'promo_item_removed',
    });
    expect(await partner.promoItems.upsert(offerInput('P-2', { restore: true }))).toMatchObject({
      status: 'live',
    });
  });

  it('allows a key what its scopes say, until it is revoked', async () => {
    expect((await readOnly.service.me()).organization.id).toBe((await partner.service.me()).organization.id);
    expect((await readOnly.merchants.list()).items).toEqual([]);
    await expect(readOnly.merchants.register(storeInput('store-1'))).rejects.toBeInstanceOf(
      ShopfestPermissionError,
    );
    await expect(partner.merchants.approve('external:store-1')).rejects.toBeInstanceOf(
      ShopfestPermissionError,
    );

    const { id: organizationId } = await operator.organizations.create({ name: '範例百貨' });
    const as = (apiKey: string | null): ShopfestOperator =>
      new ShopfestOperator({ baseURL: running.baseURL, apiKey });
    // Its holder claims it without a key.
    const holder = as(null);
    const made = await claimedKey(holder, operator.keys.create({ organizationId, name: 'till' }));
    const next = await claimedKey(holder, operator.keys.rotate(made.key.id, { graceSeconds: 0 }));
    await expect(as(made.secret).service.me()).rejects.toBeInstanceOf(ShopfestAuthenticationError);
    expect((await as(next.secret).service.me()).organization.id).toBe(organizationId);
    await operator.keys.revoke(next.key.id);
    await expect(as(next.secret).service.me()).rejects.toBeInstanceOf(ShopfestAuthenticationError);
  });

  it('gives one idempotency key one effect: replays the same request, refuses other content', async () => {
    const options = { idempotencyKey: 'till-7-0001' };
    const first = await partner.merchants.register(storeInput('store-1'), options).withResponse();
    const again = await partner.merchants.register(storeInput('store-1'), options).withResponse();
    expect(again.data).toEqual(first.data);
    expect([first, again].map(({ response }) => response.headers['idempotent-replayed'])).toEqual([
      undefined,
      'true',
    ]);
    const another = partner.merchants.register(storeInput('store-2'), options);
    await expect(another).rejects.toMatchObject({ code: 'idempotency_key_reused', status: 422 });
    expect((await partner.merchants.list()).items).toHaveLength(1);
  });

  it('lists page by page and in the order in which the rows came', async () => {
    await partner.merchants.registerAll(
      Array.from({ length: 25 }, (_, place) => storeInput(`store-${place}`)),
    );
    const seen: string[] = [];
    for await (const { externalId } of partner.merchants.list({ pageSize: 10 })) seen.push(externalId);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, place) => `store-${place}`));
  });

  it('refuses as a conflict what the state does not allow', async () => {
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
    await partner.merchants.withdraw(id);
    await expect(operator.merchants.suspend(id, { reason: '…' })).rejects.toBeInstanceOf(
      ShopfestConflictError,
    );
  });
});
