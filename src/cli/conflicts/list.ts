import { conflictStatuses } from '../../generated/enums.js';
import type { Conflict, ConflictStatus } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { formatNumber } from '../terminal/table.js';
import { conflictTable } from './table.js';

const options = {
  ...campaignOptions,
  status: { value: 'state', choices: conflictStatuses, text: { en: 'in this state', zh: '狀態' } },
  seller: { value: 'UBN', text: { en: 'over invoices of this seller', zh: '賣方統一編號' } },
  ...jsonOption,
} as const satisfies Options;

export const conflictsList = defineCommand({
  name: 'conflicts list',
  text: { en: 'list documents that several organizations have pushed', zh: '列出多個機構皆有送出的憑證' },
  options,
  examples: ['conflicts list --status open', 'conflicts list --seller 22099131 --json'],
  async run(input) {
    const { io, localize } = input;
    const { status, seller, json } = input.options;
    const filter = { status: status as ConflictStatus | undefined, sellerUbn: seller, pageSize: 500 };
    const conflicts: Conflict[] = [];
    const list = connectToCampaign(input).conflicts.list(filter, { signal: io.signal });
    for await (const conflict of list) conflicts.push(conflict);
    io.out.write(json ? toJson({ conflicts }) : conflictTable(conflicts, input));
    const many = formatNumber(conflicts.length);
    const text = {
      en: `${many} ${conflicts.length === 1 ? 'conflict' : 'conflicts'}`,
      zh: `共 ${many} 件爭議`,
    };
    io.err.write(`${localize(text)}\n`);
    return exitCodes.done;
  },
});
