import { toIsoDate } from '../../../einvoice/calendar.js';
import { normalizeDecimal, toUnits, toWholeDollars } from '../../../einvoice/decimal.js';
import { isMaskedInvoiceNumber, normalizeInvoiceNumber } from '../../../einvoice/identifiers.js';
import { toItem } from '../../../einvoice/toTransaction.js';
import type { ProblemIssue, TransactionInput } from '../../../generated/types.js';
import { parseAmount, parseDate } from '../../../tables/cellParsers.js';
import type { InvoiceLine } from './invoiceLine.js';

/** One invoice of a download. */
export interface DownloadedInvoice {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `issued`: a sale. `cancel` 作廢, `void` 註銷: it was one, at most. `masked`: donated or cancelled, without its number. */
  readonly status: 'issued' | 'cancel' | 'void' | 'masked';
  readonly totalAmount: number;
  readonly sellerUbn: string | undefined;
  readonly buyerUbn: string | undefined;
  readonly items: NonNullable<TransactionInput['items']>;
  readonly hasAllowance: boolean;
}

/** The invoice of lines that stand together; or why it is none. */
export function toInvoice(lines: readonly InvoiceLine[]): DownloadedInvoice | ProblemIssue {
  const [first] = lines as readonly [InvoiceLine];
  const status = isMaskedInvoiceNumber(first.number) ? 'masked' : statusOf(first.status ?? '');
  if (status === null) return issue('', 'has an unknown status', '發票狀態不明');
  const number = normalizeInvoiceNumber(first.number) ?? '';
  const date = dateOf(first.date ?? '');
  const totalAmount = totalOf(lines);
  if (status !== 'masked') {
    if (number === '') return issue('/document/number', 'is no invoice number', '不是發票號碼');
    if (date === null) return issue('/document/date', 'is no date', '不是日期');
    if (typeof totalAmount !== 'number') return totalAmount;
  }
  return {
    number,
    date: date ?? '',
    status,
    totalAmount: totalAmount as number,
    sellerUbn: first.sellerUbn || undefined,
    buyerUbn: first.buyerUbn?.replace(/^0+$/, '') || undefined,
    items: lines.flatMap(({ item = {} }) => {
      const { name = '', quantity, unitPrice, amount } = item;
      const [count, price, sum] = [quantity, unitPrice, amount].map(decimal);
      return name === '' ? [] : toItem(name, count ?? null, price ?? null, sum ?? null);
    }),
    hasAllowance: /^(?:是|y|yes|true|[1-9].*)$/i.test(first.allowance ?? ''),
  };
}

/** 開立已確認, 開立, 已確認 and 正常 are sales; 作廢 and 註銷 are none, whatever stands beside. */
function statusOf(text: string): DownloadedInvoice['status'] | null {
  if (text.includes('註銷')) return 'void';
  if (/作廢|退回/.test(text)) return 'cancel';
  return /^$|開立|確認|正常/.test(text) ? 'issued' : null;
}

function dateOf(text: string): string | null {
  const [year, month, dayOfMonth] = parseDate(text).split('-').map(Number);
  return toIsoDate(year ?? 0, month ?? 0, dayOfMonth ?? 0);
}

/**
 * The total: that of the invoice, or the sum of its lines, discounts included. The column 發票金額 of a table has the amount of
 * the line, or in every line the total; anything else is no sum that could be trusted.
 */
function totalOf(lines: readonly InvoiceLine[]): number | ProblemIssue {
  const invalid = issue('/totalAmount', 'is no amount', '不是金額');
  const stated = lines.map(({ total }) => (total === undefined ? null : decimal(total)));
  const ofLines = lines.map(({ item }, index) => decimal(item?.amount ?? '') ?? stated[index] ?? null);
  const [total] = stated;
  if (total == null) return invalid;
  // Only the first line has a total of its own: it is the invoice, and the lines below it are its items.
  if (lines[0]?.item === undefined) return toWholeDollars(toUnits(total)) ?? invalid;
  if (ofLines.includes(null)) return invalid;
  const sum = ofLines.reduce((units, amount) => units + toUnits(amount as string), 0n);
  const isOfLine = stated.every((amount, index) => amount === ofLines[index]);
  const isTotal = stated.every((amount) => amount !== null && toUnits(amount) === sum);
  if (!isOfLine && !isTotal)
    return issue(
      '/totalAmount',
      '發票金額 is neither the amount of its line nor the sum of the lines',
      '發票金額既非該列金額，也非各列合計',
    );
  return toWholeDollars(sum) ?? invalid;
}

const decimal = (text: string | undefined): string | null =>
  text === undefined ? null : normalizeDecimal(String(parseAmount(text)));

const issue = (pointer: string, message: string, messageZh: string): ProblemIssue => ({
  pointer,
  code: 'malformed_row',
  message,
  messageZh,
});
