import type { PromoItemReview, ReviewedPromoItem } from '../../../generated/types.js';
import type { CommandInput, Options } from '../../command/command.js';
import { confirm, yesOption } from '../../command/confirm.js';
import { campaignOptions, connectToCampaign } from '../../connection/client.js';
import type { ExitCode } from '../../errors/exitCodes.js';
import { DecisionReport } from '../../report/decisionReport.js';
import { requireEither, slicesOf } from '../../report/selection.js';
import { formatNumber } from '../../terminal/table.js';
import type { Text } from '../../terminal/text.js';
import { filterOptions, readFilter } from './filter.js';

export const decideOptions = {
  ...campaignOptions,
  ...filterOptions,
  all: { text: { en: 'all that wait for a review', zh: '所有待審核的商品' } },
  ...yesOption,
} as const satisfies Options;

const states: Readonly<Record<string, Text>> = {
  approved: { en: 'approved', zh: '已核准' },
  rejected: { en: 'rejected', zh: '已退回' },
  pending: { en: 'pending', zh: '待審核' },
};

/** The question before many offers at once: `Approve` 12 offers. */
const imperatives: Readonly<Record<PromoItemReview['action'], Text>> = {
  approve: { en: 'Approve', zh: '核准' },
  reject: { en: 'Reject', zh: '退回' },
};

/** Decides about offers that are named, or about those that wait and that a filter selects. */
export async function decideOffers(
  review: Pick<PromoItemReview, 'action' | 'reason'>,
  input: CommandInput<typeof decideOptions>,
): Promise<ExitCode> {
  const { args, options, io } = input;
  const selection = readFilter(input);
  const isFiltered = options.all || Object.keys(selection).length > 0;
  requireEither(args, isFiltered, { en: 'offers', zh: '商品' });
  const { promoItems } = connectToCampaign(input);
  const call = { signal: io.signal };
  const report = new DecisionReport<ReviewedPromoItem>(
    {
      command: `promo-items ${review.action}`,
      states,
      idOf: ({ id }) => id,
      stateOf: (result) => result.review,
    },
    input,
  );
  const decide = async (parts: Omit<PromoItemReview, 'action' | 'reason'>) => {
    const { results, next } = await promoItems.review({ ...review, ...parts }, call);
    report.add(results);
    return next;
  };
  for (const promoItemIds of slicesOf(args)) await decide({ promoItemIds });
  if (!isFiltered) return report.print();
  if (!options.yes) {
    let count = 0;
    const pending = { ...selection, review: 'pending', pageSize: 500 } as const;
    for await (const _ of promoItems.list(pending, call)) count += 1;
    if (count > 0) await confirm(questionOf(review.action, count), input);
  }
  for (let next = await decide({ selection }); next !== null; )
    next = await decide({ selection, after: next });
  return report.print();
}

function questionOf(action: PromoItemReview['action'], count: number): Text {
  const { en, zh } = imperatives[action];
  const many = formatNumber(count);
  return { en: `${en} ${many} ${count === 1 ? 'offer' : 'offers'}`, zh: `${zh} ${many} 件商品` };
}
