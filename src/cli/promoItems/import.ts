import { defineCommand, type Options } from '../command/command.js';
import { importRows } from '../import/importRows.js';
import { moveOption, offerImport, prepareOffer } from '../import/offerImport.js';
import { type ImportInput, importOptions } from '../import/options.js';

const options = { ...importOptions, ...moveOption } as const satisfies Options;

export const promoItemsImport = defineCommand({
  name: 'promo-items import',
  text: {
    en: 'create or replace offers from a CSV or NDJSON file',
    zh: '由 CSV 或 NDJSON 檔新增或更新優惠商品',
  },
  arguments: [{ name: 'file' }],
  options,
  examples: ['promo-items import promo-items.csv --dry-run', 'promo-items import promo-items.ndjson --json'],
  run: (input) =>
    importRows(
      {
        ...offerImport,
        command: 'promo-items import',
        prepare: (row) => prepareOffer(row, input.options.move),
      },
      input as ImportInput,
    ),
});
