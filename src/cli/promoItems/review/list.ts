import { promoItemReviewStates, promoItemStatuses } from '../../../generated/enums.js';
import type { PromoItem, PromoItemReviewState, PromoItemStatus } from '../../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../../command/command.js';
import { campaignOptions, connectToCampaign } from '../../connection/client.js';
import { exitCodes } from '../../errors/exitCodes.js';
import { printable } from '../../terminal/printable.js';
import { formatMoney, formatNumber, table } from '../../terminal/table.js';
import { filterOptions, readFilter } from './filter.js';

/** Rows of one table: a list of any length is printed part by part. */
const PART = 500;

const options = {
  ...campaignOptions,
  ...filterOptions,
  review: {
    value: 'state',
    choices: promoItemReviewStates,
    text: { en: 'whose review stands so', zh: '審核狀態' },
  },
  status: { value: 'state', choices: promoItemStatuses, text: { en: 'in this state', zh: '狀態' } },
  ...jsonOption,
} as const satisfies Options;

export const promoItemsList = defineCommand({
  name: 'promo-items list',
  text: { en: 'list offers, such as those that wait for a review', zh: '列出商品，例如待審核者' },
  options,
  examples: ['promo-items list --review pending', 'promo-items list --zone main --status live --json'],
  async run(input) {
    const { io, localize } = input;
    const { review, status, json } = input.options;
    const { promoItems } = connectToCampaign(input);
    const filter = {
      ...readFilter(input),
      review: review as PromoItemReviewState | undefined,
      status: status as PromoItemStatus | undefined,
      pageSize: PART,
    };
    let count = 0;
    for await (const { items } of promoItems.list(filter, { signal: io.signal }).pages()) {
      count += items.length;
      // One document a line, as what reads it may have less memory than there are offers.
      if (json) for (const item of items) io.out.write(`${JSON.stringify(item)}\n`);
      else if (items.length > 0) io.out.write(table(items.map(cellsOf)));
    }
    const many = formatNumber(count);
    io.err.write(
      `${localize({ en: `${many} ${count === 1 ? 'offer' : 'offers'}`, zh: `共 ${many} 件商品` })}\n`,
    );
    return exitCodes.done;
  },
});

function cellsOf(item: PromoItem) {
  return [
    ...[item.id, printable(item.externalId), printable(item.merchantExternalId), item.zone],
    ...[printable(item.title), { right: formatMoney(item.salePrice) }, item.status],
    item.review ?? '',
    printable(item.reviewReason ?? ''),
  ];
}
