import { writeFile } from 'node:fs/promises';
import type { Column } from '../../tables/column.js';
import { type CommandInput, defineCommand, type Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toCsv } from '../terminal/csv.js';
import type { Text } from '../terminal/text.js';
import { merchantColumns } from './columns.js';
import { exampleCode } from './exampleRow.js';
import { namesIn, vocabularies } from './names.js';

const options = {
  out: {
    value: 'file',
    text: { en: 'write it there; to stdout by default', zh: '寫入此檔，預設輸出至 stdout' },
  },
} as const satisfies Options;

/** The table to be filled in. What may stand in it stands above its header, where an import passes it over. */
export const merchantsTemplate = defineCommand({
  name: 'merchants template',
  text: { en: 'the table of merchants to fill in, as CSV', zh: '輸出待填寫的店家名冊範本（CSV）' },
  options,
  examples: ['merchants template --out merchants.csv', 'merchants template --out 店家名冊.csv --lang zh-TW'],
  async run(input) {
    const { options, io, localize } = input;
    const text = toCsv(templateRows(input));
    if (options.out === undefined) {
      io.out.write(text);
      return exitCodes.done;
    }
    await writeNew(options.out, text);
    const next = {
      en: `${options.out} is written. Fill it in, then: shopfest merchants import ${options.out} --dry-run`,
      zh: `已寫入 ${options.out}。填寫後執行：shopfest merchants import ${options.out} --dry-run`,
    };
    io.err.write(`${localize(next)}\n`);
    return exitCodes.done;
  },
});

function templateRows({ localize, language }: CommandInput): string[][] {
  const { columns } = merchantColumns;
  const list = (field: 'kind' | 'industry' | 'district'): string =>
    `${labelOf(columns.find((column) => column.field === field) as Column)}: ${localize(namesIn(field))}`;
  const remarks: readonly Text[] = [
    { en: 'Merchants. Columns with * must be filled in.', zh: '店家名冊。標示 * 的欄位為必填。' },
    {
      en: 'UBNs have 8 digits: format the column as text, or a spreadsheet drops leading zeros. Several are separated by blanks; leave it empty where there is none.',
      zh: '統一編號為 8 位數字：請先將該欄設為文字格式，以免開頭的 0 遭略去；多個以空格分隔，免用者留空。',
    },
    {
      en: `The row with the code ${exampleCode} is an example and is passed over.`,
      zh: `代碼為「${exampleCode}」的列為範例，匯入時略過。`,
    },
  ];
  return [
    ...[...remarks.map(localize), list('kind'), list('industry'), list('district')].map((text) => [text]),
    columns.map((column) => `${labelOf(column)}${column.required ? '*' : ''} (${column.field})`),
    columns.map(({ field }) => exampleOf(field)),
  ];

  function exampleOf(field: string): string {
    const value = example[field] ?? '';
    return field in vocabularies
      ? vocabularies[field as keyof typeof vocabularies].nameOf(value, language)
      : value;
  }
}

const labelOf = ({ names, field }: Column): string => names[0] ?? field;

const example: Readonly<Record<string, string>> = {
  externalId: exampleCode,
  kind: 'counter',
  name: '範例百貨一樓美妝櫃',
  nameEn: 'Example Department Store, cosmetics counter',
  ubns: '22099131',
  industry: 'beauty',
  district: '66000060',
  address: '臺中市西屯區範例路 1 號',
  parentExternalId: 'mall-001',
};

/** Never over a file that somebody may have filled in. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw usageError({ en: `${path} is there already`, zh: `${path} 已存在` });
    throw usageError({ en: `${path} cannot be written (${code})`, zh: `無法寫入 ${path}（${code}）` });
  }
}
