import { defineCommand } from '../command/command.js';
import { importRows, type RowImport } from '../import/importRows.js';
import { importOptions } from '../import/options.js';
import { merchantColumns } from './columns.js';

const rowImport: RowImport = {
  command: 'merchants import',
  formats: ['csv', 'ndjson', 'xlsx'],
  columns: merchantColumns,
  schema: 'MerchantInput',
  send: (client, rows, options) => client.merchants.registerAll(rows, options),
};

export const merchantsImport = defineCommand({
  name: 'merchants import',
  text: {
    en: 'register merchants from a CSV, Excel or NDJSON file',
    zh: '由 CSV、Excel 或 NDJSON 檔登錄店家',
  },
  arguments: [{ name: 'file' }],
  options: importOptions,
  examples: ['merchants import merchants.csv --dry-run', 'merchants import 店家名冊.xlsx --lang zh-TW'],
  run: (input) => importRows(rowImport, input),
});
