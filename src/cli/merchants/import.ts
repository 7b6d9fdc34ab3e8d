import { defineCommand } from '../command/command.js';
import { importOptions, importRows, type Task } from '../import/runImport.js';
import { merchantColumns } from './columns.js';

const task: Task = {
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
  run: (input) => importRows(task, input),
});
