import { promoItemTypes } from '../generated/enums.js';
import type { PromoItemType, SchemaName } from '../generated/types.js';
import type { Schema } from '../validation/schemaBuilders.js';
import { validate } from '../validation/validate.js';
import { FeedError } from './error.js';
import { type FeedFormat, feedFormats } from './format.js';
import { type FeedColumns, feedColumns, missingColumns } from './mappers/mappedTable.js';
import type { FeedRecord } from './records/record.js';
import { schemas } from './schemas.js';
import { encodingName } from './source/encoding.js';

/**
 * The seller of a row:
 * - `{ merchantExternalId }` or `{ merchantId }`: one merchant for all rows
 * - `{ column }`: the value of this column, element or field of the feed; with `merchants`, looked up there
 * - `{ brand }`: looked up by the brand, which every format has (Shopify as vendor)
 * - a function of the record; undefined for no seller
 *
 * A value that is not in `merchants` or `brand` is a problem of its row. Rows of this campaign's NDJSON and CSV that name
 * their merchant keep it.
 */
export type FeedSeller =
  | { readonly merchantExternalId: string }
  | { readonly merchantId: string }
  | { readonly column: string; readonly merchants?: Readonly<Record<string, string>> | undefined }
  | { readonly brand: Readonly<Record<string, string>> }
  | ((record: FeedRecord) => string | undefined);

export interface FeedOptions {
  /** `auto` by default: detected from the first 64 KiB. */
  readonly format?: FeedFormat | 'auto' | undefined;
  /** `auto` by default, or a name that `TextDecoder` knows: `utf-8`, `big5`. */
  readonly encoding?: string | undefined;
  /** The campaign's zone to which the offers belong. */
  readonly zone?: string | undefined;
  /** Kind of offer, `discountProduct` by default. */
  readonly type?: PromoItemType | ((record: FeedRecord) => PromoItemType) | undefined;
  /**
   * Whether descriptions are taken where the format has them (Google, Meta); false by default, since they are most of a
   * feed's size. A mapped column `description` is always taken.
   */
  readonly descriptions?: boolean | undefined;
  readonly seller?: FeedSeller | undefined;
  readonly identity?: FeedIdentity | undefined;
  /**
   * The columns of a table of any other format: `{ externalId: '商品編號', title: '商品名稱', listPrice: '原價' }`. The error
   * of an unknown table proposes them.
   */
  readonly columns?: FeedColumns | undefined;
  /** Currency of prices that name none (ISO 4217), `TWD` by default. */
  readonly currency?: string | undefined;
  /** NT$ for one unit of another currency: `{ USD: 31.2 }`. Without a rate, such a price is a problem. */
  readonly rates?: Readonly<Record<string, number>> | undefined;
  /** When the offer begins and ends, RFC 3339, where the feed has no period for its sale price. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** `https://shop.example`, for the addresses `…/products/<handle>` of Shopify's exports, which have none. */
  readonly shopUrl?: string | undefined;
  /** Epoch milliseconds that decide whether a sale is over; the current time by default. */
  readonly clock?: (() => number) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Which id of an offer becomes its `externalId`, where it is not the SKU that comes first:
 * - `'id'`: the shop's own id, of the variant where there are variants
 * - `'handle'`: Shopify's handle of the product with the options of the variant
 * - `{ column }`: this column, element or field
 * - a function of the record
 *
 * Choose once: an offer with another id is another offer.
 */
export type FeedIdentity =
  | 'id'
  | 'handle'
  | { readonly column: string }
  | ((record: FeedRecord) => string | undefined);

/** The options with their defaults, and what the reading of the feed has found out. */
export interface ReadOptions extends ResolvedOptions {
  /** Whether bytes so far were no text. */
  readonly isLossy: () => boolean;
}

/** The options with their defaults. */
export interface ResolvedOptions {
  readonly format: FeedFormat | 'auto';
  readonly encoding: string;
  readonly zone: string | undefined;
  readonly type: PromoItemType | ((record: FeedRecord) => PromoItemType);
  readonly descriptions: boolean;
  readonly seller: FeedSeller | undefined;
  readonly identity: FeedIdentity | undefined;
  readonly columns: FeedColumns;
  readonly currency: string;
  readonly rates: ReadonlyMap<string, number>;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly shopUrl: string | null;
  readonly now: number;
  readonly signal: AbortSignal | undefined;
}

/** @throws FeedError with the name of the invalid option */
export function resolveOptions(options: FeedOptions): ResolvedOptions {
  const { columns = {}, identity } = options;
  const {
    format = Object.keys(columns).length > 0 ? 'mappedTable' : 'auto',
    encoding = 'auto',
    type = 'discountProduct',
    currency = 'TWD',
  } = options;
  const {
    descriptions = false,
    rates = {},
    zone,
    seller,
    validFrom,
    validTo,
    shopUrl,
    signal,
    clock = Date.now,
  } = options;
  check('format', format === 'auto' || feedFormats.includes(format), feedFormats.join(', '));
  check('encoding', encoding === 'auto' || encodingName(encoding) !== null, 'utf-8, big5, …');
  checkColumns(columns, format);
  check('identity', isIdentity(identity), "'id', 'handle', { column: 'sku' }");
  check('currency', isCurrency(currency), 'TWD, USD, …');
  for (const [name, rate] of Object.entries(rates)) {
    check('rates', isCurrency(name) && Number.isFinite(rate) && rate > 0, '{ USD: 31.2 }');
  }
  check('type', typeof type === 'function' || promoItemTypes.includes(type), promoItemTypes.join(', '));
  checkSchema('zone', 'ZoneId', zone);
  checkSchema('validFrom', 'Timestamp', validFrom);
  checkSchema('validTo', 'Timestamp', validTo);
  checkSchema('shopUrl', 'WebUrl', shopUrl);
  return {
    format,
    encoding: encodingName(encoding) ?? 'auto',
    zone,
    type,
    descriptions,
    seller: seller ?? (columns.merchantExternalId ? { column: columns.merchantExternalId } : undefined),
    identity,
    columns,
    currency,
    rates: new Map([...Object.entries(rates), ['TWD', 1]]),
    validFrom,
    validTo,
    shopUrl: shopUrl?.replace(/\/+$/, '') ?? null,
    now: clock(),
    signal,
  };
}

function checkColumns(columns: FeedColumns, format: FeedFormat | 'auto'): void {
  for (const [field, name] of Object.entries(columns)) {
    const isKnown = feedColumns.some((column) => column === field);
    check(
      `columns.${field}`,
      isKnown && typeof name === 'string' && name.trim() !== '',
      feedColumns.join(', '),
    );
  }
  const missing = missingColumns(columns);
  check('columns', format !== 'mappedTable' || missing.length === 0, `{ ${missing.join(', ')} }`);
}

const isIdentity = (identity: unknown): boolean =>
  identity === undefined ||
  identity === 'id' ||
  identity === 'handle' ||
  typeof identity === 'function' ||
  typeof (identity as { column?: unknown } | null)?.column === 'string';

const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text);

function checkSchema(name: string, schemaName: SchemaName, value: unknown): void {
  if (value === undefined) return;
  const result = validate(schemas('strict')[schemaName] as Schema<unknown>, value);
  if (result.ok) return;
  const [issue] = result.issues;
  throw new FeedError('option_invalid', {
    detail: [`${name} ${issue?.message}`, `${name} ${issue?.messageZh}`],
  });
}

function check(name: string, isValid: boolean, expected: string): void {
  if (isValid) return;
  throw new FeedError('option_invalid', {
    detail: [`${name} must be one such as ${expected}`, `${name} 須如 ${expected}`],
  });
}
