/** Where an error or a warning is: an element path with line and column in XML, or the code and position in a QR. */
export type Place = string;

export type EInvoiceErrorCode = keyof typeof errorTexts;

const errorTexts = {
  too_long: ['The input is longer than an e-invoice can be', '輸入內容超過電子發票可能的長度'],
  encoding: ['The bytes are not text in the declared encoding', '內容無法以所宣告的編碼讀取'],
  doctype: ['A DOCTYPE or entity declaration is refused', '拒絕含有 DOCTYPE 或實體宣告的內容'],
  entity: ['An entity that XML does not define', '含有 XML 未定義的實體'],
  xml_malformed: ['The XML is not well-formed', 'XML 格式不正確'],
  xml_cut: ['The XML ends too early', 'XML 內容不完整，結尾遭截斷'],
  nesting: ['The XML is nested deeper than an e-invoice can be', 'XML 巢狀層數超過電子發票可能的深度'],
  not_an_einvoice: ['This is not an e-invoice message', '這不是電子發票訊息'],
  message_unsupported: [
    'This kind of e-invoice message is not one of a sale',
    '此類電子發票訊息與交易無關，不支援',
  ],
  field_missing: ['A field that is needed is missing', '缺少必要欄位'],
  field_repeated: [
    'A field that may stand once stands twice, with different contents',
    '只能出現一次的欄位重複，且內容不同',
  ],
  field_invalid: ['A field cannot be read', '欄位內容無法讀取'],
  too_many_items: ['There are more items than a message may hold', '明細筆數超過訊息上限'],
  qr_not_an_invoice: ['This is not the QR code of an e-invoice', '這不是電子發票的 QR 碼'],
  qr_left_missing: [
    'The left QR code is missing; the right one alone holds no invoice number',
    '缺少左方 QR 碼；僅右方 QR 碼無法得知發票號碼',
  ],
  qr_total_invalid: [
    'The total is more than a receipt can have; the till wrote a negative one',
    '總計超過發票可能的金額；收銀機寫入了負數',
  ],
  qr_cut: ['The left QR code ends too early', '左方 QR 碼內容不完整'],
  barcode_invalid: [
    'This is not the barcode of an e-invoice: 5 digits of the period, the number, 4 digits',
    '這不是電子發票的一維條碼（5 碼期別、10 碼號碼、4 碼隨機碼）',
  ],
  key_invalid: ['The AES key must be 32 hexadecimal digits', 'AES 金鑰必須是 32 個十六進位字元'],
  donated: ['A donated e-invoice with masked digits cannot be pushed', '號碼遭遮蔽的捐贈發票無法登錄'],
  merchant_missing: [
    'The merchant is not known: there is no seller UBN and none is named',
    '未指明店家，且發票沒有賣方統一編號',
  ],
  not_a_sale: ['This message is no sale; use toAdjustment', '此訊息不是銷售，請改用 toAdjustment'],
  not_an_adjustment: ['This message names no sale to adjust', '此訊息未指明要異動的交易'],
} as const;

/**
 * The only error of this module: an input cannot be read as an e-invoice. It says where and why, and never contains the
 * input, since an invoice may have personal data.
 */
export class EInvoiceError extends Error {
  override readonly name = 'EInvoiceError';
  readonly code: EInvoiceErrorCode;
  readonly messageZh: string;
  readonly at?: Place;

  constructor(code: EInvoiceErrorCode, at?: Place) {
    const [message, messageZh] = errorTexts[code];
    super(at === undefined ? message : `${message} (${at})`);
    this.code = code;
    this.messageZh = at === undefined ? messageZh : `${messageZh}（${at}）`;
    if (at !== undefined) this.at = at;
  }
}
