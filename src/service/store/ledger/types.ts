import type { LedgerPart } from '../../../generated/types.js';

export interface LedgerDifference {
  readonly part: LedgerPart;
  /** Id of a transaction, keyed hash of a participant; null for the campaign. */
  readonly subject: string | null;
  /** Sum of the lines. */
  readonly ledger: number;
  /** The sum that is stored beside them. */
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
  /** Compares the ledger of entries with all that is derived from it; reads all transactions. @throws campaign_not_found */
  check(campaignId: string): Promise<LedgerCheckRecord>;
}
