import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { approvedStore, type Harness, NOON, promoItem, startHarness, transaction } from './harness.js';

describe.each(engines)('the zones of a campaign on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
    await approvedStore(harness, harness.other);
  });
  afterAll(() => harness?.close());

  const put = (zoneId: string, body: object = {}) =>
    harness.operator.done('putZone', {
      path: { zoneId },
      body: { name: `${zoneId} 專區`, nameEn: `Zone ${zoneId}`, ...body },
    });
  const listed = async (externalId: string, zone?: string): Promise<string> => {
    const body = promoItem(externalId, zone === undefined ? {} : { zone });
    const { results } = await harness.partner.done('upsertPromoItems', { body: { rows: [body] } });
    return results[0]?.problem?.code ?? results[0]?.status ?? '';
  };

  it('are those that partners name, as long as none is declared', async () => {
    const { operator, partner, other } = harness;
    expect(await listed('a')).toBe('accepted');
    expect(await listed('b', 'winter')).toBe('accepted');
    const zone = (id: string) => ({
      ...{ id, name: id, nameEn: id, period: null, organizationIds: null },
      ...{ needsReview: false, mayList: true, isDeclared: false },
    });
    expect((await operator.done('listZones')).items).toEqual([zone('main'), zone('winter')]);
    expect((await partner.done('listZones')).items).toEqual([zone('main'), zone('winter')]);
    expect((await other.done('listZones')).items).toEqual([]);
    await partner.done('retrieveZoneBreakdown', { path: { zone: 'winter' } });
    const { errors } = await partner.refused('retrieveZoneBreakdown', 'zone_unknown', {
      path: { zone: 'wintre' },
    });
    expect(errors).toMatchObject([
      { pointer: '/path/zone', message: expect.stringMatching(/: winter, main$/) },
    ]);
  });

  it('give what was sold in them by offer, and know their names', async () => {
    const { operator, partner, other } = harness;
    const item = { name: 'a', quantity: 2, unitPrice: 640, amount: 1280, promoItemId: 'external:a' };
    await partner.done('pushTransaction', {
      body: transaction('sold', { totalAmount: 1280, items: [item] }),
    });
    const of = (client: typeof partner) =>
      client.done('retrieveOfferBreakdown', { path: { zone: 'main' }, query: { top: 5 } });
    const rest = { rows: 0, unitsSold: 0, orders: 0, gmv: 0 };
    const row = { externalId: 'a', unitsSold: 2, orders: 1, gmv: 1280 };
    expect(await of(partner)).toMatchObject({ zone: 'main', rows: [row], rest });
    expect((await of(operator)).rows).toMatchObject([row]);
    const main = { path: { zone: 'main' } };
    const { errors } = await other.refused('retrieveOfferBreakdown', 'zone_unknown', {
      path: { zone: 'mian' },
    });
    expect(errors).toMatchObject([{ pointer: '/path/zone' }]);
    await other.refused('retrieveOfferBreakdown', 'parameter_invalid', { ...main, query: { top: 0 } });
    expect((await other.done('retrieveOfferBreakdown', main)).rows).toEqual([]);
  });

  it('are those that are declared, from the first one on, and an error names the closest', async () => {
    const { operator, partner } = harness;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    expect(await put('main', { period })).toEqual({
      ...{ id: 'main', name: 'main 專區', nameEn: 'Zone main', period },
      ...{ organizationIds: null, needsReview: false, mayList: true, isDeclared: true },
    });
    await put('spring');
    const body = promoItem('c', { zone: 'mian' });
    const { errors } = await partner.refused('upsertPromoItem', 'zone_unknown', { body });
    expect(errors).toEqual([
      {
        pointer: '/zone',
        code: 'zone_unknown',
        message: 'The zone is not one of the campaign: main, spring',
        messageZh: '專區不屬於此活動：main、spring',
      },
    ]);
    await partner.refused('openMirror', 'zone_unknown', { body: { zone: 'mian' } });
    expect(await listed('c')).toBe('accepted');
    expect(await listed('d', 'spring')).toBe('accepted');
    // What was listed before stays until somebody changes it.
    expect((await partner.done('listPromoItems', { query: { zone: 'winter' } })).items).toHaveLength(1);
    expect(await listed('b', 'winter')).toBe('zone_unknown');
    expect((await operator.done('listZones')).items).toMatchObject([
      { id: 'main', isDeclared: true },
      { id: 'spring', isDeclared: true },
      { id: 'winter', isDeclared: false, mayList: false },
    ]);
    expect((await partner.done('listZones')).items.map(({ id }) => id)).toEqual(['main', 'spring']);
  });

  it('take offers of the organizations that may list, until they end', async () => {
    const { operator, partner, other, clock } = harness;
    await put('closed-to-others', { organizationIds: [other.organizationId] });
    expect(await listed('e', 'closed-to-others')).toBe('zone_closed');
    await partner.refused('openMirror', 'zone_closed', { body: { zone: 'closed-to-others' } });
    await other.done('upsertPromoItem', { body: promoItem('e', { zone: 'closed-to-others' }) });
    const seen = (await partner.done('listZones')).items.find(({ id }) => id === 'closed-to-others');
    expect(seen).toMatchObject({ organizationIds: null, mayList: false });
    const whole = (await operator.done('listZones')).items.find(({ id }) => id === 'closed-to-others');
    expect(whole).toMatchObject({ organizationIds: [other.organizationId] });
    expect(await listed('f', 'main')).toBe('accepted');
    clock.now = Date.parse('2021-02-07T00:00:00+08:00');
    expect(await listed('f', 'main')).toBe('zone_closed');
    clock.now = NOON;
    await put('main', { name: '新名' });
    expect((await partner.done('listZones')).items).toContainEqual(
      expect.objectContaining({ id: 'main', name: '新名', period: null }),
    );
  });

  it('are refused with a period that ends before it begins, or an organization that there is not', async () => {
    const { operator, partner } = harness;
    const zone = { name: '專區', nameEn: 'Zone' };
    const path = { zoneId: 'wrong' };
    const unknown = 'org_01kb1q3m8x7v5r2t9w4y6z0c';
    await operator.refused('putZone', 'organization_not_found', {
      path,
      body: { ...zone, organizationIds: [unknown] },
    });
    await operator.refused('putZone', 'period_invalid', {
      path,
      body: {
        ...zone,
        period: { startsAt: '2021-01-01T00:00:00+08:00', endsAt: '2020-01-01T00:00:00+08:00' },
      },
    });
    await partner.refused('putZone', 'scope_missing', { path, body: zone });
  });
});
