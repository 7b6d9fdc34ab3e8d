import type { Evaluation } from '../../../campaign/rules.js';
import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { ClaimStatus } from '../../../generated/types.js';
import type { Access } from '../db/access.js';

interface ClaimInput {
  /** In plain text; only its HMAC goes further than this call, as for the random code. */
  readonly token: string;
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly randomCode: string;
}
export interface ClaimRecord {
  readonly id: string;
  readonly status: ClaimStatus;
  /** Null while it waits, or was rejected. */
  readonly entries: number | null;
  readonly evaluation: Evaluation | null;
  /** Why it was rejected. */
  readonly reason: ErrorCode | null;
  readonly createdAt: number;
  readonly settledAt: number | null;
}
export interface ClaimStore {
  /**
   * Claims an e-invoice, whether its transaction is there or still to come; the same again gives the same. A claim with
   * a wrong code waits like one whose transaction is still to come.
   * @throws campaign_not_found, campaign_not_active, document_claimed, transaction_voided, claim_locked
   */
  claim(campaignId: string, access: Access, input: ClaimInput): Promise<ClaimRecord>;
}
