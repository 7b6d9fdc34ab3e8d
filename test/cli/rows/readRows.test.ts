import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../src/cli/errors/commandError.js';
import { merchantColumns } from '../../../src/cli/merchants/columns.js';
import {
  type Format,
  findFiles,
  isTable,
  type RowFile,
  type TableFormat,
} from '../../../src/cli/rows/files.js';
import { readRows } from '../../../src/cli/rows/readRows.js';
import { folderWith } from '../../support/cli.js';
import { workbook } from '../../support/xlsx.js';

const all: readonly Format[] = ['csv', 'ndjson', 'xlsx'];

/** Rows of one file: line and value, or line and issue. */
async function read(
  name: string,
  content: string | Uint8Array,
  unknown: string[] = [],
): Promise<unknown[][]> {
  const folder = await folderWith({ [name]: content });
  const { files } = await findFiles([join(folder, name)], all);
  const [file] = files.filter(isTable) as [RowFile<TableFormat>];
  const found: unknown[][] = [];
  for await (const row of readRows(file, merchantColumns, (_, names) => unknown.push(...names))) {
    if ('fault' in row) throw row.fault;
    found.push([row.position.line, row.issue ? row.issue.message : row.value]);
  }
  return found;
}

const header = 'externalId,kind,name,ubns,industry,district';
const zhHeader = '店家代碼,類型,店家名稱,統一編號,產業別,行政區';
const store = {
  externalId: 'A-1',
  kind: 'store',
  name: '範例小舖',
  ubns: ['22099131'],
  industry: 'retail',
  district: '66000060',
};

/** `店家代碼,類型,…` and one row, in Big5, as Excel in Taiwan saves CSV. */
const big5 = Buffer.from(
  'a9b1ae61a54ebd582cc3feabac2ca9b1ae61a657bad92cb2cea440bd73b8b92cb2a3b77ea74f2ca6e6ac46b0cf0d0a41' +
    '2d312ca9b1ae612cbd64a8d2a470e7452c32323039393133312cb973b0e22ca6e8a4d9b0cf0d0a',
  'hex',
);

