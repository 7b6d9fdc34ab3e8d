import type { Ending } from '../message.js';
import type { Fields } from './fields.js';
import type { Source } from './source.js';

/** Reads the fields of every message that revokes another one. */
export function readEnding(fields: Fields, verb: 'Cancel' | 'Void', source: Source): Ending {
  return {
    code: source.code,
    version: source.version,
    buyerUbn: fields.ubn('BuyerId', 'buyer_ubn'),
    sellerUbn: fields.ubn('SellerId', 'seller_ubn'),
    endedOn: fields.date(`${verb}Date`),
    endedAt: fields.time(`${verb}Time`),
    reason: fields.text(`${verb}Reason`),
    remark: fields.text('Remark'),
    warnings: source.warnings.list,
  };
}
