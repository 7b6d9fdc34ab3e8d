import { addDays } from '../calendar.js';
import type { Ending } from '../message.js';
import type { Fields } from './fields.js';
import type { Source } from './source.js';

/** Reads the fields of every message that revokes another one. */
export function readEnding(fields: Fields, verb: 'Cancel' | 'Void', source: Source): Ending {
  const endedOn = fields.date(`${verb}Date`);
  const endedAt = fields.time(`${verb}Time`);
  return {
    code: source.code,
    version: source.version,
    buyerUbn: fields.ubn('BuyerId', 'buyer_ubn'),
    sellerUbn: fields.ubn('SellerId', 'seller_ubn'),
    endedOn: endedOn !== null && endedAt?.days ? addDays(endedOn, endedAt.days) : endedOn,
    endedAt: endedAt?.value ?? null,
    reason: fields.text(`${verb}Reason`),
    remark: fields.text('Remark'),
    warnings: source.warnings.list,
  };
}
