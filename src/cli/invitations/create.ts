import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printInvitation } from './table.js';

const options = {
  ...campaignOptions,
  under: {
    value: 'mer_…',
    text: { en: 'the mall or district of another organization', zh: '其他機構的百貨或商圈' },
  },
  ...jsonOption,
} as const satisfies Options;

export const invitationsCreate = defineCommand({
  name: 'invitations create',
  text: {
    en: 'ask another organization to take your merchant in below its mall or district',
    zh: '申請將自己的店家納入其他機構的百貨或商圈',
  },
  arguments: [{ name: 'mer_… or external:…' }],
  options,
  examples: ['invitations create external:counter-7 --under mer_01kb1q3m8x7v5r2t9w4y6z0f'],
  async run(input) {
    const [merchantId = ''] = input.args;
    const { under: parentId } = input.options;
    if (parentId === undefined) throw usageError({ en: '--under is missing', zh: '缺少 --under' });
    const { invitations } = connectToCampaign(input);
    const call = { signal: input.io.signal };
    printInvitation(await invitations.create({ merchantId, parentId }, call), input);
    return exitCodes.done;
  },
});
