const texts = {
  option_invalid: ['An option cannot be used', '選項無效', 'Mend the option.', '請修正選項。'],
  source_invalid: [
    'This is nothing to read a feed from',
    '無法由此讀取商品資料檔',
    'Give the path of a file, a stream, bytes, or what fetch(url) resolved to.',
    '請提供檔案路徑、串流、位元組，或 fetch(url) 的結果。',
  ],
  source_failed: [
    'The source failed while it was read',
    '讀取來源時發生錯誤',
    'Read the feed again from its beginning.',
    '請從頭重新讀取。',
  ],
  http_status: [
    'The server did not answer with the feed',
    '伺服器未回傳商品資料檔',
    'Check the address, and whether it asks for a sign-in.',
    '請檢查網址，以及是否需要登入。',
  ],
  body_cut: [
    'The answer is shorter than its Content-Length',
    '回應內容比 Content-Length 短',
    'Fetch the feed again.',
    '請重新下載。',
  ],
  empty: ['The feed is empty', '商品資料檔是空的', 'Make the feed again.', '請重新產生檔案。'],
  gzip_cut: ['The gzip data ends too early', 'gzip 資料不完整', 'Fetch the feed again.', '請重新下載。'],
  gzip_malformed: ['The gzip data is damaged', 'gzip 資料已損毀', 'Fetch the feed again.', '請重新下載。'],
  unknown_encoding: [
    'The bytes are no text of a known encoding',
    '無法判斷文字編碼',
    'Save the feed as UTF-8, or name its encoding.',
    '請將檔案另存為 UTF-8，或指定編碼。',
  ],
  wrong_encoding: [
    'The bytes are no text of the encoding that was named',
    '內容不是所指定的編碼',
    "Leave the encoding to 'auto'.",
    "請將編碼設為 'auto'。",
  ],
  unknown_format: [
    'No known format of product feeds was found',
    '無法辨識商品資料檔的格式',
    'Name the format or map the columns (--map, option columns), or give a feed for Google or Meta, an export of Shopify or WooCommerce, JSON-LD, or NDJSON or CSV of this campaign.',
    '請指定格式或對應欄位（--map、選項 columns），或提供 Google、Meta 商品檔、Shopify 或 WooCommerce 匯出檔、JSON-LD，或本活動的 NDJSON、CSV。',
  ],
  header_invalid: [
    'The header is not one of the format',
    '標題列不符合此格式',
    'Export the feed with the columns that are named.',
    '請依所列欄位重新匯出。',
  ],
  xml_malformed: ['The XML is not well-formed', 'XML 格式不正確', 'Make the feed again.', '請重新產生檔案。'],
  xml_cut: [
    'The XML ends too early',
    'XML 內容不完整',
    'Fetch or make the feed again.',
    '請重新下載或產生檔案。',
  ],
  doctype: [
    'A DOCTYPE is refused',
    '拒絕含有 DOCTYPE 的內容',
    'Make the feed without one; a product feed needs none.',
    '請移除 DOCTYPE，商品資料檔不需要它。',
  ],
  json_malformed: ['The JSON is not valid', 'JSON 格式不正確', 'Make the feed again.', '請重新產生檔案。'],
  json_cut: [
    'The JSON ends too early',
    'JSON 內容不完整',
    'Fetch or make the feed again.',
    '請重新下載或產生檔案。',
  ],
  quote_open: [
    'A quotation mark does not close',
    '引號沒有結尾',
    'Double the quotation marks inside of cells, or fetch the feed again if it was cut off.',
    '儲存格內的引號須重複兩次；若檔案遭截斷，請重新下載。',
  ],
  quote_malformed: [
    'A quotation mark stands where a cell spans several lines, so that rows cannot be told apart',
    '跨行儲存格中有多餘的引號，無法分辨各列',
    'Double the quotation marks inside of cells.',
    '儲存格內的引號須重複兩次。',
  ],
  table_cut: [
    'The last row ends too early',
    '最後一列不完整',
    'Fetch or make the feed again.',
    '請重新下載或產生檔案。',
  ],
  record_too_long: [
    'A record is longer than 1 MiB',
    '單筆資料超過 1 MiB',
    'Leave out what an offer does not need.',
    '請移除商品不需要的內容。',
  ],
  no_offers: [
    'No offer was found in it',
    '找不到任何商品',
    'Check that this is the file of the products, with their prices.',
    '請確認這是含價格的商品資料檔。',
  ],
  out_of_order: [
    'Variants stand too far from their products',
    '規格與所屬商品相距過遠',
    'Export products and variants together, grouped (bulk operations of Shopify: groupObjects: true).',
    '請將商品與規格一併匯出並依商品排列（Shopify 批次作業：groupObjects: true）。',
  ],
  read_twice: [
    'The feed is being read, or was read',
    '此商品資料檔已讀取或正在讀取',
    'Call readProductFeed again; a feed can be gone through once.',
    '請再次呼叫 readProductFeed；每次只能讀取一遍。',
  ],
  aborted: [
    'Reading was stopped',
    '讀取已中止',
    'Read the feed again when it is wanted.',
    '需要時請重新讀取。',
  ],
} as const;

export type FeedErrorCode = keyof typeof texts;

/** Where a feed became unreadable. */
export interface FeedPlace {
  /** Rows that were yielded before. */
  readonly row: number;
  /** Line of the feed, from 1; null where its format has none. */
  readonly line: number | null;
}

interface Details {
  /** A detail in English and Traditional Chinese, which never contains the input. */
  readonly detail?: readonly [en: string, zh: string] | undefined;
  readonly line?: number | undefined;
  readonly columns?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Shared by every copy of this package in a process. */
const brand = Symbol.for('@shopfest/partner-sdk/feed-error');

/**
 * A feed that cannot be read, or not to its end. The rows yielded before it are valid, but incomplete: a mirror of the feed
 * must then remove nothing. Test for it with `FeedError.is`, not `instanceof`.
 */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly messageZh: string;
  readonly line: number | null;
  /** Of an unknown table, the columns that it seems to mean: a proposal for the option `columns`. */
  readonly columns: Readonly<Record<string, string>> | undefined;
  /** Absent where the reading had not begun. */
  at?: FeedPlace;

  constructor(code: FeedErrorCode, { detail, line, columns, cause }: Details = {}) {
    const [title, titleZh, advice, adviceZh] = texts[code];
    const where = line === undefined ? [] : [[`line ${line}`, `第 ${line} 行`] as const];
    const notes = detail ? [...where, detail] : where;
    const en = notes.map(([text]) => text).join(': ');
    const zh = notes.map(([, text]) => text).join('：');
    super(`${title}${en && ` (${en})`}. ${advice}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.messageZh = `${titleZh}${zh && `（${zh}）`}。${adviceZh}`;
    this.line = line ?? null;
    this.columns = columns;
  }

  /** Whether a value is such an error, whichever copy of the package made it. */
  static is(value: unknown): value is FeedError {
    return (value as { [brand]?: unknown } | null | undefined)?.[brand] === true;
  }

  /** @internal */
  get [brand](): true {
    return true;
  }
}
