import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import type { Preview } from '../campaign/preview.js';
import type { EInvoiceAdjustment } from '../einvoice/toAdjustment.js';
import { retrieveRuleBundle } from '../generated/operations/ruleSets.js';
import { pushTransaction, pushTransactions } from '../generated/operations/transactions.js';
import type { Transaction } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { GeneratedTransactions, type TransactionPushParams } from './generated/transactions.js';
import type { Previewer, PreviewOptions } from './previewer.js';

/** Options of `pushAll`. */
export interface PushAllOptions extends BulkOptions<TransactionPushParams> {
  /** `evaluation` adds to each result why it qualified or not. */
  readonly include?: 'evaluation' | undefined;
}

/**
 * Sales, voids and refunds. Where a method takes the id of a transaction, `external:` and your own externalId will do,
 * or `einvoice:` with period and number. A sale counts once, by its document, however often it is pushed.
 */
export class Transactions extends GeneratedTransactions {
  #previewer: Promise<Previewer> | undefined;

  /** Pushes many, from any iterable, in batches. */
  pushAll(transactions: Rows<TransactionPushParams>, options: PushAllOptions = {}): Promise<BulkReport> {
    // What is no object, `runBulk` refuses.
    const { include, ...bulk } = options ?? {};
    return this.sendAll(pushTransactions, transactions, bulk, { query: { include } });
  }

  /**
   * What a sale will give, by the campaign's signed rules, which are fetched once and kept: with them it asks no network.
   * Nothing is sent. @throws what the service would refuse the sale for
   */
  async preview(transaction: TransactionPushParams, options: PreviewOptions = {}): Promise<Preview> {
    this.#previewer ??= this.loadPreviewer({ pushTransaction, retrieveRuleBundle });
    return (await this.#previewer).preview(transaction, options);
  }

  /** Does what a cancel 作廢, void 註銷 or allowance 折讓 asks for, as `toAdjustment` of the e-invoice entry reads it. */
  adjust(adjustment: EInvoiceAdjustment, options?: CallOptions): ShopfestPromise<Transaction> {
    return adjustment.action === 'void'
      ? this.void(adjustment.transaction, adjustment.body, options)
      : this.refund(adjustment.transaction, adjustment.body, options);
  }
}
