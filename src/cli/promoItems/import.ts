import { promoItemColumns } from '../../feeds/mappers/promoItemColumns.js';
import { defineCommand, type Options } from '../command/command.js';
import { importRows } from '../import/importRows.js';
import { moveOption, offerImport } from '../import/offerImport.js';
import { type ImportInput, importOptions } from '../import/options.js';
import { readColumnMap } from '../rows/columnMap.js';
import { mappedColumns } from './mappedColumns.js';

const options = {
  ...importOptions,
  ...moveOption,
  map: {
    value: 'field=column',
    text: {
      en: "columns of a table with other names, such as 'externalId=Code,title=Name', or a file with them",
      zh: "欄位名稱不同時的對應，例如 'externalId=貨號,title=品名'，或內含對應的檔案",
    },
  },
} as const satisfies Options;
const fields = promoItemColumns.columns.map(({ field }) => field);

export const promoItemsImport = defineCommand({
  name: 'promo-items import',
  text: {
    en: 'create or replace offers from a CSV, NDJSON or Excel file',
    zh: '由 CSV、NDJSON 或 Excel 檔新增或更新優惠商品',
  },
  arguments: [{ name: 'file', stdin: true }],
  options,
  examples: ['promo-items import promo-items.csv --dry-run', 'promo-items import promo-items.ndjson --json'],
  run: (input) =>
    importRows(
      offerImport({
        command: 'promo-items import',
        columns:
          input.options.map === undefined
            ? undefined
            : mappedColumns(promoItemColumns, readColumnMap(input.options.map, fields)),
        mayMove: input.options.move,
      }),
      input as ImportInput,
    ),
});
