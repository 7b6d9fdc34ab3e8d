import { FeedError } from '../error.js';
import type { FeedFormat } from '../format.js';
import type { FeedColumns } from '../mappers/mappedTable.js';
import type { Detected } from './detected.js';
import { detectJson } from './json.js';
import { detectTable } from './table.js';
import { detectXml } from './xml.js';

const tables: readonly (FeedFormat | 'auto')[] = [
  'googleTable',
  'metaTable',
  'shopifyCsv',
  'wooCommerceCsv',
  'shopeeTable',
  'shoplineTable',
  'shoplineCsv',
  'cyberbizTable',
  'mappedTable',
  'csv',
];

/**
 * Detects the format of a feed by the beginning of its text: its first character tells XML from JSON, and everything else
 * is a table. Of a requested format only the layout is detected.
 * @throws FeedError when the format is unknown, or not the requested one
 */
export function detect(head: string, requested: FeedFormat | 'auto', columns: FeedColumns): Detected {
  const text = head.trimStart();
  if (text === '') throw new FeedError('empty');
  if (!tables.includes(requested)) {
    if (text.startsWith('<')) return detectXml(text, requested);
    if (text.startsWith('{') || text.startsWith('[')) return detectJson(text, requested);
    if (requested !== 'auto') {
      throw new FeedError('unknown_format', { detail: [`not ${requested}`, `不是 ${requested}`] });
    }
  }
  if (text.startsWith('PK')) {
    throw new FeedError('unknown_format', {
      detail: ['a ZIP file or Excel workbook: save it as CSV', '這是 ZIP 或 Excel 檔，請另存為 CSV'],
    });
  }
  return detectTable(head, requested, columns);
}
