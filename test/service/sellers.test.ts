import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import {
  approvedStore,
  CAMPAIGN,
  type Client,
  type Harness,
  merchant,
  startHarness,
  transaction,
} from './harness.js';

describe.each(engines)('an invoice of another seller on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  const of = (sellerUbn: string, externalId: string, more: object = {}) => {
    const sale = transaction(externalId, more);
    return { ...sale, document: { ...sale.document, sellerUbn } };
  };
  const push = (sale: ReturnType<typeof of>, client: Client = harness.partner) =>
    client.done('pushTransaction', { body: sale });
  const statusOf = async (externalId: string) =>
    harness.partner.done('retrieveTransaction', { path: { transactionId: `external:${externalId}` } });
  const approved = async (client: Client, externalId: string, more: object) => {
    const { id } = await client.done('registerMerchant', { body: merchant(externalId, more) });
    await harness.operator.done('approveMerchant', { path: { merchantId: id } });
    return id;
  };

  it('is held until the operator releases it, and counts nowhere before', async () => {
    const held = await push(of('04541302', 'stranger'));
    expect(held).toMatchObject({ status: 'accepted', entries: 0 });
    expect(held.warnings?.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['held_seller_ubn', '/document/sellerUbn'],
    ]);
    expect(await statusOf('stranger')).toMatchObject({
      status: 'held',
      heldReasons: [{ reason: 'sellerUbnDiffers' }],
    });
    const { results } = await harness.operator.done('reviewTransactions', {
      body: { action: 'release', selection: { heldReason: 'sellerUbnDiffers' } },
    });
    expect(results).toMatchObject([{ status: 'qualified', entries: 2 }]);
  });

  it('counts where the UBN is one of the tree, above or below, of whatever organization', async () => {
    const { partner, other } = harness;
    const mallId = await approved(other, 'mall', { kind: 'mall', ubns: ['27947182'] });
    const counterId = await approved(partner, 'counter', { kind: 'counter', ubns: ['97179430'] });
    const invitation = { merchantId: counterId, parentId: mallId };
    expect(await push(of('27947182', 'before', { merchantExternalId: 'counter' }))).toMatchObject({
      warnings: [{ code: 'held_seller_ubn' }],
    });
    const { id } = await partner.done('createInvitation', { body: invitation });
    await other.done('acceptInvitation', { path: { invitationId: id } });
    const above = await push(of('27947182', 'above', { merchantExternalId: 'counter' }));
    expect(above).toMatchObject({ status: 'accepted', entries: 2 });
    expect(above.warnings).toBeUndefined();
    const below = await push(of('97179430', 'below', { merchantExternalId: 'mall' }), other);
    expect(below).toMatchObject({ status: 'accepted', entries: 2 });
  });

  it('is refused, or warned of, where the campaign says so', async () => {
    const set = (sellerUbnMismatch: 'hold' | 'reject' | 'warn') =>
      harness.operator.done('updateCampaign', { body: { sellerUbnMismatch } });
    expect(await set('reject')).toMatchObject({ id: CAMPAIGN, sellerUbnMismatch: 'reject' });
    const { errors } = await harness.partner.refused('pushTransaction', 'seller_ubn_mismatch', {
      body: of('04541302', 'refused'),
    });
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/document/sellerUbn']);
    await set('warn');
    expect(await push(of('04541302', 'warned'))).toMatchObject({
      status: 'accepted',
      entries: 2,
      warnings: [{ code: 'seller_ubn_unlisted' }],
    });
    await set('hold');
  });

  it('is reported as known where another organization pushed it, which tells nothing else of it', async () => {
    const { partner, other } = harness;
    const first = transaction('first');
    await push(first as never);
    await approved(other, 'rival', { ubns: ['97179430'] });
    const again = { ...first, externalId: 'again', merchantExternalId: 'rival' };
    const result = await other.done('pushTransaction', { body: again });
    expect(result).toEqual({
      ...{ index: 0, externalId: 'again', status: 'duplicate', reportedByAnother: true },
      conflictId: expect.stringMatching(/^cfl_/),
    });
    const { id, ...own } = await partner.done('pushTransaction', { body: first });
    expect(own).toMatchObject({ status: 'duplicate', entries: 2 });
    expect(own).not.toHaveProperty('reportedByAnother');
    expect(id).toMatch(/^txn_/);
  });
});
