import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { resolveSecrets } from '../../../src/service/auth/secret.js';
import { utf16 } from '../../support/powershell.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopfest-secret-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  vi.stubEnv('SHOPFEST_SECRET', '');
  vi.stubEnv('SHOPFEST_SECRET_PREVIOUS', '');
});
afterEach(() => void vi.unstubAllEnvs());

const resolveSecret = async (secret: string | undefined, store: string): Promise<string> =>
  (await resolveSecrets({ secret }, store)).secret;

it('takes the secret that is configured', async () => {
  expect(await resolveSecret('0123456789abcdef', 'postgres://localhost/a')).toBe('0123456789abcdef');
  await expect(resolveSecret('0123456789abcde', 'sqlite::memory:')).rejects.toThrow(
    /at least 16[\s\S]*至少須有 16/,
  );
  await expect(resolveSecret('', 'sqlite::memory:')).rejects.toThrow('at least 16');
});

it('takes the secret of the environment where none is configured', async () => {
  vi.stubEnv('SHOPFEST_SECRET', 'of the environment');
  expect(await resolveSecret(undefined, 'postgres://localhost/a')).toBe('of the environment');
  expect(await resolveSecret('configured, and long enough', 'sqlite::memory:')).toBe(
    'configured, and long enough',
  );
});

it('requires a secret with PostgreSQL, in both languages', async () => {
  await expect(resolveSecret(undefined, 'postgres://user:canary@localhost/a')).rejects.toMatchObject({
    name: 'StoreSetupError',
    message: expect.stringMatching(/^(?![\s\S]*canary)[\s\S]*SHOPFEST_SECRET[\s\S]*請設定 SHOPFEST_SECRET/),
  });
});

it('makes another secret for each database in memory', async () => {
  const secrets = await Promise.all([1, 2].map(() => resolveSecret(undefined, 'sqlite::memory:')));
  expect(new Set(secrets).size).toBe(2);
  expect(secrets[0]?.length).toBeGreaterThanOrEqual(43);
});

it('keeps the secret beside the file, for its owner only, whichever process is first', async () => {
  const file = join(folder, 'a.db');
  const secrets = await Promise.all(
    Array.from({ length: 8 }, () => resolveSecret(undefined, `sqlite:${file}`)),
  );
  expect(new Set(secrets).size).toBe(1);
  expect(await resolveSecret(undefined, `sqlite:${file}`)).toBe(secrets[0]);
  expect((await readFile(`${file}.secret`, 'utf8')).trim()).toBe(secrets[0]);
  expect((await stat(`${file}.secret`)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['a.db.secret']);
});

it('does not replace a broken file, and fails where it cannot write', async () => {
  const file = join(folder, 'b.db');
  await writeFile(`${file}.secret`, '');
  await expect(resolveSecret(undefined, `sqlite:${file}`)).rejects.toThrow('at least 16');
  await expect(resolveSecret(undefined, `sqlite:${join(folder, 'none', 'c.db')}`)).rejects.toThrow(
    /cannot be written[\s\S]*無法將密鑰寫入/,
  );
});

it('reads a secret that PowerShell wrote', async () => {
  const file = join(folder, 'powershell.db');
  await writeFile(`${file}.secret`, utf16('a secret of sixteen characters\n'));
  expect(await resolveSecret(undefined, `sqlite:${file}`)).toBe('a secret of sixteen characters');
});

it('makes no secret for a database that has one, and writes nothing', async () => {
  const file = join(folder, 'restored.db');
  await writeFile(file, 'rows');
  await expect(resolveSecret(undefined, `sqlite:${file}`)).rejects.toThrow(
    /restore .*restored\.db\.secret[\s\S]*還原/,
  );
  expect((await readdir(folder)).filter((name) => name.startsWith('restored'))).toEqual(['restored.db']);
});

it('takes the secret whose place another takes, from options and environment', async () => {
  const [secret, previousSecret] = ['the new secret of tests', 'the old secret of tests'];
  const store = 'postgres://localhost/a';
  vi.stubEnv('SHOPFEST_SECRET_PREVIOUS', previousSecret);
  expect(await resolveSecrets({ secret }, store)).toEqual({ secret, previousSecret });
  await expect(resolveSecrets({ secret, previousSecret: 'short' }, store)).rejects.toThrow('at least 16');
});
