import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import type { Preview } from '../campaign/preview.js';
import type { EInvoiceAdjustment } from '../einvoice/toAdjustment.js';
import type { Claim, Evaluation, RowResult, Transaction, TransactionInput } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import type { Previewer, PreviewOptions } from './previewer.js';
import { type Body, type Given, type List, type Query, Resource } from './resource.js';

/** Options of `pushAll`. */
export interface PushAllOptions extends BulkOptions<Given<TransactionInput>> {
  /** `evaluation` adds to each result why it qualified or not. */
  readonly include?: 'evaluation' | undefined;
}

/**
 * Sales. Where a method takes the id of a transaction, `external:` and your own externalId will do, or `einvoice:` with
 * period and number. One sale counts once, by its document, however often it is pushed.
 */
export class Transactions extends Resource {
  #previewer: Promise<Previewer> | undefined;

  /** Pushes one sale; the result says whether it was taken or known, and its entries. */
  push(transaction: Body<'pushTransaction'>, options?: CallOptions): ShopfestPromise<RowResult> {
    return this.send('pushTransaction', { body: transaction }, options);
  }

  /** Pushes many, from any iterable, in batches. */
  pushAll(transactions: Rows<Given<TransactionInput>>, options: PushAllOptions = {}): Promise<BulkReport> {
    const { include, ...bulk } = options;
    return this.sendAll('pushTransactions', transactions, bulk, { query: { include } });
  }

  /**
   * What a sale will give, by the campaign's signed rules, which are fetched once and kept: with them it asks no network.
   * Nothing is sent. @throws what the service would refuse the sale for
   */
  async preview(transaction: Body<'pushTransaction'>, options: PreviewOptions = {}): Promise<Preview> {
    this.#previewer ??= this.loadPreviewer();
    return (await this.#previewer).preview(transaction, options);
  }

  /**
   * Claims an e-invoice for a participant, by number, date and random code, before or after its sale arrives. For the
   * app and the operator.
   */
  claim(claim: Body<'claimTransaction'>, options?: CallOptions): ShopfestPromise<Claim> {
    return this.send('claimTransaction', { body: claim }, options);
  }

  retrieve(transactionId: string, options?: CallOptions): ShopfestPromise<Transaction> {
    return this.send('retrieveTransaction', { path: { transactionId } }, options);
  }

  /** Your transactions in the order in which they came; the operator's list has all. */
  list(query: Query<'listTransactions'> = {}, options?: CallOptions): List<'listTransactions'> {
    return this.pages('listTransactions', query, options);
  }

  /** Takes a sale back whole: `cancel` (作廢, its number is spent) or `void` (註銷, its number may be issued again). */
  void(
    transactionId: string,
    body: Body<'voidTransaction'>,
    options?: CallOptions,
  ): ShopfestPromise<Transaction> {
    return this.send('voidTransaction', { path: { transactionId }, body }, options);
  }

  /** Gives back a part or all of a sale; what is left is evaluated again. `amount` in NT$. */
  refund(
    transactionId: string,
    body: Body<'refundTransaction'>,
    options?: CallOptions,
  ): ShopfestPromise<Transaction> {
    return this.send('refundTransaction', { path: { transactionId }, body }, options);
  }

  /** Does what a cancel 作廢, void 註銷 or allowance 折讓 asks for, as `toAdjustment` of the e-invoice entry reads it. */
  adjust(adjustment: EInvoiceAdjustment, options?: CallOptions): ShopfestPromise<Transaction> {
    return adjustment.action === 'void'
      ? this.void(adjustment.transaction, adjustment.body, options)
      : this.refund(adjustment.transaction, adjustment.body, options);
  }

  /** Why a sale qualified or not, clause by clause. */
  evaluation(transactionId: string, options?: CallOptions): ShopfestPromise<Evaluation> {
    return this.send('retrieveEvaluation', { path: { transactionId } }, options);
  }
}
