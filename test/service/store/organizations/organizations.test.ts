import { describe, expect, it } from 'vitest';
import { apiKeyPrefix } from '../../../../src/campaign/apiKey.js';
import { hashApiKey } from '../../../../src/service/store/index.js';
import { engines } from '../../../support/stores.js';
import { setUpStore } from '../../../support/suites.js';

describe.each(engines)('organizations and keys on %s', (engine) => {
  let now = 1_000_000;

  const test = setUpStore(engine, { clock: () => now });

  const keyInput = async () => ({
    organizationId: (await test.store.organizations.create({ name: '遠東百貨', role: 'partner' })).id,
    name: 'till 1',
    mode: 'test' as const,
    scopes: ['transactions:write', 'stats:read'] as const,
  });

  it('reports that there is no key at first', async () => {
    expect(await test.store.keys.any()).toBe(false);
    await test.store.keys.create(await keyInput());
    expect(await test.store.keys.any()).toBe(true);
  });

  it('creates organizations and lists them page by page', async () => {
    const made = [];
    for (const name of ['a', 'b', 'c'])
      made.push(await test.store.organizations.create({ name, role: 'partner' }));
    expect(await test.store.organizations.get(made[1]?.id ?? '')).toEqual(made[1]);
    const seen = [];
    let after: string | undefined;
    do {
      const { items, next } = await test.store.organizations.list({ limit: 2, after });
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items);
      after = next ?? undefined;
    } while (after !== undefined);
    expect(seen.slice(-3)).toEqual(made);
    await expect(test.store.organizations.get('org_nobody')).rejects.toMatchObject({
      code: 'organization_not_found',
    });
  });

  it('creates a key that is shown once and stored as a hash', async () => {
    const input = await keyInput();
    const { record, secret } = await test.store.keys.create(input);
    expect(apiKeyPrefix(secret)).toBe('test');
    expect(record).toMatchObject({ ...input, createdAt: now, expiresAt: null, revokedAt: null });
    expect(record.hint).toBe(`sf_test_…${secret.slice(-4)}`);
    const found = await test.store.keys.findByHash(hashApiKey(secret));
    expect(found?.key).toEqual(record);
    expect(found?.chain).toHaveLength(1);
    expect(found?.chain[0]).toMatchObject({
      id: input.organizationId,
      name: '遠東百貨',
      role: 'partner',
    });
    expect(await test.store.keys.findByHash(hashApiKey(`${secret}x`))).toBeNull();
    const [stored] = await test.database.query(`SELECT * FROM api_keys WHERE id = '${record.id}'`);
    expect(JSON.stringify(stored)).not.toContain(secret.slice(8, -4));
  });

  it('accepts a given secret once', async () => {
    const input = { ...(await keyInput()), secret: 'sf_test_fixed' };
    expect((await test.store.keys.create(input)).secret).toBe('sf_test_fixed');
    await expect(test.store.keys.create(input)).rejects.toMatchObject({ code: 'state_conflict' });
  });

  it('creates no key for an unknown organization', async () => {
    const input = { ...(await keyInput()), organizationId: 'org_nobody' };
    await expect(test.store.keys.create(input)).rejects.toMatchObject({ code: 'organization_not_found' });
  });

  it('creates keys of a person, and their successors', async () => {
    const input = await keyInput();
    const { organizationId } = input;
    const person = await test.store.persons.create({ organizationId, name: '承辦人' });
    expect(await test.store.persons.list({ organizationId }, { limit: 2 })).toEqual({
      items: [{ id: person.id, organizationId, name: '承辦人', createdAt: now, disabledAt: null }],
      next: null,
    });
    const { record } = await test.store.keys.create({ ...input, personId: person.id });
    expect(record.personId).toBe(person.id);
    expect((await test.store.keys.rotate(record.id, { graceMs: 0 })).record.personId).toBe(person.id);
    expect((await test.store.keys.create(input)).record.personId).toBeNull();
  });

  it('creates no key for a person of another organization', async () => {
    const { organizationId } = await keyInput();
    const { id: personId } = await test.store.persons.create({ organizationId, name: '承辦人' });
    const elsewhere = { ...(await keyInput()), personId };
    await expect(test.store.keys.create(elsewhere)).rejects.toMatchObject({
      code: 'person_not_found',
      pointer: '/personId',
    });
    await expect(
      test.store.persons.create({ organizationId: 'org_nobody', name: '無' }),
    ).rejects.toMatchObject({
      code: 'organization_not_found',
      pointer: '/organizationId',
    });
  });

  it('lists all keys, or those of one organization, newest first', async () => {
    const input = await keyInput();
    const first = await test.store.keys.create(input);
    const second = await test.store.keys.create({ ...input, name: 'till 2' });
    const { items } = await test.store.keys.list({ organizationId: input.organizationId }, { limit: 10 });
    expect(items).toEqual([second.record, first.record]);
    expect((await test.store.keys.list({}, { limit: 100 })).items.length).toBeGreaterThan(2);
  });

  it('rotates a key with a grace period in which both are valid', async () => {
    const { record } = await test.store.keys.create(await keyInput());
    const rotated = await test.store.keys.rotate(record.id, { graceMs: 60_000 });
    expect(rotated.record).toMatchObject({ name: record.name, scopes: record.scopes, expiresAt: null });
    expect(rotated.replaced).toMatchObject({
      id: record.id,
      expiresAt: now + 60_000,
      replacedBy: rotated.record.id,
      revokedAt: null,
    });
    await expect(test.store.keys.rotate(record.id, { graceMs: 0 })).rejects.toMatchObject({
      code: 'state_conflict',
    });
  });

  it('does not prolong a key by rotating it', async () => {
    const { record } = await test.store.keys.create({ ...(await keyInput()), expiresAt: now + 10 });
    expect((await test.store.keys.rotate(record.id, { graceMs: 60_000 })).replaced.expiresAt).toBe(now + 10);
  });

  it('refuses to rotate a key that has ended', async () => {
    const { record } = await test.store.keys.create({ ...(await keyInput()), expiresAt: now + 10 });
    now += 10;
    await expect(test.store.keys.rotate(record.id, { graceMs: 0 })).rejects.toMatchObject({
      code: 'state_conflict',
    });
  });

  it('revokes a key at once, and a second time without effect', async () => {
    const { record } = await test.store.keys.create(await keyInput());
    const revoked = await test.store.keys.revoke(record.id);
    expect(revoked.revokedAt).toBe(now);
    now += 1_000;
    expect(await test.store.keys.revoke(record.id)).toEqual(revoked);
    await expect(test.store.keys.rotate(record.id, { graceMs: 0 })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    await expect(test.store.keys.revoke('key_none')).rejects.toMatchObject({ code: 'key_not_found' });
  });
});
