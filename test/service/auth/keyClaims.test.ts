import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopes } from '../../../src/generated/enums.js';
import type { NewApiKey, Scope } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { type Client, createKey, type Harness, startHarness } from '../harness.js';

const DAY = 86_400_000;

describe.each(engines)('a key and its claim code on %s', (engine) => {
  let harness: Harness;
  /** Who claims has no key. */
  let nobody: Client;
  beforeAll(async () => {
    harness = await startHarness(engine);
    nobody = harness.client('');
  });
  afterAll(() => harness?.close());

  const newKey = (more: object = {}): Promise<NewApiKey> =>
    harness.operator.done('createKey', {
      body: { organizationId: harness.partner.organizationId, name: 'till', ...more },
    });
  const codeOf = ({ claim }: NewApiKey): string => claim?.code ?? '';
  const claim = (code: string) => nobody.done('claimKey', { body: { code } });
  const notClaimed = (code: string) => nobody.refused('claimKey', 'claim_code_invalid', { body: { code } });
  /** A code with the same beginning, which names the key, and another end. */
  const guess = (code: string, attempt: number) =>
    code.replace(/.$/, (last) => '0123456789'.replace(last, '').charAt(attempt));
  const held = async (name: string, held?: readonly Scope[]): Promise<Client & { keyId: string }> => {
    const { organizationId } = harness.operator;
    const { id } = await harness.operator.done('createPerson', { body: { organizationId, name } });
    const body = { organizationId, personId: id, name, ...(held ? { scopes: held } : {}) };
    const { key, secret } = await createKey(harness.operator, body);
    return { ...harness.client(secret, organizationId), keyId: key.id };
  };
  const entriesOf = async (operationId: string, subjectId: string) =>
    (await harness.operator.done('listAuditEntries', { query: { operationId, subjectId } })).items;

  it('gives its secret to the holder of the code, once, and it is stored as a hash', async () => {
    const made = await newKey();
    expect(made).toMatchObject({ secret: null, key: { claimedAt: null, hint: 'sf_test_…' } });
    expect(codeOf(made)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/);
    harness.clock.now += 1_000;
    const { key, secret } = await claim(codeOf(made));
    expect(secret).toMatch(/^sf_test_[0-9A-Za-z]{38}$/);
    expect(key).toMatchObject({ id: made.key.id, hint: `sf_test_…${secret.slice(-4)}` });
    expect(key.claimedAt).not.toBe(key.createdAt);
    expect((await harness.client(secret).done('retrieveMe')).key.id).toBe(key.id);
    const stored = JSON.stringify(await harness.database.query('SELECT * FROM api_keys'));
    expect(stored).not.toContain(secret);
    expect(await entriesOf('claimKey', key.id)).toMatchObject([{ outcome: 'done', keyId: null }]);
  });

  it('shows the secret to its maker nowhere: not when it is made, listed, repeated, rotated or revoked', async () => {
    const { operator } = harness;
    const body = { organizationId: harness.partner.organizationId, name: 'unseen' };
    const first = await operator.done('createKey', { body, idempotencyKey: 'unseen' });
    const again = await operator.call('createKey', { body, idempotencyKey: 'unseen' });
    expect(again.body).toEqual({ key: first.key, claim: null, secret: null });
    const { secret } = await claim(codeOf(first));
    const path = { keyId: first.key.id };
    const seen = [
      first,
      again.body,
      (await operator.done('listKeys')).items,
      await operator.done('rotateKey', { path, body: {} }),
      await operator.done('revokeKey', { path }),
    ];
    expect(JSON.stringify(seen)).not.toContain(secret);
    const kept = await harness.database.query('SELECT body FROM idempotency_keys');
    expect(JSON.stringify(kept)).not.toContain(codeOf(first));
  });

  it('is refused when a claim code is used twice, also at the same moment', async () => {
    const code = codeOf(await newKey());
    const both = await Promise.all([1, 2].map(() => nobody.call('claimKey', { body: { code } })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    await notClaimed(code);
  });

  it('ends a code that is guessed at, and records each attempt', async () => {
    const made = await newKey();
    const code = codeOf(made);
    for (let attempt = 0; attempt < 5; attempt++) await notClaimed(guess(code, attempt));
    await notClaimed(code);
    expect((await entriesOf('claimKey', made.key.id)).map(({ outcome, code }) => [outcome, code])).toEqual(
      Array.from({ length: 5 }, () => ['refused', 'claim_code_invalid']),
    );
    // A new code comes with a rotation.
    const rotated = await harness.operator.done('rotateKey', { path: { keyId: made.key.id }, body: {} });
    await claim(codeOf(rotated));
  });

  it('takes the right code after four wrong ones, and answers an unknown code like a wrong one', async () => {
    const code = codeOf(await newKey());
    const wrong = await notClaimed(guess(code, 0));
    const unknown = await notClaimed('0000-0000-0000-0000-0000-0000');
    expect({ ...unknown, requestId: '' }).toEqual({ ...wrong, requestId: '' });
    for (let attempt = 1; attempt < 4; attempt++) await notClaimed(guess(code, attempt));
    await claim(code);
    await nobody.refused('claimKey', 'validation_failed', { body: { code: 'abc' } });
  });

  it('refuses a claim code that has expired, or whose key was revoked, rotated or has expired', async () => {
    const { operator, clock } = harness;
    const late = await newKey();
    clock.now += DAY;
    await notClaimed(codeOf(late));
    const revoked = await newKey();
    await operator.done('revokeKey', { path: { keyId: revoked.key.id } });
    await notClaimed(codeOf(revoked));
    const rotated = await newKey();
    await operator.done('rotateKey', { path: { keyId: rotated.key.id }, body: { graceSeconds: 60 } });
    await notClaimed(codeOf(rotated));
    const short = await newKey({ expiresAt: new Date(clock.now + 1_000).toISOString() });
    clock.now += 1_000;
    await notClaimed(codeOf(short));
  });

  it('is not made with a scope that its maker lacks', async () => {
    const { operator, partner } = harness;
    const few = await held('少', ['keys:manage', 'organizations:manage', 'stats:read']);
    const { organizationId } = operator;
    const more = { organizationId, name: 'more', scopes: ['stats:read', 'draws:write'] };
    const { errors } = await few.refused('createKey', 'scope_missing', { body: more });
    expect(errors).toMatchObject([{ pointer: '/scopes', message: 'lacks draws:write' }]);
    // By default it has no more than its maker.
    const same = await createKey(few, { organizationId, name: 'same' });
    expect([...same.key.scopes].sort()).toEqual(['keys:manage', 'organizations:manage', 'stats:read']);
    const till = await createKey(few, { organizationId: partner.organizationId, name: 'till' });
    expect(till.key.scopes).toEqual(['stats:read']);
    const none = await held('無', ['keys:manage']);
    await none.refused('createKey', 'scope_missing', {
      body: { organizationId: partner.organizationId, name: 'none' },
    });
    // Nor by the way of an organization that is granted more.
    const below = await operator.done('createOrganization', {
      body: { name: '下', parentId: organizationId, scopes: ['stats:read'] },
    });
    const there = { path: { organizationId: below.id } };
    await few.refused('updateOrganization', 'scope_missing', {
      ...there,
      body: { scopes: ['stats:read', 'draws:write'] },
    });
    await few.refused('updateOrganization', 'scope_missing', { ...there, body: { scopes: null } });
    await few.done('updateOrganization', { ...there, body: { scopes: ['stats:read', 'keys:manage'] } });
    await operator.done('updateOrganization', { ...there, body: { scopes: ['draws:write'] } });
    await few.done('updateOrganization', { ...there, body: { scopes: [] } });
  });

  it('is given to its own holder when they rotate it, and to nobody else who rotates it', async () => {
    const { operator, secondOperator, client } = harness;
    const own = await held('自換');
    const path = { keyId: own.keyId };
    const rotated = await own.done('rotateKey', { path, body: { graceSeconds: 0 } });
    expect(rotated.claim).toBeNull();
    const { key } = await client(rotated.secret ?? '').done('retrieveMe');
    expect(key).toMatchObject({ createdBy: { keyId: own.keyId }, personId: rotated.key.personId });
    // Another's only ends: its successor is for the holder.
    const ended = await secondOperator.done('rotateKey', {
      path: { keyId: rotated.key.id },
      body: { graceSeconds: 0 },
    });
    expect(ended.secret).toBeNull();
    await client(rotated.secret ?? '').refused('retrieveMe', 'key_expired');
    const { secret } = await claim(codeOf(ended));
    await client(secret).done('retrieveMe');
    const maker = (await secondOperator.done('retrieveMe')).key;
    const { items } = await operator.done('listKeys', { query: { organizationId: own.organizationId } });
    const recorded = { personId: maker.personId, keyId: maker.id };
    expect(items.find(({ id }) => id === rotated.key.id)?.rotatedBy).toEqual(recorded);
    expect(items.find(({ id }) => id === ended.key.id)?.createdBy).toEqual(recorded);
  });

  it('is not rotated by who lacks one of its scopes, since its code would give them more', async () => {
    const few = await held('換', ['keys:manage', 'stats:read']);
    const rich = await held('富');
    const path = { keyId: rich.keyId };
    await few.refused('rotateKey', 'scope_missing', { path, body: {} });
    await rich.done('retrieveMe');
    await few.done('revokeKey', { path });
    await rich.refused('retrieveMe', 'key_revoked');
  });

  it('of an operator ends within a year by default, within two at most, and says so a month before', async () => {
    const { operator, clock, client } = harness;
    const { organizationId } = operator;
    const days = (count: number) => new Date(clock.now + count * DAY).toISOString();
    const body = { organizationId, name: 'yearly', scopes: [...scopes] };
    await operator.refused('createKey', 'key_expiry_too_late', { body: { ...body, expiresAt: days(731) } });
    await operator.done('createKey', { body: { ...body, expiresAt: days(730) } });
    const { key, secret } = await createKey(operator, { ...body, expiresAt: days(31) });
    expect(key.expiresSoon).toBe(false);
    const plain = await createKey(operator, body);
    expect(Date.parse(plain.key.expiresAt ?? '')).toBe(Date.parse(days(365)));
    clock.now += DAY;
    expect((await client(secret).done('retrieveMe')).key.expiresSoon).toBe(true);
    const { items } = await operator.done('listKeys', { query: { organizationId, pageSize: 2 } });
    expect(items.map(({ expiresSoon }) => expiresSoon)).toEqual([false, true]);
    expect(
      (
        await createKey(operator, {
          ...body,
          organizationId: harness.app.organizationId,
          scopes: ['stats:read'],
        })
      ).key.expiresAt,
    ).toBeNull();
  });
});

describe.each(engines)('the last use of a key on %s', (engine) => {
  it('is stored once a minute, when the service ends at the latest', async () => {
    const harness = await startHarness(engine);
    const service = await harness.another();
    const { client } = harness;
    const { key, secret } = await createKey(harness.operator, {
      organizationId: harness.partner.organizationId,
      name: 'till',
    });
    const lastUse = async () => {
      const [row] = await harness.database.query<{ last_used_at: number | string | null }>(
        `SELECT last_used_at FROM api_keys WHERE id = '${key.id}'`,
      );
      return row?.last_used_at === null ? null : Number(row?.last_used_at);
    };
    expect(await lastUse()).toBeNull();
    await client(secret).done('retrieveMe');
    expect(await lastUse()).toBeNull();
    await service.close();
    await harness.service.close();
    expect(await lastUse()).toBe(harness.clock.now);
    await harness.close();
  });
});
