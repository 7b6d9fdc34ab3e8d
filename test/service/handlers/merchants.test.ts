import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { type Harness, merchant, startHarness } from '../harness.js';

describe.each(engines)('a merchant on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  it('is registered once', async () => {
    const { partner } = harness;
    const body = merchant('m-1', { nameEn: 'Shop', address: '中山路 1 號' });
    const first = await partner.call('registerMerchant', { body });
    const again = await partner.call('registerMerchant', { body });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ ...body, status: 'submitted', region: 'city', reason: null });
  });

  it('is registered in a batch, also before its parent, with a result for each row', async () => {
    const { partner } = harness;
    const { results } = await partner.done('registerMerchants', {
      body: {
        rows: [
          merchant('counter', { kind: 'counter', parentExternalId: 'mall' }),
          merchant('bad', { ubns: ['1'] }),
          merchant('mall', { kind: 'mall' }),
          merchant('m-1', { nameEn: 'Shop', address: '中山路 1 號' }),
          merchant('odd', { ubns: ['12345678'] }),
        ],
      },
    });
    expect(results.map(({ status }) => status)).toEqual([
      'accepted',
      'rejected',
      'accepted',
      'duplicate',
      'accepted',
    ]);
    expect(results[4]?.warnings).toMatchObject([{ pointer: '/ubns/0' }]);
    const counter = await partner.done('retrieveMerchant', { path: { merchantId: 'external:counter' } });
    expect(counter).toMatchObject({ parentId: results[2]?.id, parentExternalId: 'mall' });
    const { items } = await partner.done('listMerchants', { query: { parentId: 'external:mall' } });
    expect(items.map(({ externalId }) => externalId)).toEqual(['counter']);
  });

  it('goes from status to status, with the operator’s reasons', async () => {
    const { operator, partner } = harness;
    const { id } = await partner.done('registerMerchant', { body: merchant('reviewed') });
    const path = { merchantId: id };
    const reason = '請補地址';
    const returned = await operator.done('requestMerchantChanges', { path, body: { reason } });
    expect(returned).toMatchObject({ status: 'changesRequested', reason });
    const updated = await partner.done('updateMerchant', { path, body: { address: '中山路' } });
    expect(updated).toMatchObject({ status: 'submitted', address: '中山路' });
    expect(await operator.done('approveMerchant', { path })).toMatchObject({ status: 'approved' });
    await operator.refused('approveMerchant', 'state_conflict', { path });
    expect(await operator.done('suspendMerchant', { path, body: { reason: '查核' } })).toMatchObject({
      status: 'suspended',
      reason: '查核',
    });
    expect(await operator.done('resumeMerchant', { path })).toMatchObject({ status: 'approved' });
    expect(await partner.done('withdrawMerchant', { path })).toMatchObject({ status: 'withdrawn' });
  });
});
