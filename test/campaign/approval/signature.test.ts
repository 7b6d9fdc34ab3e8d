import { beforeAll, describe, expect, it } from 'vitest';
import { type ApproverSet, approverSetHash } from '../../../src/campaign/approval/approverSet.js';
import { type Decision, decisionFault } from '../../../src/campaign/approval/decision.js';
import type { ApprovalDocument } from '../../../src/campaign/approval/document.js';
import { isSignedBy } from '../../../src/campaign/approval/signature.js';
import { type PasskeyScope, rawSignature } from '../../../src/campaign/approval/webAuthn.js';
import {
  approverNumber,
  documentUnder,
  memberOf,
  type PasskeyStatement,
  passkey,
  passkeyScope,
  setOf,
} from '../../support/approvals.js';

const key = passkey('apr_2');
let set: ApproverSet;
let document: ApprovalDocument;
beforeAll(async () => {
  const first = await approverNumber(1);
  set = setOf([memberOf(first), memberOf({ id: 'apr_2', publicKey: key.publicKey } as never)]);
  document = documentUnder(set);
});
const fault = (decision: Decision, passkeys: PasskeyScope | null = passkeyScope) =>
  decisionFault(decision, { set, earlier: [], passkeys });

/** Each byte of a base64url text changed by itself. */
function changedBytes(text: string): string[] {
  const bytes = Buffer.from(text, 'base64url');
  return [...bytes.keys()].map((index) => {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] as number) ^ 0x01;
    return changed.toString('base64url');
  });
}