describe('reading CSV', () => {
  it.each([
    ['the fields of the contract', `${header}\nA-1,store,範例小舖,22099131,retail,66000060\n`],
    ['a byte order mark and CRLF', `\ufeff${header}\r\nA-1,store,範例小舖,22099131,retail,66000060\r\n`],
    ['no line break at the end', `${header}\nA-1,store,範例小舖,22099131,retail,66000060`],
    ['names in Traditional Chinese', `${zhHeader}\nA-1,店家,範例小舖,22099131,百貨零售,臺中市西屯區\n`],
    [
      'remarks and marks in the header',
      `店家代碼 *,類型（必填）,店家名稱, 統一編號(8碼),產業別,行政區\nA-1,商店,範例小舖,22099131,零售,西屯區\n`,
    ],
    [
      'full-width header and space',
      `Ｅｘｔｅｒｎａｌ ＩＤ,Kind,NAME,UBNs,Industry,District\nA-1,store, 範例小舖 ,22099131,retail,Xitun\n`,
    ],
    [
      'columns in another order',
      'district,industry,ubns,name,kind,externalId\n66000060,retail,22099131,範例小舖,store,A-1\n',
    ],
    ['quotes', `${header}\n"A-1","store","範例小舖","22099131","retail","66000060"\n`],
    ['empty columns after the last', `${header},,\nA-1,store,範例小舖,22099131,retail,66000060,,\n`],
  ])('reads %s', async (_, text) => {
    expect(await read('a.csv', text)).toEqual([[2, store]]);
  });

  it('reads Big5', async () => {
    expect(new TextDecoder('big5').decode(big5)).toContain('店家代碼,類型,店家名稱');
    expect(await read('a.csv', big5)).toEqual([[2, store]]);
  });

  it('reads U+FFFD that stands in UTF-8', async () => {
    const text = `${header}\nA-1,store,範例\ufffd,22099131,retail,66000060\n`;
    expect(await read('a.csv', text)).toEqual([[2, { ...store, name: '範例\ufffd' }]]);
  });

  it.each([[[0x81, 0x20]], [[0xff, 0xff]], [[0x80, 0x31]]])(
    'rejects a row with bytes that are neither UTF-8 nor Big5: %j',
    async (bytes) => {
      const text = Buffer.concat([
        Buffer.from(`${header}\nA-1,store,`),
        Buffer.from(bytes),
        Buffer.from(',,retail,66000060\n'),
      ]);
      expect(await read('a.csv', text)).toEqual([[2, 'is in none of UTF-8, UTF-16 and Big5']]);
    },
  );

  it('counts lines over blank lines and cells of several lines', async () => {
    const text = `${header}\n\nA-1,store,"範例\n小舖",22099131,retail,66000060\n,,,,,\nA-2,store,乙,22099131,retail,66000060\n`;
    expect((await read('a.csv', text)).map(([line]) => line)).toEqual([4, 6]);
  });

  it.each([
    ['a title', `臺中購物節參加店家名冊,,,,,\n製表日期：109/11/20,,,,,\n\n${header}\n`, 5],
    ['a title that is no table', `臺中購物節參加店家名冊\n${header}\n`, 3],
    ['a title over a table of tabs', `臺中購物節參加店家名冊\n${header.replaceAll(',', '\t')}\n`, 3],
  ])('passes over %s above the header', async (_, head, line) => {
    const delimiter = head.includes('\t') ? '\t' : ',';
    const row = ['A-1', 'store', '範例小舖', '22099131', 'retail', '66000060'].join(delimiter);
    expect(await read('a.csv', `${head}${row}\n`)).toEqual([[line, store]]);
  });

  it('says of the row that is most like a header what it lacks', async () => {
    const text = `名冊,,,,\n${zhHeader.replace(',店家名稱', '')}\nA-1,店家,22099131,零售,西屯區\n`;
    expect(await read('a.csv', text)).toEqual([[2, 'has no column for name']]);
  });

  it('reads a table without the columns that a merchant may have from its parent', async () => {
    const text = '店家代碼,類型,店家名稱,所屬百貨\nA-1,專櫃,甲,M-1\n';
    expect(await read('a.csv', text)).toEqual([
      [2, { externalId: 'A-1', kind: 'counter', name: '甲', ubns: [], parentExternalId: 'M-1' }],
    ]);
  });

  it('looks for a header in the first rows only', async () => {
    const text = `${'名冊,,,,,\n'.repeat(30)}${header}\nA-1,store,甲,,retail,66000060\n`;
    expect((await read('a.csv', text)).map(([line]) => line)).toEqual([1]);
  });

  it('keeps quotation marks inside a cell', async () => {
    const [row] = await read('a.csv', `${header}\nA-1,store,範例"小舖",,retail,66000060\n`);
    expect(row?.[1]).toMatchObject({ name: '範例"小舖"', ubns: [] });
  });

  it('rejects a row with more cells than the header, and reads the next', async () => {
    const text = `${header}\nA-1,store,甲,乙,,retail,66000060\nA-2,store,範例小舖,22099131,retail,66000060\n`;
    expect(await read('a.csv', text)).toEqual([
      [2, 'has more cells than the header'],
      [3, { ...store, externalId: 'A-2' }],
    ]);
  });

  it('reads the rows before an unclosed quotation mark, and gives its line', async () => {
    const rows = await read(
      'a.csv',
      `${header}\nA-1,store,範例小舖,22099131,retail,66000060\nA-2,store,"乙,,retail,66000060\nA-3`,
    );
    expect(rows[0]).toEqual([2, store]);
    expect(rows[1]).toEqual([3, 'has a quotation mark that does not close; nothing after it was read']);
    expect(rows).toHaveLength(2);
  });

  it('stops at an unclosed quotation mark before it has read a whole large file', async () => {
    const text =
      `${header}\nA-1,store,範例小舖,22099131,retail,66000060\nA-2,store,"乙\n${'x'.repeat(99)}\n`.padEnd(
        3_000_000,
        'y',
      );
    const rows = await read('a.csv', text);
    expect(rows.map(([line]) => line)).toEqual([2, 3]);
  });

  it('reports unknown columns once, and reads the others', async () => {
    const unknown: string[] = [];
    const text = `${header},備註,電話\nA-1,store,範例小舖,22099131,retail,66000060,x,y\nA-2,store,乙,,retail,66000060,x,y\n`;
    expect(await read('a.csv', text, unknown)).toHaveLength(2);
    expect(unknown).toEqual(['備註', '電話']);
  });

  it.each([
    ['a missing column', 'externalId,kind,ubns,industry,district\n1,2,3,4,5\n', 'has no column for name'],
    ['missing columns', 'externalId,ubns,district\n1,2,3\n', 'has no column for kind, name'],
    ['two columns for one field', `${header},統編\n`, 'has two columns for the same field: ubns and 統編'],
    ['an empty file', '', 'is empty: a header is expected'],
    ['a file of blank lines', '\n\n,,\n', 'is empty: a header is expected'],
  ])('refuses %s', async (_, text, message) => {
    expect((await read('a.csv', text)).map(([, found]) => found)).toEqual([message]);
  });
});

