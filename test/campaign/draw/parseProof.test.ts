import { describe, expect, it } from 'vitest';
import { DrawError, type DrawStep } from '../../../src/campaign/draw/index.js';
import { parseDrawProof, parseInclusionProof } from '../../../src/campaign/draw/parseProof.js';
import { namedBeacon, proofFor, sha256 } from '../../support/draws.js';

const proof = await proofFor([1, 5, 2]);
const params = (changed: object) => ({ ...proof, params: { ...proof.params, ...changed } });
const step = (changed: object) => ({ ...proof, steps: [{ ...proof.steps[0], ...changed }] });
const witness = { name: '里長', commitment: sha256('c'), reveal: sha256('r') };
const witnessed = (changed: object) => ({
  ...proof,
  beacon: { kind: 'witness', witnesses: [witness], randomness: sha256('x'), ...changed },
});

const outcomeOf = (read: (value: unknown) => unknown, value: unknown): string[] => {
  try {
    read(value);
  } catch (error) {
    if (DrawError.is(error)) return [error.code, error.pointer, error.message, error.messageZh];
    throw error;
  }
  return ['taken'];
};

const hex = (digits: number) =>
  [`${digits} lower-case hexadecimal digits`, `${digits} 個小寫十六進位字元`] as const;
const integer = ['an integer from 0 to 2^53 − 1', '0 至 2^53 − 1 的整數'] as const;
const text = ['a text of up to 500 characters', '最多 500 字的文字'] as const;
const truth = ['true or false', 'true 或 false'] as const;
const object = ['an object', '物件'] as const;
const atMost = (most: number) => [`a list of up to ${most}`, `最多 ${most} 項的清單`] as const;
const only = (...fields: string[]) =>
  [`no other fields than ${fields.join(', ')}`, `只含欄位 ${fields.join('、')}`] as const;

