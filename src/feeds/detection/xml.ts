import { FeedError } from '../error.js';
import type { FeedFormat } from '../format.js';
import type { Detected } from './detected.js';

/** The name in a DOCTYPE, or that of the root, after the XML declaration and comments. */
const beginning = /^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+([\w-]+)|(?:[\w.-]+:)?([\w-]+))/i;

/** RSS or Atom by the root element. A DOCTYPE is refused, so no entity can be declared. */
export function detectXml(text: string, requested: FeedFormat | 'auto'): Detected {
  const [, doctype, root = ''] = beginning.exec(text) ?? [];
  if (/^html$/i.test(doctype ?? root)) {
    throw new FeedError('unknown_format', {
      detail: ['a web page, perhaps of a sign-in or an error', '這是網頁，可能是登入或錯誤頁面'],
    });
  }
  if (doctype !== undefined) throw new FeedError('doctype');
  if ((requested !== 'auto' && requested !== 'googleXml') || (root !== 'rss' && root !== 'feed')) {
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
