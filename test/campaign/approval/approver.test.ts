import {
  ApprovalError,
  approverFromKey,
  approverFromSeed,
  createApprover,
} from '@shopfest/partner-sdk/operator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decisionFault } from '../../../src/campaign/approval/decision.js';
import { contentHash } from '../../../src/campaign/approval/document.js';
import { approverIdOf } from '../../../src/campaign/approval/publicKey.js';
import { documentUnder, memberOf, setOf, sha256 } from '../../support/approvals.js';

const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (ApprovalError.is(error) ? error.code : error),
  );

describe('an approver', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is made with a key of their own, whose id follows from it', async () => {
    const [one, other] = [await createApprover(), await createApprover()];
    expect(one.publicKey.x).not.toBe(other.publicKey.x);
    expect(one.id).toBe(approverIdOf(one.publicKey));
    const members = [memberOf(one), memberOf(other)].sort((a, b) => (a.id < b.id ? -1 : 1));
    const set = setOf(members);
    const document = documentUnder(set);
    const decision = await one.sign({ document }, { decidedAt: document.requestedAt });
    expect(await decisionFault(decision, { set, earlier: [], passkeys: null })).toBeNull();
  });

  it('says when it decided, and shows no private key', async () => {
    const approver = await createApprover();
    vi.useFakeTimers({ now: Date.parse('2020-12-19T19:00:00+08:00') });
    const decision = await approver.sign({ document: documentUnder(setOf([])) });
    vi.useRealTimers();
    expect(decision).toMatchObject({ decision: 'approve', decidedAt: '2020-12-19T19:00:00+08:00' });
    expect(decision).not.toHaveProperty('reason');
    const { d } = approver.exportKey();
    expect(JSON.stringify([approver, decision])).not.toContain(d);
  });

  it('signs nothing of which the content is another than the document names', async () => {
    const approver = await createApprover();
    const content = { winners: ['王小明'] };
    const document = documentUnder(setOf([]), { contentHash: contentHash(content) });
    expect(await approver.sign({ document, content: { ...content } })).toHaveProperty('signature');
    expect(await code(approver.sign({ document, content: { winners: [] } }))).toBe('content_differs');
    expect(await code(approver.sign({ document, content: null }))).toBe('content_differs');
  });

  it('is stored and taken back', async () => {
    const approver = await createApprover();
    const again = await approverFromKey(approver.exportKey());
    expect([again.id, again.publicKey]).toEqual([approver.id, approver.publicKey]);
    const named = await approverFromKey(approver.exportKey(), { id: 'apr_1' });
    expect(named.id).toBe('apr_1');
    const fixed = await approverFromSeed(sha256('seed'));
    expect(fixed.exportKey()).toEqual({
      ...fixed.publicKey,
      d: sha256('seed').toString('base64url'),
    });
  });

  it('is refused of a key that is none', async () => {
    const key = (await createApprover()).exportKey();
    const other = (await createApprover()).exportKey();
    const refused: unknown[] = [
      undefined,
      {},
      { ...key, d: undefined },
      { ...key, d: '+' },
      { ...key, d: key.d.slice(4) },
      { ...key, d: other.d },
    ];
    const codes = await Promise.all(refused.map((each) => code(approverFromKey(each as never))));
    expect(codes).toEqual(refused.map(() => 'key_invalid'));
  });

  it('says in both languages where the runtime has no Ed25519', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });
    const error = await createApprover().catch((error: unknown) => error);
    expect(error).toMatchObject({
      code: 'ed25519_missing',
      message: expect.stringContaining('Node 20'),
      messageZh: expect.stringContaining('Ed25519'),
    });
    const unsupported = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
    vi.stubGlobal('crypto', { subtle: { importKey: unsupported } });
    expect(await code(approverFromSeed(new Uint8Array(32)))).toBe('ed25519_missing');
    vi.stubGlobal('crypto', { subtle: { importKey: () => Promise.reject(new RangeError('other')) } });
    expect(await code(approverFromSeed(new Uint8Array(32)))).toBeInstanceOf(RangeError);
  });
});
