import { defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { newCampaign } from './fields.js';
import { fieldOptions } from './options.js';
import { printCampaign } from './output.js';

export const campaignsCreate = defineCommand({
  name: 'campaigns create',
  text: { en: 'create a campaign, in draft', zh: '建立活動（草稿）' },
  arguments: [{ name: 'id', optional: true }],
  options: { ...connectionOptions, ...fieldOptions, ...jsonOption },
  examples: [
    'campaigns create taichung-2021 --name 2021購物節 --from 2021-12-01 --to 2021-12-31',
    'campaigns create --file campaign.json',
  ],
  async run(input) {
    const { args, io } = input;
    const campaign = await newCampaign(args[0], input.options);
    printCampaign(await connect(input).campaigns.create(campaign, { signal: io.signal }), input);
    return exitCodes.done;
  },
});
