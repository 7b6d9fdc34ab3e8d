import { expect, it } from 'vitest';

interface Print {
  width(text: string): number;
  table(rows: readonly (readonly string[])[]): string;
  bars(rows: readonly { label: string; labelEn: string; amount: number; count: number }[]): string;
}
const { width, table, bars } = (await import(
  new URL('../../examples/support/print.mjs', import.meta.url).href
)) as Print;

it.each([
  ['abc', 3],
  ['西屯區', 6],
  ['（全形）', 8],
  ['NT$1,280', 8],
  ['𠮷野家', 6],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(width(text)).toBe(columns);
});

it('aligns Chinese and Latin in a table, and numbers to the right', () => {
  const text = table([
    ['', 'sample', 'x'],
    ['登錄金額', 'NT$3,774,287', 'a'],
    ['abc', '12', 'b'],
  ]);
  expect(text.split('\n')).toEqual([
    `${' '.repeat(19)}sample  x`,
    '   登錄金額  NT$3,774,287  a',
    '   abc                 12  b',
  ]);
});

it('draws bars as long as their share of the longest', () => {
  const rows = bars([
    { label: '西屯區', labelEn: 'Xitun', amount: 1000, count: 12 },
    { label: '中區', labelEn: 'Central', amount: 250, count: 3 },
    { label: '大安區', labelEn: "Da'an", amount: 0, count: 0 },
  ]).split('\n');
  expect(rows.map((row) => row.match(/#*(?=\.* {2})/)?.[0].length ?? 0)).toHaveLength(3);
  expect(rows.map((row) => row.split('#').length - 1)).toEqual([32, 8, 0]);
  expect(new Set(rows.map(width)).size).toBe(1);
});
