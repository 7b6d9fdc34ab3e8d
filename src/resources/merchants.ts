import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import type { Merchant, MerchantInput } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type Given, type List, type Query, Resource } from './resource.js';

/**
 * Participating merchants. Where a method takes the id of a merchant, `external:` and your own externalId will do.
 */
export class Merchants extends Resource {
  /** Registers a merchant for review. The same content again gives the merchant that is there. */
  register(merchant: Body<'registerMerchant'>, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send('registerMerchant', { body: merchant }, options);
  }

  /** Registers many, from any iterable, in batches. Parents and children may come in any order within a batch. */
  registerAll(
    merchants: Rows<Given<MerchantInput>>,
    options: BulkOptions<Given<MerchantInput>> = {},
  ): Promise<BulkReport> {
    return this.sendAll('registerMerchants', merchants, options);
  }

  retrieve(merchantId: string, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send('retrieveMerchant', { path: { merchantId } }, options);
  }

  /** Your merchants, oldest first; the operator's list has all. */
  list(query: Query<'listMerchants'> = {}, options?: CallOptions): List<'listMerchants'> {
    return this.pages('listMerchants', query, options);
  }

  /** Changes what is given and leaves the rest; submits a merchant again that was sent back or rejected. */
  update(
    merchantId: string,
    changes: Body<'updateMerchant'>,
    options?: CallOptions,
  ): ShopfestPromise<Merchant> {
    return this.send('updateMerchant', { path: { merchantId }, body: changes }, options);
  }

  /** Takes the merchant out: no more sales, what it has stays counted. */
  withdraw(merchantId: string, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send('withdrawMerchant', { path: { merchantId } }, options);
  }

  /** Approves a submitted merchant; sales held for it are evaluated. For the operator. */
  approve(merchantId: string, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send('approveMerchant', { path: { merchantId } }, options);
  }

  /** Rejects a submitted merchant, with the reason for the partner. For the operator. */
  reject(
    merchantId: string,
    decision: Body<'rejectMerchant'>,
    options?: CallOptions,
  ): ShopfestPromise<Merchant> {
    return this.send('rejectMerchant', { path: { merchantId }, body: decision }, options);
  }

  /** Sends a submitted merchant back, with what to change. For the operator. */
  requestChanges(
    merchantId: string,
    decision: Body<'requestMerchantChanges'>,
    options?: CallOptions,
  ): ShopfestPromise<Merchant> {
    return this.send('requestMerchantChanges', { path: { merchantId }, body: decision }, options);
  }

  /** Stops an approved merchant from taking sales, with the reason. For the operator. */
  suspend(
    merchantId: string,
    decision: Body<'suspendMerchant'>,
    options?: CallOptions,
  ): ShopfestPromise<Merchant> {
    return this.send('suspendMerchant', { path: { merchantId }, body: decision }, options);
  }

  /** Lets a suspended merchant take sales again. For the operator. */
  resume(merchantId: string, options?: CallOptions): ShopfestPromise<Merchant> {
    return this.send('resumeMerchant', { path: { merchantId } }, options);
  }
}
