import { describe, expect, it } from 'vitest';
import { parseInvoiceXml } from '../../src/einvoice/index.js';
import { namespace } from './make.js';

/** Elements in the order of the standard (MIG 3.1 XSD and 4.1), each with a value of its own. */
type Tree = readonly (readonly [name: string, value: string | Tree])[];
const write = (tree: Tree): string =>
  tree
    .map(([name, value]) => `<${name}>${typeof value === 'string' ? value : write(value)}</${name}>`)
    .join('');
const message = (root: string, code: string, tree: Tree) =>
  parseInvoiceXml(
    `<${root} xmlns="${namespace(code, /^[FG]/.test(code) ? '4.1' : '3.2')}">${write(tree)}</${root}>`,
  );

const party = (ubn: string, of: string): Tree => [
  ['Identifier', ubn],
  ['Name', `${of} name`],
  ['Address', `${of} address`],
  ['PersonInCharge', `${of} person`],
  ['TelephoneNumber', `${of} telephone`],
  ['FacsimileNumber', `${of} facsimile`],
  ['EmailAddress', `${of} email`],
  ['CustomerNumber', `${of} customer`],
  ['RoleRemark', `${of} role`],
];
const partyRead = (ubn: string, of: string) => ({
  ubn,
  name: `${of} name`,
  address: `${of} address`,
  personInCharge: `${of} person`,
  telephoneNumber: `${of} telephone`,
  facsimileNumber: `${of} facsimile`,
  emailAddress: `${of} email`,
  customerNumber: `${of} customer`,
  roleRemark: `${of} role`,
});

