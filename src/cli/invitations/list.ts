import { invitationStatuses } from '../../generated/enums.js';
import type { Invitation, InvitationStatus } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { formatNumber } from '../terminal/table.js';
import { invitationTable } from './table.js';

const options = {
  ...campaignOptions,
  side: {
    value: 'side',
    choices: ['made', 'received'],
    text: { en: 'only those that you made, or received', zh: '僅列提出的（made）或收到的（received）' },
  },
  status: { value: 'state', choices: invitationStatuses, text: { en: 'in this state', zh: '狀態' } },
  ...jsonOption,
} as const satisfies Options;

export const invitationsList = defineCommand({
  name: 'invitations list',
  text: {
    en: 'list invitations to stand below a merchant of another organization',
    zh: '列出納入其他機構店家的邀請',
  },
  options,
  examples: ['invitations list', 'invitations list --side received --status pending'],
  async run(input) {
    const { io, localize } = input;
    const { side, status, json } = input.options;
    const filter = {
      side: side as 'made' | 'received' | undefined,
      status: status as InvitationStatus | undefined,
      pageSize: 500,
    };
    const invitations: Invitation[] = [];
    const list = connectToCampaign(input).invitations.list(filter, { signal: io.signal });
    for await (const invitation of list) invitations.push(invitation);
    if (json) io.out.write(toJson({ invitations }));
    else io.out.write(invitationTable(invitations, input));
    const many = formatNumber(invitations.length);
    const text = {
      en: `${many} ${invitations.length === 1 ? 'invitation' : 'invitations'}`,
      zh: `共 ${many} 則邀請`,
    };
    io.err.write(`${localize(text)}\n`);
    return exitCodes.done;
  },
});
