import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { decisionOptions } from '../report/selection.js';
import { printInvitation } from './table.js';

export const invitationsRefuse = defineCommand({
  name: 'invitations refuse',
  text: {
    en: 'refuse an invitation',
    zh: '婉拒邀請',
  },
  arguments: [{ name: 'inv_…' }],
  options: { ...campaignOptions, ...decisionOptions, ...jsonOption },
  examples: ['invitations refuse inv_01kb1q3m8x7v5r2t9w4y6z0h --reason 本館無此櫃位'],
  async run(input) {
    const [id = ''] = input.args;
    const { invitations } = connectToCampaign(input);
    printInvitation(
      await invitations.refuse(id, { reason: input.options.reason }, { signal: input.io.signal }),
      input,
    );
    return exitCodes.done;
  },
});
