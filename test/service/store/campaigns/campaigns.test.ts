import { describe, expect, it } from 'vitest';
import type { NewCampaign } from '../../../../src/service/store/index.js';
import { closing, opening } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpStore } from '../../../support/suites.js';
import { usedApproval } from '../../../support/usedApproval.js';

const period = { startsAt: opening, endsAt: closing };

describe.each(engines)('campaigns on %s', (engine) => {
  const test = setUpStore(engine);

  let count = 0;
  const input = (change: Partial<NewCampaign> = {}): NewCampaign => ({
    id: `campaign-${String(count++).padStart(3, '0')}`,
    name: '臺中購物節',
    purchasePeriod: period,
    registrationPeriod: period,
    ruleSet: { threshold: 500 },
    ...change,
  });

  it('creates a campaign in draft, with the defaults of 2020', async () => {
    const campaign = await test.store.campaigns.create(input());
    expect(campaign).toMatchObject({
      status: 'draft',
      nameEn: null,
      budget: null,
      drawPeriod: null,
      activities: [],
      industries: ['beauty', 'sportsLeisure', 'lodgingDining', 'retail'],
      ruleSet: {
        version: 1,
        threshold: 500,
        entriesPerThreshold: 1,
        capPerDocument: null,
        excludeBuyerUbn: true,
        channels: ['store', 'mall', 'online', 'tv'],
        documentTypes: ['einvoice', 'receipt'],
      },
    });
    expect(campaign.regions.map(({ code }) => code)).toEqual(['city', 'mountain', 'sea', 'tun']);
    expect(await test.store.campaigns.get(campaign.id)).toEqual(campaign);
  });

  it('refuses an id that exists', async () => {
    const { id } = await test.store.campaigns.create(input());
    await expect(test.store.campaigns.create(input({ id }))).rejects.toMatchObject({
      code: 'campaign_exists',
    });
    await expect(test.store.campaigns.get('nowhere')).rejects.toMatchObject({ code: 'campaign_not_found' });
  });

  it('refuses a period that ends before it begins, with a pointer', async () => {
    const backwards = { startsAt: closing, endsAt: opening };
    await expect(test.store.campaigns.create(input({ drawPeriod: backwards }))).rejects.toMatchObject({
      code: 'period_invalid',
      pointer: '/drawPeriod',
    });
    const activity = { id: 'a', kind: 'event' as const, name: 'a', ...backwards };
    await expect(test.store.campaigns.create(input({ activities: [activity] }))).rejects.toMatchObject({
      pointer: '/activities/0',
    });
  });

  it('changes what is given and nothing else', async () => {
    const made = await test.store.campaigns.create(input({ budget: 5, nameEn: 'Festival' }));
    const changed = await test.store.campaigns.update(made.id, { name: '女麗購', drawPeriod: period });
    expect(changed).toEqual({ ...made, name: '女麗購', drawPeriod: period, updatedAt: changed.updatedAt });
    expect((await test.store.campaigns.update(made.id, { budget: null })).budget).toBeNull();
    const both = await test.store.campaigns.update(made.id, { claimPeriod: period });
    expect([both.drawPeriod, both.claimPeriod]).toEqual([period, period]);
    const none = await test.store.campaigns.update(made.id, { drawPeriod: null });
    expect([none.drawPeriod, none.claimPeriod]).toEqual([null, period]);
  });

  it('gives a changed rule set a new version, and lets it change in draft only', async () => {
    const { id } = await test.store.campaigns.create(input());
    expect((await test.store.campaigns.update(id, { ruleSet: { threshold: 300 } })).ruleSet).toMatchObject({
      version: 2,
      threshold: 300,
    });
    expect((await test.store.campaigns.update(id, { ruleSet: { threshold: 300 } })).ruleSet.version).toBe(2);
    await test.store.campaigns.setStatus(id, 'active');
    await expect(test.store.campaigns.update(id, { ruleSet: { threshold: 100 } })).rejects.toMatchObject({
      code: 'campaign_not_draft',
    });
    const longer = { ...period, endsAt: closing + 1 };
    expect(await test.store.campaigns.update(id, { purchasePeriod: longer })).toMatchObject({
      purchasePeriod: longer,
      ruleSet: { version: 2 },
    });
  });

  it('changes its status in one direction', async () => {
    const { id } = await test.store.campaigns.create(input());
    const subject = { type: 'campaign', id };
    await usedApproval(test.database.query, { act: 'campaign.settle', campaignId: id, subject });
    const settle = () => test.store.campaigns.settle(id, async () => undefined);
    await expect(settle()).rejects.toMatchObject({ code: 'state_conflict' });
    for (const status of ['active', 'registrationClosed'] as const) {
      expect((await test.store.campaigns.setStatus(id, status)).status).toBe(status);
    }
    expect((await settle()).status).toBe('settled');
    await expect(test.store.campaigns.setStatus(id, 'active')).rejects.toMatchObject({
      code: 'state_conflict',
    });
  });

  it('lists campaigns by status', async () => {
    const { id } = await test.store.campaigns.create(input());
    await test.store.campaigns.setStatus(id, 'active');
    const { items } = await test.store.campaigns.list({ status: 'active' }, { limit: 100 });
    expect(items.every(({ status }) => status === 'active')).toBe(true);
    expect(items.map((campaign) => campaign.id)).toContain(id);
  });

  it('returns external series as they were reported', async () => {
    const { id } = await test.store.campaigns.create(input());
    const series = {
      name: '下載次數',
      unit: '次',
      source: '專案報告',
      sourceDate: '2021-04-23',
      points: [{ date: '2021-02-06', value: 381_000 }],
    };
    const stored = await test.store.externalSeries.put(id, 'downloads', series);
    expect(stored).toMatchObject({ id: 'downloads', ...series, nameEn: null, note: null });
    const rating = await test.store.externalSeries.put(id, 'rating', { ...series, note: '3.43' });
    const replaced = await test.store.externalSeries.put(id, 'downloads', { ...series, unit: '人次' });
    expect((await test.store.statistics.kpis(id)).external).toEqual([replaced, rating]);
    expect(replaced).toMatchObject({ ...series, unit: '人次' });
    await expect(test.store.statistics.kpis('nowhere')).rejects.toMatchObject({ code: 'campaign_not_found' });
  });
});
