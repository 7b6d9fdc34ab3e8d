import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrawSchedule, DrawScheduleInput } from '../../../src/generated/types.js';
import { taichung2020 } from '../../../src/service/sandbox/taichung2020.js';
import { engines } from '../../support/stores.js';
import { type Harness, startHarness } from '../harness.js';

const prize = (name: string, value: number) => [{ name, value, count: 1, reserves: 1 }];
const events = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `event-${n}`);
const ladder: DrawScheduleInput = {
  series: [
    { kind: 'daily', name: '天天抽', prizes: prize('美妝保養品', 3_000) },
    { kind: 'weekly', activities: events, prizes: prize('禮金', 100_000) },
    { kind: 'biweekly', prizes: prize('按摩椅', 60_000), excludesEarlier: true },
    { kind: 'monthly', prizes: prize('轎車', 700_000) },
    { kind: 'regional', prizes: prize('百貨禮券', 10_000), filter: { channels: ['store', 'mall'] } },
    { kind: 'grand', prizes: prize('黃金 50 兩', 2_750_000) },
  ],
};

describe.each(engines)('a schedule of draws on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    const { activities, drawPeriod } = taichung2020;
    const body = { ...(activities && { activities }), ...(drawPeriod && { drawPeriod }) };
    await harness.operator.approved('updateCampaign', { body });
  });
  afterAll(() => harness?.close());

  const propose = (body: DrawScheduleInput = ladder) =>
    harness.operator.done('proposeDrawSchedule', { body });
  const at = ({ id }: DrawSchedule) => ({ path: { drawScheduleId: id } });
  /** As it may be sent back. */
  const sendable = (schedule: DrawSchedule) =>
    schedule.draws.map(({ drawId: _, activityId, ...draw }) => ({
      ...draw,
      ...(activityId && { activityId }),
    }));
  const planned = async () => {
    const all: string[] = [];
    for (let pageToken: string | null | undefined; pageToken !== null; ) {
      const query = { pageSize: 100, ...(pageToken ? { pageToken } : {}) };
      const page = await harness.operator.done('listDraws', { query });
      all.push(...page.items.map(({ id }) => id));
      pageToken = page.nextPageToken;
    }
    return all;
  };

  it('is proposed, changed by a person, and confirmed by another, who plans all draws at once', async () => {
    const { operator, secondOperator } = harness;
    const proposed = await propose();
    expect(proposed).toMatchObject({ status: 'proposed', confirmedBy: null, confirmedAt: null });
    expect(proposed.draws).toHaveLength(79);
    expect(await planned()).toEqual([]);
    await operator.refused('confirmDrawSchedule', 'approval_required', at(proposed));

    const draws = sendable(proposed).filter(({ key }) => key !== 'daily-2021-02-06');
    const changed = await operator.done('updateDrawSchedule', {
      ...at(proposed),
      body: { draws: draws.map((draw) => (draw.key === 'grand' ? { ...draw, name: '壓軸黃金' } : draw)) },
    });
    expect(changed.draws).toHaveLength(78);
    const confirmed = await secondOperator.approved('confirmDrawSchedule', at(proposed));
    expect(confirmed.status).toBe('confirmed');
    expect(confirmed.confirmedBy).not.toBe(confirmed.createdBy);
    expect(await planned()).toEqual(confirmed.draws.map(({ drawId }) => drawId));

    const drawOf = async (key: string) => {
      const { drawId } = confirmed.draws.find((draw) => draw.key === key) ?? {};
      return operator.done('retrieveDraw', { path: { drawId: drawId ?? '' } });
    };
    expect(await drawOf('grand')).toMatchObject({
      ...{ name: '壓軸黃金', kind: 'grand', status: 'planned', drawAt: '2021-02-20T12:00:00+08:00' },
      prizes: prize('黃金 50 兩', 2_750_000),
    });
    expect(await drawOf('weekly-event-1')).toMatchObject({ activityId: 'event-1' });
    expect((await drawOf('regional-sea')).pool).toMatchObject({
      regions: ['sea'],
      channels: ['store', 'mall'],
    });
    const earlier = await Promise.all([1, 2].map((n) => drawOf(`biweekly-${n}`)));
    expect((await drawOf('biweekly-3')).excludesWinnersOf).toEqual(earlier.map(({ id }) => id));

    for (const id of ['confirmDrawSchedule', 'discardDrawSchedule'] as const)
      await secondOperator.refused(id, 'state_conflict', at(proposed));
    await operator.refused('updateDrawSchedule', 'state_conflict', { ...at(proposed), body: { draws } });
    expect((await operator.done('listDrawSchedules')).items.map(({ id }) => id)).toEqual([proposed.id]);
  });

  it('plans none of its draws where one cannot be planned', async () => {
    const { operator, secondOperator } = harness;
    const before = await planned();
    const { id: merchantId } = await harness.partner.done('registerMerchant', {
      body: {
        externalId: 'm',
        kind: 'store',
        name: '店',
        ubns: [],
        industry: 'retail',
        district: '66000010',
      },
    });
    const proposed = await propose({
      series: [{ kind: 'regional', prizes: prize('禮券', 10_000), filter: { channels: ['online'] } }],
    });
    const [first, second] = sendable(proposed);
    if (!first || !second) return expect.unreachable();
    const nowhere = { ...second, pool: { ...second.pool, merchants: ['mer_00000000000000000000'] } };
    await operator.done('updateDrawSchedule', { ...at(proposed), body: { draws: [first, nowhere] } });
    const refusal = await secondOperator.refused('confirmDrawSchedule', 'merchant_not_found', at(proposed));
    expect(refusal.errors?.[0]?.pointer).toBe('/draws/1/pool/merchants/0');
    expect(await planned()).toEqual(before);
    const there = { ...second, pool: { ...second.pool, merchants: [merchantId] } };
    await operator.done('updateDrawSchedule', { ...at(proposed), body: { draws: [first, there] } });
    await secondOperator.approved('confirmDrawSchedule', at(proposed));
    expect(await planned()).toHaveLength(before.length + 2);
  });

  it('plans two draws of a kind only from sales that are not the same', async () => {
    const { operator, secondOperator } = harness;
    const before = await planned();
    const series = (...channels: ('store' | 'tv')[]) => ({
      series: channels.map((channel) => ({
        ...{ kind: 'regional' as const, prizes: prize('禮券', 10_000), filter: { channels: [channel] } },
      })),
    });
    const proposed = await propose(series('tv', 'tv'));
    const refusal = await secondOperator.refused('confirmDrawSchedule', 'draw_exists', at(proposed));
    expect(refusal.errors?.[0]?.pointer).toBe(`/draws/${proposed.draws.length / 2}/replacesId`);
    // Of what was planned before, too.
    await secondOperator.refused('confirmDrawSchedule', 'draw_exists', at(await propose(series('store'))));
    expect(await planned()).toEqual(before);
    await operator.done('discardDrawSchedule', at(proposed));
  });

  it('is refused with a pointer to each fault, and can be discarded', async () => {
    const { operator, secondOperator } = harness;
    const pointerOf = async (code: string, series: DrawScheduleInput['series']) =>
      (await operator.refused('proposeDrawSchedule', code, { body: { series } })).errors?.[0]?.pointer;
    const prizes = prize('禮券', 500);
    expect(await pointerOf('activity_unknown', [{ kind: 'weekly', activities: ['event-99'], prizes }])).toBe(
      '/series/0/activities/0',
    );
    expect(await pointerOf('validation_failed', [{ kind: 'daily', prizes: [...prizes, ...prizes] }])).toBe(
      '/series/0/prizes/1/name',
    );
    expect(
      await pointerOf('validation_failed', [{ kind: 'daily', prizes, filter: { industries: ['mining'] } }]),
    ).toBe('/series/0/filter/industries/0');
    const proposed = await propose({ series: [{ kind: 'biweekly', prizes, excludesEarlier: true }] });
    const change = async (code: string, alter: (draws: ReturnType<typeof sendable>) => object[]) => {
      const body = { draws: alter(sendable(proposed)) };
      const refusal = await operator.refused('updateDrawSchedule', code, { ...at(proposed), body });
      return refusal.errors?.[0]?.pointer;
    };
    expect(await change('validation_failed', ([one]) => [{ ...one }, { ...one }])).toBe('/draws/1/key');
    expect(await change('validation_failed', (draws) => [...draws].reverse())).toBe('/draws/0/excludes/0');
    expect(
      await change('validation_failed', ([one]) => [{ ...one, cutOff: '2021-02-20T00:00:00+08:00' }]),
    ).toBe('/draws/0/drawAt');
    expect(
      await change('draw_period_closed', ([one]) => [{ ...one, drawAt: '2021-02-21T00:00:00+08:00' }]),
    ).toBe('/draws/0/drawAt');
    await operator.done('discardDrawSchedule', at(proposed));
    await secondOperator.refused('confirmDrawSchedule', 'state_conflict', at(proposed));
    await harness.partner.refused('listDrawSchedules', 'scope_missing');
  });

  it('is refused where a campaign is too long for its series, before any is made', async () => {
    const { operator } = harness;
    const path = { campaignId: 'for-ever' };
    const always = { startsAt: '0001-01-01T00:00:00+08:00', endsAt: '9999-12-31T23:59:59+08:00' };
    await operator.done('createCampaign', {
      body: {
        ...{ id: path.campaignId, name: '永遠', purchasePeriod: always, registrationPeriod: always },
        ruleSet: { threshold: 500 },
      },
    });
    const refused = (code: string, kind: 'daily' | 'monthly' | 'grand' | 'regional') =>
      operator.refused('proposeDrawSchedule', code, {
        path,
        body: { series: [{ kind, prizes: prize('禮券', 500) }] },
      });
    for (const kind of ['daily', 'monthly'] as const)
      expect((await refused('validation_failed', kind)).errors?.[0]?.pointer).toBe('/series');
    for (const kind of ['grand', 'regional'] as const) await refused('draw_period_closed', kind);
  });

  it('has draws that are not run before their time', async () => {
    const { operator } = harness;
    const draw = await operator.approved('planDraw', {
      body: {
        ...{ name: '場次抽獎', kind: 'regional', cutOff: '2020-12-12T11:00:00+08:00', activityId: 'event-0' },
        pool: {
          period: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2020-12-12T00:00:00+08:00' },
          channels: ['tv'],
        },
        ...{ prizes: prize('禮券', 500), drawAt: '2020-12-12T19:00:00+08:00' },
      },
    });
    expect(draw).toMatchObject({ drawAt: '2020-12-12T19:00:00+08:00', activityId: 'event-0' });
    const early = await operator.refused('planDraw', 'validation_failed', {
      body: {
        ...{ name: '場次抽獎', kind: 'weekly', cutOff: '2020-12-12T11:00:00+08:00' },
        ...{ pool: draw.pool, prizes: draw.prizes, drawAt: '2020-12-12T10:59:59+08:00' },
      },
    });
    expect(early.errors?.[0]?.pointer).toBe('/drawAt');
  });
});
