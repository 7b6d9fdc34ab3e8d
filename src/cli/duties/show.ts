import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printDuty } from './output.js';

export const dutiesShow = defineCommand({
  name: 'duties show',
  text: { en: 'show a duty with its checklist and evidence', zh: '顯示應辦事項、檢核表與佐證' },
  arguments: [{ name: 'dty_…' }],
  options: { ...campaignOptions, ...jsonOption },
  examples: ['duties show dty_01kb1q3m8x7v5r2t9w4y6z0n'],
  async run(input) {
    const { args, io } = input;
    printDuty(await connectToCampaign(input).duties.retrieve(args[0] ?? '', { signal: io.signal }), input);
    return exitCodes.done;
  },
});
