import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { approverSetHash } from '../../../src/campaign/approval/approverSet.js';
import type { ApprovalsFile } from '../../../src/campaign/approval/index.js';
import {
  approvalUnder,
  approverNumber,
  documentUnder,
  fileOf,
  memberOf,
  passkey,
  setOf,
} from '../../support/approvals.js';
import { folderWith, shopfest } from '../../support/cli.js';

let file: ApprovalsFile;
let fingerprint: string;
beforeAll(async () => {
  const [one, two] = [await approverNumber(1), await approverNumber(2)];
  const set = setOf([memberOf(one), memberOf(two)]);
  fingerprint = approverSetHash(set);
  file = fileOf([set], [await approvalUnder(set, { approve: [two] })]);
});

async function verify(content: unknown, ...argv: string[]) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const folder = await folderWith({ 'approvals.json': text });
  return shopfest(['approvals', 'verify', join(folder, 'approvals.json'), ...argv]);
}

describe('approvals verify', () => {
  it('exits 0 when the approvals hold, and prints what was approved and what was not checked', async () => {
    const { code, out, err } = await verify(file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('✓  Every decision was signed in time by an approver who made nothing of it\n');
    expect(out).toContain(`  0  ${fingerprint}\n`);
    expect(out).toContain('publication.publish  Publish the winners of the first draw (13)  apr_2\n');
    expect(out).toMatch(
      /The approvals hold, as far as they were checked; 1 marked \? for you to look at\.\n$/,
    );
  });

  it('compares a published fingerprint, in Traditional Chinese, too', async () => {
    const same = await verify(file, '--lang', 'zh-TW', '--fingerprint', fingerprint);
    expect(same.code).toBe(0);
    expect(same.out).toContain('公布第一場抽獎得獎名單（13 名）');
    expect(same.out).toMatch(/此核准紀錄成立。\n$/);
    const other = await verify(file, '--lang', 'zh-TW', '--fingerprint', '0'.repeat(64));
    expect(other.code).toBe(3);
    expect(other.out).toContain('✗  沒有任何名冊的指紋與您提供者相同');
    expect(other.out).toMatch(/此核准紀錄不成立。\n$/);
    const half = await verify(file, '--fingerprint', 'b163fa');
    expect(half).toMatchObject({ code: 2, out: '' });
    expect(half.err).toContain('A fingerprint is 64 hexadecimal digits');
  });

  it('exits 3 when they do not hold, and prints where, and nothing as approved', async () => {
    const [approval] = file.approvals;
    const { code, out } = await verify({ ...file, approvals: [{ ...approval, content: {} }] });
    expect(code).toBe(3);
    expect(out).toContain(
      '✗  What took effect is not what was approved: one of them was changed (/approvals/0)\n',
    );
    expect(out).not.toContain('Publish the winners');
  });

  it('prints the checks with --json', async () => {
    const { code, out } = await verify(file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      valid: true,
      sets: [{ number: 0, fingerprint }],
      approvals: [{ id: 'apv_1', approvers: ['apr_2'] }],
    });
  });

  it('compares the pages on which passkeys signed', async () => {
    const key = passkey('apr_2');
    const set = setOf([
      memberOf(await approverNumber(1)),
      { id: 'apr_2', role: 'chief', key: key.publicKey },
    ]);
    const approval = await approvalUnder(set);
    const { contentHash } = documentUnder(set, file.approvals[0]?.decisions[0]?.document);
    const decisions = [key.assert(documentUnder(set, { contentHash }))];
    const signed = fileOf([set], [{ ...approval, decisions }]);
    const on = (...argv: string[]) => verify(signed, '--fingerprint', approverSetHash(set), ...argv);
    const page = 'https://approve.festival.example';
    expect(await on('--origin', page, '--rp-id', 'festival.example')).toMatchObject({ code: 0 });
    expect((await on('--origin', page)).code).toBe(3);
    expect((await on()).out).toContain('1 marked ?');
    expect(await on('--origin', `${page}/sign`)).toMatchObject({ code: 2, out: '' });
    expect(await on('--rp-id', 'festival.example')).toMatchObject({ code: 2, out: '' });
  });

  it.each<[string, unknown, string, string]>([
    ['not JSON', '{"sets":', 'is no JSON', '不是 JSON'],
    [
      'no file of approvals',
      { v: 'approvals/1' },
      'This is no file of approvals (/campaign: expected',
      '這不是核准紀錄檔',
    ],
  ])('exits 2 when the file is %s', async (_name, content, en, zh) => {
    const inEnglish = await verify(content);
    expect(inEnglish).toMatchObject({ code: 2, out: '' });
    expect(inEnglish.err).toContain(en);
    expect((await verify(content, '--lang', 'zh-TW')).err).toContain(zh);
  });
});
