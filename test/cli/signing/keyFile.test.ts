import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { approverFromSeed } from '../../../src/campaign/approval/approver.js';
import { CommandError } from '../../../src/cli/errors/commandError.js';
import { openKeyFile, writeKeyFile } from '../../../src/cli/signing/keyFile.js';
import { sha256 } from '../../support/approvals.js';
import { folderWith } from '../../support/cli.js';

const passphrase = 'correct horse battery staple';
const approver = await approverFromSeed(sha256('approver of a key file'));
const open = (file: string, typed = passphrase) => openKeyFile(file, async () => typed);
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof CommandError ? error.text.en : (error as { code?: string }).code),
  );

describe('the key file of an approver', () => {
  it('gives back the approver to whom knows the passphrase, and to nobody else', async () => {
    const file = join(await folderWith({}), 'me.key');
    await writeKeyFile(file, approver, passphrase);
    const again = await open(file);
    expect([again.id, again.exportKey()]).toEqual([approver.id, approver.exportKey()]);
    expect(await failure(open(file, 'another passphrase'))).toBe(`The passphrase does not open ${file}`);
    // The same text in the two ways in which keyboards of different systems write it.
    const accents = join(await folderWith({}), 'accents.key');
    await writeKeyFile(accents, approver, 'passphrase caf\u00e9');
    expect((await open(accents, 'passphrase cafe\u0301')).id).toBe(approver.id);
  });

  it('shows neither private key nor passphrase, and is for its owner only', async () => {
    const file = join(await folderWith({}), 'me.key');
    await writeKeyFile(file, approver, passphrase);
    const text = await readFile(file, 'utf8');
    const { d, x } = approver.exportKey();
    expect(text).toContain(x);
    expect(text).not.toContain(d);
    expect(text).not.toContain(passphrase);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is never overwritten', async () => {
    const file = join(await folderWith({ 'me.key': 'here' }), 'me.key');
    expect(await failure(writeKeyFile(file, approver, passphrase))).toBe('EEXIST');
    expect(await readFile(file, 'utf8')).toBe('here');
  });

  it('is refused where any of it was changed', async () => {
    const folder = await folderWith({});
    const file = join(folder, 'me.key');
    await writeKeyFile(file, approver, passphrase);
    const content = JSON.parse(await readFile(file, 'utf8'));
    const other = await approverFromSeed(sha256('another approver'));
    const changes = [
      { id: other.id },
      { key: other.publicKey },
      { text: content.tag },
      { iv: 'AAAAAAAAAAAAAAAA' },
    ];
    for (const change of changes) {
      await writeFile(file, JSON.stringify({ ...content, ...change }));
      expect(await failure(open(file)), JSON.stringify(change)).toBe(`The passphrase does not open ${file}`);
    }
  });

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['null', null],
    ['another format', { v: 'approver-key/2' }],
    ['no cost', { v: 'approver-key/1', scrypt: {} }],
    ['a cost that no machine pays', { scrypt: { N: 2 ** 24, r: 8, p: 1, salt: 'AA' } }],
    ['a cost that scrypt does not know', { scrypt: { N: 1000, r: 8, p: 1, salt: 'AA' } }],
    ['a tag that is cut short', { tag: 'AAAA' }],
  ])('is refused where it is %s', async (_name, change) => {
    const whole = {
      v: 'approver-key/1',
      id: approver.id,
      key: approver.publicKey,
      scrypt: { N: 1024, r: 8, p: 1, salt: 'AAAA' },
      iv: 'AAAAAAAAAAAAAAAA',
      text: 'AAAA',
      tag: 'AAAAAAAAAAAAAAAAAAAAAA',
    };
    const content = typeof change === 'string' ? change : JSON.stringify(change && { ...whole, ...change });
    const file = join(await folderWith({ 'me.key': content }), 'me.key');
    expect(await failure(open(file))).toBe('key_invalid');
  });

  it('says which file is missing', async () => {
    expect(await failure(open(join(await folderWith({}), 'nowhere.key')))).toContain('nowhere.key');
  });
});
