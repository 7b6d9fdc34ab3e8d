import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { zoneTable } from './zoneTable.js';

export const zoneList = defineCommand({
  name: 'zone list',
  text: { en: 'list the zones of the campaign', zh: '列出活動的專區' },
  options: { ...campaignOptions, ...jsonOption },
  examples: ['zone list', 'zone list --json'],
  async run(input) {
    const { io, options } = input;
    const { items } = await connectToCampaign(input).zones.list({ signal: io.signal });
    io.out.write(options.json ? toJson({ zones: items }) : zoneTable(items, input));
    return exitCodes.done;
  },
});
