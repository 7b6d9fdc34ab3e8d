import type { HeldReason } from '../generated/types.js';

/** What a partner reads of a reason, and where in its row the reason is. */
export interface HeldText {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly messageZh: string;
}

export const heldTexts: Readonly<Record<HeldReason, HeldText>> = {
  merchantAwaitsApproval: {
    code: 'merchant_awaits_approval',
    pointer: '',
    message: 'The sale is held: its merchant is not approved yet. It is evaluated when it is.',
    messageZh: '交易已保留：店家尚待核准，核准時再判定資格。',
  },
  amountTooLarge: {
    code: 'held_amount_too_large',
    pointer: '/totalAmount',
    message: 'The sale is held for the operator: its amount is above the limit of the campaign.',
    messageZh: '交易已保留待主辦單位審核：金額超過活動上限。',
  },
  saleInFuture: {
    code: 'held_sale_in_future',
    pointer: '/occurredAt',
    message: 'The sale is held for the operator: its time is too far in the future.',
    messageZh: '交易已保留待主辦單位審核：消費時間晚於目前時間過多。',
  },
  documentInFuture: {
    code: 'held_document_in_future',
    pointer: '/document',
    message: 'The sale is held for the operator: the date of its document is too far in the future.',
    messageZh: '交易已保留待主辦單位審核：憑證日期晚於今日過多。',
  },
  documentDateApart: {
    code: 'held_document_date_apart',
    pointer: '/document',
    message:
      'The sale is held for the operator: the date of its document is too far from the day of the sale.',
    messageZh: '交易已保留待主辦單位審核：憑證日期與消費日相差過多。',
  },
  amountPerUnitImplausible: {
    code: 'held_amount_per_unit',
    pointer: '/items',
    message: 'The sale is held for the operator: the amount of a line does not fit its units.',
    messageZh: '交易已保留待主辦單位審核：明細金額與數量不相稱。',
  },
  lineAmountDiffers: {
    code: 'held_line_amount',
    pointer: '/items',
    message: 'The sale is held for the operator: the amount of a line is not its units times their price.',
    messageZh: '交易已保留待主辦單位審核：明細金額與數量乘單價不符。',
  },
  sellerUbnDiffers: {
    code: 'held_seller_ubn',
    pointer: '/document/sellerUbn',
    message:
      'The sale is held for the operator: the seller UBN is not one of the merchant; add it to ubns if it is a branch.',
    messageZh: '交易已保留待主辦單位審核：賣方統一編號不在店家的 ubns 內；若為分店請補登。',
  },
  documentReportedByAnother: {
    code: 'held_document_of_another',
    pointer: '/document',
    message:
      'The sale is held: the transaction of another organization stands for the document. The conflict over it says more.',
    messageZh: '交易已保留：此憑證目前採計另一機構之交易，詳見憑證爭議。',
  },
};
