import type { Evaluation } from '../../../campaign/rules.js';
import type {
  AdjustmentKind,
  Channel,
  HeldReason,
  SaleCategory,
  SalesReviewAction,
  TransactionStatus,
  VoidKind,
} from '../../../generated/types.js';
import type { Access, Page, PageRequest, Reference, RowWarning } from '../db/access.js';
import type { StoreProblem } from '../db/problem.js';

interface EInvoiceDocumentInput {
  readonly type: 'einvoice';
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** In plain text; only its HMAC goes further than this call. */
  readonly randomCode?: string | undefined;
  readonly sellerUbn?: string | undefined;
  readonly buyerUbn?: string | undefined;
}
interface ReceiptDocumentInput {
  readonly type: 'receipt';
  readonly terminalId: string;
  readonly number: string;
}
export interface TransactionItem {
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
  /** A reference in what is pushed, the id in records. */
  readonly promoItemId?: Reference | undefined;
}
export interface PushedTransaction {
  readonly externalId: string;
  readonly merchantId?: string | undefined;
  readonly merchantExternalId?: string | undefined;
  readonly channel: Channel;
  readonly occurredAt: number;
  readonly totalAmount: number;
  readonly document: EInvoiceDocumentInput | ReceiptDocumentInput;
  /** The token in plain text; only its HMAC goes further than this call. */
  readonly participant?: { readonly token: string } | undefined;
  readonly district?: string | undefined;
  readonly activityId?: string | undefined;
  readonly category?: SaleCategory | undefined;
  /** Which issue of the document this is, from 1. */
  readonly version?: number | undefined;
  readonly items?: readonly TransactionItem[] | undefined;
}
export interface TransactionRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly merchantId: string;
  readonly merchantExternalId: string;
  readonly channel: Channel;
  readonly occurredAt: number;
  /** As on the document. */
  readonly totalAmount: number;
  /** Less refunds; 0 when voided. */
  readonly netAmount: number;
  readonly document:
    | {
        readonly type: 'einvoice';
        readonly number: string;
        readonly date: string;
        /** '10912' */
        readonly period: string;
        readonly sellerUbn: string | null;
        readonly buyerUbn: string | null;
      }
    | { readonly type: 'receipt'; readonly terminalId: string; readonly number: string };
  /** Whether a participant is known. */
  readonly claimed: boolean;
  readonly district: string | null;
  readonly region: string | null;
  readonly activityId: string | null;
  readonly category: SaleCategory | null;
  readonly items: readonly TransactionItem[];
  readonly status: TransactionStatus;
  /** Empty where it is not held. */
  readonly heldReasons: readonly HeldReason[];
  /** Now. */
  readonly qualified: boolean;
  readonly entries: number;
  /** From 1; one more for each re-issue of the document. */
  /** Organization of the operator whose key pushed it; null where a partner did. */
  readonly pushedByOperator: string | null;
  readonly version: number;
  /** Oldest first. */
  readonly adjustments: readonly AdjustmentRecord[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface AdjustmentRecord {
  readonly id: string;
  readonly externalId: string | null;
  readonly kind: AdjustmentKind;
  /** NT$ taken away. */
  readonly amount: number;
  readonly reason: string | null;
  /** ≥ 0 */
  readonly entriesReversed: number;
  readonly occurredAt: number;
  readonly createdAt: number;
}
/** A transaction as its participant may see it. */
export interface ParticipantDocumentRecord {
  readonly transaction: TransactionRecord;
  readonly merchant: { readonly id: string; readonly name: string; readonly nameEn: string | null };
  /** The latest; null while held. */
  readonly evaluation: Evaluation | null;
  /** Null where the till named the participant. */
  readonly claimedAt: number | null;
}
export type TransactionResult =
  | {
      readonly status: 'accepted';
      readonly id: string;
      readonly entries: number;
      /** Null while held, and where evaluations were not requested. */
      readonly evaluation: Evaluation | null;
      readonly warnings: readonly RowWarning[];
    }
  | {
      readonly status: 'duplicate';
      /** Null, like the rest, where the document is another organization's. */
      readonly id: string | null;
      readonly entries: number | null;
      /** The latest; null where evaluations were not requested. */
      readonly evaluation: Evaluation | null;
      /** Present where it is a duplicate of a voided transaction. */
      readonly warnings?: readonly RowWarning[];
      /** The conflict over a document for which another organization's transaction stands. */
      readonly conflictId?: string;
    }
  | { readonly status: 'rejected'; readonly problem: StoreProblem };
export interface TransactionFilter {
  readonly status?: TransactionStatus | undefined;
  readonly heldReason?: HeldReason | undefined;
  readonly merchantId?: Reference | undefined;
  readonly channel?: Channel | undefined;
  readonly externalId?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly occurredFrom?: number | undefined;
  /** Not included. */
  readonly occurredTo?: number | undefined;
  readonly organizationId?: string | undefined;
}
export interface VoidInput {
  readonly externalId?: string | undefined;
  readonly kind: VoidKind;
  readonly reason?: string | undefined;
  /** Default: now. */
  readonly occurredAt?: number | undefined;
}
export interface RefundInput {
  readonly externalId?: string | undefined;
  readonly amount: number;
  readonly reason?: string | undefined;
  /** Default: now. */
  readonly occurredAt?: number | undefined;
  /** Units that came back, for the totals of the zone; a refund of all that remains takes all of them. */
  readonly items?:
    | readonly { readonly promoItemId: Reference; readonly quantity: number; readonly amount: number }[]
    | undefined;
}
export interface ReevaluationRequest {
  /** Whether it only says what it would change. */
  readonly dryRun: boolean;
  /** Where the batch begins: `nextCursor` of the one before. */
  readonly cursor?: string | undefined;
  /** Transactions that the batch looks at. */
  readonly size?: number | undefined;
}
export interface ReevaluationRecord {
  /** Transactions that the batch looked at, and of these those that were judged by earlier rules. */
  readonly checked: number;
  readonly reevaluated: number;
  /** Those that qualify now, and those that do not any more; NT$ less refunds, and the entries given or taken. */
  readonly qualified: ReevaluationPart;
  readonly disqualified: ReevaluationPart;
  /** Others of the same participants whose entries changed, and by how many. */
  readonly recomputed: { readonly transactions: number; readonly entries: number };
  /** Null after the last batch. */
  readonly nextCursor: string | null;
}
export interface ReevaluationPart {
  readonly transactions: number;
  readonly amount: number;
  readonly entries: number;
}
/** Selects transactions that the operator has to review. */
export type ReviewedTransactionFilter = Pick<
  TransactionFilter,
  'heldReason' | 'merchantId' | 'organizationId' | 'channel' | 'occurredFrom' | 'occurredTo'
>;
export interface TransactionReview {
  readonly action: SalesReviewAction;
  readonly reason?: string | undefined;
  /** Ids, at most 1,000, or what selects them. */
  readonly transactions: readonly string[] | ReviewedTransactionFilter;
  /** `next` of the slice before. */
  readonly after?: string | undefined;
}
/** What became of one transaction. */
export interface ReviewedTransaction {
  readonly transactionId: string;
  /** Null where there is no such transaction. */
  readonly status: TransactionStatus | null;
  readonly entries: number | null;
  /** Why the decision had no effect: transaction_not_found, state_conflict. */
  readonly problem: StoreProblem | null;
}
export interface TransactionStore {
  /**
   * Up to 1,000 rows in a handful of statements. One result per row, in order, with its evaluation where
   * they are requested. Row problems:
   * merchant_reference_missing, merchant_not_found, merchant_ambiguous, merchant_not_approved,
   * district_unknown, activity_unknown, promo_item_not_found, document_conflict, version_not_due,
   * external_id_conflict.
   * @throws campaign_not_found, campaign_not_active
   */
  push(
    campaignId: string,
    access: Access,
    rows: readonly PushedTransaction[],
    options?: { readonly evaluations?: boolean },
  ): Promise<TransactionResult[]>;
  /** Marks accepted transactions as pushed by a key of the operator. */
  markOperators(
    campaignId: string,
    ids: readonly string[],
    key: { readonly organizationId: string; readonly keyId: string },
  ): Promise<void>;
  /** @throws transaction_not_found, as all below */
  get(campaignId: string, access: Access, reference: Reference): Promise<TransactionRecord>;
  /** The latest; null while held. */
  evaluation(campaignId: string, access: Access, reference: Reference): Promise<Evaluation | null>;
  list(
    campaignId: string,
    access: Access,
    filter: TransactionFilter,
    page: PageRequest,
  ): Promise<Page<TransactionRecord>>;
  /** Those of the participant with this token, which goes no further than this call. @throws campaign_not_found */
  listOfParticipant(
    campaignId: string,
    token: string,
    page: PageRequest,
  ): Promise<Page<ParticipantDocumentRecord>>;
  /**
   * Judges the next transactions again that were judged by earlier rules; again without effect.
   * @throws campaign_not_found, state_conflict of a campaign in draft or settled
   */
  reevaluate(campaignId: string, request: ReevaluationRequest): Promise<ReevaluationRecord>;
  /** For the operator. @throws campaign_not_found */
  review(
    campaignId: string,
    review: TransactionReview,
  ): Promise<{ readonly results: readonly ReviewedTransaction[]; readonly next: string | null }>;
  /** Again with the same kind without effect. @throws transaction_voided */
  void(
    campaignId: string,
    access: Access,
    reference: Reference,
    input: VoidInput,
  ): Promise<TransactionRecord>;
  /** @throws transaction_voided, refund_exceeds_total, external_id_conflict, promo_item_not_found */
  refund(
    campaignId: string,
    access: Access,
    reference: Reference,
    input: RefundInput,
  ): Promise<TransactionRecord>;
}
