import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyFile } from '../../../src/cli/signing/keyFile.js';
import { folderWith, shopfest } from '../../support/cli.js';

const passphrase = 'correct horse battery staple';
const env = { SHOPFEST_APPROVER_PASSPHRASE: passphrase };

describe('approvers create', () => {
  it('writes the encrypted key and its public part', async () => {
    const file = join(await folderWith({}), 'me.key');
    const argv = ['approvers', 'create', '--out', file, '--role', 'chief', '--person', 'per_01'];
    const { code, out, err } = await shopfest(argv, { env });
    expect(code).toBe(0);
    const approver = await openKeyFile(file, async () => passphrase);
    expect(out).toBe(`${approver.id}\n`);
    expect(err).toContain(`Hand in ${file}.pub`);
    expect(JSON.parse(await readFile(`${file}.pub`, 'utf8'))).toEqual({
      id: approver.id,
      role: 'chief',
      key: approver.publicKey,
      personId: 'per_01',
    });
  });

  it('asks for the passphrase twice, without showing it', async () => {
    const file = join(await folderWith({}), 'me.key');
    const typing = (...typed: (string | null)[]) => {
      const questions: string[] = [];
      const askSecret = async (question: string) => {
        questions.push(question);
        return typed[questions.length - 1] ?? null;
      };
      return { questions, run: shopfest(['approvers', 'create', '--out', file], { askSecret }) };
    };
    const short = await typing('short').run;
    expect(short).toMatchObject({ code: 2, out: '' });
    expect(short.err).toContain('at least 12 characters');
    expect((await typing(passphrase, 'another one, really').run).err).toContain('The two passphrases differ');
    expect((await typing(passphrase, null).run).code).toBe(130);
    const typed = typing(passphrase, passphrase);
    expect(await typed.run).toMatchObject({ code: 0 });
    expect(typed.questions).toHaveLength(2);
    expect(typed.questions[0]).toContain(file);
  });

  it('needs a file to write, a passphrase, and no file that is there', async () => {
    expect((await shopfest(['approvers', 'create'])).err).toContain('--out is missing');
    const folder = await folderWith({ 'me.key.pub': '{}' });
    const argv = ['approvers', 'create', '--out'];
    const there = await shopfest([...argv, join(folder, 'me.key')], { env });
    expect(there).toMatchObject({ code: 2, out: '' });
    expect(there.err).toContain('me.key.pub already');
    const alone = await shopfest([...argv, join(folder, 'other.key'), '--lang', 'zh-TW']);
    expect(alone).toMatchObject({ code: 2, out: '' });
    expect(alone.err).toContain('SHOPFEST_APPROVER_PASSPHRASE');
  });
});
