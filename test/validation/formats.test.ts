import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formats } from '../../src/validation/formats.js';

describe('formats', () => {
  it.each([
    ['date', '2020-02-29', true],
    ['date', '2021-02-29', false],
    ['date', '1900-02-29', false],
    ['date', '2000-02-29', true],
    ['date', '2020-04-31', false],
    ['date', '2020-12-32', false],
    ['date', '2020-00-10', false],
    ['date', '2020-13-10', false],
    ['date', '2020-1-1', false],
    ['date', '2020-12-09 ', false],
    ['date', '109-12-09', false],
    ['date-time', '2020-12-12T14:30:00+08:00', true],
    ['date-time', '2020-12-12T14:30:00Z', true],
    ['date-time', '2020-12-12T14:30:00.123456-03:30', true],
    ['date-time', '2020-12-12T14:30:00', false],
    ['date-time', '2020-12-12T14:30+08:00', false],
    ['date-time', '2020-12-12T24:00:00Z', false],
    ['date-time', '2020-12-12T14:60:00Z', false],
    ['date-time', '2020-12-12T14:30:60Z', false],
    ['date-time', '2020-12-12T14:30:00+24:00', false],
    ['date-time', '2020-12-12T14:30:00+0800', false],
    ['date-time', '2020-12-12 14:30:00Z', false],
    ['date-time', '2021-02-29T00:00:00Z', false],
    ['date-time', 'x'.repeat(100_000), false],
    ['uri', 'https://shop.example/a?b=c#d', true],
    ['uri', 'https://shop.example/%E7%94%A2', true],
    ['uri', 'urn:isbn:1', true],
    ['uri', 'https://shop.example/產品', false],
    ['uri', ' https://shop.example/', false],
    ['uri', 'https://shop.example/\n', false],
    ['uri', 'https://', false],
    ['uri', 'https://shop.example:99999/', false],
    ['uri', '/a', false],
    ['uri', 'shop.example', false],
    ['email', 'a.b+c@mail.example.com', true],
    ['email', 'a@b', false],
    ['email', 'a@@b.tw', false],
    ['email', '.a@b.tw', false],
    ['email', 'a..b@b.tw', false],
    ['email', 'a b@b.tw', false],
    ['email', `${'a.'.repeat(100_000)}@`, false],
  ] as const)('judges %s %s: %s', (format, text, expected) => {
    expect(formats[format](text)).toBe(expected);
  });

  it('accepts the dates and times that zod accepts, an independent implementation of RFC 3339', () => {
    const number = (max: number) => fc.nat(max).map((value) => String(value).padStart(2, '0'));
    const year = fc.nat(9999).map((value) => String(value).padStart(4, '0'));
    const date = fc.tuple(year, number(14), number(33)).map((parts) => parts.join('-'));
    const time = fc.tuple(number(25), number(61), number(61)).map((parts) => parts.join(':'));
    const tail = fc.constantFrom('', '.5', '.', 'Z', '.123Z', '+08:00', '-23:59', '+24:00', '+08', 'z');
    const dateTime = fc
      .tuple(date, fc.constantFrom('T', 't', ' '), time, tail, tail)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(date, dateTime, (day, moment) => {
        expect(formats.date(day)).toBe(z.iso.date().safeParse(day).success);
        expect(formats['date-time'](moment)).toBe(z.iso.datetime({ offset: true }).safeParse(moment).success);
      }),
      { numRuns: 2_000, seed: 2020 },
    );
  });
});
