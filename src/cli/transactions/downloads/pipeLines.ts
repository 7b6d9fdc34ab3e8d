import { parseIssues } from '../../../tables/parseIssues.js';
import type { InvoiceLine, UnreadableLine } from './invoiceLine.js';
import { textLines } from './lines.js';

/** The first line: what the columns are, or at once an invoice. */
export const isPipeHeader = (text: string): boolean => /^(?:表頭=)?M\|[^|]*\|[^|]*\|/.test(text);

/**
 * The lines of 消費發票彙整通知, which the tax platform mails every month:
 * `M|載具名稱|載具號碼|發票日期|商店統編|商店店名|發票號碼|總金額|發票狀態|`, with 買方統編 behind in some files, and below each its
 * items, `D|發票號碼|小計|品項名稱|`. The columns are those of files that two public programs read.
 */
export async function* pipeLines(file: string): AsyncGenerator<InvoiceLine | UnreadableLine> {
  let current: string | null = null;
  for await (const { line, text } of textLines(file)) {
    if (/^(?:表頭|明細)=/.test(text)) continue;
    const [kind, ...cells] = text.replace(/\|$/, '').split('|');
    if (kind === 'M' && cells.length >= 8) {
      const [name = '', id = '', date, sellerUbn, , number = '', total, status, buyerUbn] = cells;
      current = number;
      yield { line, number, date, status, sellerUbn, buyerUbn, total, carrier: { name, id } };
    } else if (kind === 'D' && cells.length >= 3 && cells[0] === current) {
      const [number = '', amount, ...name] = cells;
      yield { line, number, item: { name: name.join('|'), amount } };
    } else if (kind === 'D' && cells.length >= 3) yield { line, issue: parseIssues.noInvoice };
    else yield { line, issue: parseIssues.tooFewCells };
  }
}
