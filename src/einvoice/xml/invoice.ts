import { addDays, invoicePeriod } from '../calendar.js';
import { toUnits, toWholeDollars } from '../decimal.js';
import { EInvoiceError } from '../error.js';
import type { Carrier, Invoice, InvoiceAmount, InvoiceItem } from '../message.js';
import type { Fields } from './fields.js';
import { AMOUNT_OF_INVOICE, ITEM_OF_INVOICE, MAIN_OF_INVOICE } from './layouts.js';
import { readParty } from './party.js';
import type { Element } from './reader.js';
import { openSections } from './sections.js';
import type { Source } from './source.js';

const ORDERS = { main: MAIN_OF_INVOICE, item: ITEM_OF_INVOICE, amount: AMOUNT_OF_INVOICE };

/** Values of marks, as the standard has them. */
const marks = {
  buyerRemark: ['1', '2', '3', '4'],
  customsClearance: ['1', '2'],
  invoiceType: ['01', '02', '03', '04', '05', '06', '07', '08'],
  donate: ['0', '1'],
  print: ['Y', 'N', 'y', 'n'],
  bondedArea: ['1', '2', '3', '4'],
  zeroTaxRateReason: ['71', '72', '73', '74', '75', '76', '77', '78', '79'],
  taxType: ['1', '2', '3', '4', '9'],
} as const;

export function readInvoice(root: Element, mainElement: Element, source: Source): Invoice {
  const { warnings } = source;
  const { main, amount: amountFields, items, itemsAt } = openSections(root, mainElement, ORDERS, source);
  if (items.length === 0) warnings.add('missing', itemsAt);

  const date = main.requiredDate('InvoiceDate');
  const time = main.time('InvoiceTime');
  const amount = readAmount(amountFields);
  const totalAmount = toWholeDollars(toUnits(amount.totalAmount));
  if (totalAmount === null || totalAmount < 0)
    throw new EInvoiceError('field_invalid', amountFields.at('TotalAmount'));
  if (amount.totalAmount.includes('.')) warnings.add('total_fraction', () => amountFields.at('TotalAmount'));
  const randomNumber = main.text('RandomNumber');
  if (randomNumber !== null && !/^(?:[0-9]{4}|AAAA)$/.test(randomNumber))
    warnings.add('unreadable', () => main.at('RandomNumber'));

  const invoice: Invoice = {
    kind: 'invoice',
    code: source.code,
    version: source.version,
    number: main.requiredInvoiceNumber('InvoiceNumber'),
    date,
    time: time?.value ?? null,
    occurredAt: `${time?.days ? addDays(date, time.days) : date}T${time?.value ?? '12:00:00'}+08:00`,
    period: invoicePeriod(date),
    seller: readParty(main, 'Seller'),
    buyer: readParty(main, 'Buyer'),
    checkNumber: main.text('CheckNumber'),
    buyerRemark: main.mark('BuyerRemark', marks.buyerRemark),
    mainRemark: main.text('MainRemark'),
    customsClearanceMark: main.mark('CustomsClearanceMark', marks.customsClearance),
    category: main.text('Category'),
    relateNumber: main.text('RelateNumber'),
    invoiceType: main.expectedMark('InvoiceType', marks.invoiceType),
    groupMark: main.text('GroupMark'),
    donated: main.expectedMark('DonateMark', marks.donate) === '1',
    carrier: readCarrier(main),
    printed: readMark(main.mark('PrintMark', marks.print)),
    npoban: main.text('NPOBAN'),
    randomCode: randomNumber !== null && /^[0-9]{4}$/.test(randomNumber) ? randomNumber : null,
    bondedAreaConfirm: main.mark('BondedAreaConfirm', marks.bondedArea),
    zeroTaxRateReason: main.mark('ZeroTaxRateReason', marks.zeroTaxRateReason),
    reserved1: main.text('Reserved1'),
    reserved2: main.text('Reserved2'),
    attachment: main.text('Attachment'),
    items: items.map(readItem),
    amount,
    totalAmount,
    warnings: warnings.list,
  };
  if (!addsUp(amount)) warnings.add('amount_sum', () => amountFields.at('TotalAmount'));
  if (invoice.buyer.ubn === null && amount.taxAmount !== null && amount.taxAmount !== '0')
    warnings.add('consumer_tax', () => amountFields.at('TaxAmount'));
  const { currency, exchangeRate } = amount;
  // With a rate, or NT$ under another name, the total is in NT$.
  if (currency !== null && exchangeRate === null && !/^(?:TWD|NTD|NT\$?)$/i.test(currency))
    warnings.add('currency', () => amountFields.at('Currency'));
  return invoice;
}

function readItem(item: Fields): InvoiceItem {
  return {
    description: item.expectedText('Description') ?? '',
    quantity: item.decimal('Quantity'),
    unit: item.text('Unit'),
    unitPrice: item.decimal('UnitPrice'),
    taxType: item.mark('TaxType', marks.taxType),
    amount: item.decimal('Amount'),
    sequenceNumber: item.text('SequenceNumber'),
    remark: item.text('Remark'),
    relateNumber: item.text('RelateNumber'),
  };
}

function readAmount(fields: Fields): InvoiceAmount {
  return {
    salesAmount: fields.decimal('SalesAmount'),
    freeTaxSalesAmount: fields.decimal('FreeTaxSalesAmount'),
    zeroTaxSalesAmount: fields.decimal('ZeroTaxSalesAmount'),
    taxType: fields.mark('TaxType', marks.taxType),
    taxRate: fields.decimal('TaxRate'),
    taxAmount: fields.decimal('TaxAmount'),
    totalAmount: fields.requiredDecimal('TotalAmount'),
    discountAmount: fields.decimal('DiscountAmount'),
    originalCurrencyAmount: fields.decimal('OriginalCurrencyAmount'),
    exchangeRate: fields.decimal('ExchangeRate'),
    currency: fields.text('Currency'),
  };
}

function readCarrier(main: Fields): Carrier | null {
  const type = main.text('CarrierType');
  const id1 = main.text('CarrierId1');
  const id2 = main.text('CarrierId2');
  return type === null ? null : { type, id1, id2 };
}

function readMark(mark: string | null): boolean | null {
  return mark === null ? null : mark.toUpperCase() === 'Y';
}

/** Total = sales + tax-free + zero-rated + tax, with or without the discount subtracted; within NT$1 of rounding. */
function addsUp(amount: InvoiceAmount): boolean {
  const units = (value: string | null) => (value === null ? 0n : toUnits(value));
  const sum =
    units(amount.salesAmount) +
    units(amount.freeTaxSalesAmount) +
    units(amount.zeroTaxSalesAmount) +
    units(amount.taxAmount);
  const oneDollar = toUnits('1');
  return [sum, sum - units(amount.discountAmount)].some((expected) => {
    const difference = expected - units(amount.totalAmount);
    return difference > -oneDollar && difference < oneDollar;
  });
}