describe('a signature of a passkey', () => {
  it('counts on the pages that are known, and nowhere else', async () => {
    const decision = key.assert(document);
    expect(await fault(decision)).toBeNull();
    expect(await fault(decision, null)).toBe('signature_wrong');
    expect(await fault(decision, { ...passkeyScope, origins: [] })).toBe('signature_wrong');
    expect(await fault(decision, { ...passkeyScope, rpId: 'example' })).toBe('signature_wrong');
  });

  it.each<[string, Partial<PasskeyStatement>]>([
    ['another type', { type: 'webauthn.create' }],
    ['another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['another origin', { origin: 'https://approve.festival.example.evil.example' }],
    ['another page that frames it', { crossOrigin: true }],
    ['another relying party', { rpId: 'evil.example' }],
    ['nobody present', { flags: 0x04 }],
    ['nobody verified', { flags: 0x01 }],
  ])('does not count with %s, although it is signed', async (_name, statement) => {
    expect(await fault(key.assert(document, statement))).toBe('signature_wrong');
  });

  it('cannot be flipped', async () => {
    expect(await fault(key.assert(document, {}, 'reject'))).toBeNull();
    expect(await fault({ ...key.assert(document, {}, 'reject'), decision: 'approve' })).toBe(
      'signature_wrong',
    );
  });

  it('is refused with any byte changed', async () => {
    const decision = key.assert(document) as Extract<Decision, { algorithm: 'ES256' }>;
    const changed = (['signature', 'authenticatorData', 'clientDataJSON'] as const).flatMap((field) =>
      changedBytes(decision[field]).map((text) => ({ ...decision, [field]: text })),
    );
    expect(changed.length).toBeGreaterThan(200);
    const faults = new Set(await Promise.all(changed.map((each) => fault(each))));
    expect([...faults]).toEqual(['signature_wrong']);
  });

  it('is refused where it is cut short, is no base64url or no JSON', async () => {
    const decision = key.assert(document) as Extract<Decision, { algorithm: 'ES256' }>;
    const broken = [
      { signature: '' },
      { signature: '+' },
      { signature: `${decision.signature}AAAA` },
      { authenticatorData: '' },
      { authenticatorData: '+' },
      { authenticatorData: Buffer.alloc(36).toString('base64url') },
      { clientDataJSON: '' },
      { clientDataJSON: '+' },
      { clientDataJSON: Buffer.from('null').toString('base64url') },
      { clientDataJSON: Buffer.from('{').toString('base64url') },
      { clientDataJSON: Buffer.from([0xff]).toString('base64url') },
    ];
    const faults = await Promise.all(broken.map((change) => fault({ ...decision, ...change })));
    expect(faults).toEqual(broken.map(() => 'signature_wrong'));
  });

  it('is refused of a key that is no point of the curve', async () => {
    const zero = Buffer.alloc(32).toString('base64url');
    const off = { ...key.publicKey, x: zero, y: zero };
    const others = setOf([...set.approvers.slice(0, 1), memberOf({ id: 'apr_2', publicKey: off } as never)]);
    const moved = { ...document, approvers: approverSetHash(others) };
    const context = { set: others, earlier: [], passkeys: passkeyScope };
    expect(await decisionFault(key.assert(moved), context)).toBe('signature_wrong');
  });
});

describe('a signature of an Ed25519 key', () => {
  const message = new TextEncoder().encode('message');

  it('is refused with any byte of it, of its message or of its key changed', async () => {
    const approver = await approverNumber(1);
    const { signature } = await approver.sign({ document });
    const decisions = changedBytes(signature).map(
      (text): Decision => ({
        document,
        decision: 'approve',
        approver: 'apr_1',
        algorithm: 'Ed25519',
        signature: text,
        decidedAt: document.requestedAt,
      }),
    );
    const unmade = { ...document, makers: [] };
    const signed = await approver.sign({ document: unmade }, { decidedAt: document.requestedAt });
    expect(await fault(signed)).toBeNull();
    const faults = decisions.map((each) => fault({ ...each, document: unmade }));
    expect(new Set(await Promise.all(faults))).toEqual(new Set(['signature_wrong']));
  });

  it('is no signature of a passkey, and the reverse', async () => {
    const { publicKey } = await approverNumber(1);
    const made = key.assert(document) as Extract<Decision, { algorithm: 'ES256' }>;
    expect(await isSignedBy(publicKey, message, made, passkeyScope)).toBe(false);
    const other = { algorithm: 'Ed25519', signature: made.signature } as const;
    expect(await isSignedBy(key.publicKey, message, other, passkeyScope)).toBe(false);
    expect(await isSignedBy(publicKey, message, { ...other, signature: '+' }, null)).toBe(false);
    expect(await isSignedBy({ ...publicKey, x: '+' }, message, other, null)).toBe(false);
  });
});

describe('a signature in DER', () => {
  const raw = (hex: string) => {
    const found = rawSignature(Buffer.from(hex, 'hex'));
    return found && Buffer.from(found).toString('hex');
  };
  const scalar = (hex: string) => hex.padStart(64, '0');

  it('gives its two numbers, 32 bytes each', () => {
    expect(raw('3006020101020102')).toBe(scalar('01') + scalar('02'));
    expect(raw('300702020080020102')).toBe(scalar('80') + scalar('02'));
    const large = `00${'ff'.repeat(32)}`;
    expect(raw(`30460221${large}0221${large}`)).toBe('ff'.repeat(64));
  });

  it.each([
    ['another tag', '3106020101020102'],
    ['another length', '3007020101020102'],
    ['a negative number', '3006020180020102'],
    ['a zero that is not needed', '30070202000101020102'],
    ['a zero that is not needed, in a sound length', '300702020001020102'],
    ['no number', '300502000201020102'],
    ['an empty number', '30050200020102'],
    ['something else than a number', '3006030101020102'],
    ['a number longer than it', '3006020101020502'],
    ['a number of 33 bytes', `30260221${'01'.repeat(33)}020102`],
    ['bytes after it', '3009020101020102020103'],
    ['one number only', '3003020101'],
    ['nothing', ''],
  ])('is refused with %s', (_name, hex) => {
    expect(raw(hex)).toBeNull();
  });
});
