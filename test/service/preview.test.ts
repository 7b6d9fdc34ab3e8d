import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBundle } from '../../src/campaign/ruleBundle.js';
import { Shopfest } from '../../src/client.js';
import type {
  CampaignInput,
  RuleSetInput,
  SignedRuleBundle,
  TransactionInput,
} from '../../src/generated/types.js';
import { type Preview, ShopfestError } from '../../src/index.js';
import { createRuleBundleSigner } from '../../src/service/auth/ruleBundleSigner.js';
import { type AnySale, anyActivities, anyLimits, anyRuleSet, anySale } from '../support/previews.js';
import { engines } from '../support/stores.js';
import { CAMPAIGN, type Harness, merchant, NOON, promoItem, startHarness } from './harness.js';

const sign = createRuleBundleSigner('a secret of tests, long enough');
const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };

describe.each(engines)('a preview by a service on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());
  // The clocks of till and service agree.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOON }));
  afterEach(() => void vi.useRealTimers());

  /** The partner's client, over the service itself; `offline` once the network is gone. */
  function clientFor(campaign: string) {
    const network = { down: false, requests: [] as string[] };
    const client = new Shopfest({
      apiKey: harness.partner.apiKey,
      baseURL: 'http://127.0.0.1',
      campaign,
      maxRetries: 0,
      async adapter({ method, url, headers, body, signal }) {
        if (network.down) throw new TypeError('the network is down');
        network.requests.push(`${method} ${new URL(url).pathname}`);
        const request = new Request(url, {
          method,
          headers,
          signal,
          ...(body === undefined ? {} : { body }),
        });
        const response = await harness.service.fetch(request);
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        };
      },
    });
    return { client, network };
  }

  let count = 0;
  async function campaignWith(
    ruleSet: RuleSetInput,
    later?: RuleSetInput,
    more: Partial<CampaignInput> = {},
  ): Promise<string> {
    count += 1;
    const campaignId = `preview-${count}`;
    const path = { campaignId };
    const { operator, secondOperator, partner } = harness;
    await operator.done('createCampaign', {
      body: {
        ...{ id: campaignId, name: '預覽', purchasePeriod: period, registrationPeriod: period, ruleSet },
        ...more,
      },
    });
    await operator.done('activateCampaign', { path });
    if (later !== undefined) {
      const body = { effectiveFrom: '2021-01-01T00:00:00+08:00', ruleSet: later };
      const { id } = await operator.done('createRuleSet', { path, body });
      const there = { path: { ...path, ruleSetId: id } };
      await operator.done('submitRuleSet', there);
      await secondOperator.approved('publishRuleSet', there);
    }
    const shops = [merchant('shop'), merchant('stall', { kind: 'stall', industry: 'beauty', ubns: [] })];
    for (const body of shops) {
      const { id } = await partner.done('registerMerchant', { path, body });
      await operator.done('approveMerchant', { path: { ...path, merchantId: id } });
    }
    return campaignId;
  }

  let documents = 0;
  function saleOf(
    { receipt, buyerUbn, sellerUbn, items, ...sale }: AnySale,
    itemIds: ReadonlyMap<string, string>,
  ) {
    documents += 1;
    const number = `AB${10_000_000 + documents}`;
    return {
      externalId: number,
      // Of somebody who has nothing yet.
      participant: { token: `shopper-${documents}` },
      document: receipt
        ? { type: 'receipt' as const, terminalId: 'T1', number }
        : { type: 'einvoice' as const, number, date: '2020-12-12', buyerUbn, sellerUbn },
      ...sale,
      items: items.map(({ promoItem: name, byId, quantity, amount }) => ({
        ...{ name: '商品', quantity, unitPrice: amount, amount },
        ...(name === undefined ? {} : { promoItemId: byId ? itemIds.get(name) : `external:${name}` }),
      })),
    };
  }

  /** The items that activities and sales name, by externalId. */
  async function promoItemsIn(path: { campaignId: string }): Promise<ReadonlyMap<string, string>> {
    const { partner } = harness;
    await partner.done('registerMerchant', { path, body: merchant('new', { ubns: [] }) });
    const ids = new Map<string, string>();
    for (const name of ['sku-1', 'sku-2']) {
      const body = promoItem(name, { merchantExternalId: 'shop' });
      ids.set(name, (await partner.done('upsertPromoItem', { path, body })).id);
    }
    return ids;
  }

  /** The shop stands below a mall of another organization, beside another counter. */
  async function mallAboveTheShop(path: { campaignId: string }): Promise<void> {
    const { operator, other, partner } = harness;
    const counter = merchant('counter', {
      kind: 'counter',
      ubns: ['97179430'],
      parentExternalId: 'mall',
    });
    for (const body of [merchant('mall', { kind: 'mall', ubns: ['27947182'] }), counter])
      await other.done('registerMerchant', { path, body });
    const mall = await other.done('retrieveMerchant', { path: { ...path, merchantId: 'external:mall' } });
    await operator.done('approveMerchant', {
      path: { ...path, merchantId: mall.id },
      query: { includeChildren: 'true' },
    });
    const body = { merchantId: 'external:shop', parentId: mall.id };
    const { id } = await partner.done('createInvitation', { path, body });
    await other.done('acceptInvitation', { path: { ...path, invitationId: id } });
  }

  /** What `transactions.preview` gives, or the refusal. */
  const previewOrRefusal = (client: Shopfest, row: TransactionInput): Promise<Preview | ShopfestError> =>
    client.transactions.preview(row).catch((error: unknown) => {
      if (ShopfestError.is(error)) return error;
      throw error;
    });

  it('equals what the service says of a push, whatever the campaign and the transaction', {
    timeout: 60_000,
  }, async () => {
    const seen = new Set<string>();
    const property = fc.asyncProperty(
      ...([anyRuleSet, fc.option(anyRuleSet, { nil: undefined }), anyActivities, anyLimits] as const),
      fc.constantFrom('hold' as const, 'reject' as const, 'warn' as const),
      fc.array(anySale, { minLength: 1, maxLength: 12 }),
      async (ruleSet, later, activities, plausibility, sellerUbnMismatch, sales) => {
        const campaignId = await campaignWith(ruleSet, later, {
          activities,
          plausibility,
          sellerUbnMismatch,
        });
        const path = { campaignId };
        await mallAboveTheShop(path);
        const itemIds = await promoItemsIn(path);
        const { client, network } = clientFor(campaignId);
        const rows = sales.map((sale) => saleOf(sale, itemIds)) as TransactionInput[];
        const previews: (Preview | ShopfestError)[] = [];
        const bundle = await client.ruleSets.bundle();
        for (const row of rows) {
          const preview = await client.transactions.preview(row, { bundle }).catch((error: unknown) => error);
          previews.push(preview as Preview | ShopfestError);
        }
        expect(network.requests).toHaveLength(1);
        const { results } = await harness.partner.done('pushTransactions', {
          ...{ path, body: { rows }, query: { include: 'evaluation' } },
        });
        const stored = await harness.partner.done('listTransactions', { path, query: { pageSize: 100 } });
        for (const [
          index,
          { status, problem, evaluation, entries, warnings, externalId },
        ] of results.entries()) {
          const preview = previews[index] as Preview | ShopfestError;
          if (ShopfestError.is(preview)) {
            expect(status).toBe('rejected');
            expect(preview.code).toBe(problem?.code);
            expect(preview.errors[0]?.pointer).toBe(problem?.errors?.[0]?.pointer);
            seen.add(preview.code);
            continue;
          }
          expect(status).toBe('accepted');
          const transaction = stored.items.find((each) => each.externalId === externalId);
          const reasons = transaction?.heldReasons.map(({ reason }) => reason);
          expect(preview.heldReasons).toEqual(reasons);
          expect(preview.activityId).toBe(transaction?.activityId);
          const mismatch = warnings?.find(({ code }) => code === 'activity_mismatch')?.pointer;
          expect(preview.activityMismatch).toBe(mismatch ?? null);
          for (const reason of preview.heldReasons) seen.add(reason);
          if (preview.activityId !== null) seen.add(mismatch === undefined ? 'attributed' : 'mismatch');
          if (preview.heldReasons.length > 0) continue;
          const { qualified, clauses, ruleSetVersion, entries: foreseen } = preview;
          const { evaluatedAt: _, ...verdict } = evaluation ?? {};
          expect({ qualified, clauses, ruleSetVersion, entries: foreseen }).toEqual(verdict);
          expect(foreseen).toBe(entries);
        }
      },
    );
    await fc.assert(property, { numRuns: 50, seed: 18 });
    expect(seen).toContain('sellerUbnDiffers');
    expect(seen).toContain('seller_ubn_mismatch');
    const expected = ['activity_unknown', 'activity_mismatch', 'amountTooLarge', 'saleInFuture'];
    for (const each of [...expected, 'lineAmountDiffers', 'merchantAwaitsApproval', 'attributed', 'mismatch'])
      expect(seen).toContain(each);
  });

  it('says that a sale would be held for a review, and when its activity is newer than the rules', async () => {
    const campaignId = await campaignWith({ threshold: 500 }, undefined, {
      plausibility: [{ maxAmount: 1_000 }],
    });
    const { client } = clientFor(campaignId);
    expect(await client.transactions.preview(base())).toMatchObject({
      ...{ entries: 2, heldReasons: ['amountTooLarge'], activityId: null, activityMismatch: null },
      ...{ line: '2 draw entries (once the sale is reviewed)', lineZh: '可得 2 組抽獎號碼（經審核後生效）' },
    });
    await harness.partner.done('registerMerchant', {
      path: { campaignId },
      body: merchant('new', { ubns: [] }),
    });
    expect(await client.transactions.preview({ ...base(), merchantExternalId: 'new' })).toMatchObject({
      heldReasons: ['merchantAwaitsApproval', 'amountTooLarge'],
      line: '2 draw entries (once the store is approved and the sale reviewed)',
    });
    const named = { ...base(), activityId: 'late-night' };
    expect(await previewOrRefusal(client, named)).toMatchObject({ code: 'activity_unknown' });
    const activity = { id: 'late-night', kind: 'event' as const, name: '深夜場', ...period };
    await harness.operator.approved('updateCampaign', {
      path: { campaignId },
      body: { activities: [activity] },
    });
    expect(await previewOrRefusal(client, named)).toMatchObject({ activityId: 'late-night' });
  });

  it('is the same by the rules of a service of an earlier version', async () => {
    const { client } = clientFor(CAMPAIGN);
    const { bundle } = await client.ruleSets.bundle();
    const { activities, activityItems, plausibility, sellerUbnMismatch, trees, ...earlier } = bundle;
    expect([activities?.length, activityItems, plausibility]).toEqual([1, [], []]);
    expect([sellerUbnMismatch, trees]).toEqual(['hold', []]);
    const opened = await openBundle({ bundle: earlier, signature: sign(earlier) });
    expect(opened).toMatchObject({ activities: [], activityItems: [], limits: [] });
  });

  it('has text for the receipt in both languages', async () => {
    const { client } = clientFor(await campaignWith({ threshold: 500 }));
    const lines = async (totalAmount: number, more: object = {}) => {
      const { line, lineZh } = await client.transactions.preview({ ...base(), totalAmount, ...more });
      return [line, lineZh];
    };
    expect(await lines(1_500)).toEqual(['3 draw entries', '可得 3 組抽獎號碼']);
    expect(await lines(500)).toEqual(['1 draw entry', '可得 1 組抽獎號碼']);
    expect(await lines(380)).toEqual(['NT$120 short of a draw entry', '尚差 NT$120']);
    const document = {
      type: 'einvoice',
      number: 'AB12345678',
      date: '2020-12-12',
      buyerUbn: '22099131',
    } as const;
    expect(await lines(1_500, { document })).toEqual([
      'No draw entry: An invoice with a buyer UBN is excluded.',
      '不列入抽獎：打有買方統一編號的發票不列入。',
    ]);
  });

  it('says what it cannot know', async () => {
    const lineZh = async (rules: RuleSetInput, totalAmount: number) => {
      const { client } = clientFor(await campaignWith(rules));
      const preview = await client.transactions.preview({ ...base(), totalAmount });
      return [preview.bound, preview.lineZh, preview.missingAmount];
    };
    const adds = { threshold: 500, accumulation: 'participant' } as const;
    expect(await lineZh(adds, 700)).toEqual(['atLeast', '至少可得 1 組抽獎號碼', 300]);
    expect(await lineZh(adds, 300)).toEqual(['atLeast', '最多尚差 NT$200', 200]);
    expect(await lineZh({ threshold: 500, capPerDay: 2 }, 5_000)).toEqual([
      'atMost',
      '最多可得 2 組抽獎號碼',
      null,
    ]);
    expect(await lineZh({ ...adds, capPerParticipant: 9 }, 700)).toEqual([
      'either',
      '預估可得 1 組抽獎號碼',
      300,
    ]);
    expect(await lineZh({ threshold: 500, multipliers: [{ factor: 3 }] }, 100)).toEqual([
      'exact',
      '尚差 NT$67',
      67,
    ]);
  });

  it('says that a transaction would be held for its merchant, or refused', async () => {
    const campaignId = await campaignWith({ threshold: 500 });
    const { client } = clientFor(campaignId);
    const path = { campaignId };
    // By a client that has its rules already: a merchant that it does not know makes it ask once more.
    await client.transactions.preview(base());
    const { id } = await harness.partner.done('registerMerchant', {
      path,
      body: merchant('new', { ubns: [] }),
    });
    const named = { ...base(), merchantExternalId: 'new' };
    expect(await client.transactions.preview(named)).toMatchObject({
      entries: 2,
      awaitsApproval: true,
      lineZh: '可得 2 組抽獎號碼（店家核准後生效）',
    });
    await harness.operator.done('rejectMerchant', {
      path: { ...path, merchantId: id },
      body: { reason: '資料不符' },
    });
    const { client: another } = clientFor(campaignId);
    await expect(another.transactions.preview(named)).rejects.toMatchObject({
      code: 'merchant_not_approved',
      messageZh: expect.stringContaining('店家'),
    });
    const refusals: [object, string][] = [
      [{ merchantExternalId: 'nobody' }, 'merchant_not_found'],
      [{ merchantExternalId: undefined }, 'merchant_reference_missing'],
      [{ district: '63000030' }, 'district_unknown'],
      [{ totalAmount: -1 }, 'validation_failed'],
    ];
    for (const [more, code] of refusals) {
      const refused = client.transactions.preview({ ...base(), ...more } as TransactionInput);
      await expect(refused, code).rejects.toMatchObject({ code });
    }
    const byUbn = {
      ...base(),
      merchantExternalId: undefined,
      document: { ...base().document, sellerUbn: '22099131' },
    };
    expect((await client.transactions.preview(byUbn)).entries).toBe(2);
  });

  it('refuses what the service rejects, by the same code and pointer', async () => {
    const campaignId = await campaignWith({ threshold: 500 });
    const path = { campaignId };
    const { client } = clientFor(campaignId);
    for (const externalId of ['twin-1', 'twin-2']) {
      await harness.partner.done('registerMerchant', {
        path,
        body: merchant(externalId, { ubns: ['04595257'] }),
      });
    }
    const { id: merchantId } = await harness.partner.done('registerMerchant', {
      path,
      body: merchant('rejected', { ubns: [] }),
    });
    await harness.operator.done('rejectMerchant', {
      path: { ...path, merchantId },
      body: { reason: '資料不符' },
    });
    const invoice = (sellerUbn: string) => ({ ...base().document, sellerUbn });
    const { merchantExternalId: _, ...unnamed } = base();
    const rows: TransactionInput[] = [
      { ...base(), merchantExternalId: 'nobody' },
      { ...base(), merchantId },
      { ...base(), merchantExternalId: 'rejected', district: '63000030' },
      { ...base(), district: '63000030' },
      { ...unnamed, merchantId: 'mer_01kb1q3m8x7v5r2t9w4y6z0g' },
      unnamed,
      { ...unnamed, document: invoice('04595257') },
      { ...unnamed, document: invoice('53212539') },
    ];
    const { results } = await harness.partner.done('pushTransactions', { path, body: { rows } });
    for (const [index, row] of rows.entries()) {
      const problem = results[index]?.problem;
      const refused = await client.transactions.preview(row).catch((error: unknown) => error);
      if (!ShopfestError.is(refused)) throw new Error(`Row ${index} is not refused`);
      expect(refused.code, `row ${index}`).toBe(problem?.code);
      const pointers = refused.errors.map(({ pointer }) => pointer).filter((each) => each !== '');
      expect(pointers, `row ${index}`).toEqual((problem?.errors ?? []).map(({ pointer }) => pointer));
    }
    expect(new Set(results.map(({ problem }) => problem?.code)).size).toBe(5);
  });

  it('works without a network, by the stored rules', async () => {
    const { client, network } = clientFor(await campaignWith({ threshold: 500 }));
    const bundle = JSON.parse(JSON.stringify(await client.ruleSets.bundle()));
    expect(bundle.signature.algorithm).toBe('Ed25519');
    network.down = true;
    await expect(client.transactions.preview(base())).rejects.toMatchObject({ code: 'connection_failed' });
    const preview = await client.transactions.preview(base(), { bundle });
    expect(preview).toMatchObject({ entries: 2, rules: { signature: 'verified' } });
    network.down = false;
    await client.transactions.preview(base());
    network.down = true;
    // Older than it should be, and still better than nothing; also of a merchant that may be newer.
    const unknown = { ...base(), merchantExternalId: 'nobody' };
    await expect(client.transactions.preview(unknown)).rejects.toMatchObject({ code: 'merchant_not_found' });
    expect((await client.transactions.preview(base(), { maxAge: 0 })).entries).toBe(2);
  });

  it('refuses rules that were changed, of another campaign, or signed by another key', async () => {
    const campaignId = await campaignWith({ threshold: 500 });
    const { client } = clientFor(campaignId);
    const bundle = await client.ruleSets.bundle();
    const previewed = (signed: object) =>
      client.transactions.preview(base(), { bundle: signed as typeof bundle });
    const [rules] = bundle.bundle.ruleSets;
    const generous = { ...rules, ruleSet: { ...rules?.ruleSet, threshold: 1 } };
    for (const forged of [
      { ...bundle, bundle: { ...bundle.bundle, ruleSets: [generous] } },
      { ...bundle, bundle: { ...bundle.bundle, merchants: [] } },
      {
        ...bundle,
        signature: {
          ...bundle.signature,
          value: bundle.signature.value.replace(/^./, (first) => (first === '_' ? '-' : '_')),
        },
      },
      { ...bundle, signature: { ...bundle.signature, value: '!' } },
      { ...bundle, signature: { ...bundle.signature, value: 'A' } },
      { ...bundle, signature: { ...bundle.signature, publicKey: 'AAAA' } },
      { ...bundle, bundle: { ...bundle.bundle, ruleSets: [] } },
      { bundle: {} },
    ]) {
      await expect(previewed(forged)).rejects.toMatchObject({ code: 'bundle_invalid' });
    }
    const elsewhere = clientFor(await campaignWith({ threshold: 500 })).client;
    await expect(elsewhere.transactions.preview(base(), { bundle })).rejects.toMatchObject({
      code: 'bundle_invalid',
    });

    expect((await previewed(bundle)).entries).toBe(2);
    const signedAnew = createRuleBundleSigner('another data secret')(bundle.bundle);
    const changed: SignedRuleBundle = { ...bundle, signature: signedAnew };
    await expect(previewed(changed)).rejects.toMatchObject({ code: 'bundle_key_changed' });
    const publicKeys = [bundle.signature.publicKey, changed.signature.publicKey];
    expect((await client.transactions.preview(base(), { bundle: changed, publicKeys })).entries).toBe(2);
  });

  it('has at most the declared number of merchants, and the requested one', async () => {
    const campaignId = await campaignWith({ threshold: 500 });
    const { client } = clientFor(campaignId);
    const { bundle } = await client.ruleSets.bundle({ merchantId: 'external:stall' });
    expect(bundle.merchants.map(({ externalId }) => externalId)).toEqual(['stall']);
    expect(bundle.merchantsTruncated).toBe(false);
    const others = await harness.other.done('retrieveRuleBundle', { path: { campaignId } });
    expect(others.bundle.merchants).toEqual([]);
    await harness.other.refused('retrieveRuleBundle', 'merchant_not_found', {
      path: { campaignId },
      query: { merchantId: bundle.merchants[0]?.id ?? '' },
    });
  });

  const base = () => ({
    externalId: 'POS-1',
    merchantExternalId: 'shop',
    channel: 'store' as const,
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 1_280,
    document: { type: 'einvoice' as const, number: 'AB12345678', date: '2020-12-12' },
  });
});
