import type { Merchant } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toCsv } from '../terminal/csv.js';
import { toJson } from '../terminal/json.js';
import { formatNumber, table } from '../terminal/table.js';
import { filterOptions, readFilter } from './filter.js';
import { merchantCells, merchantSheet } from './merchantTable.js';

export const merchantsList = defineCommand({
  name: 'merchants list',
  text: { en: 'list merchants, as a table, CSV or JSON', zh: '列出店家，可輸出為表格、CSV 或 JSON' },
  options: {
    ...campaignOptions,
    ...filterOptions,
    csv: {
      text: { en: 'print CSV with all fields, for a spreadsheet', zh: '輸出含所有欄位的 CSV，供試算表使用' },
    },
    ...jsonOption,
  },
  examples: [
    'merchants list --status submitted',
    'merchants list --district 西屯區 --kind counter',
    'merchants list --csv > merchants.csv',
  ],
  async run(input) {
    const { options, io } = input;
    if (options.csv && options.json)
      throw usageError({ en: 'Give --csv or --json, not both', zh: '--csv 與 --json 只能擇一' });
    const client = connectToCampaign(input);
    const filter = await readFilter(input, client);
    const merchants: Merchant[] = [];
    const list = client.merchants.list({ ...filter, pageSize: 500 }, { signal: io.signal });
    for await (const merchant of list) merchants.push(merchant);
    if (options.json) io.out.write(toJson({ merchants }));
    else if (options.csv) io.out.write(toCsv(merchantSheet(merchants, input.language)));
    else printTable(merchants, input);
    return exitCodes.done;
  },
});

function printTable(merchants: readonly Merchant[], { io, localize, language }: CommandInput): void {
  const header = [
    localize({ en: 'id', zh: '識別碼' }),
    localize({ en: 'code', zh: '代碼' }),
    localize({ en: 'name', zh: '名稱' }),
    localize({ en: 'kind', zh: '類型' }),
    localize({ en: 'industry', zh: '產業別' }),
    localize({ en: 'district', zh: '行政區' }),
    localize({ en: 'state', zh: '狀態' }),
  ];
  if (merchants.length > 0) {
    io.out.write(table([header, ...merchants.map((merchant) => merchantCells(merchant, language))]));
  }
  const count = formatNumber(merchants.length);
  const text = { en: `${count} ${merchants.length === 1 ? 'merchant' : 'merchants'}`, zh: `共 ${count} 家` };
  io.err.write(`${localize(text)}\n`);
}
