import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { CAMPAIGN, type Harness, startHarness } from './harness.js';

describe.each(engines)('an invoice number that is issued again after 註銷, on %s', (engine) => {
  let harness: Harness;
  const campaign = { campaignId: CAMPAIGN };
  const invoice = { campaignId: CAMPAIGN, transactionId: 'einvoice:10912AB12345678' };
  const sale = (externalId: string, totalAmount: number) => ({
    externalId,
    merchantExternalId: 'store-1',
    channel: 'store' as const,
    occurredAt: '2020-12-12T11:00:00+08:00',
    totalAmount,
    document: { type: 'einvoice' as const, number: 'AB12345678', date: '2020-12-12' },
  });

  beforeAll(async () => {
    harness = await startHarness(engine);
    const merchant = await harness.partner.done('registerMerchant', {
      path: campaign,
      body: {
        externalId: 'store-1',
        kind: 'store',
        name: '範例',
        ubns: [],
        industry: 'retail',
        district: '66000060',
      },
    });
    await harness.operator.done('approveMerchant', { path: { ...campaign, merchantId: merchant.id } });
  });
  afterAll(() => harness.close());

  it('is a new version, counted separately', async () => {
    const { partner } = harness;
    const first = await partner.done('pushTransaction', { path: campaign, body: sale('POS-1', 1280) });
    const end = { externalId: 'V-1', kind: 'void' as const };
    await partner.done('voidTransaction', { path: invoice, body: end });
    expect(await partner.done('retrieveTransaction', { path: invoice })).toMatchObject({
      id: first.id,
      version: 1,
      status: 'voided',
      entries: 0,
    });

    const second = await partner.done('pushTransaction', { path: campaign, body: sale('POS-1', 640) });
    expect(second).toMatchObject({ status: 'accepted', entries: 1 });
    expect(second.id).not.toBe(first.id);
    expect(await partner.done('retrieveTransaction', { path: invoice })).toMatchObject({
      id: second.id,
      version: 2,
      totalAmount: 640,
    });
    // The void of the first, sent once more by a caller that had no response, is not one of the second.
    expect(await partner.done('voidTransaction', { path: invoice, body: end })).toMatchObject({
      id: first.id,
      version: 1,
    });
    await partner.refused('voidTransaction', 'external_id_conflict', {
      path: invoice,
      body: { externalId: 'V-1', kind: 'cancel' },
    });
    const summary = await partner.done('retrieveSummary', { path: campaign });
    expect(summary).toMatchObject({ received: { documents: 1, amount: 640 } });
  });

  describe('and equals the voided sale in every field', () => {
    const document = { type: 'einvoice' as const, number: 'RJ20000001', date: '2020-12-12' };
    const same = { ...sale('POS-9', 1000), document };
    const reference = { campaignId: CAMPAIGN, transactionId: 'einvoice:10912RJ20000001' };
    const push = (body: object) =>
      harness.partner.done('pushTransaction', { path: campaign, body: { ...same, ...body } });
    const ofVoided = (id: unknown) => ({
      status: 'duplicate',
      id,
      warnings: [{ code: 'duplicate_of_voided' }],
    });
    const refused = (code: string, body: object = {}) =>
      harness.partner.refused('pushTransaction', code, { path: campaign, body: { ...same, ...body } });

    it('is a duplicate with a warning where it may be the voided one sent twice', async () => {
      const first = await push({});
      await harness.partner.done('voidTransaction', { path: reference, body: { kind: 'void' } });
      expect(await push({})).toMatchObject(ofVoided(first.id));
      expect(await harness.partner.done('retrieveTransaction', { path: reference })).toMatchObject({
        version: 1,
        status: 'voided',
      });
    });

    it('is no duplicate of the one in force where its random code is another', async () => {
      const number = 'RJ20000003';
      const coded = (code: string) => ({
        externalId: 'POS-10',
        document: { ...document, number, randomCode: code },
      });
      await push(coded('0122'));
      await refused('document_conflict', coded('4321'));
      for (const body of [coded('0122'), { ...coded(''), document: { ...document, number } }])
        expect(await push(body)).toMatchObject({ status: 'duplicate' });
      await harness.partner.done('voidTransaction', {
        path: { ...reference, transactionId: `einvoice:10912${number}` },
        body: { kind: 'cancel' },
      });
    });

    it('is the version that it says to be', async () => {
      const first = await harness.partner.done('retrieveTransaction', { path: reference });
      await refused('version_not_due', { version: 3 });
      expect(await push({ version: 1 })).toMatchObject({ status: 'duplicate', id: first.id });
      const second = await push({ version: 2 });
      expect(second).toMatchObject({ status: 'accepted', entries: 2 });
      expect(await push({ version: 2 })).toMatchObject({ status: 'duplicate', id: second.id });
      // It equals the version in force, so it is no question of the voided one.
      expect(await push({})).toMatchObject({ status: 'duplicate', id: second.id });
      await refused('version_not_due', { version: 3 });
      await refused('document_conflict', { totalAmount: 900 });
      await harness.partner.done('voidTransaction', { path: reference, body: { kind: 'void' } });
      expect(await push({ version: 2 })).toMatchObject({ status: 'duplicate', id: second.id });
      expect(await push({})).toMatchObject(ofVoided(first.id));
    });
  });

  it('is found by period and number under any externalId, by its organization and the operator only', async () => {
    await harness.operator.done('retrieveTransaction', { path: invoice });
    await harness.other.refused('retrieveTransaction', 'transaction_not_found', { path: invoice });
    for (const transactionId of ['einvoice:11002AB12345678', 'einvoice:AB12345678', 'einvoice:']) {
      await harness.partner.refused('retrieveTransaction', 'transaction_not_found', {
        path: { ...campaign, transactionId },
      });
    }
  });

  it('cannot be used again after 作廢', async () => {
    const { partner } = harness;
    await partner.done('voidTransaction', { path: invoice, body: { kind: 'cancel' } });
    await partner.refused('pushTransaction', 'document_conflict', {
      path: campaign,
      body: sale('POS-2', 900),
    });
    expect(await partner.done('retrieveSummary', { path: campaign })).toMatchObject({
      received: { documents: 0 },
    });
  });
});
