import { heldTexts } from '../../../campaign/heldTexts.js';
import type { ReviewReason } from '../../../campaign/plausibility.js';
import { transactionHandling } from '../../../campaign/states.js';
import { taipeiDate } from '../../../campaign/taipeiTime.js';
import type { RowWarning } from '../db/access.js';
import type { MerchantBrief } from '../merchants/lookup.js';
import type { PushedTransaction } from './types.js';

interface WarningRule extends RowWarning {
  readonly applies: (row: PushedTransaction, merchant: MerchantBrief) => boolean;
}

/** What was found when the transaction was planned. */
interface Noticed {
  /** Pointer to what does not fit the activity that the transaction names. */
  readonly activityMismatch: string | undefined;
  readonly isSellerUnlisted: boolean;
  readonly exceeded: readonly ReviewReason[];
}

/** What a till should know of a transaction that was accepted. */
const rules: readonly WarningRule[] = [
  {
    ...heldTexts.merchantAwaitsApproval,
    applies: (_, { status }) => transactionHandling[status] === 'hold',
  },
  {
    code: 'document_date_differs',
    pointer: '/document/date',
    message: 'The date of the invoice is not the day of the sale in Taipei.',
    messageZh: '發票日期與消費日（臺北時間）不同。',
    applies: ({ document, occurredAt }) =>
      document.type === 'einvoice' && document.date !== taipeiDate(occurredAt),
  },
  {
    code: 'items_total_differs',
    pointer: '/items',
    message: 'The items do not add up to totalAmount; the total counts.',
    messageZh: '明細加總與總金額不符，以總金額為準。',
    applies: ({ items = [], totalAmount }) =>
      items.length > 0 && items.reduce((sum, { amount }) => sum + amount, 0) !== totalAmount,
  },
  {
    code: 'district_ignored',
    pointer: '/district',
    message: 'An online or TV sale has no district.',
    messageZh: '線上或電視購物不列計行政區。',
    applies: ({ district, channel }) => district !== undefined && (channel === 'online' || channel === 'tv'),
  },
];

export function warningsOf(
  row: PushedTransaction,
  merchant: MerchantBrief,
  { activityMismatch, isSellerUnlisted, exceeded }: Noticed,
): readonly RowWarning[] {
  const isPlain = activityMismatch === undefined && !isSellerUnlisted && exceeded.length === 0;
  if (isPlain && !rules.some(({ applies }) => applies(row, merchant))) return none;
  const warnings = rules
    .filter(({ applies }) => applies(row, merchant))
    .map(({ applies: _, ...warning }): RowWarning => warning);
  if (isSellerUnlisted) warnings.push(unlistedSeller);
  if (activityMismatch !== undefined) warnings.push({ ...doesNotFitActivity, pointer: activityMismatch });
  for (const reason of exceeded) warnings.push(heldTexts[reason]);
  return warnings;
}

const unlistedSeller: RowWarning = {
  code: 'seller_ubn_unlisted',
  pointer: '/document/sellerUbn',
  message: 'The seller UBN is not one of the merchant; add it to ubns if it is a branch.',
  messageZh: '賣方統一編號不在店家的 ubns 內；若為分店請補登。',
};

const doesNotFitActivity: Omit<RowWarning, 'pointer'> = {
  code: 'activity_mismatch',
  message: 'The sale does not fit the time, the channels or the items of the activity that it names.',
  messageZh: '交易與所指定場次的時間、通路或商品不符。',
};

const none: readonly RowWarning[] = [];

/** For a row that may be the voided transaction sent twice, or a new issue of its number. */
export const duplicateOfVoided: RowWarning = {
  code: 'duplicate_of_voided',
  pointer: '/document',
  message:
    'The sale equals one of the same document that was voided, and counts nothing. If the number was issued again, push it with version.',
  messageZh: '此交易與同一憑證已註銷的交易相同，不予計入。若為註銷後以同號重開，請加上 version 重送。',
};

/** For a row that equals a transaction which the operator rejected. */
export const duplicateOfRejected: RowWarning = {
  code: 'duplicate_of_rejected',
  pointer: '',
  message:
    'The operator rejected this sale, which counts nothing; its adjustment says why. Push it mended, or with version if it is right.',
  messageZh: '主辦單位已退回此交易，不予計入，原因見其 adjustments。請更正後重送；內容無誤時請加上 version。',
};
