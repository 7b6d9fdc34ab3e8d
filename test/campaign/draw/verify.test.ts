import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Witness, witnessBeacon } from '../../../src/campaign/draw/beacon.js';
import { commitmentOf, seedOf } from '../../../src/campaign/draw/commitment.js';
import { DrawError, type DrawProof, verifyDraw, verifyInclusion } from '../../../src/campaign/draw/index.js';
import { leafHash, nodeHash } from '../../../src/campaign/draw/merkle.js';
import { namedBeacon, participantsOf, pooled, proofFor, sha256 } from '../../support/draws.js';
import { bls12_381 } from '../../support/fixedCurves.js';

const weights = [1, 5, 2, 756, 1, 40, 3];
const proof = await proofFor(weights);

const witnesses: Witness[] = ['里長', '會計師', '店家代表'].map((name) => {
  const reveal = sha256(name);
  return { name, reveal, commitment: sha256(Buffer.from(reveal, 'hex')) };
});
const names = witnesses.map(({ name }) => name);
const commitments = witnesses.map(({ commitment }) => commitment);
const params = { slots: ['A'], beacon: { kind: 'witness', commitments }, witnesses: names } as const;
const proofByWitnesses = await proofFor(weights, params, witnessBeacon(witnesses));

async function failuresOf(changed: unknown, options = {}): Promise<(string | null)[][]> {
  const { checks } = await verifyDraw(changed, options);
  return checks
    .filter(({ status }) => status === 'failed')
    .map(({ code, reason, pointer }) => [code, reason, pointer]);
}

