// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listTransactions,
  pushTransaction,
  claimTransaction,
  retrieveTransaction,
  voidTransaction,
  refundTransaction,
  retrieveEvaluation,
} from '../../generated/operations/transactions.js';
import type {
  Channel,
  Claim,
  ClaimInput,
  Evaluation,
  ExternalId,
  HeldReason,
  OrganizationId,
  RefundInput,
  ResourceReference,
  RowResult,
  Timestamp,
  Transaction,
  TransactionInput,
  TransactionPage,
  TransactionStatus,
  VoidInput,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `transactions.list` takes. */
export interface TransactionListParams {
  /** Only transactions in this state. */
  readonly status?: TransactionStatus | undefined;
  /** Only transactions that are held for this reason. */
  readonly heldReason?: HeldReason | undefined;
  /** Only transactions of this merchant. */
  readonly merchantId?: ResourceReference | undefined;
  /** Only transactions of this channel. */
  readonly channel?: Channel | undefined;
  /** Only the transaction with this externalId. */
  readonly externalId?: ExternalId | undefined;
  /** Only transactions with this document number. */
  readonly documentNumber?: string | undefined;
  /** Only sales from this moment on. */
  readonly occurredFrom?: Timestamp | undefined;
  /** Only sales before this moment. */
  readonly occurredTo?: Timestamp | undefined;
  /** Only transactions of this organization (for the operator). */
  readonly organizationId?: OrganizationId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `transactions.push` takes. */
export interface TransactionPushParams extends InputOf<TransactionInput> {}

/** What `transactions.claim` takes. */
export interface TransactionClaimParams extends InputOf<ClaimInput> {}

/** What `transactions.void` takes. */
export interface TransactionVoidParams extends InputOf<VoidInput> {}

/** What `transactions.refund` takes. */
export interface TransactionRefundParams extends InputOf<RefundInput> {}

/**
 * Sales, voids and refunds. Where an operation takes the id of a transaction, `external:` and the caller's
 * own externalId will do, or `einvoice:` with period and number. A sale counts once, by its document, however
 * often it is pushed.
 */
export class GeneratedTransactions extends Resource {
  /**
   * List transactions.
   *
   * The caller's transactions, in the order in which they were pushed; the operator sees all.
   *
   * Scope: `transactions:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: TransactionListParams = {}, options?: CallOptions): ShopfestList<Transaction, TransactionPage> {
    return this.pages(listTransactions, params, options);
  }

  /**
   * Push a transaction.
   *
   * Pushes one transaction. 201: accepted, with its evaluation. 200: the document was known already; nothing
   * is counted twice. A transaction of a merchant that awaits approval is held, and evaluated on approval; so
   * is one that exceeds a limit of the campaign, until the operator releases it.
   *
   * Scope: `transactions:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  push(params: TransactionPushParams, options?: CallOptions): ShopfestPromise<RowResult> {
    return this.send(pushTransaction, { body: params }, options);
  }

  /**
   * Claim a transaction for a participant.
   *
   * Claims an e-invoice by number, date and random code, before or after its transaction arrives; before it,
   * the claim waits, and says until when. A document can be claimed once. The response does not reveal
   * whether the document exists: a claim with a wrong code waits like one with the right code. What a
   * participant or a network tries is limited, and stops nobody else: after 5 different codes of one
   * participant for one document within a day, further ones are refused. After 50 claims of one participant
   * that wait, after 10 different codes from one network (`clientAddress`) for one document, or many claims
   * from one network, only the code of a transaction that is there is taken and any other claim is `rejected`
   * (`claim_locked`); after twice as many, all are refused. For the app and the operator.
   *
   * Scope: `participants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  claim(params: TransactionClaimParams, options?: CallOptions): ShopfestPromise<Claim> {
    return this.send(claimTransaction, { body: params }, options);
  }

  /**
   * Retrieve a transaction.
   *
   * One transaction with its adjustments, by id or by `external:` and the caller's own externalId.
   *
   * Scope: `transactions:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(transactionId: string, options?: CallOptions): ShopfestPromise<Transaction> {
    return this.send(retrieveTransaction, { path: { transactionId } }, options);
  }

  /**
   * Void a transaction.
   *
   * Voids a transaction as a whole and reverses its entries. Voiding it again with the same kind changes
   * nothing.
   *
   * Scope: `transactions:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  void(transactionId: string, params: TransactionVoidParams, options?: CallOptions): ShopfestPromise<Transaction> {
    return this.send(voidTransaction, { path: { transactionId }, body: params }, options);
  }

  /**
   * Refund a transaction.
   *
   * Refunds a part or all of a transaction. The rest is evaluated again, and entries are reversed.
   *
   * Scope: `transactions:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  refund(transactionId: string, params: TransactionRefundParams, options?: CallOptions): ShopfestPromise<Transaction> {
    return this.send(refundTransaction, { path: { transactionId }, body: params }, options);
  }

  /**
   * Why a transaction qualified or not.
   *
   * The latest evaluation, clause by clause.
   *
   * Scope: `transactions:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  evaluation(transactionId: string, options?: CallOptions): ShopfestPromise<Evaluation> {
    return this.send(retrieveEvaluation, { path: { transactionId } }, options);
  }
}
