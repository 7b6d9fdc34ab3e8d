import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { merchantColumns } from '../../src/cli/merchants/columns.js';
import { transactionColumns } from '../../src/cli/transactions/columns.js';
import { promoItemColumns } from '../../src/feeds/mappers/promoItemColumns.js';
import type { TableSchema } from '../../src/tables/column.js';

// The pages list the columns that the imports read, so that neither says what the other does not.

const pages: readonly (readonly [page: string, columns: TableSchema])[] = [
  ['merchants.md', merchantColumns],
  ['merchants.zh-TW.md', merchantColumns],
  ['transactions.md', transactionColumns],
  ['transactions.zh-TW.md', transactionColumns],
  ['feeds.md', promoItemColumns],
  ['feeds.zh-TW.md', promoItemColumns],
];

it.each(pages)('lists the columns of the import in docs/%s', async (page, { columns }) => {
  const rows = columns.map(
    ({ field, names, required }) => `| \`${field}\` | ${names.join('、')} | ${required ? '●' : ''} |\n`,
  );
  expect(await readFile(new URL(`../../docs/${page}`, import.meta.url), 'utf8')).toContain(rows.join(''));
});
