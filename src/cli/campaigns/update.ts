import type { Campaign } from '../../generated/types.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import type { Text } from '../terminal/text.js';
import { changedFields } from './fields.js';
import { fieldOptions } from './options.js';
import { printCampaign } from './output.js';

/** What was received before keeps its verdict until then. */
const notJudgedAgain: Text = {
  en: 'Sales received before keep their verdict until: shopfest campaigns reevaluate',
  zh: '先前送達的交易維持原判定，重新判定請執行：shopfest campaigns reevaluate',
};

const hasMoved = (before: Campaign, after: Campaign): boolean =>
  (['purchasePeriod', 'registrationPeriod'] as const).some(
    (name) => before[name].startsAt !== after[name].startsAt || before[name].endsAt !== after[name].endsAt,
  );

export const campaignsUpdate = defineCommand({
  name: 'campaigns update',
  text: { en: 'change a campaign; its rules only in draft', zh: '更新活動；規則僅限草稿' },
  options: { ...campaignOptions, ...fieldOptions, ...jsonOption },
  examples: [
    'campaigns update --to 2022-01-15 --register-to 2022-01-22',
    'campaigns update --file activities.json',
  ],
  async run(input) {
    const { campaigns } = connectToCampaign(input);
    const call = { signal: input.io.signal };
    const before = await campaigns.retrieve(call);
    const after = await campaigns.update(await changedFields(before, input.options), call);
    printCampaign(after, input);
    if (after.status !== 'draft' && hasMoved(before, after) && !input.options.json)
      input.io.err.write(`${input.localize(notJudgedAgain)}\n`);
    return exitCodes.done;
  },
});
