import { FeedError } from '../error.js';
import type { FeedFormat } from '../format.js';
import type { Detected } from './reading.js';

/** RSS or Atom by the root element. */
export function detectXml(text: string, asked: FeedFormat | 'auto'): Detected {
  const root = rootOf(text);
  if (/^html$/i.test(root)) {
    throw new FeedError('unknown_format', {
      detail: ['a web page, perhaps of a sign-in or an error', '這是網頁，可能是登入或錯誤頁面'],
    });
  }
  if ((asked !== 'auto' && asked !== 'googleXml') || (root !== 'rss' && root !== 'feed')) {
    throw new FeedError('unknown_format', {
      detail: ['XML that is neither RSS 2.0 nor Atom', 'XML 內容不是 RSS 2.0 或 Atom'],
    });
  }
  return {
    format: 'googleXml',
    layout: { kind: 'xml' },
    reason: root === 'rss' ? 'The root element is that of RSS 2.0' : 'The root element is that of Atom',
    reasonZh: root === 'rss' ? '根元素為 RSS 2.0' : '根元素為 Atom',
  };
}

/** Behind the XML declaration, comments and a DOCTYPE. */
function rootOf(text: string): string {
  const found = /^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>]*>|\s+)*<(?:[\w-]+:)?([\w-]+)/i.exec(text);
  return found?.[1] ?? '';
}
