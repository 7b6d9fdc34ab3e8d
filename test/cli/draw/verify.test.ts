import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { DrawProof } from '../../../src/campaign/draw/index.js';
import { quicknet } from '../../../src/campaign/draw/params.js';
import { optionalCurves } from '../../../src/campaign/draw/signature.js';
import { folderWith, shopfest } from '../../support/cli.js';
import { proofFor, sha256 } from '../../support/draws.js';

const sample = 'examples/data/draw-proof.json';
const proof = JSON.parse(await readFile(sample, 'utf8')) as DrawProof;

async function fileOf(content: unknown): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return join(await folderWith({ 'proof.json': text }), 'proof.json');
}

describe('draw verify', () => {
  it('exits 0 when the draw holds, and prints the winners and what was not checked', async () => {
    const { code, out, err } = await shopfest(['draw', 'verify', sample]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('✓  Every winner is in the pool that was committed to\n');
    expect(out).toContain(`  1  gold               ${proof.steps[0]?.leaf.key}\n`);
    expect(out).toContain(`  4  scooter (reserve)  ${proof.steps[3]?.leaf.key}\n`);
    expect(out).toMatch(/The draw holds, as far as it was checked; 1 marked \? for you to look at\.\n$/);
  });

  it('compares the published commitment, in Traditional Chinese, too', async () => {
    const argv = ['draw', 'verify', sample, '--lang', 'zh-TW', '--commitment'];
    const same = await shopfest([...argv, proof.C]);
    expect(same.code).toBe(0);
    expect(same.out).toContain('✓  C 與抽獎前公布的承諾值相同\n');
    const other = await shopfest([...argv, sha256('other')]);
    expect(other.code).toBe(3);
    expect(other.out).toContain('✗  C 與您提供的承諾值不同');
    expect(other.out).toMatch(/此抽獎證明不成立。\n$/);
    const half = await shopfest([...argv, 'a3f507']);
    expect(half).toMatchObject({ code: 2, out: '' });
    expect(half.err).toContain('承諾值須為 64 個小寫十六進位字元');
  });

  it('exits 3 when the draw does not hold, and prints where, and no winners', async () => {
    const file = await fileOf({ ...proof, steps: proof.steps.toReversed() });
    const { code, out } = await shopfest(['draw', 'verify', file]);
    expect(code).toBe(3);
    expect(out).toContain('✗  This is another slot than the rules want here (/steps/0/slot)\n');
    expect(out).not.toContain('Winners');
    expect(out).not.toContain(proof.steps[0]?.leaf.key);
  });

  it('prints the checks with --json', async () => {
    const { code, out } = await shopfest([
      'draw',
      'verify',
      await fileOf({ ...proof, S: proof.C }),
      '--json',
    ]);
    const { valid, checks } = JSON.parse(out);
    expect({ code, valid }).toEqual({ code: 3, valid: false });
    expect(checks).toContainEqual({
      code: 'seed',
      status: 'failed',
      reason: 'seed_differs',
      pointer: '/S',
      message: 'S is another than C and the randomness give',
      messageZh: '由 C 與亂數算出的 S 不同',
    });
  });

  it.each<[string, unknown, string, string]>([
    ['not JSON', '{"params":', 'is no JSON', '不是 JSON'],
    [
      'not a proof',
      { ...proof, n: '200' },
      'This is no proof of a draw (/n: expected an integer',
      '這不是抽獎證明',
    ],
  ])('exits 2 when the file is %s', async (_, content, en, zh) => {
    const file = await fileOf(content);
    const inEnglish = await shopfest(['draw', 'verify', file]);
    expect(inEnglish).toMatchObject({ code: 2, out: '' });
    expect(inEnglish.err).toContain(en);
    expect((await shopfest(['draw', 'verify', file, '--lang', 'zh-TW'])).err).toContain(zh);
  });

  it('exits 2 when there is no file, or it is a folder', async () => {
    const missing = await shopfest(['draw', 'verify', 'no-such.json']);
    expect(missing).toMatchObject({ code: 2, err: 'shopfest: There is no file no-such.json\n' });
    const folder = await folderWith({});
    expect(await shopfest(['draw', 'verify', folder])).toMatchObject({ code: 2 });
    const { out } = await shopfest(['draw', 'verify', await fileOf([]), '--json']);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'proof_malformed', pointer: '' } });
  });

  it('prints no control characters of the name of a prize', async () => {
    const cunning = await proofFor([1, 2, 3], { slots: ['\u001b[2Jgold'] });
    const { out } = await shopfest(['draw', 'verify', await fileOf(cunning)]);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('\u{fffd}[2Jgold');
  });

  it('leaves nothing unchecked with --strict: what cannot be checked is a failure', async () => {
    const argv = ['draw', 'verify', sample, '--strict'];
    const open = await shopfest(argv);
    expect(open.code).toBe(3);
    expect(open.out).toMatch(
      /Nothing failed, but 1 marked \? could not be checked: the draw is not verified\.\n$/,
    );
    const given = await shopfest([...argv, '--commitment', proof.C]);
    expect(given.code).toBe(0);
    expect(given.out).toMatch(/The draw holds\.\n$/);
    expect((await shopfest([...argv, '--commitment', sha256('other')])).code).toBe(3);
  });

  it('fetches what was published, and fails where it cannot', async () => {
    const { beacon } = proof;
    if (beacon.kind !== 'drand') return expect.unreachable();
    const { round, signature } = beacon;
    const answers: Record<string, unknown> = {
      '/v1/publications/pub_1': { content: { draw: { commitment: proof.C } } },
      '/commitment.json': { C: proof.C },
      '/commitment.txt': `${proof.C}\n`,
      '/other': { C: sha256('other') },
      [`/drand/${quicknet}/public/${round}`]: { round, signature, randomness: beacon.randomness },
      [`/lies/${quicknet}/public/${round}`]: { round, signature: 'b'.repeat(96) },
    };
    const server = createServer(({ url = '' }, response) => {
      const answer = answers[url];
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const strict = async (...more: string[]) =>
      (await shopfest(['draw', 'verify', sample, '--strict', ...more])).code;
    for (const path of ['/v1/publications/pub_1', '/commitment.json', '/commitment.txt'])
      expect(await strict('--published', base + path)).toBe(0);
    for (const path of ['/other', '/nothing']) expect(await strict('--published', base + path)).toBe(3);

    const given = ['--commitment', proof.C];
    expect(await strict(...given, '--signature', signature)).toBe(0);
    expect(await strict(...given, '--signature', 'b'.repeat(96))).toBe(3);
    const loading = vi.spyOn(optionalCurves, 'load').mockResolvedValue(null);
    expect(await strict(...given, '--drand', `${base}/drand`)).toBe(0);
    expect(await strict(...given, '--signature', signature)).toBe(0);
    for (const node of ['lies', 'nowhere'])
      expect(await strict(...given, '--drand', `${base}/${node}`)).toBe(3);
    loading.mockRestore();
    server.close();
  });
});
