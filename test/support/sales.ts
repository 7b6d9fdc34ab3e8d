import type { MerchantInput, PromoItemInput, TransactionInput } from '../../src/generated/types.js';

/** A store in 西屯區 of the region 市區. */
export const storeInput = (externalId: string, more: Partial<MerchantInput> = {}): MerchantInput => ({
  externalId,
  kind: 'store',
  name: `範例小舖 ${externalId}`,
  ubns: [],
  industry: 'retail',
  district: '66000060',
  ...more,
});

/** An e-invoice of NT$1,280, which gives two entries. The number is that of the invoice. */
export const saleInput = (number: number, more: Partial<TransactionInput> = {}): TransactionInput => ({
  externalId: `S-${number}`,
  merchantExternalId: 'store-1',
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'einvoice', number: `AB${String(number).padStart(8, '0')}`, date: '2020-12-12' },
  ...more,
});

/** The same, of a participant of its own: it is registered. */
export const registeredInput = (number: number, more: Partial<TransactionInput> = {}): TransactionInput =>
  saleInput(number, { participant: { token: `shopper-${number}` }, ...more });

/** An offer of NT$680 in the zone `main`. */
export const offerInput = (externalId: string, more: Partial<PromoItemInput> = {}): PromoItemInput => ({
  externalId,
  merchantExternalId: 'store-1',
  type: 'discountProduct',
  title: `新社香菇禮盒 ${externalId}`,
  listPrice: 880,
  salePrice: 680,
  availability: 'inStock',
  ...more,
});