describe('verifyDraw', () => {
  it('accepts a proof that went through JSON, and says what it did not check', async () => {
    const { valid, checks, winners } = await verifyDraw(JSON.parse(JSON.stringify(proof)));
    expect(valid).toBe(true);
    expect(checks.filter(({ status }) => status !== 'passed').map(({ code }) => code)).toEqual(['published']);
    expect(winners.map(({ slot, prize, reserve }) => [slot, prize, reserve])).toEqual([
      [0, 'A', false],
      [1, 'B', false],
      [2, 'B', false],
    ]);
    expect(new Set(winners.map(({ key }) => key))).toHaveLength(3);
  });

  it('compares the commitment with the published one', async () => {
    const { checks } = await verifyDraw(proof, { commitment: proof.C });
    expect(checks.find(({ code }) => code === 'published')).toMatchObject({ status: 'passed' });
    expect(await failuresOf(proof, { commitment: sha256('another') })).toEqual([
      ['published', 'other_commitment', '/C'],
    ]);
    await expect(verifyDraw(proof, { commitment: 'a3f507' })).rejects.toMatchObject({
      code: 'commitment_invalid',
    });
  });

  it('asks for the approvals of a draw of a service, and of no other', async () => {
    const rules = { draw: 'drw_1', slots: ['A'], beacon: namedBeacon };
    const ofService = await proofFor(weights, { ...rules, campaign: 'taichung-2020' });
    const codes = async (given: unknown) =>
      (await verifyDraw(given)).checks.map(({ code, status, reason }) => [code, status, reason]);
    expect(await codes(ofService)).toContainEqual(['approved', 'unchecked', 'no_approvals_given']);
    expect((await codes(proof)).map(([code]) => code)).not.toContain('approved');
    const file = { v: 'approvals/1', campaign: 'taichung-2020', sets: [], approvals: [] };
    const given = { approvals: { file } };
    expect(await failuresOf(ofService, given)).toEqual([['approved', 'approvals_invalid', '/params']]);
    expect(await failuresOf(proof, given)).toEqual([['approved', 'approvals_invalid', '/params']]);
  });

  it('is valid in strict mode only where every check was made', async () => {
    const options = { commitment: proof.C };
    expect((await verifyDraw(proof, { strict: true })).valid).toBe(false);
    expect((await verifyDraw(proof, { ...options, strict: true })).valid).toBe(true);
    const wrong = { ...proof, S: sha256('seed') };
    for (const strict of [true, false])
      expect((await verifyDraw(wrong, { ...options, strict })).valid).toBe(false);
  });

  it.each<[string, (p: DrawProof) => unknown, string, string]>([
    ['rules', (p) => ({ ...p, params: { ...p.params, slots: ['A', 'B', 'C'] } }), 'commitment', '/C'],
    ['root', (p) => ({ ...p, root: sha256('root') }), 'membership', '/steps/0'],
    ['round', (p) => ({ ...p, beacon: { ...p.beacon, round: 1001 } }), 'beacon', '/beacon/round'],
    ['seed', (p) => ({ ...p, S: sha256('seed') }), 'seed', '/S'],
    ['one winner less', (p) => ({ ...p, steps: p.steps.slice(0, 2) }), 'slots', '/steps'],
    ['one winner more', (p) => ({ ...p, steps: [...p.steps, p.steps[0]] }), 'slots', '/steps/3'],
    ['another order', (p) => ({ ...p, steps: p.steps.toReversed() }), 'slots', '/steps/0/slot'],
    [
      'another winner',
      (p) => ({
        ...p,
        steps: p.steps.map((step) => ({ ...step, leaf: p.steps[0]?.leaf, path: p.steps[0]?.path })),
      }),
      'winners',
      '/steps/1/leaf',
    ],
  ])('finds another %s, with its pointer', async (_, change, code, pointer) => {
    const failures = await failuresOf(change(proof));
    expect(failures.map(([failed, , where]) => [failed, where])).toContainEqual([code, pointer]);
  });

  it.each([
    ['of a beacon', proof],
    ['of witnesses', proofByWitnesses],
  ])('finds a change of any digit of a proof %s', async (_, changeable) => {
    // The library takes forty times as long as everything else.
    vi.doMock('@noble/curves/bls12-381.js', () => ({ bls12_381 }));
    onTestFinished(() => vi.doUnmock('@noble/curves/bls12-381.js'));
    const text = JSON.stringify(changeable);
    const digits = [...text.matchAll(/[0-9a-f]/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...digits),
        fc.constantFrom(...'0123456789abcdef'),
        async (at, digit) => {
          fc.pre(text[at] !== digit);
          const changed = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
          expect(await isFound(changed)).toBe(true);
        },
      ),
      { numRuns: 1_500, seed: 1 },
    );
  });

  it('finds any byte that is missing', async () => {
    const text = JSON.stringify(proof);
    for (let at = 0; at < text.length; at += 7) {
      expect(await isFound(text.slice(0, at) + text.slice(at + 1)), `byte ${at}`).toBe(true);
    }
  });

  it('finds a pool in which two participants hold the same tickets', async () => {
    // Both leaves are in the root, and the second overlaps the first.
    const leaves = [
      { i: 0, start: 0, end: 6, key: sha256('1').replace(/^./, '0') },
      { i: 1, start: 5, end: 10, key: sha256('2').replace(/^./, '1') },
    ] as const;
    const [left, right] = leaves.map(leafHash) as [string, string];
    const pool = { n: 2, W: 10, root: nodeHash(left, right) };
    const C = commitmentOf(pool, proof.params);
    const steps = leaves.map((leaf) => ({
      ...{ slot: leaf.i, r: 0, p: 0, leaf },
      path: [leaf.i === 0 ? right : left],
    }));
    const S = seedOf(C, proof.beacon.randomness);
    expect(await failuresOf({ ...proof, ...pool, C, S, steps })).toEqual([
      ['ranges', 'ranges_disagree', '/steps/1'],
    ]);
  });

  it('leaves the beacon unchecked where the rules do not name it', async () => {
    const { valid, checks } = await verifyDraw(await proofFor(weights, { slots: ['A', 'B'] }));
    expect(valid).toBe(true);
    expect(checks.find(({ code }) => code === 'beacon')).toMatchObject({
      status: 'unchecked',
      reason: 'beacon_not_named',
    });
    const beacon = { ...namedBeacon, chain: sha256('our own chain') };
    expect(await failuresOf(await proofFor(weights, { slots: ['A'], beacon }))).toEqual([
      ['beacon', 'other_chain', '/params/beacon/chain'],
    ]);
  });

  it('describes each check in both languages', async () => {
    for (const { message, messageZh } of (await verifyDraw({ ...proof, S: proof.C })).checks) {
      expect(message).toMatch(/^[\x20-\x7e]+$/);
      expect(messageZh).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a draw by witnesses', () => {
  it('is verified from the commitments to the winners', async () => {
    const { valid, checks } = await verifyDraw(proofByWitnesses);
    expect(valid).toBe(true);
    expect(checks.filter(({ status }) => status !== 'passed').map(({ code }) => code)).toEqual(['published']);
  });

  it('is invalid with other witnesses, or with one twice', async () => {
    const [first, second] = witnesses as [Witness, Witness];
    const others = witnessBeacon([first, second, { ...first, name: 'another' }]);
    expect(await failuresOf(await proofFor(weights, params, others))).toEqual([
      ['beacon', 'witnesses_alike', '/beacon/witnesses'],
    ]);
    const turned = witnessBeacon(witnesses.toReversed());
    expect(await failuresOf(await proofFor(weights, params, turned))).toEqual([
      ['beacon', 'other_witnesses', '/beacon/witnesses'],
    ]);
  });

  it('is void when one is missing, or reveals something else', () => {
    expect(() => witnessBeacon(witnesses.slice(1))).toThrow(/at least three/);
    const changed = witnesses.map((witness) => ({ ...witness, reveal: sha256('late') }));
    expect(() => witnessBeacon(changed)).toThrow(/did not reveal/);
  });
});

describe('verifyInclusion', () => {
  it('proves the entries of each participant, and finds any change', async () => {
    const { leaves, pathOf } = await pooled(participantsOf(weights));
    const { params, n, W, root, C } = proof;
    for (const leaf of leaves) {
      const inclusion = { params, n, W, root, C, leaf, path: pathOf(leaf) };
      expect(await verifyInclusion(inclusion, { commitment: proof.C })).toMatchObject({
        valid: true,
        key: leaf.key,
        entries: leaf.end - leaf.start,
      });
      const more = { ...inclusion, leaf: { ...leaf, end: leaf.end + 1 } };
      expect(await verifyInclusion(more)).toMatchObject({ valid: false });
    }
  });
});

describe('verifyDraw, given no proof', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a list', [], ''],
    ['a field too much', { ...proof, note: 'x' }, ''],
    ['no rules', { ...proof, params: undefined }, '/params'],
    ['rules without slots', { ...proof, params: { slots: [] } }, '/params/slots'],
    ['an unknown repeat rule', { ...proof, params: { slots: ['A'], repeat: 'often' } }, '/params/repeat'],
    ['too many slots', { ...proof, params: { slots: Array(20_001).fill('A') } }, '/params/slots'],
    ['a hash in upper case', { ...proof, root: proof.root.toUpperCase() }, '/root'],
    ['a fraction', { ...proof, W: 1.5 }, '/W'],
    ['more than 2^53', { ...proof, W: 2 ** 53 }, '/W'],
    ['nobody', { ...proof, n: 0 }, '/n'],
    [
      'a path without end',
      { ...proof, steps: [{ ...proof.steps[0], path: Array(54).fill(proof.C) }] },
      '/steps/0/path',
    ],
    ['another kind of beacon', { ...proof, beacon: { ...proof.beacon, kind: 'dice' } }, '/beacon/kind'],
    ['rules of half a character', { ...proof, params: { slots: ['A'], note: '\ud83c' } }, '/params'],
    ['rules nested without end', { ...proof, params: { slots: ['A'], note: nested(100_000) } }, '/params'],
  ])('throws an error with its pointer, in both languages, for %s', async (_, value, pointer) => {
    const error = await verifyDraw(value).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!DrawError.is(error)) throw new Error('It was taken for a proof');
    expect(error.pointer).toBe(pointer);
    expect(error.messageZh).toMatch(/\p{Script=Han}/u);
  });

  it('never throws anything but a DrawError on any JSON', async () => {
    const names = ['params', 'n', 'W', 'root', 'C', 'beacon', 'S', 'steps'] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, value) => {
        expect(await isFound(JSON.stringify({ ...proof, [name]: value }))).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

/** Whether a text is no proof, or an invalid one. */
async function isFound(text: string): Promise<boolean> {
  try {
    return !(await verifyDraw(JSON.parse(text))).valid;
  } catch (error) {
    if (DrawError.is(error) || error instanceof SyntaxError) return true;
    throw error;
  }
}

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
