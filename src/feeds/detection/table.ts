import { parseHeader } from '../../tables/header.js';
import { FeedError } from '../error.js';
import type { FeedFormat } from '../format.js';
import type { FeedColumns } from '../mappers/mappedTable.js';
import { promoItemColumns } from '../mappers/promoItemColumns.js';
import { wooCommerceNames } from '../mappers/wooCommerceNames.js';
import { normalizeName } from '../records/record.js';
import type { Delimiter } from '../records/rowReader.js';
import type { Detected } from './detected.js';
import { type Header, headersOf, widestOf } from './headers.js';
import { listedColumns, unknownTable } from './unknownTable.js';

type TableFormat = Exclude<FeedFormat, 'googleXml' | 'shopifyJson' | 'jsonLd' | 'ndjson'>;

const inChinese = (...columns: readonly string[]): readonly string[] =>
  columns.flatMap((name) => [name, ...(wooCommerceNames[name] ?? [])]);

const translatedWooCommerce: readonly (readonly string[])[] = [
  inChinese('Type'),
  inChinese('SKU', 'ID'),
  inChinese('Name'),
  inChinese('Regular price'),
  inChinese('Published'),
];

/** The columns that identify a format, each with its possible names. */
const requiredColumns: readonly (readonly [format: TableFormat, columns: readonly (readonly string[])[]])[] =
  [
    ['shopifyCsv', [['Handle', 'URL handle'], ['Title'], ['Variant Price', 'Price']]],
    ['wooCommerceCsv', [['Type'], ['SKU', 'ID'], ['Name'], ['Regular price']]],
    ['wooCommerceCsv', translatedWooCommerce],
    [
      'shopeeTable',
      [
        ['et_title_product_id'],
        ['et_title_product_name'],
        ['et_title_variation_price'],
        ['et_title_variation_stock'],
      ],
    ],
    [
      'shoplineTable',
      [
        ['Product ID (DO NOT EDIT)'],
        ['Product Name (Traditional Chinese)', 'Product Name (English)'],
        ['Regular Price'],
      ],
    ],
    ['shoplineCsv', [['Handle'], ['Title*'], ['SKU price']]],
    ['cyberbizTable', [['商品名稱'], ['商品款式售價'], ['商品款式SKU碼', '款式id']]],
    ['googleTable', [['id'], ['title'], ['price']]],
  ];

/** Columns that only Meta's catalogues have. */
const onlyMeta = [
  'quantity_to_sell_on_facebook',
  'fb_product_category',
  'video[0].url',
  'rich_text_description',
];

const names: Readonly<Record<Delimiter, readonly [en: string, zh: string]>> = {
  '\t': ['tabs', ' Tab '],
  ',': ['commas', '逗號'],
  ';': ['semicolons', '分號'],
  '|': ['bars', '直線'],
};

/** Detects the format of a table by its header. */
export function detectTable(text: string, requested: FeedFormat | 'auto', columns: FeedColumns): Detected {
  const headers = headersOf(text);
  for (const header of headers) {
    const format = requested === 'mappedTable' ? mapped(header, columns) : formatOf(header, requested);
    if (format === null) continue;
    const [delimiter, delimiterZh] = names[header.delimiter];
    return {
      format,
      layout: { kind: 'table', ...header },
      reason: `Row ${header.headerRows} has the columns of ${format} between ${delimiter}`,
      reasonZh: `第 ${header.headerRows} 列為 ${format} 的欄位，以${delimiterZh}分隔`,
    };
  }
  const widest = widestOf(headers);
  throw widest ? failure(widest, requested, columns) : new FeedError('unknown_format');
}

function formatOf({ header, hasHelp }: Header, requested: FeedFormat | 'auto'): TableFormat | null {
  const present = new Set(header.map(normalizeName));
  const has = (name: string): boolean => present.has(normalizeName(name));
  const hasAll = (columns: readonly (readonly string[])[]): boolean =>
    columns.every((each) => each.some(has));
  if (requested === 'csv' || requested === 'auto') {
    const own = parseHeader(header, promoItemColumns);
    // In Chinese some columns of WooCommerce have the names of our own.
    if (!('code' in own) && (requested === 'csv' || !hasAll(translatedWooCommerce))) return 'csv';
    if (requested === 'csv') return null;
  }
  const wanted = requested === 'metaTable' ? 'googleTable' : requested;
  const found = requiredColumns.find(
    ([format, columns]) => (wanted === 'auto' || wanted === format) && hasAll(columns),
  )?.[0];
  if (found === undefined) return null;
  if (found !== 'googleTable' || requested === 'googleTable') return found;
  return requested === 'metaTable' || hasHelp || onlyMeta.some(has) ? 'metaTable' : 'googleTable';
}

/** Whether the table has all columns that the caller names. */
const mapped = ({ header }: Header, columns: FeedColumns): 'mappedTable' | null =>
  columnsWithout(header, columns).length === 0 ? 'mappedTable' : null;

function columnsWithout(header: readonly string[], columns: FeedColumns): readonly string[] {
  const present = new Set(header.map(normalizeName));
  return Object.values(columns).filter((name) => !present.has(normalizeName(name)));
}

function failure({ header }: Header, requested: FeedFormat | 'auto', named: FeedColumns): FeedError {
  if (requested === 'auto') return unknownTable(header);
  if (requested === 'mappedTable') {
    const list = columnsWithout(header, named);
    const found = listedColumns(header);
    return new FeedError('header_invalid', {
      detail: [
        `no column ${list.join(', ')} among ${found.join(', ')}`,
        `${found.join('、')} 中沒有欄位：${list.join('、')}`,
      ],
    });
  }
  if (requested === 'csv') {
    const own = parseHeader(header, promoItemColumns);
    const detail = 'code' in own ? ([own.message, own.messageZh] as const) : undefined;
    return new FeedError('header_invalid', { detail });
  }
  const columns = requiredColumns.find(
    ([format]) => format === (requested === 'metaTable' ? 'googleTable' : requested),
  )?.[1];
  if (!columns) return unknownTable(header);
  const present = new Set(header.map(normalizeName));
  const missing = columns.filter((each) => !each.some((name) => present.has(normalizeName(name))));
  const list = missing.map((each) => each[0] as string);
  return new FeedError('header_invalid', {
    detail: [`no column ${list.join(', ')}`, `缺少欄位：${list.join('、')}`],
  });
}
