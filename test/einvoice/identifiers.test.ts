import { describe, expect, it } from 'vitest';
import {
  checkCarrier,
  checkUbn,
  fromRocDate,
  invoicePeriod,
  isLoveCode,
  isMaskedInvoiceNumber,
  normalizeInvoiceNumber,
  periodLabel,
  toRocDate,
} from '../../src/einvoice/index.js';

describe('checkUbn', () => {
  it.each([
    ['22099131', 'before2023'],
    ['04541302', 'before2023'],
    ['27947182', 'before2023'],
    ['00015555', 'current'],
    ['62198132', 'current'],
    ['00000151', 'current'],
  ])('accepts %s (%s)', (ubn, rule) => {
    expect(checkUbn(ubn)).toEqual({ valid: true, wellFormed: true, rule });
  });
  it.each([
    ['12345678', 'checksum', true],
    ['01234567', 'checksum', true],
    ['2209913', 'format', false],
    ['2209913a', 'format', false],
    ['２２０９９１３１', 'format', false],
    ['', 'format', false],
  ])('rejects %s', (ubn, reason, wellFormed) => {
    expect(checkUbn(ubn)).toEqual({ valid: false, wellFormed, reason });
  });

  it('accepts either sum of a seventh digit 7', () => {
    // 7 × 4 = 28, 2 + 8 = 10, taken as 1 or as 0.
    const endings = Array.from({ length: 10 }, (_, last) => `1234567${last}`);
    expect(endings.filter((ubn) => checkUbn(ubn).valid)).toHaveLength(4);
  });
});

it.each([
  ['3J0002', '/AB+.-12', true],
  ['3J0002', '/ab+.-12', false],
  ['3J0002', '/AB .-12', false],
  ['CQ0001', 'AB12345678901234', true],
  ['CQ0001', 'AB1234567890123', false],
  ['5G0001', 'a@b.example', true],
  ['5G0001', 'a b', false],
  ['EJ0113', 'member-1', true],
  ['1K0001', '', false],
  ['amego', 'x', false],
])('checks the carrier %s %s', (type, id, valid) => {
  expect(checkCarrier(type, id).valid).toBe(valid);
});

it.each([
  ['25885', true],
  ['123', true],
  ['12', false],
  ['12345678', false],
  ['2588a', false],
])('checks the love code %s', (code, valid) => expect(isLoveCode(code)).toBe(valid));

it.each([
  ['AB12345678', 'AB12345678'],
  ['AB-12345678', 'AB12345678'],
  ['AB－30192940', 'AB30192940'],
  ['ＡＢ１２３４５６７８', 'AB12345678'],
  ['ab 12345678', 'AB12345678'],
  ['A12345678', null],
  ['AB1234567', null],
  ['LY42140***', null],
])('normalizes the invoice number %s', (text, expected) =>
  expect(normalizeInvoiceNumber(text)).toBe(expected),
);

it('recognizes masked invoice numbers', () => {
  expect(isMaskedInvoiceNumber('LY42140***')).toBe(true);
  expect(isMaskedInvoiceNumber('LY42140123')).toBe(false);
});

describe('a date', () => {
  it.each([
    ['2020-12-12', '1091212'],
    ['2010-01-01', '0990101'],
    ['1912-01-01', '0010101'],
    ['2024-02-29', '1130229'],
  ])('is converted from %s to %s', (iso, roc) => {
    expect(toRocDate(iso)).toBe(roc);
    expect(fromRocDate(roc)).toBe(iso);
  });
  it('is read from six digits of old data', () => expect(fromRocDate('990101')).toBe('2010-01-01'));
  it.each(['1091301', '1090230', '109121', '0001212', 'abc', '1100229'])('is refused: %j', (roc) =>
    expect(() => fromRocDate(roc)).toThrow(RangeError),
  );
  it.each(['2020-13-01', '1911-12-31', '2020-2-1', ''])('is refused: %j', (iso) =>
    expect(() => toRocDate(iso)).toThrow(RangeError),
  );
  it.each([
    ['2020-12-12', '10912', '109年11-12月'],
    ['2020-11-30', '10912', '109年11-12月'],
    ['2021-01-01', '11002', '110年01-02月'],
  ])('has a period: %s', (date, period, label) => {
    expect(invoicePeriod(date)).toBe(period);
    expect(periodLabel(period)).toBe(label);
  });
  it.each(['10911', '109', '10914', ''])('has no label for the period %j', (period) =>
    expect(() => periodLabel(period)).toThrow(RangeError),
  );
});
