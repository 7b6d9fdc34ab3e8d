import { hexToBytes, joinBytes } from '../bytes.js';
import { canonicalJson } from '../canonicalJson.js';
import { sha256 } from '../sha256.js';

/** What a person approves: canonical JSON, whose hash is signed. */
export interface ApprovalDocument {
  readonly v: 'approval/1';
  /** Null for an act that concerns the whole service. */
  readonly campaign: string | null;
  /** What is to be done, such as `publication.publish`. */
  readonly act: string;
  readonly subject: ApprovalSubject;
  /** The hash of the content that takes effect, see `contentHash`. */
  readonly contentHash: string;
  /** What the person reads, made by the service from the content. */
  readonly words: { readonly zh: string; readonly en: string };
  /** Persons and approvers who made, changed or submitted the content, sorted: none of them counts. */
  readonly makers: readonly string[];
  /** The hash of the approver set in force. */
  readonly approvers: string;
  readonly requestedAt: string;
  readonly expiresAt: string;
  /** 16 random bytes in hexadecimal. */
  readonly nonce: string;
}

export interface ApprovalSubject {
  readonly type: string;
  readonly id: string;
  readonly version: number;
}

export type Verdict = 'approve' | 'reject';

/** A rejection is signed under another name, so that nobody turns it into an approval. */
const domains: Readonly<Record<Verdict, string>> = { approve: 'approval/1', reject: 'rejection/1' };

/** A publication may have thousands of winners. */
export const maxContentValues = 5_000_000;

/** SHA-256 over the canonical JSON (RFC 8785) of the content that takes effect, in hexadecimal. */
export function contentHash(content: unknown): string {
  return sha256(canonicalJson(content, undefined, maxContentValues));
}

/** The bytes that a decision signs: the name of the decision, a zero byte, and the hash of the document. */
export function messageOf(document: ApprovalDocument, decision: Verdict = 'approve'): Uint8Array {
  return joinBytes(`${domains[decision]}\0`, hexToBytes(documentHash(document)));
}

/** SHA-256 over the canonical JSON of a document, in hexadecimal. */
export function documentHash(document: ApprovalDocument): string {
  return sha256(canonicalJson(document));
}
