import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewedKey } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { type Client, createKey, type Harness, startHarness } from '../harness.js';

const DAY = 86_400_000;

describe.each(engines)('the review of access on %s', (engine) => {
  let harness: Harness;
  let operator: Client;

  beforeAll(async () => {
    harness = await startHarness(engine);
    operator = harness.operator;
  });
  afterAll(() => harness?.close());

  const metrics = async () => (await operator.call('retrieveMetrics')).text;
  const keyNamed = async (name: string): Promise<ReviewedKey | undefined> =>
    (await operator.done('reviewAccess')).keys.find(({ key }) => key.name === name);

  it('says who holds which valid key, since when, by whom, and who approves', async () => {
    const { key: made } = await createKey(operator, {
      ...{ organizationId: harness.partner.organizationId, name: 'reviewed', scopes: ['transactions:read'] },
    });
    const { key: revoked } = await createKey(operator, {
      ...{ organizationId: harness.partner.organizationId, name: 'revoked' },
    });
    await operator.done('revokeKey', { path: { keyId: revoked.id } });
    const review = await operator.done('reviewAccess');
    const { key, organizationName, personName, findings } = review.keys.find(
      (each) => each.key.id === made.id,
    ) as ReviewedKey;
    const me = (await operator.done('retrieveMe')).key;
    expect(key).toMatchObject({
      scopes: ['transactions:read'],
      createdBy: { personId: me.personId, keyId: me.id },
    });
    expect([organizationName, personName, findings]).toEqual(['夥伴', null, []]);
    expect(review.keys.map((each) => each.key.id)).not.toContain(revoked.id);
    expect(review.keys.find((each) => each.key.id === me.id)?.personName).toBe('承辦人');
    expect(review.approvers.map(({ id }) => id).sort()).toEqual(harness.approvers.map(({ id }) => id).sort());
  });

  it('finds keys of the operator that nobody holds or that act for partners, and those that nobody claimed', async () => {
    const body = {
      organizationId: operator.organizationId,
      name: 'of nobody',
      scopes: ['transactions:write'],
    };
    await operator.done('createKey', {
      body: { ...body, actsFor: [harness.partner.organizationId] } as never,
    });
    expect((await keyNamed('of nobody'))?.findings).toEqual(['unclaimed', 'ofNobody', 'actsForOthers']);
  });

  it('finds a disabled person whose key was made valid again in the database', async () => {
    const { id: personId } = await operator.done('createPerson', {
      body: { organizationId: operator.organizationId, name: '離職者' },
    });
    const { key } = await createKey(operator, {
      ...{ organizationId: operator.organizationId, personId, name: 'of who left', scopes: ['draws:read'] },
    });
    await operator.done('disablePerson', { path: { personId } });
    expect(await keyNamed('of who left')).toBeUndefined();
    await harness.database.query(`UPDATE api_keys SET revoked_at = NULL WHERE id = '${key.id}'`);
    expect((await keyNamed('of who left'))?.findings).toContain('personDisabled');
  });

  it('finds keys that were not used for 90 days', async () => {
    await createKey(operator, { organizationId: harness.partner.organizationId, name: 'unused' });
    harness.clock.now += 90 * DAY - 1;
    expect((await keyNamed('unused'))?.findings).toEqual([]);
    harness.clock.now += 1;
    expect((await keyNamed('unused'))?.findings).toEqual(['unused']);
  });

  it('is recorded by a person, entered in the audit log, and due again after a quarter', async () => {
    expect((await operator.done('reviewAccess')).isDue).toBe(true);
    expect(await metrics()).toContain('shopfest_access_review_due 1\n');
    const recorded = await operator.done('recordAccessReview');
    expect(Date.parse(recorded.dueAt) - Date.parse(recorded.reviewedAt)).toBe(92 * DAY);
    const [entry] = (
      await operator.done('listAuditEntries', { query: { operationId: 'recordAccessReview' } })
    ).items;
    const { key } = await operator.done('retrieveMe');
    expect(entry).toMatchObject({ personId: key.personId, subjectId: recorded.id, outcome: 'done' });
    expect(await operator.done('reviewAccess')).toMatchObject({ isDue: false, lastReview: recorded });
    expect(await metrics()).toContain('shopfest_access_review_due 0\n');
    harness.clock.now += 92 * DAY;
    expect((await operator.done('reviewAccess')).isDue).toBe(true);
    expect(await metrics()).toContain('shopfest_access_review_due 1\n');
  });

  it('is nothing that partners or keys of nobody can record', async () => {
    await harness.partner.refused('reviewAccess', 'scope_missing');
    await harness.partner.refused('recordAccessReview', 'scope_missing');
    const body = { organizationId: operator.organizationId, name: 'no person', scopes: ['keys:manage'] };
    const { secret } = await createKey(operator, body as never);
    await harness.client(secret).refused('recordAccessReview', 'person_missing');
  });
});
