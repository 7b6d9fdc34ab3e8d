import type { Campaign } from '../../generated/types.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { campaignTable } from './output.js';

export const campaignsList = defineCommand({
  name: 'campaigns list',
  text: { en: 'list campaigns', zh: '列出活動' },
  options: { ...connectionOptions, ...jsonOption },
  examples: ['campaigns list'],
  async run(input) {
    const { options, io, localize } = input;
    const campaigns: Campaign[] = [];
    for await (const campaign of connect(input).campaigns.list({}, { signal: io.signal }))
      campaigns.push(campaign);
    io.out.write(options.json ? toJson({ campaigns }) : campaignTable(campaigns, localize));
    return exitCodes.done;
  },
});
