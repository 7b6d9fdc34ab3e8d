import type { LedgerPart } from '../../../generated/types.js';

export interface LedgerDifference {
  readonly part: LedgerPart;
  /** Id of a transaction, keyed hash of a participant; null for the campaign. */
  readonly subject: string | null;
  /** Sum of the lines. */
  readonly ledger: number;
  /** What is held beside them. */
  readonly derived: number;
}
export interface LedgerCheckRecord {
  readonly checkedAt: number;
  readonly lines: number;
  readonly entries: number;
  readonly claimedEntries: number;
  /** With at least one entry. */
  readonly participants: number;
  /** At most 100. */
  readonly differences: readonly LedgerDifference[];
}
export interface LedgerStore {
  /** Holds the ledger of entries against all that is derived from it; reads all sales. @throws campaign_not_found */
  check(campaignId: string): Promise<LedgerCheckRecord>;
}
