import { defineCommand, jsonOption } from '../../command/command.js';
import { decisionOptions, requireReason } from '../../report/selection.js';
import { decideOffers, decideOptions } from './decide.js';

export const promoItemsReject = defineCommand({
  name: 'promo-items reject',
  text: { en: 'reject offers, with a reason', zh: '退回商品，並附上原因' },
  arguments: [{ name: 'itm_…', many: true, optional: true }],
  options: { ...decideOptions, ...decisionOptions, ...jsonOption },
  examples: [
    'promo-items reject itm_01kb1q3m8x7v5r2t9w4y6z0j --reason 圖片與商品不符',
    'promo-items reject --zone main --type gift --reason 圖片與商品不符',
  ],
  run(input) {
    const { reason = '' } = input.options;
    requireReason(reason);
    return decideOffers({ action: 'reject', reason }, input);
  },
});
