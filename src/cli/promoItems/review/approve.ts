import { defineCommand, jsonOption } from '../../command/command.js';
import { decideOffers, decideOptions } from './decide.js';

export const promoItemsApprove = defineCommand({
  name: 'promo-items approve',
  text: { en: 'approve offers that wait for a review; they are live', zh: '核准待審核的商品，予以上架' },
  arguments: [{ name: 'itm_…', many: true, optional: true }],
  options: { ...decideOptions, ...jsonOption },
  examples: [
    'promo-items approve itm_01kb1q3m8x7v5r2t9w4y6z0j',
    'promo-items approve --zone main',
    'promo-items approve --all --yes',
  ],
  run: (input) => decideOffers({ action: 'approve' }, input),
});
