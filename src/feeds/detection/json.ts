import { FeedError } from '../error.js';
import type { FeedFormat } from '../format.js';
import { isObject, type JsonObject, parseJson } from '../records/lines.js';
import type { Detected, Layout } from './detected.js';

type JsonFormat = Extract<FeedFormat, 'shopifyJson' | 'jsonLd' | 'ndjson'>;

interface Clue {
  readonly format: JsonFormat;
  readonly layout: Layout;
  readonly by: readonly [en: string, zh: string];
}

const at = (path: string): Layout => ({ kind: 'json', path });
const lines: Layout = { kind: 'lines' };

/**
 * Tells a document from objects on lines by the first line: a complete object is the first of many, unless it has the
 * members of a document. A document is recognized by the names at its beginning.
 */
export function detectJson(text: string, requested: FeedFormat | 'auto'): Detected {
  const clue = clueOf(text, requested);
  if (!clue || (requested !== 'auto' && requested !== clue.format)) {
    throw new FeedError('unknown_format', {
      detail: ['JSON of another shape', 'JSON 內容不是已知的結構'],
    });
  }
  const [reason, reasonZh] = clue.by;
  return { format: clue.format, layout: clue.layout, reason, reasonZh };
}

function clueOf(text: string, requested: FeedFormat | 'auto'): Clue | null {
  const end = text.indexOf('\n');
  const first = parseJson(end < 0 ? text : text.slice(0, end));
  if (isObject(first)) return Array.isArray(first.products) ? byNames(text) : byLine(first, requested);
  return byNames(text);
}

function byLine(first: JsonObject, requested: FeedFormat | 'auto'): Clue | null {
  if (first['@type'] !== undefined || first['@graph'] !== undefined) {
    return { format: 'jsonLd', layout: lines, by: ['Its first line is JSON-LD', '第一行為 JSON-LD'] };
  }
  if (
    Array.isArray(first.variants) ||
    first.__parentId !== undefined ||
    String(first.id).startsWith('gid://shopify/')
  ) {
    return {
      format: 'shopifyJson',
      layout: lines,
      by: ['Its first line is a product of Shopify', '第一行為 Shopify 商品'],
    };
  }
  if (first.externalId === undefined && requested !== 'ndjson') return null;
  return {
    format: 'ndjson',
    layout: lines,
    by: ['Its first line is an object with externalId', '第一行為含 externalId 的物件'],
  };
}

/** In order of precedence: a document of an earlier pattern may also contain the names of a later one. */
const byName: readonly (readonly [name: RegExp, clue: Clue])[] = [
  [
    /^\{[^[{]*"products"\s*:\s*\[/,
    {
      format: 'shopifyJson',
      layout: at('$.products.*'),
      by: ['It is a document with products', '內容為含 products 的文件'],
    },
  ],
  [
    /^\{[\s\S]*"@graph"\s*:\s*\[/,
    {
      format: 'jsonLd',
      layout: at('$.@graph.*'),
      by: ['It is JSON-LD with @graph', '內容為含 @graph 的 JSON-LD'],
    },
  ],
  [
    /^\{[\s\S]*"itemListElement"\s*:\s*\[/,
    {
      format: 'jsonLd',
      layout: at('$.itemListElement.*'),
      by: ['It is JSON-LD with itemListElement', '內容為含 itemListElement 的 JSON-LD'],
    },
  ],
  [/^\{[\s\S]*"@type"/, { format: 'jsonLd', layout: at('$'), by: ['It is JSON-LD', '內容為 JSON-LD'] }],
  [
    /^\[[\s\S]*"@type"/,
    { format: 'jsonLd', layout: at('$.*'), by: ['It is a list of JSON-LD', '內容為 JSON-LD 清單'] },
  ],
  [
    /^\[[\s\S]*"variants"/,
    { format: 'shopifyJson', layout: at('$.*'), by: ['It is a list of products', '內容為商品清單'] },
  ],
  [
    /^\{[\s\S]*"variants"/,
    { format: 'shopifyJson', layout: lines, by: ['Its first line is a product', '第一行為商品'] },
  ],
];

const byNames = (text: string): Clue | null => byName.find(([name]) => name.test(text))?.[1] ?? null;
