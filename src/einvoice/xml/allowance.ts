import { toUnits } from '../decimal.js';
import { EInvoiceError } from '../error.js';
import type { Allowance, AllowanceItem, CancelAllowance } from '../message.js';
import { readEnding } from './ending.js';
import { Fields } from './fields.js';
import { AMOUNT_OF_ALLOWANCE, CANCEL_ALLOWANCE, ITEM_OF_ALLOWANCE, MAIN_OF_ALLOWANCE } from './layouts.js';
import { readParty } from './party.js';
import type { Element } from './reader.js';
import { openSections } from './sections.js';
import type { Source } from './source.js';

const ORDERS = { main: MAIN_OF_ALLOWANCE, item: ITEM_OF_ALLOWANCE, amount: AMOUNT_OF_ALLOWANCE };

const ALLOWANCE_TYPES = ['1', '2'];
const TAX_TYPES = ['1', '2', '3', '4', '9'];

export function readAllowance(root: Element, mainElement: Element, source: Source): Allowance {
  const { warnings } = source;
  const { main, amount, items: itemFields, itemsAt } = openSections(root, mainElement, ORDERS, source);
  if (itemFields.length === 0) throw new EInvoiceError('field_missing', itemsAt);
  const items = itemFields.map(readItem);
  const taxAmount = amount.requiredDecimal('TaxAmount');
  const totalAmount = amount.requiredDecimal('TotalAmount');
  if (sum(items, 'amount') !== toUnits(totalAmount) || sum(items, 'tax') !== toUnits(taxAmount))
    warnings.add('amount_sum', () => amount.at('TotalAmount'));
  return {
    kind: 'allowance',
    code: source.code,
    version: source.version,
    number: main.requiredText('AllowanceNumber'),
    date: main.requiredDate('AllowanceDate'),
    seller: readParty(main, 'Seller'),
    buyer: readParty(main, 'Buyer'),
    allowanceType: main.mark('AllowanceType', ALLOWANCE_TYPES),
    originalInvoiceSellerId: main.text('OriginalInvoiceSellerId'),
    originalInvoiceBuyerId: main.text('OriginalInvoiceBuyerId'),
    attachment: main.text('Attachment'),
    items,
    taxAmount,
    totalAmount,
    warnings: warnings.list,
  };
}

/** Adds lines without loss. The lines are authoritative, since they say how much each invoice gets. */
function sum(items: readonly AllowanceItem[], field: 'amount' | 'tax'): bigint {
  return items.reduce((total, item) => total + toUnits(item[field]), 0n);
}

function readItem(item: Fields): AllowanceItem {
  return {
    originalInvoiceNumber: item.requiredInvoiceNumber('OriginalInvoiceNumber'),
    originalInvoiceDate: item.requiredDate('OriginalInvoiceDate'),
    originalSequenceNumber: item.text('OriginalSequenceNumber'),
    originalDescription: item.text('OriginalDescription'),
    quantity: item.decimal('Quantity'),
    unit: item.text('Unit'),
    unitPrice: item.decimal('UnitPrice'),
    amount: item.requiredDecimal('Amount'),
    tax: item.requiredDecimal('Tax'),
    sequenceNumber: item.text('AllowanceSequenceNumber'),
    taxType: item.mark('TaxType', TAX_TYPES),
  };
}

export function readCancelAllowance(_root: Element, main: Element, source: Source): CancelAllowance {
  const fields = new Fields(source.xml, main, main.name, CANCEL_ALLOWANCE, source.warnings);
  return {
    kind: 'cancelAllowance',
    number: fields.requiredText('CancelAllowanceNumber'),
    date: fields.requiredDate('AllowanceDate'),
    allowanceType: fields.text('AllowanceType'),
    ...readEnding(fields, 'Cancel', source),
  };
}
