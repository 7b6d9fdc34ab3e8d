import { promoItemColumns } from '../../feeds/mappers/promoItemColumns.js';
import { defineCommand } from '../command/command.js';
import { importRows, type RowImport } from '../import/importRows.js';
import { importOptions } from '../import/options.js';

const rowImport: RowImport = {
  command: 'promo-items import',
  formats: ['csv', 'ndjson'],
  columns: promoItemColumns,
  schema: 'PromoItemInput',
  send: (client, rows, options) => client.promoItems.upsertAll(rows, options),
};

export const promoItemsImport = defineCommand({
  name: 'promo-items import',
  text: {
    en: 'create or replace offers from a CSV or NDJSON file',
    zh: '由 CSV 或 NDJSON 檔新增或更新優惠商品',
  },
  arguments: [{ name: 'file' }],
  options: importOptions,
  examples: ['promo-items import promo-items.csv --dry-run', 'promo-items import promo-items.ndjson --json'],
  run: (input) => importRows(rowImport, input),
});
