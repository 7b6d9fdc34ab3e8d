import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { changedFields } from './fields.js';
import { fieldOptions } from './options.js';
import { printCampaign } from './output.js';

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
    const change = await changedFields(await campaigns.retrieve(call), input.options);
    printCampaign(await campaigns.update(change, call), input);
    return exitCodes.done;
  },
});
