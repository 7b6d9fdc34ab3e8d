import { readHeader } from '../../tables/header.js';
import { FeedError } from '../error.js';
import type { FeedFormat } from '../format.js';
import { promoItemColumns } from '../mappers/promoItemColumns.js';
import { plainName } from '../records/record.js';
import { type Delimiter, RowReader } from '../records/rowReader.js';
import type { Detected } from './detected.js';

type TableFormat = Extract<FeedFormat, 'googleTable' | 'metaTable' | 'shopifyCsv' | 'wooCommerceCsv' | 'csv'>;

interface Header {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly above: number;
  /** Whether rows of help stood before it. */
  readonly helped: boolean;
}

/** Columns that make a table one of a format, each by the names that it may have. */
const needed: readonly (readonly [format: TableFormat, columns: readonly (readonly string[])[]])[] = [
  ['shopifyCsv', [['Handle', 'URL handle'], ['Title'], ['Variant Price', 'Price']]],
  ['wooCommerceCsv', [['Type'], ['SKU', 'ID'], ['Name'], ['Regular price']]],
  ['googleTable', [['id'], ['title'], ['price']]],
];

/** Only Meta's catalogues have these. */
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
};

/** The format of a table by its header, which is the first row that is neither empty nor help. */
export function detectTable(head: string, asked: FeedFormat | 'auto'): Detected {
  const headers = (Object.keys(names) as Delimiter[]).flatMap((delimiter) => headerOf(head, delimiter) ?? []);
  for (const header of headers) {
    const format = formatOf(header, asked);
    if (format === null) continue;
    const [delimiter, delimiterZh] = names[header.delimiter];
    return {
      format,
      layout: { kind: 'table', ...header },
      reason: `Row ${header.above} has the columns of ${format} between ${delimiter}`,
      reasonZh: `第 ${header.above} 列為 ${format} 的欄位，以${delimiterZh}分隔`,
    };
  }
  const [widest] = headers.toSorted((one, other) => other.header.length - one.header.length);
  throw widest ? failure(widest, asked) : new FeedError('unknown_format');
}

function headerOf(head: string, delimiter: Delimiter): Header | null {
  const rows = new RowReader(delimiter);
  let above = 0;
  let helped = false;
  try {
    // The head may end within a row; the header is far before that.
    for (const { cells, broken } of rowsOf(rows, head)) {
      above += 1;
      if (broken) return null;
      const help = cells[0]?.trimStart().startsWith('#');
      helped ||= help === true;
      if (!help && cells.some((cell) => cell.trim() !== ''))
        return { delimiter, header: cells, above, helped };
    }
  } catch (error) {
    if (!FeedError.is(error)) throw error;
  }
  return null;
}

function* rowsOf(rows: RowReader, head: string) {
  yield* rows.write(head);
  yield* rows.end();
}

function formatOf({ header, helped }: Header, asked: FeedFormat | 'auto'): TableFormat | null {
  if (asked === 'csv' || asked === 'auto') {
    const own = readHeader(header, promoItemColumns);
    if (!('code' in own)) return 'csv';
    if (asked === 'csv') return null;
  }
  const present = new Set(header.map(plainName));
  const has = (name: string): boolean => present.has(plainName(name));
  const fits = (columns: readonly (readonly string[])[]): boolean => columns.every((each) => each.some(has));
  const wanted = asked === 'metaTable' ? 'googleTable' : asked;
  const found = needed.find(
    ([format, columns]) => (wanted === 'auto' || wanted === format) && fits(columns),
  )?.[0];
  if (found === undefined) return null;
  if (found !== 'googleTable' || asked === 'googleTable') return found;
  return asked === 'metaTable' || helped || onlyMeta.some(has) ? 'metaTable' : 'googleTable';
}

function failure({ header }: Header, asked: FeedFormat | 'auto'): FeedError {
  if (asked === 'csv') {
    const own = readHeader(header, promoItemColumns);
    const detail = 'code' in own ? ([own.message, own.messageZh] as const) : undefined;
    return new FeedError('header_invalid', { detail });
  }
  const columns = needed.find(([format]) => format === (asked === 'metaTable' ? 'googleTable' : asked))?.[1];
  if (!columns) return new FeedError('unknown_format');
  const present = new Set(header.map(plainName));
  const missing = columns.filter((each) => !each.some((name) => present.has(plainName(name))));
  const list = missing.map((each) => each[0] as string);
  return new FeedError('header_invalid', {
    detail: [`no column ${list.join(', ')}`, `缺少欄位：${list.join('、')}`],
  });
}