describe('parseInvoiceXml, given every field of the standard', () => {
  it('reads an invoice', () => {
    const read = message('Invoice', 'F0401', [
      [
        'Main',
        [
          ['InvoiceNumber', 'AB12345678'],
          ['InvoiceDate', '20201212'],
          ['InvoiceTime', '14:30:05'],
          ['Seller', party('22099131', 'seller')],
          ['Buyer', party('04541302', 'buyer')],
          ['CheckNumber', 'check'],
          ['BuyerRemark', '1'],
          ['MainRemark', 'main remark'],
          ['CustomsClearanceMark', '2'],
          ['Category', 'ca'],
          ['RelateNumber', 'order 1'],
          ['InvoiceType', '07'],
          ['GroupMark', '*'],
          ['DonateMark', '1'],
          ['CarrierType', '3J0002'],
          ['CarrierId1', '/SAMPLE0'],
          ['CarrierId2', '/SAMPLE1'],
          ['PrintMark', 'N'],
          ['NPOBAN', '25885'],
          ['RandomNumber', '0122'],
          ['BondedAreaConfirm', '3'],
          ['ZeroTaxRateReason', '71'],
          ['Reserved1', 'one'],
          ['Reserved2', 'two'],
          ['Attachment', 'QQ=='],
        ],
      ],
      [
        'Details',
        [
          [
            'ProductItem',
            [
              ['Description', '茶'],
              ['Quantity', '2'],
              ['Unit', '盒'],
              ['UnitPrice', '600'],
              ['TaxType', '1'],
              ['Amount', '1200'],
              ['SequenceNumber', '001'],
              ['Remark', 'line remark'],
              ['RelateNumber', 'line order'],
            ],
          ],
        ],
      ],
      [
        'Amount',
        [
          ['SalesAmount', '1100'],
          ['FreeTaxSalesAmount', '20'],
          ['ZeroTaxSalesAmount', '30'],
          ['TaxType', '9'],
          ['TaxRate', '0.05'],
          ['TaxAmount', '55'],
          ['TotalAmount', '1205'],
          ['DiscountAmount', '7'],
          ['OriginalCurrencyAmount', '40.5'],
          ['ExchangeRate', '29.75'],
          ['Currency', 'USD'],
        ],
      ],
    ]);
    expect(read).toEqual({
      kind: 'invoice',
      code: 'F0401',
      version: '4.1',
      number: 'AB12345678',
      date: '2020-12-12',
      time: '14:30:05',
      occurredAt: '2020-12-12T14:30:05+08:00',
      period: '10912',
      seller: partyRead('22099131', 'seller'),
      buyer: partyRead('04541302', 'buyer'),
      checkNumber: 'check',
      buyerRemark: '1',
      mainRemark: 'main remark',
      customsClearanceMark: '2',
      category: 'ca',
      relateNumber: 'order 1',
      invoiceType: '07',
      groupMark: '*',
      donated: true,
      carrier: { type: '3J0002', id1: '/SAMPLE0', id2: '/SAMPLE1' },
      printed: false,
      npoban: '25885',
      randomCode: '0122',
      bondedAreaConfirm: '3',
      zeroTaxRateReason: '71',
      reserved1: 'one',
      reserved2: 'two',
      attachment: 'QQ==',
      items: [
        {
          description: '茶',
          quantity: '2',
          unit: '盒',
          unitPrice: '600',
          taxType: '1',
          amount: '1200',
          sequenceNumber: '001',
          remark: 'line remark',
          relateNumber: 'line order',
        },
      ],
      amount: {
        salesAmount: '1100',
        freeTaxSalesAmount: '20',
        zeroTaxSalesAmount: '30',
        taxType: '9',
        taxRate: '0.05',
        taxAmount: '55',
        totalAmount: '1205',
        discountAmount: '7',
        originalCurrencyAmount: '40.5',
        exchangeRate: '29.75',
        currency: 'USD',
      },
      totalAmount: 1205,
      warnings: [],
    });
  });

  it('reads an allowance', () => {
    const read = message('Allowance', 'G0401', [
      [
        'Main',
        [
          ['AllowanceNumber', 'AL1'],
          ['AllowanceDate', '20201214'],
          ['Seller', party('22099131', 'seller')],
          ['Buyer', party('04541302', 'buyer')],
          ['AllowanceType', '2'],
          ['OriginalInvoiceSellerId', '22099131'],
          ['OriginalInvoiceBuyerId', '04541302'],
          ['Attachment', 'QQ=='],
        ],
      ],
      [
        'Details',
        [
          [
            'ProductItem',
            [
              ['OriginalInvoiceDate', '20201212'],
              ['OriginalInvoiceNumber', 'AB12345678'],
              ['OriginalSequenceNumber', '001'],
              ['OriginalDescription', '茶'],
              ['Quantity', '1'],
              ['Unit', '盒'],
              ['UnitPrice', '600'],
              ['Amount', '600'],
              ['Tax', '30'],
              ['AllowanceSequenceNumber', '1'],
              ['TaxType', '1'],
            ],
          ],
        ],
      ],
      [
        'Amount',
        [
          ['TaxAmount', '30'],
          ['TotalAmount', '600'],
        ],
      ],
    ]);
    expect(read).toEqual({
      kind: 'allowance',
      code: 'G0401',
      version: '4.1',
      number: 'AL1',
      date: '2020-12-14',
      seller: partyRead('22099131', 'seller'),
      buyer: partyRead('04541302', 'buyer'),
      allowanceType: '2',
      originalInvoiceSellerId: '22099131',
      originalInvoiceBuyerId: '04541302',
      attachment: 'QQ==',
      items: [
        {
          originalInvoiceNumber: 'AB12345678',
          originalInvoiceDate: '2020-12-12',
          originalSequenceNumber: '001',
          originalDescription: '茶',
          quantity: '1',
          unit: '盒',
          unitPrice: '600',
          amount: '600',
          tax: '30',
          sequenceNumber: '1',
          taxType: '1',
        },
      ],
      taxAmount: '30',
      totalAmount: '600',
      warnings: [],
    });
  });

  it.each([
    ['CancelInvoice', 'C0501', 'InvoiceNumber', 'Cancel', 'cancelInvoice'],
    ['VoidInvoice', 'C0701', 'InvoiceNumber', 'Void', 'voidInvoice'],
    ['CancelAllowance', 'G0501', 'AllowanceNumber', 'Cancel', 'cancelAllowance'],
  ])('reads %s', (root, code, numbered, verb, kind) => {
    const ofInvoice = numbered === 'InvoiceNumber';
    const read = message(root, code, [
      [`${verb}${numbered}`, 'AB12345678'],
      ...(ofInvoice ? [] : [['AllowanceType', '1'] as const]),
      [ofInvoice ? 'InvoiceDate' : 'AllowanceDate', '20201212'],
      ['BuyerId', '04541302'],
      ['SellerId', '22099131'],
      [`${verb}Date`, '20201213'],
      [`${verb}Time`, '09:00:01'],
      [`${verb}Reason`, 'reason'],
      ...(kind === 'cancelInvoice' ? [['ReturnTaxDocumentNumber', 'document 1'] as const] : []),
      ['Remark', 'remark'],
    ]);
    expect(read).toEqual({
      kind,
      code,
      version: code === 'G0501' ? '4.1' : '3.2',
      number: 'AB12345678',
      date: '2020-12-12',
      ...(ofInvoice ? { period: '10912' } : { allowanceType: '1' }),
      ...(kind === 'cancelInvoice' ? { returnTaxDocumentNumber: 'document 1' } : {}),
      buyerUbn: '04541302',
      sellerUbn: '22099131',
      endedOn: '2020-12-13',
      endedAt: '09:00:01',
      reason: 'reason',
      remark: 'remark',
      warnings: [],
    });
  });
});
