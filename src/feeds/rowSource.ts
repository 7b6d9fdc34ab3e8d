import { parseCells, parseHeader } from '../tables/header.js';
import type { Layout } from './detection/detected.js';
import type { FeedFormat } from './format.js';
import { google, meta } from './mappers/google.js';
import { jsonLd } from './mappers/jsonLd.js';
import { JsonRecord } from './mappers/jsonRecord.js';
import type { FeedMapper } from './mappers/mapper.js';
import { promoItemColumns } from './mappers/promoItemColumns.js';
import { shopifyCsv } from './mappers/shopifyCsv.js';
import { shopifyJson } from './mappers/shopifyJson.js';
import { wooCommerce } from './mappers/wooCommerce.js';
import { promoItemRow } from './offer/ownRow.js';
import { type RowPosition, toRow } from './offer/toRow.js';
import type { ResolvedOptions } from './options.js';
import { unreadableRow } from './problems.js';
import { JsonRecordParser } from './records/json.js';
import { type JsonObject, LineRecordParser } from './records/lines.js';
import type { ParsedRecord, RecordParser } from './records/record.js';
import { type TableLayout, type TableRecord, TableRecordParser } from './records/table.js';
import { XmlRecordParser } from './records/xml.js';
import type { FeedReject, FeedRow } from './row.js';

/** A row that lacks only its position in the feed. */
type RowAt = (at: RowPosition) => FeedRow;

/** Turns the text of a feed into rows, chunk by chunk. */
export interface RowSource {
  write(text: string): Iterable<PendingRow>;
  end(): Iterable<PendingRow>;
}

interface PendingRow {
  readonly line: number | null;
  readonly rowAt: RowAt;
}

/** The source of rows for a feed of this format and layout. */
export function rowSource(format: FeedFormat, layout: Layout, options: ResolvedOptions): RowSource {
  const shopUrl = options.shopUrl;
  switch (layout.kind) {
    case 'xml':
      return source(new XmlRecordParser(), mappedRows(google, options));
    case 'table':
      return source(new TableRecordParser(layout), tableRows(format, layout, options));
    default: {
      const parser = layout.kind === 'json' ? new JsonRecordParser(layout.path) : new LineRecordParser();
      if (format === 'shopifyJson') return source(parser, mappedRows(shopifyJson(shopUrl), options));
      return source(parser, format === 'jsonLd' ? mappedRows(jsonLd, options) : promoItemObjects(options));
    }
  }
}

function tableRows(
  format: FeedFormat,
  { header }: TableLayout,
  options: ResolvedOptions,
): ToRows<TableRecord> {
  switch (format) {
    case 'shopifyCsv':
      return mappedRows(shopifyCsv(options.shopUrl), options);
    case 'wooCommerceCsv':
      return mappedRows(wooCommerce(), options);
    case 'metaTable':
      return mappedRows(meta, options);
    case 'csv':
      return promoItemCells(header, options);
    default:
      return mappedRows(google, options);
  }
}

type ToRows<R> = (record: R) => readonly RowAt[];

const mappedRows =
  <R>({ toOffers, limits }: FeedMapper<R>, options: ResolvedOptions): ToRows<R> =>
  (record) =>
    toOffers(record).map((offer) =>
      'issue' in offer
        ? (at) => unreadableReject(at, unreadableRow(offer.issue))
        : (at) => toRow(offer, limits, at, options),
    );

const promoItemObjects =
  (options: ResolvedOptions): ToRows<JsonObject> =>
  (value) => [(at) => promoItemRow(value, new JsonRecord(value), at, options)];

function promoItemCells(cells: readonly string[], options: ResolvedOptions): ToRows<TableRecord> {
  const header = parseHeader(cells, promoItemColumns);
  // Detection has parsed the same header before.
  if ('code' in header) throw new Error(header.message);
  return (record) => [
    (at) => promoItemRow(parseCells(record.cells, header, promoItemColumns), record, at, options),
  ];
}

function source<R>(parser: RecordParser<R>, toRows: ToRows<R>): RowSource {
  function* rows(records: Iterable<ParsedRecord<R>>): Generator<PendingRow> {
    for (const parsed of records) {
      const { line, issue } = parsed;
      if (issue) yield { line, rowAt: (at) => rejected(parsed, toRows, at) };
      else for (const rowAt of toRows(parsed.record)) yield { line, rowAt };
    }
  }
  return { write: (text) => rows(parser.write(text)), end: () => rows(parser.end()) };
}

/** A malformed row, with the cells before the fault. */
function rejected<R>(
  parsed: ParsedRecord<R> & { issue: object },
  toRows: ToRows<R>,
  at: RowPosition,
): FeedReject {
  const problem = unreadableRow(parsed.issue);
  const [rowAt] = parsed.record === null ? [] : toRows(parsed.record);
  const partial = rowAt?.(at);
  if (partial === undefined) return unreadableReject(at, problem);
  const { warnings } = partial;
  if (!partial.problem) {
    const { item } = partial;
    return { ...at, warnings, externalId: item.externalId, problem, draft: { ...item } };
  }
  return { ...at, warnings, externalId: partial.externalId, problem, draft: partial.draft };
}

const unreadableReject = (at: RowPosition, problem: FeedReject['problem']): FeedReject => ({
  ...at,
  warnings: [],
  externalId: null,
  problem,
  draft: {},
});