describe('reading NDJSON', () => {
  it('reads each object, over blank lines, with or without a line feed at the end', async () => {
    expect(await read('a.ndjson', '{"a":1}\r\n\n {"b":"\u2028"} \n{"c":[]}')).toEqual([
      [1, { a: 1 }],
      [3, { b: '\u2028' }],
      [4, { c: [] }],
    ]);
  });

  it('rejects lines that are no objects, without showing them, and reads the next', async () => {
    const bad = Buffer.concat([
      Buffer.from('[1]\nnull\n{"a":\n'),
      Buffer.from([0x22, 0xa4, 0x22, 0x0a]),
      Buffer.from('{"a":1}\n'),
    ]);
    expect(await read('a.jsonl', bad)).toEqual([
      [1, 'is not a JSON object'],
      [2, 'is not a JSON object'],
      [3, 'is not valid JSON'],
      [4, 'is neither UTF-8 nor UTF-16'],
      [5, { a: 1 }],
    ]);
  });

  it('rejects a line that is longer than any request, without keeping it in memory', async () => {
    const text = `{"a":1}\n{"a":"${'x'.repeat(2_000_000)}"}\n{"a":2}\n`;
    expect(await read('a.ndjson', text)).toEqual([
      [1, { a: 1 }],
      [2, 'is longer than 1 MiB'],
      [3, { a: 2 }],
    ]);
  });

  it('splits lines wherever the chunks of the file end', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({ name: `範例${index}`.repeat(index % 40) }));
    const found = await read('a.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    expect(found).toEqual(rows.map((row, index) => [index + 1, row]));
  });
});

describe('reading Excel', () => {
  it('reads the first sheet, and adds no digits to UBNs that Excel took for numbers', async () => {
    const sheet = workbook([
      ['店家代碼', '類型', '店家名稱', '統一編號', '產業別', '行政區', '備註'],
      ['A-1', '店家', '範例小舖', 4541302, '零售', '西屯區', null],
      [null, null, null, null, null, null, null],
      ['A-2', '店家', '乙', '22099131;04541302', '零售', 66000060, 'x'],
    ]);
    const unknown: string[] = [];
    expect(await read('a.xlsx', sheet, unknown)).toEqual([
      [2, { ...store, ubns: ['4541302'] }],
      [4, { ...store, externalId: 'A-2', name: '乙', ubns: ['22099131', '04541302'] }],
    ]);
    expect(unknown).toEqual(['備註']);
  });

  it.each([
    ['a missing column', [['店家代碼'], ['A-1']], /^has no column for kind, name/],
    ['an empty sheet', [], /^is empty/],
  ])('refuses %s', async (_, rows, message) => {
    expect((await read('a.xlsx', workbook(rows)))[0]?.[1]).toMatch(message);
  });

  it('rejects a file that is no workbook', async () => {
    expect(await read('a.xlsx', 'not a zip')).toEqual([[1, 'is not an Excel workbook']]);
  });
});

describe('findFiles', () => {
  it('finds the named files, and those of the formats in folders, at any depth, in order, each once', async () => {
    const folder = await folderWith({
      'b.csv': '',
      'a.ndjson': '',
      'deep/er/c.JSONL': '',
      'notes.txt': '',
      'd.xlsx': '',
    });
    const { files, faults } = await findFiles([join(folder, 'b.csv'), folder], ['csv', 'ndjson']);
    expect(faults).toEqual([]);
    expect(files.map(({ file, format }) => [file.slice(folder.length + 1), format])).toEqual([
      ['b.csv', 'csv'],
      ['a.ndjson', 'ndjson'],
      ['deep/er/c.JSONL', 'ndjson'],
    ]);
  });

  it.each([
    ['a missing file', 'none.csv', /There is no file .*none\.csv/],
    ['another format', 'd.txt', /d\.txt must be a \.csv \/ \.ndjson file/],
    ['a folder without such files', 'empty', /empty holds no \.csv \/ \.ndjson file/],
  ])('refuses %s', async (_, name, message) => {
    const folder = await folderWith({ 'd.txt': '', 'empty/readme.md': '' });
    const files = findFiles([join(folder, name)], ['csv', 'ndjson']);
    await expect(files).rejects.toThrow(message);
    await expect(files).rejects.toBeInstanceOf(CommandError);
  });
});
