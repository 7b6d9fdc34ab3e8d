import { fromBase64url, toBase64url } from '../base64url.js';
import { toTaipei } from '../taipeiTime.js';
import type { Decision } from './decision.js';
import { type ApprovalDocument, contentHash, messageOf, type Verdict } from './document.js';
import { newSeed, pairOf } from './ed25519.js';
import { ApprovalError } from './error.js';
import { approverIdOf, type Ed25519Key } from './publicKey.js';

/** An Ed25519 key pair as a JWK (RFC 8037). Whoever has it approves in the name of its person. */
export interface ApproverPrivateKey extends Ed25519Key {
  /** The private key: 32 bytes in base64url. */
  readonly d: string;
}

/** What is approved: an approval as the service gives it. */
export interface ApprovalToSign {
  readonly document: ApprovalDocument;
  /** What takes effect; where it is there, it must be what the document names. */
  readonly content?: unknown;
}

export interface SignOptions {
  /** @default 'approve' */
  readonly decision?: Verdict;
  /** Why it is rejected, in words. */
  readonly reason?: string;
  /** When the approver decided: RFC 3339. @default now */
  readonly decidedAt?: string;
}

export type SignedDecision = Extract<Decision, { readonly algorithm: 'Ed25519' }>;

/** A person who approves, with a key pair that never leaves where it was made. */
export interface Approver {
  readonly id: string;
  readonly publicKey: Ed25519Key;
  /**
   * Signs a decision on an approval, for `approvals.approve` or `approvals.reject`.
   *
   * @throws ApprovalError when the content is another than the one that the document names
   */
  sign(approval: ApprovalToSign, options?: SignOptions): Promise<SignedDecision>;
  /** The key pair, to be stored encrypted; `approverFromKey` takes it back. */
  exportKey(): ApproverPrivateKey;
}

/**
 * Makes an approver with a new Ed25519 key pair, where the person is: only `publicKey` is to leave the device.
 *
 * @example
 * const approver = await createApprover();
 * const approval = await shopfest.approvals.retrieve(id);
 * await shopfest.approvals.approve(id, await approver.sign(approval));
 *
 * @throws ApprovalError where the runtime has no Ed25519
 */
export function createApprover(): Promise<Approver> {
  return approverFromSeed(newSeed());
}

/** The approver of a key of 32 bytes, always the same one. @throws ApprovalError */
export async function approverFromSeed(
  seed: Uint8Array,
  options: { readonly id?: string } = {},
): Promise<Approver> {
  const { publicKey, sign } = await pairOf(seed);
  const id = options.id ?? approverIdOf(publicKey);
  const key = { ...publicKey, d: toBase64url(seed) };
  return {
    id,
    publicKey,
    exportKey: () => ({ ...key }),
    async sign(
      { document, content },
      { decision = 'approve', reason, decidedAt = toTaipei(Date.now()) } = {},
    ) {
      if (content !== undefined && contentHash(content) !== document.contentHash)
        throw new ApprovalError('content_differs');
      return {
        document,
        decision,
        approver: id,
        algorithm: 'Ed25519',
        signature: await sign(messageOf(document, decision)),
        decidedAt,
        ...(reason !== undefined && { reason }),
      };
    },
  };
}

/** The approver of a key pair that `exportKey` gave. @throws ApprovalError */
export async function approverFromKey(
  key: ApproverPrivateKey,
  options: { readonly id?: string } = {},
): Promise<Approver> {
  const seed = typeof key?.d === 'string' ? fromBase64url(key.d) : null;
  if (seed === null) throw new ApprovalError('key_invalid');
  const approver = await approverFromSeed(seed, options);
  if (approver.publicKey.x !== key.x) throw new ApprovalError('key_invalid');
  return approver;
}
