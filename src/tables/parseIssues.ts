import type { Issue } from '../validation/issue.js';

/** Why a row, or a file, could not be read. */
export type ParseIssue = Omit<Issue, 'code'> & {
  readonly code: 'malformed_json' | 'malformed_row' | 'malformed_file' | 'unknown_encoding' | 'row_too_long';
};

const issue = (code: ParseIssue['code'], message: string, messageZh: string): ParseIssue => ({
  pointer: '',
  code,
  message,
  messageZh,
});

/** The limit of a whole request: a longer row could never be sent. */
export const maxRowBytes = 1_048_576;

export const parseIssues = {
  notUtf8: issue('unknown_encoding', 'is neither UTF-8 nor UTF-16', '不是 UTF-8 或 UTF-16 編碼'),
  notText: issue(
    'unknown_encoding',
    'is in none of UTF-8, UTF-16 and Big5',
    '不是 UTF-8、UTF-16 或 Big5 編碼',
  ),
  tooLong: issue('row_too_long', 'is longer than 1 MiB', '超過 1 MiB'),
  notJson: issue('malformed_json', 'is not valid JSON', '不是有效的 JSON'),
  notObject: issue('malformed_json', 'is not a JSON object', '不是 JSON 物件'),
  tooManyCells: issue('malformed_row', 'has more cells than the header', '欄數多於標題列'),
  tooFewCells: issue('malformed_row', 'has fewer cells than the header', '欄數少於標題列'),
  noInvoice: issue('malformed_row', 'does not follow the invoice to which it belongs', '未接在所屬發票之後'),
  scattered: issue(
    'malformed_file',
    'has lines of one invoice in several places: sort it by invoice number',
    '同一發票的明細分散各處，請依發票號碼排序',
  ),
  strayQuote: issue(
    'malformed_row',
    'has a quotation mark that belongs to no cell',
    '有不屬於任何儲存格的引號',
  ),
  noParent: issue('malformed_row', 'does not follow the product to which it belongs', '未接在所屬商品之後'),
  nested: issue('malformed_row', 'is nested too deeply', '巢狀層數過多'),
  quote: issue(
    'malformed_file',
    'has a quotation mark that does not close; nothing after it was read',
    '引號沒有結尾，其後的內容未讀取',
  ),
  notWorkbook: issue('malformed_file', 'is not an Excel workbook', '不是 Excel 活頁簿'),
  empty: issue('malformed_file', 'is empty: a header is expected', '是空的，應有標題列'),
  headerTwice: (first: string, second: string): ParseIssue =>
    issue(
      'malformed_file',
      `has two columns for the same field: ${first} and ${second}`,
      `有兩欄屬於同一欄位：${first} 與 ${second}`,
    ),
  headerMissing: (fields: readonly string[], names: readonly string[]): ParseIssue =>
    issue(
      'malformed_file',
      `has no column for ${fields.join(', ')}`,
      `缺少欄位：${names.map((name, index) => `${name}（${fields[index]}）`).join('、')}`,
    ),
};
