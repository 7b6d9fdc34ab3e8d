import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  carrierToken,
  type EInvoiceAdjustment,
  EInvoiceError,
  type EInvoiceTransaction,
  type Invoice,
  parseInvoiceQr,
  parseInvoiceXml,
  toAdjustment,
  toTransaction,
} from '../../src/einvoice/index.js';
import { schemas } from '../../src/generated/schemas.js';
import type { RefundInput, TransactionInput, VoidInput } from '../../src/generated/types.js';
import { validate } from '../../src/validation/validate.js';
import {
  allowanceXml,
  big5,
  cancelAllowanceXml,
  cancelInvoiceXml,
  invoiceXml,
  qrCodes,
  sampleInvoice,
  sampleQr,
  voidInvoiceXml,
} from './make.js';

const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof EInvoiceError ? error.code : error;
  }
  return 'done';
};

describe('toTransaction', () => {
  const invoice = parseInvoiceXml(
    invoiceXml('F0401', '4.1', { ...sampleInvoice, carrier: { type: '3J0002', id: '/ABC+123' } }),
  );

  it('takes the fields that the campaign needs from an invoice, and no personal data', () => {
    expect(toTransaction(invoice)).toEqual({
      externalId: '10912-AB12345678',
      channel: 'store',
      occurredAt: '2020-12-12T14:30:05+08:00',
      totalAmount: 1280,
      document: {
        type: 'einvoice',
        number: 'AB12345678',
        date: '2020-12-12',
        randomCode: '0122',
        sellerUbn: '22099131',
      },
      items: [
        { name: '新社香菇', quantity: 2, unitPrice: 500, amount: 1000 },
        { name: 'Tea & "milk" <hot>', quantity: 1.5, unitPrice: 186.6666667, amount: 280 },
      ],
    });
    expect(JSON.stringify(toTransaction(invoice))).not.toContain('ABC+123');
  });

  it('gives the same transaction for the QR code, at noon of the day', () => {
    const { left, right } = qrCodes(sampleQr, 12, big5);
    expect(
      toTransaction(parseInvoiceQr(left, right), {
        merchantExternalId: 'store-1',
        participant: { token: 'pt_12345678' },
        channel: 'mall',
      }),
    ).toMatchObject({
      externalId: '10912-AB12345678',
      merchantExternalId: 'store-1',
      channel: 'mall',
      occurredAt: '2020-12-12T12:00:00+08:00',
      totalAmount: 1280,
      participant: { token: 'pt_12345678' },
      items: [
        { name: '水上樂園門票 (全票)', quantity: 2, unitPrice: 500, amount: 1000 },
        { quantity: 47.301, unitPrice: 28.6, amount: 1353 },
        { amount: 0 },
      ],
    });
  });

  it('inverts a returned line, omits unusable lines, and truncates names to the contract', () => {
    const items = [
      { description: '折扣', quantity: '-1', unitPrice: '50', amount: '-50' },
      { description: '零', quantity: '0', unitPrice: '1', amount: '0' },
      { description: '長'.repeat(600), quantity: '1', unitPrice: '1', amount: '1' },
    ];
    const sale = toTransaction(parseInvoiceXml(invoiceXml('F0401', '4.1', { ...sampleInvoice, items })));
    expect(sale.items).toEqual([
      { name: '折扣', quantity: 1, unitPrice: -50, amount: -50 },
      { name: '長'.repeat(500), quantity: 1, unitPrice: 1, amount: 1 },
    ]);
  });

  it('rounds half up', () => {
    for (const [total, expected] of [
      ['499.5', 500],
      ['499.4999999', 499],
      ['363.99', 364],
    ] as const)
      expect(
        toTransaction(parseInvoiceXml(invoiceXml('F0401', '4.1', { ...sampleInvoice, total }))).totalAmount,
      ).toBe(expected);
  });

  it('refuses a message that is no sale', () => {
    expect(codeOf(() => toTransaction(parseInvoiceXml(cancelInvoiceXml())))).toBe('not_a_sale');
    const unknown = parseInvoiceXml(invoiceXml('F0401', '4.1').replace('>22099131<', '>0000000000<'));
    expect(codeOf(() => toTransaction(unknown))).toBe('merchant_missing');
    expect(toTransaction(unknown, { merchantExternalId: 'store-1' }).merchantExternalId).toBe('store-1');
  });
});

