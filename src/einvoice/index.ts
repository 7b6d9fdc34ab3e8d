export { fromRocDate, invoicePeriod, periodLabel, toRocDate } from './calendar.js';
export { carrierToken } from './carrierToken.js';
export { EInvoiceError, type EInvoiceErrorCode, type Place } from './error.js';
export {
  type CarrierCheck,
  checkCarrier,
  checkUbn,
  isLoveCode,
  isMaskedInvoiceNumber,
  normalizeInvoiceNumber,
  type UbnCheck,
} from './identifiers.js';
export type * from './message.js';
export { type EInvoiceBarcode, parseInvoiceBarcode } from './qr/barcode.js';
export { makeInvoiceQrCheck, verifyInvoiceQr } from './qr/check.js';
export type { EInvoiceQr, QrEncoding, QrItem } from './qr/model.js';
export { parseInvoiceQr } from './qr/parse.js';
export { type EInvoiceAdjustment, toAdjustment } from './toAdjustment.js';
export { type EInvoiceTransaction, type ToTransactionOptions, toTransaction } from './toTransaction.js';
export type { EInvoiceWarning, EInvoiceWarningCode } from './warnings.js';
export { parseInvoiceXml } from './xml/parse.js';
