import { invoicePeriod } from '../calendar.js';
import type { CancelInvoice, VoidInvoice } from '../message.js';
import { readEnding } from './ending.js';
import { Fields } from './fields.js';
import { CANCEL_INVOICE, VOID_INVOICE } from './layouts.js';
import type { Element } from './reader.js';
import type { Source } from './source.js';

export function readCancelInvoice(_root: Element, main: Element, source: Source): CancelInvoice {
  const fields = new Fields(source.xml, main, main.name, CANCEL_INVOICE, source.warnings);
  return {
    kind: 'cancelInvoice',
    ...readInvoiceReference(fields, 'Cancel'),
    returnTaxDocumentNumber: fields.text('ReturnTaxDocumentNumber'),
    ...readEnding(fields, 'Cancel', source),
  };
}

export function readVoidInvoice(_root: Element, main: Element, source: Source): VoidInvoice {
  const fields = new Fields(source.xml, main, main.name, VOID_INVOICE, source.warnings);
  return {
    kind: 'voidInvoice',
    ...readInvoiceReference(fields, 'Void'),
    ...readEnding(fields, 'Void', source),
  };
}

/** Reads which invoice is revoked. */
function readInvoiceReference(fields: Fields, verb: 'Cancel' | 'Void') {
  const date = fields.requiredDate('InvoiceDate');
  return {
    number: fields.requiredInvoiceNumber(`${verb}InvoiceNumber`),
    date,
    period: invoicePeriod(date),
  };
}
