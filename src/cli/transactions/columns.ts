import { normalizeInvoiceNumber } from '../../einvoice/identifiers.js';
import type { Channel, DocumentType, SaleCategory } from '../../generated/types.js';
import { enumParser, parseAmount, parseDate, parseTimestamp } from '../../tables/cellParsers.js';
import type { TableSchema } from '../../tables/column.js';
import { district } from '../rows/district.js';

const channels: Readonly<Record<Channel, readonly string[]>> = {
  store: ['門市', '店面', '實體店面', '店家'],
  mall: ['百貨', '商場', '百貨公司'],
  online: ['電商', '網路', '線上', '網購'],
  tv: ['電視購物', '電視'],
};
const documentTypes: Readonly<Record<DocumentType, readonly string[]>> = {
  einvoice: ['發票', '電子發票'],
  receipt: ['收據'],
};
const categories: Readonly<Record<SaleCategory, readonly string[]>> = {
  utilities: ['水電費', '水電瓦斯'],
  parking: ['停車費', '停車'],
  fuel: ['油費', '加油'],
  tax: ['稅', '稅金'],
  tuition: ['學費'],
  medical: ['醫療', '醫療費'],
  fees: ['規費', '手續費'],
  insurance: ['保險', '保費'],
  fines: ['罰款', '罰單'],
  transport: ['交通', '車票'],
  storedValue: ['儲值'],
  vouchers: ['禮券', '票券'],
};

/** Columns of transactions. A row with a terminal is a receipt, any other an e-invoice, unless it has a document type. */
export const transactionColumns: TableSchema = {
  columns: [
    { field: 'externalId', names: ['交易編號', '交易代碼', '交易序號'], required: true },
    { field: 'merchantExternalId', names: ['店家代碼', '商家代碼', '店家編號'] },
    { field: 'merchantId', names: ['店家識別碼'] },
    { field: 'channel', names: ['通路', '銷售通路'], parse: enumParser(channels), required: true },
    {
      field: 'occurredAt',
      names: ['交易時間', '消費時間', '銷售時間'],
      parse: parseTimestamp,
      required: true,
    },
    {
      field: 'totalAmount',
      names: ['總金額', '金額', '總計', '消費金額', '含稅金額'],
      parse: parseAmount,
      required: true,
    },
    {
      field: 'document.type',
      names: ['憑證類型', '單據類型', 'documentType'],
      parse: enumParser(documentTypes),
    },
    {
      field: 'document.number',
      names: [
        '發票號碼',
        '憑證號碼',
        '單據號碼',
        '收據號碼',
        'documentNumber',
        'invoiceNumber',
        'receiptNumber',
      ],
      required: true,
    },
    { field: 'document.date', names: ['發票日期', 'documentDate', 'invoiceDate'], parse: parseDate },
    { field: 'document.randomCode', names: ['隨機碼', 'randomCode'] },
    { field: 'document.sellerUbn', names: ['賣方統編', '賣方統一編號', 'sellerUbn'] },
    { field: 'document.buyerUbn', names: ['買方統編', '買方統一編號', 'buyerUbn'] },
    { field: 'document.terminalId', names: ['機號', '收銀機號', '收銀機', '收據本號', 'terminalId'] },
    { field: 'participant.token', names: ['參加者代碼', 'participantToken', 'participant'] },
    { field: 'district', names: ['行政區', '地區'], parse: district },
    { field: 'activityId', names: ['活動代碼', '活動'] },
    { field: 'category', names: ['品類', '交易品類'], parse: enumParser(categories) },
  ],
  complete: withDocumentType,
};

function withDocumentType(row: Record<string, unknown>): object {
  const { document } = row as { document?: Readonly<Record<string, unknown>> };
  if (document === undefined) return row;
  const type = 'terminalId' in document ? 'receipt' : 'einvoice';
  const typed: Record<string, unknown> = { type, ...document };
  // As it is printed, `RG-10000001`.
  const number = typed.type === 'einvoice' ? normalizeInvoiceNumber(String(typed.number ?? '')) : null;
  return { ...row, document: number === null ? typed : { ...typed, number } };
}
