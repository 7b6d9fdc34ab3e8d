import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import { registerMerchants } from '../generated/operations/merchants.js';
import { GeneratedMerchants, type MerchantRegisterParams } from './generated/merchants.js';

/**
 * Participating merchants. Where a method takes the id of a merchant, `external:` and your own externalId will do.
 */
export class Merchants extends GeneratedMerchants {
  /** Registers many, from any iterable, in batches. Parents and children may come in any order within a batch. */
  registerAll(
    merchants: Rows<MerchantRegisterParams>,
    options: BulkOptions<MerchantRegisterParams> = {},
  ): Promise<BulkReport> {
    return this.sendAll(registerMerchants, merchants, options);
  }
}
