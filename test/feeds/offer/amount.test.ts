import { describe, expect, it } from 'vitest';
import { parseMoney, toWhole } from '../../../src/feeds/offer/amount.js';

describe('parseMoney', () => {
  it.each([
    ['2880 TWD', 2880, 'TWD'],
    ['30.00 TWD', 30, 'TWD'],
    ['30.5 TWD', 30.5, 'TWD'],
    ['TWD 1280', 1280, 'TWD'],
    ['1280twd', 1280, 'TWD'],
    ['NT$1,280', 1280, 'TWD'],
    ['NT$ 1,234,567.00', 1_234_567, 'TWD'],
    ['NTD 590', 590, 'TWD'],
    ['nt$590', 590, 'TWD'],
    ['新臺幣1,280元', 1280, 'TWD'],
    ['台幣 1280', 1280, 'TWD'],
    ['ＮＴ＄１，２８０', 1280, 'TWD'],
    ['＄１２８０', 1280, null],
    ['$590', 590, null],
    ['590元', 590, null],
    ['1280', 1280, null],
    ['1,280.00', 1280, null],
    ['1280.0000', 1280, null],
    ['0', 0, null],
    ['42.50 USD', 42.5, 'USD'],
    ['US$42.50', 42.5, 'USD'],
    ['HK$ 99', 99, 'HKD'],
    ['¥1,200', 1200, 'JPY'],
    ['€5', 5, 'EUR'],
    ['9.90 eur', 9.9, 'EUR'],
  ])('parses %s', (text, value, currency) => {
    expect(parseMoney(text)).toEqual({ value, currency });
  });

  it.each(['1.280,00', '1.280', '1,28', '12,5', '1.234.567', '0.500'])(
    'cannot choose what %s means',
    (text) => {
      expect(parseMoney(text)).toBe('price_ambiguous');
    },
  );

  it.each([
    ...[
      '',
      'free',
      '免費',
      '-5',
      '+5',
      '1280起',
      '100-200',
      '100~200',
      '1 280',
      '1,28,000',
      '1..5',
      '.5',
      '5.',
    ],
    ...['1.28E+3', '0x10', 'NaN', 'Infinity', '一千', '1280 TWD USD', 'USD 5 TWD', '1280 TWDX', '1２8\u0000'],
  ])('refuses %j', (text) => {
    expect(parseMoney(text)).toBe('price_unreadable');
  });

  it('takes linear time', () => {
    const started = performance.now();
    for (const unit of ['1', ',', '1,', '.', 'a', ' ', '1 ']) parseMoney(`${unit.repeat(100_000)}!`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it.each([
  [30, 30],
  [30.4, 30],
  [30.5, 31],
  [30.49, 30],
  [0.5, 1],
  // 1.15 × 30 is 34.5, and slightly less in binary.
  [1.15 * 30, 35],
  [19.99 * 31.2, 624],
])('rounds %d to %d', (value, whole) => {
  expect(toWhole(value)).toBe(whole);
});
