import type { SharedUbn } from '../../generated/types.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';

export const merchantsSharedUbns = defineCommand({
  name: 'merchants shared-ubns',
  text: {
    en: 'list UBNs that merchants of several organizations have',
    zh: '列出多個機構的店家共用的統一編號',
  },
  options: { ...campaignOptions, ...jsonOption },
  examples: ['merchants shared-ubns', 'merchants shared-ubns --json'],
  async run(input) {
    const { io, localize } = input;
    const shared: SharedUbn[] = [];
    const list = connectToCampaign(input).merchants.sharedUbns({ pageSize: 500 }, { signal: io.signal });
    for await (const each of list) shared.push(each);
    io.out.write(input.options.json ? toJson({ sharedUbns: shared }) : table(shared.flatMap(linesOf)));
    const many = formatNumber(shared.length);
    const text = {
      en: `${many} shared ${shared.length === 1 ? 'UBN' : 'UBNs'}`,
      zh: `共 ${many} 個統一編號`,
    };
    io.err.write(`${localize(text)}\n`);
    return exitCodes.done;
  },
});

/** One line for each merchant, and one for each seller of record that was decided. */
function linesOf({ ubn, holders, sellers }: SharedUbn): string[][] {
  return [
    ...holders.flatMap(({ organizationId, merchants }) =>
      merchants.map(({ id, name, status, since }) => [
        ...[ubn, organizationId, id, printable(name), status, since.slice(0, 10)],
      ]),
    ),
    ...sellers.map(({ organizationId, effectiveFrom, reason }) => [
      ...[ubn, organizationId, '→', printable(reason), '', effectiveFrom ?? ''],
    ]),
  ];
}
