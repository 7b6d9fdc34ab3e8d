import type { AuditEntry, AuditFault, AuditHead, AuditVerification } from '../generated/types.js';
import { canonicalJson } from './canonicalJson.js';
import { sha256 } from './sha256.js';

/** What stands before the first entry. */
export const genesisHead: AuditHead = { sequence: 0, hash: '0'.repeat(64) };

/** SHA-256 over the canonical JSON (RFC 8785) of all members but the hash itself. */
export function auditHash(entry: Omit<AuditEntry, 'hash'> & { readonly hash?: string }): string {
  const { hash: _, ...facts } = entry;
  return sha256(canonicalJson(facts));
}

/** Looks at entries one by one, in the order of the chain or against it, and holds no more than one of them. */
export class AuditChainVerifier {
  #entries = 0;
  #newest = genesisHead;
  #last: (AuditHead & { readonly previousHash?: string }) | null;
  #broken: AuditVerification['firstBroken'] = null;
  /** Heads that were not met yet. */
  #held: readonly AuditHead[];

  /** `after` is the entry that the first one follows, where that is known; `held` are heads that must be met. */
  constructor(after: AuditHead | null, held: readonly AuditHead[] = []) {
    this.#last = after;
    this.#held = held.filter(({ sequence }) => sequence > genesisHead.sequence);
  }

  add(entry: AuditEntry): void {
    const { sequence, hash } = entry;
    if (auditHash(entry) !== hash) this.fault(sequence, 'hash');
    this.#held = this.#held.filter((head) => head.sequence !== sequence || head.hash !== hash);
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
    for (const { sequence } of this.#held) this.fault(sequence, 'head');
    return {
      valid: this.#broken === null,
      entries: this.#entries,
      head: this.#newest,
      firstBroken: this.#broken,
    };
  }
}

/**
 * Whether entries of the audit log are what their hashes say, each following the one before: as `audit.list` gives
 * them without a filter, or the other way round. A head that was kept elsewhere must be met among them.
 */
export async function verifyAuditChain(
  entries: Iterable<AuditEntry> | AsyncIterable<AuditEntry>,
  { held = [] }: { readonly held?: readonly AuditHead[] } = {},
): Promise<AuditVerification> {
  const check = new AuditChainVerifier(null, held);
  for await (const entry of entries) check.add(entry);
  return check.result();
}
