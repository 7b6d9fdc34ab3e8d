import type { Transaction } from '../../../generated/types.js';
import { defineCommand, jsonOption } from '../../command/command.js';
import { campaignOptions, connectToCampaign } from '../../connection/client.js';
import { exitCodes } from '../../errors/exitCodes.js';
import { printable } from '../../terminal/printable.js';
import { formatMoney, formatNumber, table } from '../../terminal/table.js';
import { filterOptions, readFilter } from './filter.js';

/** Rows of one table: a list of any length is printed part by part. */
const PART = 500;

export const transactionsHeld = defineCommand({
  name: 'transactions held',
  text: { en: 'list sales that are held, with the reasons', zh: '列出保留的交易與原因' },
  options: { ...campaignOptions, ...filterOptions, ...jsonOption },
  examples: ['transactions held', 'transactions held --because amountTooLarge', 'transactions held --json'],
  async run(input) {
    const { io, options, localize } = input;
    const { transactions } = connectToCampaign(input);
    const filter = { status: 'held', ...readFilter(input), pageSize: PART } as const;
    let count = 0;
    for await (const { items } of transactions.list(filter, { signal: io.signal }).pages()) {
      count += items.length;
      // One document a line, as what reads it may have less memory than there are sales.
      if (options.json) for (const sale of items) io.out.write(`${JSON.stringify(sale)}\n`);
      else if (items.length > 0) io.out.write(table(items.map(cellsOf)));
    }
    const many = formatNumber(count);
    const text = { en: `${many} held ${count === 1 ? 'sale' : 'sales'}`, zh: `共 ${many} 筆保留的交易` };
    io.err.write(`${localize(text)}\n`);
    return exitCodes.done;

    function cellsOf(sale: Transaction) {
      const reasons = sale.heldReasons.map(({ reason }) => reason).join(', ');
      return [
        ...[sale.id, printable(sale.externalId), printable(sale.merchantExternalId)],
        ...[sale.occurredAt.slice(0, 16).replace('T', ' '), { right: formatMoney(sale.totalAmount) }],
        printable(reasons),
      ];
    }
  },
});