describe('toAdjustment', () => {
  it('returns a void of the right kind', () => {
    expect(toAdjustment(parseInvoiceXml(cancelInvoiceXml()))).toEqual([
      {
        action: 'void',
        transaction: 'einvoice:10912AB12345678',
        body: {
          externalId: 'cancel-10912AB12345678-2020-12-13T09:00:00',
          kind: 'cancel',
          occurredAt: '2020-12-13T09:00:00+08:00',
        },
      },
    ]);
    expect(toAdjustment(parseInvoiceXml(voidInvoiceXml()))).toMatchObject([{ body: { kind: 'void' } }]);
  });

  it('returns a refund for each invoice of an allowance, tax included', () => {
    const lines = [
      { number: 'AB12345678', date: '20201212', amount: '761.9', tax: '38.1' },
      { number: 'CD00000001', date: '20201101', amount: '100', tax: '5' },
      { number: 'AB12345678', date: '20201212', amount: '95.2', tax: '4.8' },
    ];
    expect(toAdjustment(parseInvoiceXml(allowanceXml('G0401', '4.1', lines)))).toEqual([
      {
        action: 'refund',
        transaction: 'einvoice:10912AB12345678',
        body: {
          externalId: 'AL00000001-10912AB12345678',
          amount: 900,
          occurredAt: '2020-12-14T12:00:00+08:00',
        },
      },
      {
        action: 'refund',
        transaction: 'einvoice:10912CD00000001',
        body: {
          externalId: 'AL00000001-10912CD00000001',
          amount: 105,
          occurredAt: '2020-12-14T12:00:00+08:00',
        },
      },
    ]);
  });

  it('refuses a message that adjusts nothing', () => {
    expect(codeOf(() => toAdjustment(parseInvoiceXml(invoiceXml('F0401', '4.1'))))).toBe('not_an_adjustment');
    expect(codeOf(() => toAdjustment(parseInvoiceXml(cancelAllowanceXml())))).toBe('not_an_adjustment');
    expect(
      codeOf(() =>
        toAdjustment(
          parseInvoiceXml(
            allowanceXml('G0401', '4.1', [{ number: 'AB12345678', date: '20201212', amount: '0', tax: '0' }]),
          ),
        ),
      ),
    ).toBe('field_invalid');
  });
});

describe('carrierToken', () => {
  const key = new Uint8Array(32).fill(7);
  const invoice = parseInvoiceXml(
    invoiceXml('F0401', '4.1', { ...sampleInvoice, carrier: { type: '3J0002', id: '/ABC+123' } }),
  ) as Invoice;

  it('is the same for the same carrier and key, and reveals nothing of it', async () => {
    const token = await carrierToken(invoice.carrier, key);
    expect(token).toMatch(/^carrier_[A-Za-z0-9_-]{43}$/);
    expect(await carrierToken({ type: '3J0002', id1: '/ABC+123', id2: null }, key)).toBe(token);
    expect(await carrierToken(invoice.carrier, new Uint8Array(32).fill(8))).not.toBe(token);
    expect(await carrierToken(null, key)).toBeNull();
    await expect(carrierToken(invoice.carrier, new Uint8Array(16))).rejects.toThrow(RangeError);
  });
});

it('returns values that conform to the contract', () => {
  expectTypeOf<EInvoiceTransaction>().toExtend<TransactionInput>();
  expectTypeOf<Extract<EInvoiceAdjustment, { action: 'void' }>['body']>().toExtend<VoidInput>();
  expectTypeOf<Extract<EInvoiceAdjustment, { action: 'refund' }>['body']>().toExtend<RefundInput>();
  const { left, right } = qrCodes(sampleQr, 12, big5);
  for (const source of [
    parseInvoiceXml(invoiceXml('F0401', '4.1')),
    parseInvoiceXml(invoiceXml('A0401', '3.2')),
    parseInvoiceQr(left, right),
  ]) {
    expect(validate(schemas('strict').TransactionInput, toTransaction(source))).toMatchObject({ ok: true });
  }
  for (const { body } of toAdjustment(parseInvoiceXml(voidInvoiceXml()))) {
    expect(validate(schemas('strict').VoidInput, body)).toMatchObject({ ok: true });
  }
  for (const adjustment of toAdjustment(parseInvoiceXml(allowanceXml()))) {
    expect(validate(schemas('strict').RefundInput, adjustment.body)).toMatchObject({ ok: true });
  }
});
