import { malformed_json, validation_failed } from '../generated/errorEntries.js';
import type { Problem, ProblemIssue } from '../generated/types.js';
import type { ParseIssue } from '../tables/parseIssues.js';
import { rowProblem } from '../validation/rowProblem.js';

/** Why a row cannot be sent, in the shape of the problem of a row that the service rejected. */
export type FeedProblem = Omit<Problem, 'requestId'> & { requestId: null };

const texts = {
  price_unreadable: ['must be an amount such as 1280 TWD', '須為金額，例如 1280 TWD'],
  price_ambiguous: [
    'can be read as two amounts: write 1280, 1,280 or 1280.00',
    '有兩種讀法，請寫成 1280、1,280 或 1280.00',
  ],
  currency_unknown: [
    'is in another currency than TWD, and no rate is given for it',
    '不是新臺幣，且未指定匯率',
  ],
  sale_price_above_price: ['must not be above the price without the sale', '不可高於原價'],
  availability_unknown: [
    'must be one of in_stock, out_of_stock, preorder, backorder',
    '須為 in_stock、out_of_stock、preorder、backorder 之一',
  ],
  period_unreadable: [
    'must be a time such as 2020-12-09T00:00+08:00, or two with / between',
    '須為時間，例如 2020-12-09T00:00+08:00，起訖以 / 分隔',
  ],
  period_reversed: ['ends before it begins', '結束時間早於開始時間'],
  id_damaged: [
    'was damaged by a spreadsheet that took it for a number, so that two ids may have become one',
    '遭試算表當成數字而損壞，不同代碼可能已變成相同',
  ],
  undecodable: ['holds bytes that are no text', '含有無法解讀的字元'],
  seller_unknown: ['is of no seller that was named', '找不到對應的店家'],
} as const;

export type FeedIssueCode = keyof typeof texts;

/** `name` is the name of the field in the feed. */
export function feedIssue(code: FeedIssueCode, pointer: string, name: string): ProblemIssue {
  const [en, zh] = texts[code];
  return { code, pointer, message: `${name} ${en}`, messageZh: `${name} ${zh}` };
}

export const invalidRow = (issues: readonly ProblemIssue[]): FeedProblem =>
  rowProblem('validation_failed', validation_failed, issues);

/** The problem of a record that could not be read as a row. */
export const unreadableRow = (issue: ParseIssue): FeedProblem =>
  issue.code === 'malformed_json'
    ? rowProblem('malformed_json', malformed_json, [issue])
    : invalidRow([issue]);
