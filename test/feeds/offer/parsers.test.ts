import { describe, expect, it } from 'vitest';
import { parseAvailability } from '../../../src/feeds/offer/availability.js';
import { checkGtin, isSpreadsheetNumber } from '../../../src/feeds/offer/gtin.js';
import { parseTimestamp } from '../../../src/feeds/offer/timestamp.js';
import { cleanTitle } from '../../../src/feeds/offer/title.js';
import { encodeUrl } from '../../../src/feeds/offer/webUrl.js';

describe('parseAvailability', () => {
  it.each([
    ['in_stock', 'inStock'],
    ['in stock', 'inStock'],
    ['In Stock', 'inStock'],
    ['IN-STOCK', 'inStock'],
    ['inStock', 'inStock'],
    ['http://schema.org/InStock', 'inStock'],
    ['https://schema.org/InStock', 'inStock'],
    ['https://www.schema.org/LimitedAvailability', 'inStock'],
    ['schema:OnlineOnly', 'inStock'],
    ['available', 'inStock'],
    ['有庫存', 'inStock'],
    ['現貨', 'inStock'],
    ['out_of_stock', 'outOfStock'],
    ['out of stock', 'outOfStock'],
    ['https://schema.org/SoldOut', 'outOfStock'],
    ['Discontinued', 'outOfStock'],
    ['已售完', 'outOfStock'],
    ['缺貨', 'outOfStock'],
    ['preorder', 'preorder'],
    ['pre-order', 'preorder'],
    ['https://schema.org/PreSale', 'preorder'],
    ['預購', 'preorder'],
    ['backorder', 'backorder'],
    ['https://schema.org/BackOrder', 'backorder'],
    ['available for order', 'backorder'],
    ['補貨中', 'backorder'],
    ['perhaps', null],
    ['1', null],
    ['constructor', null],
  ])('parses %s as %s', (text, value) => {
    expect(parseAvailability(text)).toBe(value);
  });
});

describe('parseTimestamp', () => {
  it.each([
    ['2020-12-09T00:00+0800', '2020-12-09T00:00:00+08:00', '2020-12-09T00:00:00+08:00'],
    ['2020-12-09T00:00+08:00', '2020-12-09T00:00:00+08:00', '2020-12-09T00:00:00+08:00'],
    ['2020-12-09T00:00:30Z', '2020-12-09T00:00:30Z', '2020-12-09T00:00:30Z'],
    ['2020-12-09t00:00:30.250z', '2020-12-09T00:00:30Z', '2020-12-09T00:00:30Z'],
    ['2020-12-09T9:05-08:00', '2020-12-09T09:05:00-08:00', '2020-12-09T09:05:00-08:00'],
    ['2020-12-09 09:05', '2020-12-09T09:05:00+08:00', '2020-12-09T09:05:00+08:00'],
    ['2020-12-09', '2020-12-09T00:00:00+08:00', '2020-12-09T23:59:59+08:00'],
    ['2020/12/9', '2020-12-09T00:00:00+08:00', '2020-12-09T23:59:59+08:00'],
    ['109/12/09', '2020-12-09T00:00:00+08:00', '2020-12-09T23:59:59+08:00'],
    ['109年12月9日', '2020-12-09T00:00:00+08:00', '2020-12-09T23:59:59+08:00'],
    ['２０２０－１２－０９', '2020-12-09T00:00:00+08:00', '2020-12-09T23:59:59+08:00'],
  ])('parses %s', (text, start, end) => {
    expect([parseTimestamp(text, 'start')?.text, parseTimestamp(text, 'end')?.text]).toEqual([start, end]);
  });

  it.each([
    '',
    'soon',
    '2020-13-01',
    '2021-02-29',
    '12/09/2020',
    '2020-12-09T24:00',
    '2020-12-09T10:00+99:00',
  ])('refuses %j', (text) => {
    expect(parseTimestamp(text, 'start')).toBeNull();
  });
});

describe('checkGtin', () => {
  it.each([
    ['4710000000011', null],
    ['471-0000-000011', null],
    ['04710000000011', null],
    ['96385074', null],
    ['036000291452', null],
    ['36000291452', 'gtin_damaged'],
    ['4.71E+12', 'gtin_damaged'],
    ['4.710000000011E+12', 'gtin_damaged'],
    ['4710000000011.0', 'gtin_damaged'],
    ['4710000000012', 'gtin_invalid'],
    ['124', 'gtin_invalid'],
    ['4710000000011000', 'gtin_damaged'],
    ['N/A', 'gtin_invalid'],
  ])('judges %s: %s', (text, fault) => {
    expect(checkGtin(text)).toBe(fault);
  });
});

it.each([
  ['4.71E+12', true],
  ['5E+10', true],
  ['100123.0', true],
  ['1234567890123450000', true],
  ['SKU-1E+5', false],
  ['1E5', false],
  ['v1.0', false],
  ['1.0', false],
  ['123456789012345', false],
  ['1234567890123456', false],
])('recognizes %s as a number of a spreadsheet: %s', (text, took) => {
  expect(isSpreadsheetNumber(text)).toBe(took);
});

describe('cleanTitle', () => {
  it.each([
    ['  新社香菇  ', '新社香菇', false],
    ['新社\t香菇\r\n禮盒', '新社 香菇 禮盒', false],
    ['新社\u0000香菇', '新社 香菇', false],
    ['茶　　葉', '茶 葉', false],
    ['茶 &amp; 杯', '茶 & 杯', true],
    ['茶 &AMP; 杯 &#33590; &#x8336;', '茶 & 杯 茶 茶', true],
    ['<b>特價</b>茶<br/>杯', '特價茶 杯', true],
    ['<p class="x">茶</p><p>杯</p>', '茶 杯', true],
    ['<限定> 茶杯', '<限定> 茶杯', false],
    ['iPhone <Pro>', 'iPhone <Pro>', false],
    ['A < B & C > D', 'A < B & C > D', false],
    ['&unknown; &#1114112; &#xd800;', '&unknown; &#1114112; &#xd800;', false],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;', true],
    ['<b></b>', '', true],
  ])('cleans %j to %j', (text, clean, hadMarkup) => {
    expect(cleanTitle(text)).toEqual({ text: clean, hadMarkup });
  });
});

it.each([
  ['https://shop.example/a?b=1&c=2#d', 'https://shop.example/a?b=1&c=2#d'],
  ['https://shop.example/商品 1', 'https://shop.example/%E5%95%86%E5%93%81%201'],
  ['https://商店.example/', 'https://xn--czrs0t.example/'],
  ['/items/1', '/items/1'],
  ['網址', '網址'],
])('encodes the address %s as %s', (text, encoded) => {
  expect(encodeUrl(text)).toBe(encoded);
});
