import { FeedError } from '../error.js';
import type { FeedFormat } from '../format.js';
import type { Detected } from './detected.js';
import { detectJson } from './json.js';
import { detectTable } from './table.js';
import { detectXml } from './xml.js';

const tables: readonly (FeedFormat | 'auto')[] = [
  'googleTable',
  'metaTable',
  'shopifyCsv',
  'wooCommerceCsv',
  'csv',
];

/**
 * What a feed is, by the beginning of its text: its first sign tells XML from JSON, and everything else is a table. A
 * format that was asked for is taken as such; how it is laid out is still found out.
 * @throws FeedError when it is none that is known, or not what was asked for
 */
export function detect(head: string, asked: FeedFormat | 'auto'): Detected {
  const text = head.trimStart();
  if (text === '') throw new FeedError('empty');
  if (!tables.includes(asked)) {
    if (text.startsWith('<')) return detectXml(text, asked);
    if (text.startsWith('{') || text.startsWith('[')) return detectJson(text, asked);
    if (asked !== 'auto') {
      throw new FeedError('unknown_format', { detail: [`not ${asked}`, `不是 ${asked}`] });
    }
  }
  if (text.startsWith('PK')) {
    throw new FeedError('unknown_format', {
      detail: ['a ZIP file or Excel workbook: save it as CSV', '這是 ZIP 或 Excel 檔，請另存為 CSV'],
    });
  }
  return detectTable(head, asked);
}
