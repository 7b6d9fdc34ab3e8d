import { invoicePeriod } from '../calendar.js';
import type { CancelInvoice, VoidInvoice } from '../message.js';
import { Fields } from './fields.js';
import { CANCEL_INVOICE, VOID_INVOICE } from './orders.js';
import type { Element } from './reader.js';
import type { Source } from './source.js';

export function readCancelInvoice(_root: Element, main: Element, source: Source): CancelInvoice {
  const fields = new Fields(source.xml, main, main.name, CANCEL_INVOICE, source.warnings);
  return {
    kind: 'cancelInvoice',
    ...readEnd(fields, 'Cancel', source),
    returnTaxDocumentNumber: fields.text('ReturnTaxDocumentNumber'),
    warnings: source.warnings.list,
  };
}

export function readVoidInvoice(_root: Element, main: Element, source: Source): VoidInvoice {
  const fields = new Fields(source.xml, main, main.name, VOID_INVOICE, source.warnings);
  return { kind: 'voidInvoice', ...readEnd(fields, 'Void', source), warnings: source.warnings.list };
}

function readEnd(fields: Fields, verb: 'Cancel' | 'Void', source: Source) {
  const date = fields.requiredDate('InvoiceDate');
  return {
    code: source.code,
    version: source.version,
    number: fields.requiredInvoiceNumber(`${verb}InvoiceNumber`),
    date,
    period: invoicePeriod(date),
    buyerUbn: fields.ubn('BuyerId', 'buyer_ubn'),
    sellerUbn: fields.ubn('SellerId', 'seller_ubn'),
    endedOn: fields.date(`${verb}Date`),
    endedAt: fields.time(`${verb}Time`),
    reason: fields.text(`${verb}Reason`),
    remark: fields.text('Remark'),
  };
}
