import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromRocDate,
  invoicePeriod,
  parseInvoiceQr,
  parseInvoiceXml,
  toRocDate,
} from '../../src/einvoice/index.js';
import { big5, invoiceXml, type MadeInvoice, qrCodes } from './make.js';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const number = fc
  .tuple(fc.constantFrom('AB', 'ZZ', 'QX'), digits(8))
  .map(([track, serial]) => track + serial);
const date = fc
  .date({ min: new Date('1912-01-01T00:00:00Z'), max: new Date('2910-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
/** Any text of XML characters without surrounding blanks, which are removed with a warning. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((value) => value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\ufeff]/gu, '').trim())
  .filter((value) => value !== '');
/** Decimals in the normal form of the reader. */
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([whole, fraction]) => {
    const tail = String(fraction).padStart(7, '0').replace(/0+$/, '');
    return tail ? `${whole}.${tail}` : String(whole);
  });
const dollars = fc.integer({ min: 0, max: 999_999_999_999 });

const invoice: fc.Arbitrary<MadeInvoice> = fc.record({
  number,
  date,
  time,
  sellerUbn: fc.constantFrom('22099131', '04541302'),
  buyerUbn: fc.constantFrom(null, '00015555'),
  randomCode: fc.option(digits(4)),
  items: fc.array(fc.record({ description: text, quantity: decimal, unitPrice: decimal, amount: decimal }), {
    minLength: 1,
    maxLength: 8,
  }),
  sales: dollars.map(String),
  tax: fc.constant('0'),
  total: dollars.map(String),
});

describe('the parsers', () => {
  it('reads back every message that is written as XML', () => {
    fc.assert(
      fc.property(
        invoice,
        fc.constantFrom(['C0401', '3.2'] as const, ['F0401', '4.1'] as const),
        (made, [code, version]) => {
          const read = parseInvoiceXml(invoiceXml(code, version, made));
          expect(read).toMatchObject({
            code,
            number: made.number,
            date: made.date,
            time: made.time,
            randomCode: made.randomCode,
            totalAmount: Number(made.total),
            seller: { ubn: made.sellerUbn },
            buyer: { ubn: made.buyerUbn },
            items: made.items,
            amount: { salesAmount: made.sales, totalAmount: made.total },
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads back every QR code, in every encoding and split anywhere', () => {
    const name = fc
      .array(fc.constantFrom(...'水上樂園門票全香菇茶abcXYZ ()-'), { minLength: 1, maxLength: 12 })
      .map((chars) => chars.join('').trim())
      .filter((value) => value !== '');
    fc.assert(
      fc.property(
        fc.record({
          number,
          date: date.filter((day) => day < '2900'),
          randomCode: digits(4),
          sales: fc.integer({ min: 1, max: 0xfffffff }),
          total: fc.integer({ min: 0, max: 0xfffffff }),
          items: fc.array(fc.record({ name, quantity: decimal, price: decimal }), {
            minLength: 1,
            maxLength: 6,
          }),
          encoding: fc.constantFrom(0, 1, 2),
          cut: fc.nat(300),
        }),
        (made) => {
          const codes = qrCodes(
            {
              ...made,
              rocDate: toRocDate(made.date),
              buyerUbn: '00000000',
              sellerUbn: '22099131',
              check: 'CamotDNRUN8bVyY5S1BhFQ==',
              area: '**********',
              inQr: made.items.length,
              inAll: made.items.length,
              encoding: made.encoding as 0 | 1 | 2,
            },
            made.cut,
            big5,
          );
          expect(parseInvoiceQr(codes.left, codes.right)).toMatchObject({
            number: made.number,
            date: made.date,
            randomCode: made.randomCode,
            salesAmount: made.sales,
            totalAmount: made.total,
            items: made.items.map((item) => ({
              name: item.name,
              quantity: item.quantity,
              unitPrice: item.price,
            })),
            truncated: false,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('converts dates back and forth', () => {
    fc.assert(
      fc.property(
        date,
        (day) => fromRocDate(toRocDate(day)) === day && Number(invoicePeriod(day).slice(-2)) % 2 === 0,
      ),
    );
  });
});
