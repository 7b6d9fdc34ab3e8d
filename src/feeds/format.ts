/**
 * - `googleXml`: RSS 2.0 or Atom with Google Merchant Center's attributes
 * - `googleTable`: the same in a table, TSV or CSV
 * - `metaTable`: Meta's catalogue, CSV or TSV, with or without its row of help before the header
 * - `shopifyCsv`: products exported from Shopify's admin
 * - `shopifyJson`: products of Shopify's Admin API: `{ "products": [ … ] }`, a list, or one a line
 * - `wooCommerceCsv`: products exported from WooCommerce, with column names in English or Traditional Chinese
 * - `jsonLd`: schema.org Product as JSON-LD, a document or one a line
 * - `shopeeTable`: Shopee's mass update of prices and stock
 * - `shoplineTable`: the bulk update form of SHOPLINE in Taiwan and Hong Kong
 * - `shoplineCsv`: products exported from SHOPLINE in other countries
 * - `cyberbizTable`: products exported from CYBERBIZ
 * - `mappedTable`: any table, whose columns the option `columns` names
 * - `ndjson`, `csv`: this campaign's own promo items, as `shopfest promo-items import` takes them
 */
export const feedFormats = [
  'googleXml',
  'googleTable',
  'metaTable',
  'shopifyCsv',
  'shopifyJson',
  'wooCommerceCsv',
  'jsonLd',
  'shopeeTable',
  'shoplineTable',
  'shoplineCsv',
  'cyberbizTable',
  'mappedTable',
  'ndjson',
  'csv',
] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** The detected format, with the reason. */
export interface FeedFound {
  readonly format: FeedFormat;
  /** As `TextDecoder` names it. A feed whose first 64 KiB are ASCII is `utf-8`, and may still turn out to be Big5. */
  readonly encoding: string;
  readonly compression: 'gzip' | null;
  readonly reason: string;
  readonly reasonZh: string;
}
