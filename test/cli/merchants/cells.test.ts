import { describe, expect, it } from 'vitest';
import { parseAddress, parseCode, parseUbns } from '../../../src/cli/merchants/cells.js';
import { merchantColumns } from '../../../src/cli/merchants/columns.js';
import { parseCells, parseHeader } from '../../../src/tables/header.js';

describe('cells of merchants', () => {
  it.each([
    ['22099131', ['22099131']],
    ['２２０９９１３１', ['22099131']],
    ['2209 9131', ['22099131']],
    ['2209-9131', ['22099131']],
    ["'04541302", ['04541302']],
    ['="04541302"', ['04541302']],
    ['22099131;04541302', ['22099131', '04541302']],
    ['22099131、04541302', ['22099131', '04541302']],
    ['22099131 04541302', ['22099131', '04541302']],
    ['2209 9131 0454 1302', ['22099131', '04541302']],
    ['22099131，22099131', ['22099131']],
    // Nobody knows which digit is missing, or to which number one belongs.
    ['4541302', ['4541302']],
    ['1234567 123456789', ['1234567', '123456789']],
    ['2209913', ['2209913']],
  ])('reads the UBNs %j as %j', (text, ubns) => {
    expect(parseUbns(text)).toEqual(ubns);
  });

  it.each([
    ['Ａ０１', 'A01'],
    ["'001", '001'],
    ['="001"', '001'],
    ['店-１', '店-1'],
  ])('reads the code %j as %j', (text, code) => {
    expect(parseCode(text)).toBe(code);
  });

  it.each([
    ['台中市西屯區禾晴路１２８號', '臺中市西屯區禾晴路128號'],
    ['臺中市西區　梧葉街７號Ｂ１', '臺中市西區 梧葉街7號B1'],
    ['台北路（後棟）', '台北路（後棟）'],
  ])('reads the address %j as %j', (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });

  it.each(['無', '-', '—', 'N/A', '免用統一發票', '免'])(
    'reads %j as an empty cell where one may be',
    (text) => {
      expect(row({ 統一編號: text, 所屬: text, 地址: text })).toEqual({ ubns: [], ...required });
    },
  );

  it('reads the columns of the spreadsheet in examples/onboarding', () => {
    expect(row({ 所屬: 'Ａ０１', 統一編號: '９９９００６５３' })).toEqual({
      ...required,
      ubns: ['99900653'],
      parentExternalId: 'A01',
    });
  });

  it('keeps a name as it is written, on one line and without what nobody sees', () => {
    expect(row({ 店名: '範例\u200b小舖\n（一店）' })).toMatchObject({ name: '範例小舖 （一店）' });
  });
});

const required = {
  externalId: 'A02',
  kind: 'counter',
  name: '範例',
  industry: 'beauty',
  district: '66000060',
};

/** A row as the columns read it. */
function row(cells: Readonly<Record<string, string>>): object {
  const all = { 編號: 'A02', 店名: '範例', 類型: '專櫃', 產業: '美容美體', 行政區: '西屯區', ...cells };
  const header = parseHeader(Object.keys(all), merchantColumns);
  if ('code' in header) throw new Error(header.message);
  return parseCells(Object.values(all), header, merchantColumns);
}
