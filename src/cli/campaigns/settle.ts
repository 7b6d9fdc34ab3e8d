import { defineCommand } from '../command/command.js';
import { connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { unconfirmed } from './confirmation.js';
import { finalOptions } from './options.js';
import { printCampaign } from './output.js';

export const settleCampaign = defineCommand({
  name: 'campaigns settle',
  text: {
    en: 'end a campaign whose draws, prizes and incidents are done',
    zh: '活動結案（抽獎、領獎與事件須已處理完畢）',
  },
  options: finalOptions,
  examples: ['campaigns settle --yes'],
  async run(input) {
    if (!input.options.yes)
      throw unconfirmed({
        en: 'The campaign ends then: only its figures can be read',
        zh: '結案後活動即告終止，僅能查詢統計',
      });
    printCampaign(await connectToCampaign(input).campaigns.settle({ signal: input.io.signal }), input);
    return exitCodes.done;
  },
});
