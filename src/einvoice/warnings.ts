import type { Place } from './error.js';

const texts = {
  bom: ['A byte order mark stands before the message', '訊息前有位元組順序記號（BOM）'],
  comment: ['The message holds comments', '訊息含有註解'],
  blanks: ['Blanks around a value were removed', '已去除欄位前後空白'],
  empty_element: ['An optional element is empty', '選填欄位為空'],
  wrong_root: ['The root element is not the one of this message', '根元素名稱與訊息種類不符'],
  extra_main: ['A Main element stands where the message is flat', '訊息不應有 Main 這一層'],
  renamed_element: ['An element has another name than in the standard', '欄位名稱與標準不同'],
  element_order: ['Elements are not in the order of the standard', '欄位順序與標準不同'],
  version_mismatch: [
    'The version of the namespace does not belong to this code',
    '命名空間版本與訊息代碼不符',
  ],
  namespace_missing: ['The message has no e-invoice namespace', '訊息沒有電子發票命名空間'],
  namespace_code: ['The code of the namespace is not the one of this message', '命名空間代碼與訊息種類不符'],
  root_not_closed: [
    'The closing tag of the root is missing; nothing that is needed is',
    '缺少根元素結尾標籤，但內容完整',
  ],
  date_format: ['A date is not written as YYYYMMDD', '日期格式不是 YYYYMMDD'],
  time_format: ['A time is not written as HH:MM:SS', '時間格式不是 HH:MM:SS'],
  number_format: [
    'An invoice number is written with blanks, dashes or full-width signs',
    '發票號碼含空白、連字號或全形字元',
  ],
  missing: ['A field that the standard requires is missing', '缺少標準所定的必填欄位'],
  unreadable: ['An optional field cannot be read and was left out', '選填欄位無法讀取，已略過'],
  repeated_element: ['An element stands more than once', '欄位重複出現'],
  unknown_mark: ['A mark has a value that the standard does not have', '註記值不在標準之內'],
  currency: [
    'The amounts are in a foreign currency, and there is no exchange rate',
    '金額為外幣，但未載明匯率',
  ],
  encoding_declared: ['The text is in another encoding than the declared one', '內容的實際編碼與宣告不同'],
  amount_sum: ['The amounts do not add up to the total', '各項金額加總與總計不符'],
  consumer_tax: ['An invoice without a buyer UBN states tax apart', '無買方統一編號的發票另列稅額'],
  total_fraction: ['The total is not in whole NT$', '總計不是整數元'],
  seller_ubn: ["The checksum of the seller's UBN fails", '賣方統一編號檢查碼不符'],
  buyer_ubn: ["The checksum of the buyer's UBN fails", '買方統一編號檢查碼不符'],
  unknown_element: ['An element that the standard does not have was left out', '略過標準中沒有的欄位'],
  qr_swapped: ['Left and right QR code were swapped', '左右 QR 碼對調'],
  qr_right_missing: [
    'The right QR code is missing; items may be incomplete',
    '缺少右方 QR 碼，明細可能不完整',
  ],
  qr_right_ignored: [
    'The second code does not continue the first and was left out',
    '第二個 QR 碼與第一個不連續，已略過',
  ],
  qr_check_length: ['The encrypted check is not 24 characters long', '加密驗證資訊不是 24 個字元'],
  qr_header_only: ['Only the header could be read', '僅能讀取表頭'],
  qr_items_unreadable: ['Some items could not be read', '部分明細無法讀取'],
  qr_scanner: [
    'What the scanner or keyboard added or changed was undone',
    '已還原掃描器或輸入法所加入、變更的字元',
  ],
  qr_encoding: ['The names are in another encoding than the code says', '品名的實際編碼與 QR 碼所載不同'],
  qr_foreign_amount: [
    "A foreign supplier's total may be in another currency",
    '境外電商的總計可能以外幣列示',
  ],
  qr_text_destroyed: [
    'The scanner destroyed the Chinese text; give the bytes',
    '掃描器已破壞中文，請改傳位元組',
  ],
  odd_month: [
    'The barcode bears an odd month; the period ends in the even month after it',
    '條碼期別為單數月，已改為同期雙數月',
  ],
} as const;

export type EInvoiceWarningCode = keyof typeof texts;

/** An oddity that does not prevent the reading. It never contains the input. */
export interface EInvoiceWarning {
  readonly code: EInvoiceWarningCode;
  readonly at: Place;
  readonly message: string;
  readonly messageZh: string;
}

/** At most this many of one kind are listed: a file of 9,999 odd lines is one finding, not 9,999. */
const MAX_PER_KIND = 20;

export class Warnings {
  readonly list: EInvoiceWarning[] = [];
  readonly #counts = new Map<EInvoiceWarningCode, number>();

  /** `at` is called only for a listed warning: counting lines for each of 100,000 comments would take quadratic time. */
  add(code: EInvoiceWarningCode, at: Place | (() => Place)): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MAX_PER_KIND) return;
    const [message, messageZh] = texts[code];
    this.list.push({ code, at: typeof at === 'string' ? at : at(), message, messageZh });
  }
}
