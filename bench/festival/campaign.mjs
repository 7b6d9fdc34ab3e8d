// @ts-check
// The campaign of the sample data, which is the festival of 2020.

import { readFile } from 'node:fs/promises';

/** @typedef {NonNullable<Parameters<import('@shopfest/partner-sdk/operator').ShopfestOperator['campaigns']['create']>[0]>} Given */
/** @typedef {NonNullable<Given['activities']>[number]} ActivityInput */
/** @typedef {Given & { readonly activities: readonly ActivityInput[], readonly regions: NonNullable<Given['regions']> }} CampaignInput */

/** @returns {Promise<CampaignInput>} */
export async function readCampaign() {
  return JSON.parse(await readFile(new URL('../../examples/data/campaign.json', import.meta.url), 'utf8'));
}
