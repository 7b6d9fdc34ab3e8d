import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { type Harness, startHarness } from '../harness.js';

describe.each(engines)('a campaign on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  it('keeps fields that an update leaves out', async () => {
    const before = await harness.operator.done('retrieveCampaign');
    const after = await harness.operator.done('updateCampaign', { body: { nameEn: 'Test' } });
    expect(after).toEqual({ ...before, nameEn: 'Test', updatedAt: after.updatedAt });
    expect(after.activities).toMatchObject([{ id: 'event-0', startsAt: '2020-12-12T10:00:00+08:00' }]);
    expect(after.ruleSet).toMatchObject({ version: 1, entriesPerThreshold: 1, capPerDocument: null });
    expect(after.regions).toHaveLength(4);
  });

  it('comes back with what its activities declare', async () => {
    const time = { startsAt: '2021-01-18T20:00:00+08:00', endsAt: '2021-01-18T21:00:00+08:00' };
    const activities = [
      { id: 'event-1', kind: 'event' as const, name: '市集', ...time },
      {
        ...{ id: 'tv-1', kind: 'tvSlot' as const, name: '第一檔－新社香菇', ...time },
        ...{ channels: ['tv' as const], origin: '66000190', promoItems: ['external:MUSHROOM'] },
        ...{ attribution: 'byWindow' as const, onMismatch: 'refuse' as const },
      },
    ];
    await harness.operator.done('updateCampaign', { body: { activities } });
    expect((await harness.partner.done('retrieveCampaign')).activities).toEqual(activities);
  });
});
