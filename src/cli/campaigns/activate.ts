import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printCampaign } from './output.js';

export const campaignsActivate = defineCommand({
  name: 'campaigns activate',
  text: {
    en: 'open a draft for merchants and sales; its rules are fixed then',
    zh: '啟用草稿，開放店家與交易；規則隨即固定',
  },
  options: { ...campaignOptions, ...jsonOption },
  examples: ['campaigns activate'],
  async run(input) {
    printCampaign(await connectToCampaign(input).campaigns.activate({ signal: input.io.signal }), input);
    return exitCodes.done;
  },
});
