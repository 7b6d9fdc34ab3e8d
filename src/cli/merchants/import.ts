import { defineCommand } from '../command/command.js';
import { importRows } from '../import/importRows.js';
import { importOptions } from '../import/options.js';
import { merchantImport } from './merchantImport.js';

export const merchantsImport = defineCommand({
  name: 'merchants import',
  text: {
    en: 'register merchants from a CSV, Excel or NDJSON file',
    zh: '由 CSV、Excel 或 NDJSON 檔登錄店家',
  },
  arguments: [{ name: 'file', stdin: true }],
  options: importOptions,
  examples: ['merchants import merchants.csv --dry-run', 'merchants import 店家名冊.xlsx --lang zh-TW'],
  run: (input) => importRows(merchantImport(input), input),
});
