import type { Evaluation } from '../../../campaign/rules.js';
import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { ClaimStatus, ClaimWaitingFor } from '../../../generated/types.js';
import type { Access, Page, PageRequest, Reference } from '../db/access.js';
import type { StoreProblem } from '../db/problem.js';

interface ClaimInput {
  /** In plain text; only its HMAC goes further than this call, as for the random code. */
  readonly token: string;
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly randomCode: string;
  /** That of the shopper's device, in plain text too; none where the app does not say it. */
  readonly network?: string | undefined;
}
export interface ReceiptClaimInput {
  /** In plain text; only its HMAC goes further than this call. */
  readonly token: string;
  readonly merchantId: string;
  readonly terminalId: string;
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** NT$. */
  readonly amount: number;
}
interface ClaimedEInvoice {
  readonly type: 'einvoice';
  readonly number: string;
  /** '10912' */
  readonly period: string;
  /** YYYY-MM-DD; null in claims of the first releases. */
  readonly date: string | null;
}
type ClaimedReceipt = { readonly type: 'receipt' } & Omit<ReceiptClaimInput, 'token'>;
export interface ClaimRecord {
  readonly id: string;
  readonly document: ClaimedEInvoice | ClaimedReceipt;
  readonly status: ClaimStatus;
  /** Null while it waits, or was rejected. */
  readonly entries: number | null;
  readonly evaluation: Evaluation | null;
  /** Why it was rejected. */
  readonly reason: ErrorCode | null;
  /** Why the shop or the operator rejected it, in their words. */
  readonly remark: string | null;
  /** Null where it does not wait. */
  readonly waitingFor: ClaimWaitingFor | null;
  /** Until when it is usual that the document has not come; null where it does not wait for it. */
  readonly expectedBy: number | null;
  /** When it lapses or lapsed; null where it does not wait, or has no fixed end. */
  readonly waitsUntil: number | null;
  readonly createdAt: number;
  readonly settledAt: number | null;
}
/** A claim to a paper receipt, as the shop may see it. */
export interface ReceiptClaimRecord
  extends Pick<ClaimRecord, 'id' | 'status' | 'waitingFor' | 'reason' | 'remark' | 'createdAt' | 'settledAt'>,
    Omit<ReceiptClaimInput, 'token'> {
  readonly merchantExternalId: string;
  readonly transactionId: string | null;
}
export interface ReceiptClaimFilter {
  readonly status?: ClaimStatus | undefined;
  readonly merchantId?: Reference | undefined;
}
/** What became of a claim to a paper receipt. */
export interface ReceiptDecision {
  readonly claimId: string;
  /** Null where there is no such claim. */
  readonly status: ClaimStatus | null;
  readonly entries: number | null;
  /** Why the decision had no effect: claim_not_found, state_conflict, or what the push of the receipt was refused for. */
  readonly problem: StoreProblem | null;
}
export interface ClaimStore {
  /**
   * Claims an e-invoice, whether its transaction is there or still to come; the same again gives the same. A claim with
   * a wrong code waits like one whose transaction is still to come.
   * @throws campaign_not_found, campaign_not_active, document_claimed, transaction_voided, claim_locked
   */
  claim(campaignId: string, access: Access, input: ClaimInput): Promise<ClaimRecord>;
  /**
   * Claims a paper receipt, which counts once the shop or the operator confirms it, or the shop pushes it with the same
   * amount; the same again gives the same.
   * @throws campaign_not_found, campaign_not_active, merchant_not_found, document_claimed, transaction_voided,
   * receipt_rejected, receipt_claims_exhausted
   */
  claimReceipt(campaignId: string, access: Access, input: ReceiptClaimInput): Promise<ClaimRecord>;
  /** Those to receipts of the caller's merchants. */
  listReceipts(
    campaignId: string,
    access: Access,
    filter: ReceiptClaimFilter,
    page: PageRequest,
  ): Promise<Page<ReceiptClaimRecord>>;
  /** Up to 1,000; one result per claim, in order. @throws campaign_not_found, campaign_not_active */
  confirmReceipts(campaignId: string, access: Access, ids: readonly string[]): Promise<ReceiptDecision[]>;
  /** The same, with a reason for the participant. @throws campaign_not_found */
  rejectReceipts(
    campaignId: string,
    access: Access,
    ids: readonly string[],
    remark: string,
  ): Promise<ReceiptDecision[]>;
  /** One that the caller's organization made. @throws claim_not_found */
  get(campaignId: string, access: Access, id: string): Promise<ClaimRecord>;
  /** Those of the participant with this token, which goes no further than this call. @throws campaign_not_found */
  list(campaignId: string, token: string, page: PageRequest): Promise<Page<ClaimRecord>>;
}
