import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPart, partLine } from '../../../src/cli/report/part.js';
import { readColumnMap } from '../../../src/cli/rows/columnMap.js';
import { readCsv } from '../../../src/cli/rows/csv.js';
import { readJsonFile } from '../../../src/cli/rows/jsonFile.js';
import { readNdjson } from '../../../src/cli/rows/ndjson.js';
import type { Row } from '../../../src/cli/rows/row.js';
import type { TableSchema } from '../../../src/tables/column.js';
import { folderWith } from '../../support/cli.js';
import { utf16 } from '../../support/powershell.js';

const columns = {
  columns: [
    { field: 'externalId', names: ['店家代碼'], required: true },
    { field: 'name', names: ['店家名稱'] },
  ],
} satisfies TableSchema;

async function fileWith(content: Uint8Array): Promise<string> {
  return join(await folderWith({ file: content }), 'file');
}

async function all(rows: AsyncIterable<Row>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const row of rows) found.push(row.issue ? row.issue.code : row.value);
  return found;
}

describe.each([
  ['with its mark', { mark: true }],
  ['without a mark', { mark: false }],
])('a file in UTF-16 %s', (_name, options) => {
  const write = (text: string): Promise<string> => fileWith(utf16(text, options));

  it('is read as CSV', async () => {
    const file = await write('店家代碼,店家名稱\nA-1,一一小舖\nA-2,範例\n');
    expect(await all(readCsv(file, columns, () => undefined))).toMatchObject([
      { externalId: 'A-1', name: '一一小舖' },
      { externalId: 'A-2', name: '範例' },
    ]);
  });

  it('is read as NDJSON, also where it is longer than one read', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({ externalId: `S-${index}`, name: '臺中' }));
    const file = await write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    expect(await all(readNdjson(file))).toEqual(rows);
  });

  it('is read as a map, as JSON and as a part of a zone', async () => {
    expect(readColumnMap(await write('title=商品名稱\n'), ['title'])).toEqual({ title: '商品名稱' });
    expect(readColumnMap(await write('{"title":"商品名稱"}'), ['title'])).toEqual({ title: '商品名稱' });
    expect(await readJsonFile(await write('{"n": 1}'))).toEqual({ n: 1 });
    expect(await findPart(await write(`${partLine({ title: '茶' }, 'main')}\n`))).toBe('main');
  });

  it('has a row that is no text where a character is half', async () => {
    const ndjson = await write('{"name":"a\ud800"}\n{"name":"b"}\n');
    expect(await all(readNdjson(ndjson))).toEqual(['unknown_encoding', { name: 'b' }]);
    const csv = await write('externalId,name\nA-1,a\ud800\nA-2,b\n');
    expect(await all(readCsv(csv, columns, () => undefined))).toEqual([
      'unknown_encoding',
      expect.objectContaining({ externalId: 'A-2' }),
    ]);
  });
});

it('reads a map in Big5, as an editor in Taiwan saves it', async () => {
  const file = await fileWith(Buffer.concat([Buffer.from('title='), Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5)]));
  expect(readColumnMap(file, ['title'])).toEqual({ title: '中文' });
});
