import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { type Client, clientOf, createKey, type Harness, startHarness } from '../harness.js';

describe.each(engines)('a person who is disabled on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  const person = async (organizationId: string): Promise<string> =>
    (await harness.operator.done('createPerson', { body: { organizationId, name: '承辦' } })).id;
  const disable = (client: Client, personId: string) => client.done('disablePerson', { path: { personId } });
  const personOf = async ({ done }: Client) => (await done('retrieveMe')).key.personId ?? '';

  it('loses all keys at once, also one that is not claimed yet, and gets no other', async () => {
    const { operator, client, clock } = harness;
    const { organizationId } = operator;
    const personId = await person(organizationId);
    const body = { organizationId, personId, name: 'of a person' };
    const { secret } = await createKey(operator, body);
    const unclaimed = await operator.done('createKey', { body });
    const elsewhere = clientOf(await harness.another(), secret);
    await client(secret).done('retrieveMe');
    await elsewhere.done('retrieveMe');
    const disabled = await disable(operator, personId);
    expect(disabled.disabledAt).toBe('2020-12-12T12:00:00+08:00');
    await client(secret).refused('retrieveMe', 'key_revoked');
    clock.now += 2_000;
    await elsewhere.refused('retrieveMe', 'key_revoked');
    expect(await disable(operator, personId)).toEqual(disabled);
    await operator.refused('claimKey', 'claim_code_invalid', { body: { code: unclaimed.claim?.code ?? '' } });
    const { errors } = await operator.refused('createKey', 'person_disabled', { body });
    expect(errors).toMatchObject([{ pointer: '/personId' }]);
    await operator.refused('rotateKey', 'state_conflict', { path: { keyId: unclaimed.key.id }, body: {} });
    const { items } = await operator.done('listPersons', { query: { organizationId } });
    expect(items.find(({ id }) => id === personId)).toEqual(disabled);
  });

  it('is within reach of the caller, and known', async () => {
    const { operator } = harness;
    const { id } = await operator.done('createOrganization', {
      body: { name: '承包商', parentId: operator.organizationId },
    });
    const { secret } = await createKey(operator, { organizationId: id, name: 'all' });
    await harness.client(secret).refused('disablePerson', 'organization_out_of_reach', {
      path: { personId: await personOf(operator) },
    });
    await operator.refused('disablePerson', 'person_not_found', {
      path: { personId: 'per_00000000000000000000' },
    });
    await disable(harness.client(secret), await person(id));
  });

  it('is not the last who can administer, also where two disable each other at once', async () => {
    const { operator, secondOperator } = harness;
    const persons = [await personOf(operator), await personOf(secondOperator)];
    const clerk = await person(harness.partner.organizationId);
    // A key that nobody has claimed, or that lacks a scope, administers nothing.
    const { organizationId } = operator;
    const [waiting, limited] = [await person(organizationId), await person(organizationId)];
    await operator.done('createKey', { body: { organizationId, personId: waiting, name: 'waiting' } });
    await createKey(operator, {
      ...{ organizationId, personId: limited, name: 'limited' },
      scopes: ['keys:manage', 'stats:read'],
    });
    const [first, second] = await Promise.all([
      operator.call('disablePerson', { path: { personId: persons[1] ?? '' } }),
      secondOperator.call('disablePerson', { path: { personId: persons[0] ?? '' } }),
    ]);
    const statuses = [first?.status, second?.status].sort();
    // The other was the last one, or had no key any more.
    expect(statuses[0]).toBe(200);
    expect([401, 409]).toContain(statuses[1]);
    const [left, name] = first?.status === 200 ? [operator, persons[0]] : [secondOperator, persons[1]];
    await left.refused('disablePerson', 'last_administrator', { path: { personId: name ?? '' } });
    await disable(left, clerk);
    await left.done('retrieveMe');
  });
});
