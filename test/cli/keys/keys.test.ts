import { Shopfest } from '@shopfest/partner-sdk';
import { describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';

const cli = cliService();
const operator = { role: 'operator' } as const;
const shown = { ...operator, showsSecret: true } as const;

describe('keys', () => {
  const secretOf = (out: string): string => /^(sf_test_[0-9A-Za-z]{38})\n$/.exec(out)?.[1] ?? '';
  const codePattern = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}\n$/;
  /** Whoever claims has no key. */
  const claim = async (code: string) =>
    secretOf((await cli.run(['keys', 'claim', code], { ...shown, env: { SHOPFEST_API_KEY: '' } })).out);
  const me = (apiKey: string) => new Shopfest({ baseURL: cli.url, apiKey }).service.me();

  it('creates a partner and its key, which its holder claims with the code on stdout', async () => {
    const { code, out, err } = await cli.run(
      ['keys', 'create', '--partner', '範例百貨', '--name', 'till 7'],
      operator,
    );
    expect(code).toBe(0);
    expect(out).toMatch(codePattern);
    expect(err).toContain('Give this code to the holder of the key alone. It works once, until 2020-12-13T');
    const waiting = await cli.run(['keys', 'list'], operator);
    expect(waiting.out).toMatch(/ till 7 .* not claimed\n/);
    // As somebody types it who was told it on the telephone.
    const typed = out.trim().toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o');
    const claimed = await cli.run(['keys', 'claim', typed], { ...shown, env: { SHOPFEST_API_KEY: '' } });
    const secret = secretOf(claimed.out);
    expect(await me(secret)).toMatchObject({
      organization: { name: '範例百貨', role: 'partner' },
      key: { name: 'till 7' },
    });
    expect(err).not.toContain(secret);
    expect(claimed.err).toContain('This is the secret.');
    const again = await cli.run(['keys', 'claim', out.trim()], operator);
    expect([again.code, again.out]).toEqual([3, '']);
    expect(again.err).toContain('The claim code is not valid');
    const list = await cli.run(['keys', 'list', '--json'], operator);
    const { keys } = JSON.parse(list.out);
    expect(keys).toContainEqual(expect.objectContaining({ name: 'till 7', mode: 'test' }));
    expect(list.out).not.toContain(secret);
  });

  it('creates a publishable key, which reads statistics and nothing else', async () => {
    const made = await cli.run(['keys', 'create', '--publishable', '--name', 'website'], shown);
    const apiKey = made.out.trim();
    expect(apiKey).toMatch(/^sf_pub_[0-9A-Za-z]{38}$/);
    const client = new Shopfest({ baseURL: cli.url, apiKey, campaign: cli.campaign });
    expect(await client.stats.summary()).toMatchObject({ coverage: 'campaign' });
    await expect(client.service.me()).rejects.toMatchObject({ code: 'publishable_key' });
    for (const option of ['--person', '--scopes', '--addresses']) {
      const argv = ['keys', 'create', '--publishable', '--name', 'website', option, 'stats:read'];
      const refused = await cli.run(argv, operator);
      expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`${option} does not go with`)]);
    }
  });

  it('gives a key a quota of its own and takes it back', async () => {
    const made = await cli.run(['keys', 'create', '--name', 'tills', '--json'], shown);
    const { id } = JSON.parse(made.out).key;
    const limits = ['--requests-per-second', '500', '--rows-per-second', '50000'];
    const given = await cli.run(['keys', 'quota', id, ...limits, '--json'], operator);
    expect(JSON.parse(given.out)).toEqual({
      quota: { requestsPerSecond: 500, rowsPerSecond: 50_000, burstSeconds: 10 },
    });
    expect((await cli.run(['keys', 'quota', id, '--none'], operator)).out).toContain('of the service');
    for (const wrong of [[], ['--none', ...limits], ['--requests-per-second', 'x', '--rows-per-second', '1']])
      expect((await cli.run(['keys', 'quota', id, ...wrong], operator)).code).toBe(2);
  });

  it('creates the person who holds the key, or takes an existing one', async () => {
    const first = await cli.run(['keys', 'create', '--name', 'a', '--person', '承辦人', '--json'], shown);
    const { personId } = JSON.parse(first.out).key;
    expect(personId).toMatch(/^per_/);
    const second = await cli.run(['keys', 'create', '--name', 'b', '--person', personId, '--json'], shown);
    expect(JSON.parse(second.out).key.personId).toBe(personId);
  });

  it('creates, rotates, lists and revokes keys', async () => {
    const argv = [
      'keys',
      'create',
      '--name',
      'reader',
      '--scopes',
      'stats:read, merchants:read',
      '--expires',
      '2021-03-31T00:00:00+08:00',
      '--json',
    ];
    const made = await cli.run(argv, shown);
    const { key, claim: offered } = JSON.parse(made.out);
    const secret = await claim(offered.code);
    expect(key).toMatchObject({
      scopes: ['stats:read', 'merchants:read'],
      expiresAt: '2021-03-31T00:00:00+08:00',
    });
    const rotated = await cli.run(['keys', 'rotate', key.id, '--grace', '0'], shown);
    await expect(me(secret)).rejects.toMatchObject({ code: 'key_expired' });
    const successor = await claim(rotated.out.trim());
    const { key: next } = await me(successor);
    const organization = ['--organization', next.organizationId];
    const listed = await cli.run(['keys', 'list', ...organization], operator);
    expect(listed.out).toMatch(
      new RegExp(`${next.id} +reader +${next.organizationId} .* ends 2021-12-12T.*\n`),
    );
    const revoked = await cli.run(['keys', 'revoke', next.id], operator);
    expect(revoked.out).toBe(`${next.id} (reader) is revoked\n`);
    await expect(me(successor)).rejects.toMatchObject({ code: 'key_revoked' });
    expect((await cli.run(['keys', 'list', ...organization], operator)).out).toContain(`revoked 2020-12-12T`);
  });

  it('gives a list of addresses, and the new key to who rotates their own', async () => {
    const argv = ['keys', 'create', '--name', 'office', '--addresses', '127.0.0.0/8, ::1', '--json'];
    const { key, claim: offered } = JSON.parse((await cli.run(argv, shown)).out);
    expect(key.addresses).toEqual(['127.0.0.0/8', '::1']);
    const env = { SHOPFEST_API_KEY: await claim(offered.code) };
    const rotated = await cli.run(['keys', 'rotate', key.id], { ...shown, env });
    expect((await me(secretOf(rotated.out))).key.addresses).toEqual(['127.0.0.0/8', '::1']);
  });

  it('grants a key of the operator scopes that it lacks, in the database alone', async () => {
    const argv = ['keys', 'create', '--name', 'older', '--scopes', 'stats:read', '--json'];
    const { key, claim: offered } = JSON.parse((await cli.run(argv, shown)).out);
    const secret = await claim(offered.code);
    const env = { SHOPFEST_SECRET: 'a secret of tests, long enough' };
    const grant = (id: string, scopes: string) =>
      cli.run(['keys', 'grant', id, '--scopes', scopes, '--db', cli.database], { ...operator, env });
    const granted = await grant(key.id, 'directory:read,transactions:review');
    expect(granted.out).toBe(`${key.id} has now: stats:read directory:read transactions:review\n`);
    const { items } = await cli.as('operator').audit.list({ operationId: 'grantScopes', subjectId: key.id });
    expect(items).toMatchObject([{ keyId: null, requestId: null, outcome: 'done' }]);
    cli.sandbox.clock.advance(3_000);
    expect((await me(secret)).key.scopes).toContain('transactions:review');
    expect((await grant('key_00000000000000000000', 'stats:read')).err).toContain('There is no such key');
    const of = await cli.run(['keys', 'create', '--partner', '夥伴', '--name', 'p', '--json'], shown);
    expect((await grant(JSON.parse(of.out).key.id, 'keys:manage')).code).toBe(2);
  });

  it('disables a person, whose keys end', async () => {
    const made = await cli.run(['keys', 'create', '--name', 'of', '--person', '離職者', '--json'], shown);
    const { key, claim: offered } = JSON.parse(made.out);
    const secret = await claim(offered.code);
    expect((await cli.run(['persons', 'list'], operator)).out).toMatch(/離職者 .* active\n/);
    const { out } = await cli.run(['persons', 'disable', key.personId], operator);
    expect(out).toBe(`${key.personId} (離職者) is disabled; their keys have ended\n`);
    await expect(me(secret)).rejects.toMatchObject({ code: 'key_revoked' });
    const listed = await cli.run(['persons', 'list', '--json'], operator);
    expect(JSON.parse(listed.out).persons).toContainEqual(
      expect.objectContaining({ id: key.personId, disabledAt: expect.stringContaining('2020-12-12T') }),
    );
  });

  it.each([
    [['keys', 'create'], '--name is missing'],
    [
      ['keys', 'create', '--name', 'x', '--scopes', 'stats:read,stats:wirte'],
      "There is no scope 'stats:wirte'",
    ],
    [['keys', 'create', '--name', 'x', '--partner', 'a', '--organization', 'org_1'], 'not both'],
    [['keys', 'create', '--name', 'x', '--mode', 'live'], '--mode goes with --db only'],
    [
      ['keys', 'create', '--name', 'x', '--db', 'sqlite::memory:', '--partner', 'a'],
      '--partner does not go with --db',
    ],
    [['keys', 'create', '--name', 'x', '--expires', 'tomorrow'], '/expiresAt must be an RFC 3339 date'],
    [['keys', 'rotate', 'key_0123456789abcdef', '--grace', 'soon'], '--grace must be a number of seconds'],
    [['keys', 'grant', 'key_0123456789abcdef', '--scopes', 'stats:read'], '--db is missing'],
    [['keys', 'grant', 'key_0123456789abcdef', '--db', 'sqlite::memory:'], '--scopes is missing'],
    [['keys', 'claim', 'abc'], '/code must be six groups of four letters and digits'],
    [['keys', 'revoke', 'mine'], '/path/keyId must be an id that begins with key_'],
  ])('refuses %j with exit code 2', async (argv, text) => {
    const { code, err, out } = await cli.run(argv, operator);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(text);
  });
});
