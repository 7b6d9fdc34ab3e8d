import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { claimedKey, clientOf, createKey, type Harness, requestFor, startHarness } from '../harness.js';

describe.each(engines)('an API key on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  const made = async (more: object = {}) => {
    const { operator, partner, client } = harness;
    const { key, secret } = await createKey(operator, {
      organizationId: partner.organizationId,
      name: 'till',
      ...more,
    });
    return { key, client: client(secret ?? '') };
  };

  it('is accepted as Bearer in any case, and in no other form', async () => {
    const { service, partner } = harness;
    const statusFor = async (authorization: string): Promise<number> =>
      (await service.fetch(requestFor('retrieveMe', null, { headers: { authorization } }))).status;
    expect(await statusFor(`bearer  ${partner.apiKey}`)).toBe(200);
    for (const wrong of [
      partner.apiKey,
      `Basic ${partner.apiKey}`,
      'Bearer',
      `Bearer ${partner.apiKey} more`,
      '',
    ]) {
      const response = await service.fetch(
        requestFor('retrieveMe', null, { headers: { authorization: wrong } }),
      );
      expect([response.status, response.headers.get('www-authenticate')], wrong).toEqual([401, 'Bearer']);
    }
  });

  it('is refused at once by the process that revoked it, and within seconds by others', async () => {
    const { key, client } = await made();
    const elsewhere = clientOf(await harness.another(), client.apiKey);
    await client.done('retrieveMe');
    await elsewhere.done('retrieveMe');
    await harness.operator.done('revokeKey', { path: { keyId: key.id } });
    await client.refused('retrieveMe', 'key_revoked');
    harness.clock.now += 2_000;
    await elsewhere.refused('retrieveMe', 'key_revoked');
  });

  it('is not cached when it was revoked while it was read', async () => {
    const { key, client } = await made();
    await Promise.all([
      client.call('retrieveMe'),
      harness.operator.done('revokeKey', { path: { keyId: key.id } }),
      client.call('retrieveMe'),
    ]);
    await client.refused('retrieveMe', 'key_revoked');
  });

  it('works during the grace period of a rotation, and not after', async () => {
    const { key, client } = await made({ scopes: ['stats:read'] });
    const rotated = await claimedKey(
      harness.operator,
      harness.operator.done('rotateKey', { path: { keyId: key.id }, body: { graceSeconds: 60 } }),
    );
    const successor = harness.client(rotated.secret);
    expect(rotated.key).toMatchObject({ name: 'till', scopes: ['stats:read'], expiresAt: null });
    await client.done('retrieveSummary');
    await successor.done('retrieveSummary');
    harness.clock.now += 60_000;
    await client.refused('retrieveSummary', 'key_expired');
    await successor.done('retrieveSummary');
    await harness.operator.refused('rotateKey', 'state_conflict', { path: { keyId: key.id }, body: {} });
  });

  it("never has scopes of the operator where it is a partner's", async () => {
    const { operator, partner, client, database } = harness;
    const problem = await operator.refused('createKey', 'validation_failed', {
      body: { organizationId: partner.organizationId, name: 'more', scopes: ['stats:read', 'keys:manage'] },
    });
    expect(problem.errors).toMatchObject([{ pointer: '/scopes/1', code: 'not_one_of' }]);
    // Not even where the database says so.
    const store = await database.open();
    const { secret } = await store.keys.create({
      organizationId: partner.organizationId,
      name: 'forged',
      mode: 'test',
      scopes: ['keys:manage', 'stats:read'],
    });
    await store.close();
    const forged = client(secret);
    await forged.refused('listKeys', 'scope_missing');
    expect((await forged.done('retrieveMe')).key.scopes).toEqual(['stats:read']);
  });

  it('cannot expire before it is created', async () => {
    const body = { organizationId: harness.partner.organizationId, name: 'late' };
    const expiresAt = new Date(harness.clock.now).toISOString();
    await harness.operator.refused('createKey', 'period_invalid', { body: { ...body, expiresAt } });
  });
});

describe('the first access', () => {
  it("comes from an operator's key that is created in the database itself", async () => {
    const harness = await startHarness();
    const again = await harness.service.createOperatorKey({ name: 'lost', organizationName: 'ignored' });
    expect(again.organizationId).toBe(harness.operator.organizationId);
    const me = await harness.client(again.secret).done('retrieveMe');
    expect(me).toMatchObject({ organization: { role: 'operator', name: 'Operator' }, key: { name: 'lost' } });
    expect(me.key.scopes).toContain('keys:manage');
    expect(await harness.service.hasKeys()).toBe(true);
    await harness.close();
  });
});
