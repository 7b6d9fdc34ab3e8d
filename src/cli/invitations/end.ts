import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printInvitation } from './table.js';

export const invitationsEnd = defineCommand({
  name: 'invitations end',
  text: {
    en: 'take a pending invitation back, or end an accepted one',
    zh: '撤回待回覆的邀請，或結束已接受者',
  },
  arguments: [{ name: 'inv_…' }],
  options: { ...campaignOptions, ...jsonOption },
  examples: ['invitations end inv_01kb1q3m8x7v5r2t9w4y6z0h'],
  async run(input) {
    const [id = ''] = input.args;
    const { invitations } = connectToCampaign(input);
    printInvitation(await invitations.end(id, { signal: input.io.signal }), input);
    return exitCodes.done;
  },
});
