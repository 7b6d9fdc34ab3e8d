const texts = {
  price_rounded: ['was rounded to whole NT$, half up', '已四捨五入為整數元'],
  price_converted: ['was converted by the rate that was given', '已依指定匯率換算為新臺幣'],
  currency_missing: ['has no currency, which the format requires', '缺少此格式必要的幣別'],
  sale_over: ['is over: the sale price was left out', '已過期，不採用特價'],
  sale_to_come: [
    'begins later: until then the offer has its list price; sync again when it has begun',
    '尚未開始，開始前以原價刊登；開始後請再次同步',
  ],
  period_single: [
    'is one date and no period: the sale price holds without an end',
    '只有一個日期而非起訖，特價視為無期限',
  ],
  price_zero: ['is 0: the offer costs nothing', '為 0，商品為免費'],
  image_left_out: [
    'is no usable http or https address: the offer goes without image',
    '不是可用的 http 或 https 網址，商品不附圖片',
  ],
  gtin_damaged: ['was damaged by a spreadsheet that took it for a number', '遭試算表當成數字而損壞'],
  gtin_invalid: ['is no GTIN: its length or check digit is wrong', '不是有效的 GTIN，長度或檢查碼不符'],
  replacement_character: [
    'holds � where the shop lost a character when it made the feed',
    '含有 �，商店製作檔案時已遺失該字元',
  ],
  format_limit: ['is longer than the format allows', '超過此格式的長度上限'],
  markup_removed: ['held markup, which was removed', '含有網頁標記，已移除'],
  availability_assumed: ['is not given: in stock was assumed', '未提供，視為有現貨'],
  offers_left_out: [
    'are several without SKUs: only the first was taken',
    '有多筆但沒有各自的 SKU，僅採用第一筆',
  ],
} as const;

export type FeedWarningCode = keyof typeof texts;

/** An oddity that does not prevent a row. It never contains the input. */
export interface FeedWarning {
  readonly code: FeedWarningCode;
  /** JSON pointer into the item; '' where it has no such field. */
  readonly pointer: string;
  /** Begins with the name of the field in the feed. */
  readonly message: string;
  readonly messageZh: string;
}

export function feedWarning(code: FeedWarningCode, pointer: string, name: string): FeedWarning {
  const [en, zh] = texts[code];
  return { code, pointer, message: `${name} ${en}`, messageZh: `${name} ${zh}` };
}
