import { beforeAll, describe, expect, it } from 'vitest';
import { closing, opening } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpStore } from '../../../support/suites.js';
import { usedApproval } from '../../../support/usedApproval.js';

const ID = 'rules-2020';
const period = { startsAt: opening, endsAt: closing };

describe.each(engines)('rule sets on %s', (engine) => {
  const clock = { now: opening };

  const test = setUpStore(engine, { clock: () => clock.now });
  beforeAll(async () => {
    await test.store.campaigns.create({
      id: ID,
      name: '規則',
      purchasePeriod: period,
      registrationPeriod: period,
      ruleSet: { threshold: 500 },
    });
    await test.store.campaigns.setStatus(ID, 'active');
  });

  it('marks a bundle that does not have all merchants', async () => {
    const { id: organizationId } = await test.store.organizations.create({ name: '夥伴', role: 'partner' });
    const access = { organizationId, all: false };
    const input = { kind: 'store', name: '店', ubns: [], industry: 'retail', district: '66000010' } as const;
    const names = ['a', 'b', 'c'];
    await test.store.merchants.register(
      ID,
      access,
      names.map((externalId) => ({ ...input, externalId })),
    );
    const bundle = async (limit: number) => {
      const { merchants, merchantsTruncated } = await test.store.ruleBundles.get(
        ID,
        access,
        undefined,
        limit,
      );
      return [merchants.map(({ externalId }) => externalId), merchantsTruncated];
    };
    expect(await bundle(3)).toEqual([names, false]);
    expect(await bundle(2)).toEqual([names.slice(0, 2), true]);
    await test.store.merchants.act(ID, access, 'external:a', 'withdraw');
    expect(await bundle(2)).toEqual([names.slice(1), false]);
  });

  it('publishes an approved rule set at once, and names all its makers to the approval', async () => {
    const later = opening + 86_400_000;
    const { id } = await test.store.ruleSets.create(
      ID,
      { effectiveFrom: later, ruleSet: { threshold: 100 } },
      'per_1',
    );
    await test.store.ruleSets.update(ID, id, { ruleSet: { threshold: 200 } }, 'per_2');
    await test.store.ruleSets.submit(ID, id, 'per_3');
    const refusing = test.store.ruleSets.publish(ID, id, async (_version, _inForce, makers) => {
      expect(makers).toEqual(['per_1', 'per_2', 'per_3']);
      throw new RangeError('refused');
    });
    await expect(refusing).rejects.toThrow('refused');
    expect(await test.store.ruleSets.get(ID, id, { published: false })).toMatchObject({
      status: 'submitted',
    });
    await expect(test.store.ruleSets.get(ID, id, { published: true })).rejects.toMatchObject({
      code: 'rule_set_not_found',
    });

    const subject = { type: 'ruleSet', id, version: 2 };
    await usedApproval(test.database.query, { act: 'ruleSet.publish', campaignId: ID, subject });
    // Of several who publish at once one does, and each revision is there once.
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => test.store.ruleSets.publish(ID, id, async () => 'per_4')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { items } = await test.store.ruleSets.list(ID, { published: true }, { limit: 10 });
    expect(items.map(({ status, ruleSet }) => [status, ruleSet.threshold])).toEqual([
      ['published', 500],
      ['published', 200],
    ]);
    clock.now = later;
    const { items: then } = await test.store.ruleSets.list(ID, { published: true }, { limit: 10 });
    expect(then.map(({ status }) => status)).toEqual(['superseded', 'published']);
    expect((await test.store.campaigns.get(ID)).ruleSet.threshold).toBe(200);
  });
});
