import { describe, expect, it } from 'vitest';
import { heldTexts } from '../../src/campaign/heldTexts.js';
import { exceededLimits, type PlausibilityLimit } from '../../src/campaign/plausibility.js';
import type { HeldReason } from '../../src/generated/types.js';
import { at } from '../support/festival.js';

const now = at('2020-12-12T12:00:00+08:00');
const sale = (change: object = {}) => ({
  channel: 'store' as const,
  occurredAt: at('2020-12-12T11:00:00+08:00'),
  totalAmount: 1_000,
  document: { type: 'einvoice' as const, date: '2020-12-12' },
  ...change,
});
const receipt = { document: { type: 'receipt' as const } };
const line = (quantity: number, unitPrice: number, amount: number) => ({
  items: [{ quantity, unitPrice, amount }],
});
const exceeded = (change: object, ...limits: PlausibilityLimit[]) =>
  exceededLimits(sale(change), limits, now);

describe('A limit', () => {
  it('of none is exceeded by none', () => {
    expect(exceeded({ totalAmount: 999_999_999_999 })).toEqual([]);
    expect(exceeded({ totalAmount: 999_999_999_999 }, { maxHoursAhead: 1 })).toEqual([]);
  });

  it.each<[string, PlausibilityLimit, object, object, HeldReason]>([
    ['of amounts', { maxAmount: 1_000 }, {}, { totalAmount: 1_001 }, 'amountTooLarge'],
    [
      'of time to come',
      { maxHoursAhead: 1 },
      { occurredAt: now + 3_600_000 },
      { occurredAt: now + 3_600_001 },
      'saleInFuture',
    ],
    [
      'of dates to come',
      { maxDocumentDaysAhead: 1 },
      { document: { type: 'einvoice', date: '2020-12-13' } },
      { document: { type: 'einvoice', date: '2020-12-14' } },
      'documentInFuture',
    ],
    [
      'of dates to come, of the day of a receipt',
      { maxDocumentDaysAhead: 0 },
      { ...receipt, occurredAt: at('2020-12-12T23:59:59+08:00') },
      { ...receipt, occurredAt: at('2020-12-13T00:00:00+08:00') },
      'documentInFuture',
    ],
    [
      'of dates apart, before the sale',
      { maxDocumentDaysApart: 2 },
      { document: { type: 'einvoice', date: '2020-12-10' } },
      { document: { type: 'einvoice', date: '2020-12-09' } },
      'documentDateApart',
    ],
    [
      'of dates apart, after the sale',
      { maxDocumentDaysApart: 2 },
      { document: { type: 'einvoice', date: '2020-12-14' } },
      { document: { type: 'einvoice', date: '2020-12-15' } },
      'documentDateApart',
    ],
    [
      'of NT$ for a unit, at least',
      { minAmountPerUnit: 10 },
      line(100, 10, 1_000),
      line(101, 10, 1_000),
      'amountPerUnitImplausible',
    ],
    [
      'of NT$ for a unit, at most',
      { maxAmountPerUnit: 500 },
      line(2, 500, 1_000),
      line(0.5, 500, 251),
      'amountPerUnitImplausible',
    ],
    ['of a line', { maxLineDifference: 5 }, line(3, 100, 305), line(3, 100, 306), 'lineAmountDiffers'],
  ])('%s is exceeded beyond it alone', (_, limit, within, beyond, reason) => {
    expect(exceeded(within, limit)).toEqual([]);
    expect(exceeded(beyond, limit)).toEqual([reason]);
  });

  it('is of the channels and documents that it names', () => {
    const limit: PlausibilityLimit = { channels: ['mall'], documentTypes: ['receipt'], maxAmount: 1 };
    expect(exceeded({}, limit)).toEqual([]);
    expect(exceeded({ channel: 'mall' }, limit)).toEqual([]);
    expect(exceeded(receipt, limit)).toEqual([]);
    expect(exceeded({ ...receipt, channel: 'mall' }, limit)).toEqual(['amountTooLarge']);
  });

  it('of a line is exceeded by one of several lines', () => {
    const items = [
      { quantity: 1, unitPrice: 10, amount: 10 },
      { quantity: 1, unitPrice: 10, amount: 16 },
    ];
    expect(exceeded({ items }, { maxLineDifference: 5 })).toEqual(['lineAmountDiffers']);
    expect(exceeded({ items }, { maxLineDifference: 6 })).toEqual([]);
  });

  it('is one of several, and each reason is given once', () => {
    expect(
      exceeded(
        { totalAmount: 5_000, occurredAt: now + 7_200_000 },
        { maxAmount: 1_000 },
        { maxAmount: 2_000, maxHoursAhead: 1 },
        { maxAmount: 9_000 },
      ),
    ).toEqual(['amountTooLarge', 'saleInFuture']);
  });

  it('does not look at discounts, nor at lines of no amount', () => {
    const items = [
      { quantity: 1, unitPrice: -50, amount: -50 },
      { quantity: 1, unitPrice: 0, amount: 0 },
    ];
    expect(exceeded({ items }, { minAmountPerUnit: 1, maxAmountPerUnit: 10 })).toEqual([]);
  });
});

it('says each reason in both languages, under a code of its own', () => {
  const texts = Object.values(heldTexts);
  expect(new Set(texts.map(({ code }) => code)).size).toBe(texts.length);
  for (const { message, messageZh } of texts) {
    expect(message).toContain('held');
    expect(messageZh).toContain('保留');
  }
});
