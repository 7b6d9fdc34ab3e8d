import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eInvoiceKey, eInvoiceKeyOf, keysOfNumber, receiptKey } from '../../src/campaign/naturalKey.js';

const occurredAt = Date.parse('2020-12-12T23:30:00+08:00');
const receipt = { merchantId: 'mer_1', terminalId: 'T1', number: '7', occurredAt };

describe('a natural key', () => {
  it('differs by number and period of an e-invoice', () => {
    const key = eInvoiceKey('AB12345678', '2020-12-12');
    expect(eInvoiceKeyOf('AB12345678', '10912')).toBe(key);
    expect(eInvoiceKey('AB12345678', '2020-11-01')).toBe(key);
    expect(eInvoiceKey('AB12345678', '2021-01-01')).not.toBe(key);
    expect(eInvoiceKey('AB12345679', '2020-12-12')).not.toBe(key);
  });

  it('differs by merchant, till, number and day in Taipei of a receipt', () => {
    const key = receiptKey(receipt);
    expect(receiptKey({ ...receipt, occurredAt: occurredAt - 3_600_000 })).toBe(key);
    for (const change of [
      { merchantId: 'mer_2' },
      { terminalId: 'T2' },
      { number: '8' },
      { occurredAt: occurredAt + 3_600_000 },
    ]) {
      expect(receiptKey({ ...receipt, ...change })).not.toBe(key);
    }
  });

  it('differs for different receipts, however their fields are concatenated', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ':', '/', ' ', '|'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(field, field), fc.tuple(field, field), (a, b) => {
        const key = ([terminalId, number]: [string, string]) =>
          receiptKey({ ...receipt, terminalId, number });
        expect(key(a) === key(b)).toBe(a[0] === b[0] && a[1] === b[1]);
      }),
    );
  });

  it('is found by its number, and no other is', () => {
    const within = (key: string, { from, to }: { from: string; to: string }) => from <= key && key < to;
    expect(within(eInvoiceKey('AB12345678', '2020-12-12'), keysOfNumber('einvoice', 'AB12345678'))).toBe(
      true,
    );
    expect(within(eInvoiceKey('AB12345679', '2020-12-12'), keysOfNumber('einvoice', 'AB12345678'))).toBe(
      false,
    );
    expect(within(receiptKey(receipt), keysOfNumber('receipt', '7'))).toBe(true);
    expect(within(receiptKey({ ...receipt, number: '7 ' }), keysOfNumber('receipt', '7'))).toBe(false);
    expect(within(receiptKey({ ...receipt, number: '70' }), keysOfNumber('receipt', '7'))).toBe(false);
    expect(within(receiptKey(receipt), keysOfNumber('einvoice', '7'))).toBe(false);
  });
});
