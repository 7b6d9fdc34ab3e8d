import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../src/feeds/index.js';
import { type Delimiter, RowReader, type TableRow } from '../../src/feeds/records/rowReader.js';

/** All rows of a text that comes in chunks of so many characters. */
function rowsOf(text: string, delimiter: Delimiter, size = text.length || 1, width = 0): TableRow[] {
  const reader = new RowReader(delimiter, width);
  const rows: TableRow[] = [];
  for (let start = 0; start < text.length; start += size)
    rows.push(...reader.write(text.slice(start, start + size)));
  rows.push(...reader.end());
  return rows;
}

const cellsOf = (rows: readonly TableRow[]): readonly (readonly string[])[] => rows.map(({ cells }) => cells);

const cell = fc.string({
  unit: fc.constantFrom('茶', 'a', '"', ',', ';', '\t', '\n', '\r', ' '),
  maxLength: 6,
});
const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t');

describe('RowReader', () => {
  it('reads what was written by RFC 4180, in chunks of any size', () => {
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        table,
        delimiter,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (rows, sign, end, size) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const text = rows.map((cells) => cells.map(quoted).join(sign) + end).join('');
          expect(cellsOf(rowsOf(text, sign, size))).toEqual(rows);
        },
      ),
    );
  });

  it('reads any text alike in chunks of any size, with the same faults', () => {
    const ending = (text: string, sign: Delimiter, size: number, width: number): unknown => {
      try {
        return rowsOf(text, sign, size, width);
      } catch (error) {
        if (!FeedError.is(error)) throw error;
        return error.message;
      }
    };
    const anything = fc.string({
      unit: fc.constantFrom('a', '"', '"', ',', '\t', '\n', '\r'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        anything,
        delimiter,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (text, sign, size, width) => {
          expect(ending(text, sign, size, width)).toEqual(ending(text, sign, text.length || 1, width));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('returns the line on which a row begins', () => {
    expect(rowsOf('a\n"b\nb",c\r\n\nd', ',').map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a']],
      [2, ['b\nb', 'c']],
      [4, ['']],
      [5, ['d']],
    ]);
  });

  it.each([
    ['a mark within a cell', 'A,24" 螢幕\n', ',', [['A', '24" 螢幕']]],
    ['doubled marks', 'A,"24"" 螢幕"\n', ',', [['A', '24" 螢幕']]],
    ['an empty cell in marks', 'A,"",""\n', ',', [['A', '', '']]],
    ['tabs in marks', 'A\t"b\tc"\n', '\t', [['A', 'b\tc']]],
    ['a carriage return within a line', 'A,b\rc\n', ',', [['A', 'b\rc']]],
  ] as [string, string, Delimiter, string[][]][])('reads %s', (_, text, delimiter, rows) => {
    expect(cellsOf(rowsOf(text, delimiter))).toEqual(rows);
  });

  it('takes a line with all its cells for a row of tab-separated text, whatever quotation marks it has', () => {
    const text = 'A\t"經典" 茶杯\nB\t"限定\nC\t"好茶"\n';
    expect(cellsOf(rowsOf(text, '\t', 3, 2))).toEqual([
      ['A', '"經典" 茶杯'],
      ['B', '"限定'],
      ['C', '好茶'],
    ]);
  });
});
