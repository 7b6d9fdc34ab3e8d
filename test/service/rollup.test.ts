import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { type Client, type Harness, merchant, startHarness, transaction } from './harness.js';

describe.each(engines)('the figures of a tree on %s', (engine) => {
  let harness: Harness;
  let mallId: string;
  let vendorCounter: string;

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { operator, partner, other } = harness;
    await partner.done('registerMerchants', {
      body: {
        rows: [
          merchant('mall', { kind: 'mall', name: '百貨', nameEn: 'Mall' }),
          merchant('counter', { kind: 'counter', parentExternalId: 'mall', name: '專櫃' }),
          merchant('stall', { kind: 'stall', parentExternalId: 'counter' }),
          merchant('shop', { name: '小舖' }),
        ],
      },
    });
    const { items } = await partner.done('listMerchants');
    mallId = items.find(({ externalId }) => externalId === 'mall')?.id ?? '';
    await operator.done('reviewMerchants', { body: { action: 'approve', selection: {} } });
    await other.done('registerMerchants', {
      body: {
        rows: [
          merchant('vendor-counter', { kind: 'counter', name: '廠商櫃' }),
          merchant('below', { kind: 'stall', parentExternalId: 'vendor-counter' }),
        ],
      },
    });
    const invitation = await other.done('createInvitation', {
      body: { merchantId: 'external:vendor-counter', parentId: mallId },
    });
    await partner.done('acceptInvitation', { path: { invitationId: invitation.id } });
    vendorCounter = invitation.merchant.id;
    await operator.done('reviewMerchants', { body: { action: 'approve', selection: {} } });
    const participant = { token: 'shopper-0001' };
    const sell = (client: Client, sales: Record<string, number>) =>
      client.done('pushTransactions', {
        body: {
          rows: Object.entries(sales).map(([merchantExternalId, totalAmount]) =>
            transaction(`sale-${merchantExternalId}`, { merchantExternalId, totalAmount, participant }),
          ),
        },
      });
    await sell(partner, { mall: 1_000, counter: 2_000, stall: 500, shop: 900 });
    await sell(other, { 'vendor-counter': 700, below: 600 });
  });
  afterAll(() => harness?.close());

  const trees = async (client: Client, more: object = {}) => {
    const query = { by: 'merchant', rollup: 'true', ...more };
    const { rows, rest, total } = await client.done('retrieveBreakdown', { query });
    return {
      rows: rows.map(({ label, amount, count, entries }) => [label, amount, count, entries]),
      rest: [rest.rows, rest.amount, rest.count],
      total: [total.amount, total.count, total.entries],
    };
  };

  it('are the sums of all below, and add up to those of the campaign', async () => {
    const { operator } = harness;
    expect(await trees(operator)).toEqual({
      rows: [
        ['百貨', 4_800, 5, 9],
        ['小舖', 900, 1, 1],
      ],
      rest: [0, 0, 0],
      total: [5_700, 6, 10],
    });
    expect(await trees(operator, { top: 1 })).toEqual({
      rows: [['百貨', 4_800, 5, 9]],
      rest: [1, 900, 1],
      total: [5_700, 6, 10],
    });
    const summary = await operator.done('retrieveSummary');
    expect(summary).toMatchObject({ registeredAmount: 5_700, documentCount: 6, entryCount: 10 });
  });

  it('are a mall’s with the counters of others that it took in, and a vendor’s without the mall', async () => {
    const { partner, other } = harness;
    expect(await trees(partner)).toMatchObject({
      rows: [
        ['百貨', 4_800, 5, 9],
        ['小舖', 900, 1, 1],
      ],
      total: [5_700, 6, 10],
    });
    expect(await trees(other)).toEqual({
      rows: [['廠商櫃', 1_300, 2, 2]],
      rest: [0, 0, 0],
      total: [1_300, 2, 2],
    });
    const plain = await partner.done('retrieveBreakdown', { query: { by: 'merchant' } });
    expect(plain.rows.map(({ key }) => key)).not.toContain(vendorCounter);
    await partner.refused('retrieveBreakdown', 'operator_only', {
      query: { by: 'merchant', rollup: 'true', coverage: 'campaign' },
    });
  });

  it('are those of merchants alone', async () => {
    await harness.operator.refused('retrieveBreakdown', 'parameter_invalid', {
      query: { by: 'district', rollup: 'true' },
    });
  });

  it('follow a void, and a counter that leaves', async () => {
    const { operator, other } = harness;
    await other.done('voidTransaction', {
      path: { transactionId: 'external:sale-below' },
      body: { kind: 'cancel' },
    });
    expect((await trees(operator)).rows[0]).toEqual(['百貨', 4_200, 4, 8]);
    await other.done('updateMerchant', { path: { merchantId: vendorCounter }, body: { parentId: null } });
    expect((await trees(operator)).rows).toEqual([
      ['百貨', 3_500, 3, 7],
      ['小舖', 900, 1, 1],
      ['廠商櫃', 700, 1, 1],
    ]);
  });
});