describe('parseDrawProof', () => {
  it.each<[string, unknown]>([
    ['as it is', proof],
    [
      'with slots that say more, and a text of 500 characters',
      params({ slots: ['x'.repeat(500), { prize: 'B', reserve: false, value: 1 }] }),
    ],
    ['with rules that say more', params({ note: { any: ['thing', null] } })],
    ['with the largest integers', { ...proof, W: 2 ** 53 - 1, n: 1 }],
    ['with 20,000 slots', params({ slots: Array(20_000).fill('A') })],
    ['with a path of 53', step({ path: Array(53).fill(sha256('p')) })],
    ['with 100 witnesses', witnessed({ witnesses: Array(100).fill(witness) })],
    [
      'with named witnesses, whose commitments are elsewhere',
      params({ beacon: { kind: 'witness' }, witnesses: ['里長'] }),
    ],
  ])('accepts a proof %s', (_, value) => {
    expect(outcomeOf(parseDrawProof, value)).toEqual(['taken']);
  });

  it.each<[unknown, string, readonly [en: string, zh: string]]>([
    ['proof', '', object],
    [null, '', object],
    [[proof], '', object],
    [{ ...proof, note: 1 }, '', only('params', 'n', 'W', 'root', 'C', 'beacon', 'S', 'steps')],
    [{ ...proof, C: `${proof.C}0` }, '/C', hex(64)],
    [{ ...proof, C: proof.C.slice(1) }, '/C', hex(64)],
    [{ ...proof, S: 5 }, '/S', hex(64)],
    [{ ...proof, S: Array(64).fill('a') }, '/S', hex(64)],
    [{ ...proof, root: proof.root.replace(/^./, 'g') }, '/root', hex(64)],
    [{ ...proof, W: -1 }, '/W', integer],
    [{ ...proof, W: '5' }, '/W', integer],
    [{ ...proof, W: 0 }, '/W', ['an integer above 0', '大於 0 的整數']],
    [{ ...proof, n: 2 ** 53 }, '/n', integer],
    [{ ...proof, steps: {} }, '/steps', atMost(20_000)],
    [{ ...proof, steps: [null] }, '/steps/0', object],
    [step({ r: -1 }), '/steps/0/r', integer],
    [
      step({ leaf: { ...proof.steps[0]?.leaf, name: '王' } }),
      '/steps/0/leaf',
      only('i', 'start', 'end', 'key'),
    ],
    [step({ path: Array(54).fill(proof.C) }), '/steps/0/path', atMost(53)],
    [step({ path: ['x'] }), '/steps/0/path/0', hex(64)],
    [{ ...proof, beacon: { ...proof.beacon, signature: proof.C } }, '/beacon/signature', hex(96)],
    [{ ...proof, beacon: { ...proof.beacon, kind: 'dice' } }, '/beacon/kind', ['drand', 'drand']],
    [{ ...proof, beacon: 'drand' }, '/beacon', object],
    [witnessed({ witnesses: Array(101).fill(witness) }), '/beacon/witnesses', atMost(100)],
    [witnessed({ witnesses: [{ ...witness, name: 'x'.repeat(501) }] }), '/beacon/witnesses/0/name', text],
    [witnessed({ signature: 'x' }), '/beacon', only('kind', 'witnesses', 'randomness')],
    [{ ...proof, params: [] }, '/params', object],
    [params({ slots: [] }), '/params/slots', ['at least one slot', '至少一個獎項']],
    [params({ slots: [5] }), '/params/slots/0', object],
    [params({ slots: ['x'.repeat(501)] }), '/params/slots/0', text],
    [params({ slots: ['A', { reserve: true }] }), '/params/slots/1/prize', text],
    [params({ slots: [{ prize: ['A'] }] }), '/params/slots/0/prize', text],
    [params({ slots: [{ prize: 'A', reserve: 'yes' }] }), '/params/slots/0/reserve', truth],
    [params({ draw: 7 }), '/params/draw', text],
    [params({ repeat: 'often' }), '/params/repeat', ['draw, prize', 'draw、prize']],
    [params({ beacon: { ...namedBeacon, chain: 'x' } }), '/params/beacon/chain', hex(64)],
    [params({ beacon: { ...namedBeacon, more: 1 } }), '/params/beacon', only('kind', 'chain', 'round')],
    [params({ beacon: 5 }), '/params/beacon', object],
    [params({ beacon: { kind: 'witness', commitments: ['x'] } }), '/params/beacon/commitments/0', hex(64)],
    [params({ beacon: { kind: 'witness', round: 1 } }), '/params/beacon', only('kind', 'commitments')],
    [params({ witnesses: [1] }), '/params/witnesses/0', text],
  ])('refuses %j with its pointer and what is expected', (value, pointer, [en, zh]) => {
    const where = pointer && `${pointer}: `;
    const whereZh = pointer && `${pointer}：`;
    expect(outcomeOf(parseDrawProof, value)).toEqual([
      ...['proof_malformed', pointer],
      `This is no proof of a draw (${where}expected ${en}). Take the file again from where the draw was published; a proof is whole or none.`,
      `這不是抽獎證明（${whereZh}應為${zh}）。請自抽獎公告處重新下載；證明須完整。`,
    ]);
  });
});

describe('parseInclusionProof', () => {
  it('accepts an inclusion proof unchanged, and nothing else', () => {
    const { params, n, W, root, C, steps } = proof;
    const [{ leaf, path }] = steps as [DrawStep];
    const inclusion = { params, n, W, root, C, leaf, path };
    expect(parseInclusionProof(inclusion)).toEqual(inclusion);
    expect(outcomeOf(parseInclusionProof, 5).slice(0, 2)).toEqual(['proof_malformed', '']);
    expect(outcomeOf(parseInclusionProof, { ...inclusion, leaf: 1 }).slice(0, 2)).toEqual([
      ...['proof_malformed', '/leaf'],
    ]);
  });
});

describe('DrawError', () => {
  it('is recognized by DrawError.is, and nothing else is', () => {
    const error = new DrawError('pool_empty');
    expect([error, new Error('x'), null, undefined, {}, 5].map(DrawError.is)).toEqual([
      ...[true, false, false, false, false, false],
    ]);
    expect(error.name).toBe('DrawError');
    expect(error.message).toBe(
      'Nobody takes part in the draw. Check the filter and the cut-off of the draw.',
    );
    expect(error.messageZh).toBe('沒有任何參加者。請檢查抽獎的篩選條件與截止時間。');
  });
});
