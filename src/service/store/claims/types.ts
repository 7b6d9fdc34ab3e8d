import type { Evaluation } from '../../../campaign/rules.js';
import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { ClaimStatus, ClaimWaitingFor } from '../../../generated/types.js';
import type { Access, Page, PageRequest } from '../db/access.js';

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
  readonly document: {
    readonly number: string;
    /** '10912' */
    readonly period: string;
    /** YYYY-MM-DD; null in claims of the first releases. */
    readonly date: string | null;
  };
  readonly status: ClaimStatus;
  /** Null while it waits, or was rejected. */
  readonly entries: number | null;
  readonly evaluation: Evaluation | null;
  /** Why it was rejected. */
  readonly reason: ErrorCode | null;
  /** Null where it does not wait. */
  readonly waitingFor: ClaimWaitingFor | null;
  /** Until when it is usual that the document has not come; null where it does not wait for it. */
  readonly expectedBy: number | null;
  /** When it lapses or lapsed; null where it does not wait, or has no fixed end. */
  readonly waitsUntil: number | null;
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
  /** One that the caller's organization made. @throws claim_not_found */
  get(campaignId: string, access: Access, id: string): Promise<ClaimRecord>;
  /** Those of the participant with this token, which goes no further than this call. @throws campaign_not_found */
  list(campaignId: string, token: string, page: PageRequest): Promise<Page<ClaimRecord>>;
}
