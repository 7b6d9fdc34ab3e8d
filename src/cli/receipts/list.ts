import { claimStatuses } from '../../generated/enums.js';
import type { ClaimStatus, ReceiptClaim } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printable } from '../terminal/printable.js';
import { formatMoney, formatNumber, table } from '../terminal/table.js';
import { filterOptions, readFilter } from './filter.js';
import { states } from './states.js';

/** Rows of one table: a list of any length is printed part by part. */
const PART = 500;

const options = {
  ...campaignOptions,
  ...filterOptions,
  status: {
    value: 'state',
    choices: claimStatuses,
    text: { en: 'in this state; waiting by default', zh: '狀態，預設為 waiting（待確認）' },
  },
  ...jsonOption,
} as const satisfies Options;

export const receiptsList = defineCommand({
  name: 'receipts list',
  text: {
    en: 'list claims to paper receipts, to compare with the booklet',
    zh: '列出紙本收據的登錄，供與收據本核對',
  },
  options,
  examples: ['receipts list', 'receipts list --merchant external:M0001 --status rejected --json'],
  async run(input) {
    const { io, localize } = input;
    const { status = 'waiting', json } = input.options;
    const { claims } = connectToCampaign(input);
    const filter = { status: status as ClaimStatus, ...readFilter(input), pageSize: PART };
    let count = 0;
    for await (const { items } of claims.listReceipts(filter, { signal: io.signal }).pages()) {
      count += items.length;
      // One document a line, as what reads it may have less memory than there are claims.
      if (json) for (const claim of items) io.out.write(`${JSON.stringify(claim)}\n`);
      else if (items.length > 0) io.out.write(table(items.map(cellsOf)));
    }
    const many = formatNumber(count);
    const text = {
      en: `${many} ${count === 1 ? 'claim to a paper receipt' : 'claims to paper receipts'}`,
      zh: `共 ${many} 筆紙本收據的登錄`,
    };
    io.err.write(`${localize(text)}\n`);
    return exitCodes.done;

    function cellsOf(claim: ReceiptClaim) {
      return [
        ...[claim.id, printable(claim.merchantExternalId), printable(claim.terminalId)],
        ...[printable(claim.number), claim.date, { right: formatMoney(claim.amount) }],
        localize(states[claim.status] ?? { en: claim.status, zh: claim.status }),
        printable(claim.remark ?? claim.reason ?? ''),
      ];
    }
  },
});
