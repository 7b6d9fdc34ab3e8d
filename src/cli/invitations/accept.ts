import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printInvitation } from './table.js';

export const invitationsAccept = defineCommand({
  name: 'invitations accept',
  text: {
    en: 'take a merchant of another organization in below yours',
    zh: '接受邀請，將其他機構的店家納入',
  },
  arguments: [{ name: 'inv_…' }],
  options: { ...campaignOptions, ...jsonOption },
  examples: ['invitations accept inv_01kb1q3m8x7v5r2t9w4y6z0h'],
  async run(input) {
    const [id = ''] = input.args;
    const { invitations } = connectToCampaign(input);
    printInvitation(await invitations.accept(id, { signal: input.io.signal }), input);
    return exitCodes.done;
  },
});
