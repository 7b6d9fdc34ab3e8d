import { describe, expect, it } from 'vitest';
import type { MerchantRegistration, MerchantResult } from '../../../../src/service/store/index.js';
import { shop } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

describe.each(engines)('merchants on %s', (engine) => {
  const test = setUpFestival(engine, { merchants: [] });

  const register = (...rows: MerchantRegistration[]): Promise<MerchantResult[]> =>
    test.store.merchants.register(test.festival.campaignId, test.festival.partner, rows);
  const outcome = (result: MerchantResult | undefined): string =>
    result === undefined
      ? 'none'
      : result.status === 'rejected'
        ? String(result.problem.message)
        : result.status;

  it('registers a merchant for review, with its region and warnings', async () => {
    const [result] = await register(shop('a', { ubns: ['22099131', '22099132'], address: '臺灣大道 1 號' }));
    expect(result).toMatchObject({
      status: 'accepted',
      merchant: {
        externalId: 'a',
        status: 'submitted',
        region: 'city',
        ubns: ['22099131', '22099132'],
        warnings: [{ code: 'ubn_checksum', pointer: '/ubns/1' }],
      },
    });
    const { partner } = test.festival;
    expect(result).toMatchObject({
      merchant: await test.store.merchants.get(test.festival.campaignId, partner, 'external:a'),
    });
  });

  it('tells a repeated row from a changed one', async () => {
    await register(shop('a'));
    expect((await register(shop('a'), shop('a', { name: 'other' }))).map(outcome)).toEqual([
      'duplicate',
      'external_id_conflict at /externalId',
    ]);
    expect((await register(shop('b'), shop('b'), shop('b', { ubns: [] }))).map(outcome)).toEqual([
      'accepted',
      'duplicate',
      'external_id_conflict at /externalId',
    ]);
  });

  it('accepts parents by externalId in any order, known ones or ones of the same batch', async () => {
    const results = await register(
      shop('counter', { kind: 'counter', parentExternalId: 'floor' }),
      shop('floor', { parentExternalId: 'mall' }),
      shop('mall', { kind: 'mall' }),
    );
    expect(results.map(outcome)).toEqual(['accepted', 'accepted', 'accepted']);
    const [counter, floor, mall] = results.map((result) =>
      result.status === 'rejected' ? null : result.merchant,
    );
    expect(counter).toMatchObject({ parentId: floor?.id, parentExternalId: 'floor' });
    expect(floor?.parentId).toBe(mall?.id);
    expect((await register(shop('late', { parentId: mall?.id ?? '' }))).map(outcome)).toEqual(['accepted']);
    const children = await test.store.merchants.list(
      test.festival.campaignId,
      test.festival.partner,
      { parentId: 'external:mall' },
      { limit: 10 },
    );
    expect(children.items.map(({ externalId }) => externalId)).toEqual(['floor', 'late']);
  });

  it('refuses cycles, unknown parents and rows below them, and accepts the rest', async () => {
    const results = await register(
      shop('a', { parentExternalId: 'b' }),
      shop('b', { parentExternalId: 'a' }),
      shop('below', { parentExternalId: 'a' }),
      shop('self', { parentExternalId: 'self' }),
      shop('lost', { parentExternalId: 'nowhere' }),
      shop('under-lost', { parentExternalId: 'lost' }),
      shop('fine'),
    );
    expect(results.map(outcome)).toEqual([
      'merchant_cycle at /parentExternalId',
      'merchant_cycle at /parentExternalId',
      'parent_not_found at /parentExternalId',
      'merchant_cycle at /parentExternalId',
      'parent_not_found at /parentExternalId',
      'parent_not_found at /parentExternalId',
      'accepted',
    ]);
  });

  it('refuses a merchant of another partner as a parent', async () => {
    const theirs = await test.festival.merchant('mall', {}, test.festival.rival);
    expect((await register(shop('a', { parentId: theirs.id }))).map(outcome)).toEqual([
      'parent_not_found at /parentId',
    ]);
  });

  it('refuses districts and industries that are not of the campaign', async () => {
    await test.store.campaigns.create({
      id: 'small',
      name: 'small',
      purchasePeriod: { startsAt: 0, endsAt: 1 },
      registrationPeriod: { startsAt: 0, endsAt: 1 },
      industries: ['beauty'],
      regions: [{ code: 'one', name: '一', nameEn: 'One', districts: ['66000010'] }],
      ruleSet: { threshold: 1 },
    });
    const rows = [
      shop('a'),
      shop('b', { industry: 'beauty' }),
      shop('c', { industry: 'beauty', district: '66000010' }),
    ];
    const results = await test.store.merchants.register('small', test.festival.partner, rows);
    expect(results.map(outcome)).toEqual([
      'industry_not_in_campaign at /industry',
      'district_unknown at /district',
      'accepted',
    ]);
  });

  it('registers a thousand merchants at once', async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) =>
      shop(`m${n}`, n === 0 ? {} : { parentExternalId: `m${n - 1}` }),
    );
    expect((await register(...rows.toReversed())).every(({ status }) => status === 'accepted')).toBe(true);
    expect((await register(...rows)).every(({ status }) => status === 'duplicate')).toBe(true);
    expect(
      (await test.store.statistics.summary(test.festival.campaignId, null)).pending.merchantsAwaitingReview,
    ).toBe(1_000);
  });

  it('changes its status only as the transitions allow', async () => {
    const { operator, partner } = test.festival;
    const { id } = await test.festival.merchant('a');
    const act = (...[action, reason]: [Parameters<typeof test.store.merchants.act>[3], string?]) =>
      test.store.merchants.act(test.festival.campaignId, operator, id, action, reason);
    await expect(act('suspend')).rejects.toMatchObject({ code: 'state_conflict' });
    expect(await act('requestChanges', '地址不全')).toMatchObject({
      status: 'changesRequested',
      reason: '地址不全',
    });
    expect(
      await test.store.merchants.update(test.festival.campaignId, partner, id, { address: '一號' }),
    ).toMatchObject({
      status: 'submitted',
      reason: null,
      address: '一號',
    });
    expect(await act('reject', '不符資格')).toMatchObject({ status: 'rejected' });
    await test.store.merchants.update(test.festival.campaignId, partner, id, { name: 'new' });
    expect((await act('approve')).status).toBe('approved');
    await expect(act('approve')).rejects.toMatchObject({ code: 'state_conflict' });
    expect((await act('suspend', '查核')).reason).toBe('查核');
    expect(await act('resume')).toMatchObject({ status: 'approved', reason: null });
    expect(
      (await test.store.merchants.update(test.festival.campaignId, partner, id, { name: 'newer' })).status,
    ).toBe('approved');
    expect((await act('withdraw')).status).toBe('withdrawn');
    await expect(act('approve')).rejects.toMatchObject({ code: 'state_conflict' });
    await expect(
      test.store.merchants.update(test.festival.campaignId, partner, id, { name: 'x' }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
    });
  });

  it('counts approved merchants and those that wait for review', async () => {
    const { operator, partner } = test.festival;
    const counts = async (coverage: string | null) => {
      const { merchantCount, pending } = await test.store.statistics.summary(
        test.festival.campaignId,
        coverage,
      );
      return [merchantCount, pending.merchantsAwaitingReview];
    };
    const { id } = await test.festival.merchant('a');
    await test.festival.approved('b');
    await test.festival.approved('c', {}, test.festival.rival);
    expect(await counts(null)).toEqual([2, 1]);
    expect(await counts(partner.organizationId)).toEqual([1, 1]);
    await test.store.merchants.act(test.festival.campaignId, operator, id, 'reject', 'no');
    await test.store.merchants
      .act(test.festival.campaignId, operator, 'mer_none', 'approve')
      .catch(() => undefined);
    expect(await counts(null)).toEqual([2, 0]);
    await test.store.merchants.act(test.festival.campaignId, partner, 'external:b', 'withdraw');
    expect(await counts(null)).toEqual([1, 0]);
    expect(await counts(test.festival.rival.organizationId)).toEqual([1, 0]);
  });

  it('changes parents without closing cycles', async () => {
    const { partner } = test.festival;
    await register(
      shop('top'),
      shop('middle', { parentExternalId: 'top' }),
      shop('leaf', { parentExternalId: 'middle' }),
    );
    const update = (externalId: string, change: Parameters<typeof test.store.merchants.update>[3]) =>
      test.store.merchants.update(test.festival.campaignId, partner, `external:${externalId}`, change);
    await expect(update('top', { parentExternalId: 'leaf' })).rejects.toMatchObject({
      code: 'merchant_cycle',
    });
    await expect(update('top', { parentExternalId: 'top' })).rejects.toMatchObject({
      code: 'merchant_cycle',
    });
    await expect(update('leaf', { parentId: 'mer_none' })).rejects.toMatchObject({
      code: 'parent_not_found',
      pointer: '/parentId',
    });
    expect((await update('leaf', { parentExternalId: 'top' })).parentExternalId).toBe('top');
    expect((await update('leaf', { parentId: null })).parentId).toBeNull();
    expect((await update('middle', { name: 'same tree' })).parentExternalId).toBe('top');
  });

  it('changes region with the district, and is found by its new UBNs', async () => {
    const { partner } = test.festival;
    await test.festival.merchant('a', { ubns: ['11111111'] });
    const changed = await test.store.merchants.update(test.festival.campaignId, partner, 'external:a', {
      district: '66000090',
      ubns: ['27947182'],
    });
    expect(changed).toMatchObject({ region: 'mountain', ubns: ['27947182'], warnings: [] });
    const byUbn = async (ubn: string) =>
      (await test.store.merchants.list(test.festival.campaignId, partner, { ubn }, { limit: 5 })).items
        .length;
    expect([await byUbn('11111111'), await byUbn('27947182')]).toEqual([0, 1]);
    await expect(
      test.store.merchants.update(test.festival.campaignId, partner, 'external:a', { district: '99999999' }),
    ).rejects.toMatchObject({ code: 'district_unknown' });
  });

  it('lists merchants by every filter, page by page', async () => {
    const { partner, operator } = test.festival;
    await register(
      shop('a', { kind: 'mall', industry: 'beauty' }),
      shop('b', { district: '66000090' }),
      shop('c', { ubns: ['04595257'] }),
    );
    await test.festival.approved('d');
    const list = async (filter: Parameters<typeof test.store.merchants.list>[2], access = partner) =>
      (await test.store.merchants.list(test.festival.campaignId, access, filter, { limit: 100 })).items
        .map(({ externalId }) => externalId)
        .join('');
    expect(await list({})).toBe('abcd');
    expect(await list({ kind: 'mall' })).toBe('a');
    expect(await list({ industry: 'beauty' })).toBe('a');
    expect(await list({ district: '66000090' })).toBe('b');
    expect(await list({ ubn: '04595257' })).toBe('c');
    expect(await list({ status: 'approved' })).toBe('d');
    expect(await list({ externalId: 'c' })).toBe('c');
    expect(await list({ organizationId: test.festival.rival.organizationId }, operator)).toBe('');
    expect(await list({ organizationId: partner.organizationId }, operator)).toBe('abcd');
    const first = await test.store.merchants.list(test.festival.campaignId, partner, {}, { limit: 3 });
    const second = await test.store.merchants.list(
      test.festival.campaignId,
      partner,
      {},
      { limit: 3, after: first.next ?? '' },
    );
    expect([first.items.length, second.items.length, second.next]).toEqual([3, 1, null]);
  });

  it('neither shows nor changes merchants of another partner', async () => {
    const { partner, rival, operator } = test.festival;
    const theirs = await test.festival.merchant('a', {}, rival);
    const own = await test.festival.merchant('a');
    expect(own.id).not.toBe(theirs.id);
    for (const reference of [theirs.id, 'external:b']) {
      const problem = { code: 'merchant_not_found' };
      await expect(
        test.store.merchants.get(test.festival.campaignId, partner, reference),
      ).rejects.toMatchObject(problem);
      await expect(
        test.store.merchants.update(test.festival.campaignId, partner, reference, { name: 'x' }),
      ).rejects.toMatchObject(problem);
      await expect(
        test.store.merchants.act(test.festival.campaignId, partner, reference, 'withdraw'),
      ).rejects.toMatchObject(problem);
    }
    expect((await test.store.merchants.get(test.festival.campaignId, partner, 'external:a')).id).toBe(own.id);
    expect((await test.store.merchants.get(test.festival.campaignId, operator, theirs.id)).id).toBe(
      theirs.id,
    );
    const seen = await test.store.merchants.list(test.festival.campaignId, partner, {}, { limit: 10 });
    expect(seen.items.map(({ id }) => id)).toEqual([own.id]);
    const none = await test.store.merchants.list(
      test.festival.campaignId,
      partner,
      { organizationId: rival.organizationId },
      { limit: 10 },
    );
    expect(none.items).toEqual([]);
  });
});
