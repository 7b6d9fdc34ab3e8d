import type { TableSchema } from '../../../tables/column.js';
import { type Header, parseCells, parseHeader } from '../../../tables/header.js';
import { parseIssues } from '../../../tables/parseIssues.js';
import type { DownloadedItem, InvoiceLine, UnreadableLine } from './invoiceLine.js';
import { textLines } from './lines.js';

/**
 * The columns of 消費明細 as shoppers download it from the tax platform, one row a line item. The platform publishes no
 * description: the names are those of files that several public programs read, all with these fourteen columns.
 */
const columns: TableSchema = {
  columns: [
    { field: 'date', names: ['發票日期'], required: true },
    { field: 'number', names: ['發票號碼'], required: true },
    { field: 'total', names: ['發票金額'], required: true },
    { field: 'status', names: ['發票狀態'] },
    { field: 'allowance', names: ['折讓'] },
    { field: 'sellerUbn', names: ['賣方統一編號', '賣方統編'] },
    { field: 'buyerUbn', names: ['買方統編', '買方統一編號'] },
    { field: 'item.quantity', names: ['消費明細_數量'] },
    { field: 'item.unitPrice', names: ['消費明細_單價'] },
    { field: 'item.amount', names: ['消費明細_金額'], required: true },
    { field: 'item.name', names: ['消費明細_品名'], required: true },
  ],
};

/** Whether this is the header of the table; other tables have no column of an item's name. */
export function isTableHeader(text: string): boolean {
  const header = parseHeader(splitCells(text, Number.POSITIVE_INFINITY), columns);
  return !('code' in header);
}

/** Notes below the table: what is masked, and that later cancels and allowances are not in it. */
const footnote = /^["＊*※\s]*(?:捐贈|注意|備註|說明)/;

/** The lines of the table. Its last column, the name of the item, has commas that are not quoted. */
export async function* tableLines(file: string): AsyncGenerator<InvoiceLine | UnreadableLine> {
  let header: Header | null = null;
  for await (const { line, text } of textLines(file)) {
    if (header === null) {
      header = parseHeader(splitCells(text, Number.POSITIVE_INFINITY), columns) as Header;
      continue;
    }
    const cells = splitCells(text, header.columns.length);
    if (cells.length === header.columns.length) {
      yield { line, ...(parseCells(cells, header, columns) as { number: string; item?: DownloadedItem }) };
    } else if (!footnote.test(text)) yield { line, issue: parseIssues.tooFewCells };
  }
}

const quotedCell = /"(?:[^"]|"")*"(?=,|$)/y;

/** The cells of a row, `count` at most: the last has the rest of the row. A spreadsheet that saved the file quotes some. */
function splitCells(text: string, count: number): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const end = cells.length + 1 < count ? endOfCell(text, at) : text.length;
    cells.push(unquoted(text.slice(at, end)));
    at = end + 1;
  }
  return cells;
}

function endOfCell(text: string, start: number): number {
  quotedCell.lastIndex = start;
  const comma = text.indexOf(',', quotedCell.test(text) ? quotedCell.lastIndex : start);
  return comma < 0 ? text.length : comma;
}

const unquoted = (cell: string): string =>
  /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
