// @ts-check
// A campaign with the sales of the festival of 2020, or a part of them, laid past the service: one sale that it took, and
// copies of it.

import { enterMerchants, openCampaign } from '../festival/openCampaign.mjs';
import { loadSales } from './loadSales.mjs';

const store = /** @type {const} */ ({
  externalId: 'store',
  kind: 'store',
  name: '範例小舖',
  ubns: [],
  industry: 'retail',
  district: '66000060',
});
const sale = /** @type {const} */ ({
  externalId: 'first',
  merchantExternalId: store.externalId,
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'einvoice', number: 'AB12345678', date: '2020-12-12' },
  participant: { token: 'shopper_0_7Qm4XvT2' },
});

/** @param {import('../festival/openCampaign.mjs').Where} where @param {number} scale */
export async function openLoadedCampaign(where, scale) {
  const part = (/** @type {number} */ figure) => Math.round(figure * scale);
  /** Beside the one that is pushed, of a participant of its own, with two entries. */
  const load = {
    sales: part(1_850_000) - 1,
    qualified: part(1_210_000) - 1,
    participants: part(381_000) - 1,
    entries: part(2_900_000) - 2,
  };
  const festival = await openCampaign(where, console.log);
  try {
    await enterMerchants(festival, [store]);
    await festival.partner.transactions.push(sale);
    await loadSales(festival.databaseUrl, load);
    return { ...festival, load };
  } catch (error) {
    await festival.close();
    throw error;
  }
}

export const whole = (/** @type {number} */ figure) => figure.toLocaleString('en-US');
