import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printCampaign } from './output.js';

export const campaignsShow = defineCommand({
  name: 'campaigns show',
  text: { en: 'show a campaign: its periods, rules and state', zh: '顯示活動的期間、規則與狀態' },
  options: { ...campaignOptions, ...jsonOption },
  examples: ['campaigns show', 'campaigns show --campaign taichung-2020 --json'],
  async run(input) {
    printCampaign(await connectToCampaign(input).campaigns.retrieve({ signal: input.io.signal }), input);
    return exitCodes.done;
  },
});
