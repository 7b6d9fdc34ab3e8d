import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../../src/service/store/index.js';
import { closing, opening } from '../../../support/festival.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

const ID = 'rules-2020';
const period = { startsAt: opening, endsAt: closing };

describe.each(engines)('rule sets on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  const clock = { now: opening };

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    store = await database.open({ clock: () => clock.now });
    await store.campaigns.create({
      id: ID,
      name: '規則',
      purchasePeriod: period,
      registrationPeriod: period,
      ruleSet: { threshold: 500 },
    });
    await store.campaigns.setStatus(ID, 'active');
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  it('marks a bundle that does not have all merchants', async () => {
    const { id: organizationId } = await store.organizations.create({ name: '夥伴', role: 'partner' });
    const access = { organizationId, all: false };
    const input = { kind: 'store', name: '店', ubns: [], industry: 'retail', district: '66000010' } as const;
    const names = ['a', 'b', 'c'];
    await store.merchants.register(
      ID,
      access,
      names.map((externalId) => ({ ...input, externalId })),
    );
    const bundle = async (limit: number) => {
      const { merchants, merchantsTruncated } = await store.ruleBundles.get(ID, access, undefined, limit);
      return [merchants.map(({ externalId }) => externalId), merchantsTruncated];
    };
    expect(await bundle(3)).toEqual([names, false]);
    expect(await bundle(2)).toEqual([names.slice(0, 2), true]);
    await store.merchants.act(ID, access, 'external:a', 'withdraw');
    expect(await bundle(2)).toEqual([names.slice(1), false]);
  });

  it('publishes an approved rule set at once, and names all its makers to the approval', async () => {
    const later = opening + 86_400_000;
    const { id } = await store.ruleSets.create(
      ID,
      { effectiveFrom: later, ruleSet: { threshold: 100 } },
      'per_1',
    );
    await store.ruleSets.update(ID, id, { ruleSet: { threshold: 200 } }, 'per_2');
    await store.ruleSets.submit(ID, id, 'per_3');
    const refusing = store.ruleSets.publish(ID, id, (makers) => {
      expect(makers).toEqual(['per_1', 'per_2', 'per_3']);
      throw new RangeError('refused');
    });
    await expect(refusing).rejects.toThrow('refused');
    expect(await store.ruleSets.get(ID, id, { published: false })).toMatchObject({ status: 'submitted' });
    await expect(store.ruleSets.get(ID, id, { published: true })).rejects.toMatchObject({
      code: 'rule_set_not_found',
    });

    // Of several who publish at once one does, and each revision is there once.
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => store.ruleSets.publish(ID, id, () => 'per_4')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { items } = await store.ruleSets.list(ID, { published: true }, { limit: 10 });
    expect(items.map(({ status, ruleSet }) => [status, ruleSet.threshold])).toEqual([
      ['published', 500],
      ['published', 200],
    ]);
    clock.now = later;
    const { items: then } = await store.ruleSets.list(ID, { published: true }, { limit: 10 });
    expect(then.map(({ status }) => status)).toEqual(['superseded', 'published']);
    expect((await store.campaigns.get(ID)).ruleSet.threshold).toBe(200);
  });
});
