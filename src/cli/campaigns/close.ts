import { defineCommand } from '../command/command.js';
import { connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { unconfirmed } from './confirmation.js';
import { finalOptions } from './options.js';
import { printCampaign } from './output.js';

export const campaignsClose = defineCommand({
  name: 'campaigns close',
  text: { en: 'close the registration of a campaign', zh: '結束活動登錄' },
  options: finalOptions,
  examples: ['campaigns close --yes'],
  async run(input) {
    if (!input.options.yes)
      throw unconfirmed({
        en: 'No more merchants, sales and claims are taken then. Refunds, draws and publications go on',
        zh: '結束登錄後不再接受店家、交易與認領；退貨、抽獎與公布不受影響',
      });
    printCampaign(
      await connectToCampaign(input).campaigns.closeRegistration({ signal: input.io.signal }),
      input,
    );
    return exitCodes.done;
  },
});
