// @ts-check
// A festival that has not begun: a campaign, its merchants registered and approved, and a partner who is ready to push
// sales.

import { start } from '../support/rounds.mjs';
import { makeMerchants, registrationOf } from './merchants.mjs';
import { enterMerchants, openCampaign } from './openCampaign.mjs';

/** @typedef {Awaited<ReturnType<typeof openFestival>>} Festival */

/** @param {import('./size.mjs').Options} options @param {(text: string) => void} print */
export async function openFestival({ size, ...where }, print) {
  const campaign = await openCampaign(where, print);
  try {
    const merchants = await enterMerchants(campaign, makeMerchants(size.merchants).map(registrationOf));
    const { service, partnerKey, onClose } = campaign;
    const pusher = await start('../festival/pusher.mjs', [service.url, partnerKey, JSON.stringify(size)], {
      profile: where.profile,
    });
    onClose(pusher.end);
    return {
      ...campaign,
      /** The service's id of each merchant, by its externalId. */
      merchants,
      /** Pushes the next sales. @param {number} count @returns {Promise<import('./pusher.mjs').Pushed>} */
      push: (count) => pusher.ask(count),
      /** @returns {Promise<{ sums: import('./sums.mjs').Sums, participants: number }>} */
      sums: () => pusher.ask('sums'),
    };
  } catch (error) {
    await campaign.close();
    throw error;
  }
}
