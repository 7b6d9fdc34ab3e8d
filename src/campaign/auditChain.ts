import type { AuditEntry, AuditFault, AuditHead, AuditVerification } from '../generated/types.js';
import { canonicalJson } from './canonicalJson.js';
import { sha256 } from './sha256.js';

/** The head of an empty chain: the first entry follows it. */
export const genesisHead: AuditHead = { sequence: 0, hash: '0'.repeat(64) };

/** SHA-256 over the canonical JSON (RFC 8785) of all members but the hash itself. */
export function auditHash(entry: Omit<AuditEntry, 'hash'> & { readonly hash?: string }): string {
  const { hash: _, ...members } = entry;
  return sha256(canonicalJson(members));
}

/** Verifies entries one by one, in the order of the chain or the reverse order, and keeps only the last one. */
export class AuditChainVerifier {
  #entries = 0;
  #newest = genesisHead;
  #last: (AuditHead & { readonly previousHash?: string }) | null;
  #broken: AuditVerification['firstBroken'] = null;
  /** Expected heads that have not occurred yet. */
  #expectedHeads: readonly AuditHead[];

  /** `after` is the entry that the first one follows, where it is known. Each of `expectedHeads` must occur. */
  constructor(after: AuditHead | null, expectedHeads: readonly AuditHead[] = []) {
    this.#last = after;
    this.#expectedHeads = expectedHeads.filter(({ sequence }) => sequence > genesisHead.sequence);
  }

  add(entry: AuditEntry): void {
    const { sequence, hash } = entry;
    if (auditHash(entry) !== hash) this.fault(sequence, 'hash');
    this.#expectedHeads = this.#expectedHeads.filter(
      (head) => head.sequence !== sequence || head.hash !== hash,
    );
    if (sequence === 1 && entry.previousHash !== genesisHead.hash) this.fault(sequence, 'link');
    if (this.#last) this.#compare(this.#last, entry);
    if (sequence > this.#newest.sequence) this.#newest = { sequence, hash };
    this.#last = entry;
    this.#entries += 1;
  }

  #compare(last: AuditHead & { readonly previousHash?: string }, entry: AuditEntry): void {
    const [older, newer] = last.sequence < entry.sequence ? [last, entry] : [entry, last];
    if (newer.sequence !== older.sequence + 1) this.fault(newer.sequence, 'gap');
    else if (newer.previousHash !== older.hash) this.fault(newer.sequence, 'link');
  }

  fault(sequence: number, fault: AuditFault): void {
    if (this.#broken === null || sequence < this.#broken.sequence) this.#broken = { sequence, fault };
  }

  result(): AuditVerification {
    for (const { sequence } of this.#expectedHeads) this.fault(sequence, 'head');
    return {
      valid: this.#broken === null,
      entries: this.#entries,
      head: this.#newest,
      firstBroken: this.#broken,
    };
  }
}

/**
 * Whether entries of the audit log match their hashes, each following the one before: in the order of `audit.list`
 * without a filter, or in reverse. A head that was stored elsewhere (`held`) must occur among them.
 */
export async function verifyAuditChain(
  entries: Iterable<AuditEntry> | AsyncIterable<AuditEntry>,
  { held = [] }: { readonly held?: readonly AuditHead[] } = {},
): Promise<AuditVerification> {
  const verifier = new AuditChainVerifier(null, held);
  for await (const entry of entries) verifier.add(entry);
  return verifier.result();
}
