import { toUnits } from '../decimal.js';
import { EInvoiceError } from '../error.js';
import type { Allowance, AllowanceItem, CancelAllowance } from '../message.js';
import { Fields } from './fields.js';
import {
  AMOUNT_OF_ALLOWANCE,
  CANCEL_ALLOWANCE,
  DETAILS,
  ITEM_OF_ALLOWANCE,
  MAIN_OF_ALLOWANCE,
  SECTIONS,
} from './orders.js';
import { readParty } from './party.js';
import type { Element } from './reader.js';
import type { Source } from './source.js';

const MAX_ITEMS = 9_999;

export function readAllowance(root: Element, mainElement: Element, source: Source): Allowance {
  const { xml, warnings } = source;
  const sections = new Fields(
    xml,
    root,
    root.name,
    mainElement === root ? [...MAIN_OF_ALLOWANCE, ...SECTIONS] : SECTIONS,
    warnings,
  );
  const main = mainElement === root ? sections : (sections.section('Main', MAIN_OF_ALLOWANCE) as Fields);
  const amount = sections.section('Amount', AMOUNT_OF_ALLOWANCE);
  if (!amount) throw new EInvoiceError('field_missing', sections.at('Amount'));
  const items = readItems(sections);
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
    allowanceType: main.text('AllowanceType'),
    originalInvoiceSellerId: main.text('OriginalInvoiceSellerId'),
    originalInvoiceBuyerId: main.text('OriginalInvoiceBuyerId'),
    attachment: main.text('Attachment'),
    items,
    taxAmount,
    totalAmount,
    warnings: warnings.list,
  };
}

/** Lines are added without loss; the lines count, since they say which invoice gets how much. */
function sum(items: readonly AllowanceItem[], figure: 'amount' | 'tax'): bigint {
  return items.reduce((total, item) => total + toUnits(item[figure]), 0n);
}

function readItems(sections: Fields): AllowanceItem[] {
  const items = sections.section('Details', DETAILS)?.items(ITEM_OF_ALLOWANCE) ?? [];
  if (items.length === 0) throw new EInvoiceError('field_missing', `${sections.at('Details')}`);
  if (items.length > MAX_ITEMS) throw new EInvoiceError('too_many_items', sections.at('Details'));
  return items.map((item) => ({
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
    taxType: item.text('TaxType'),
  }));
}

export function readCancelAllowance(_root: Element, main: Element, source: Source): CancelAllowance {
  const fields = new Fields(source.xml, main, main.name, CANCEL_ALLOWANCE, source.warnings);
  return {
    kind: 'cancelAllowance',
    code: source.code,
    version: source.version,
    number: fields.requiredText('CancelAllowanceNumber'),
    date: fields.requiredDate('AllowanceDate'),
    allowanceType: fields.text('AllowanceType'),
    buyerUbn: fields.ubn('BuyerId', 'buyer_ubn'),
    sellerUbn: fields.ubn('SellerId', 'seller_ubn'),
    endedOn: fields.date('CancelDate'),
    endedAt: fields.time('CancelTime'),
    reason: fields.text('CancelReason'),
    remark: fields.text('Remark'),
    warnings: source.warnings.list,
  };
}
