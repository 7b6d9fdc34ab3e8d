import { parseCells, parseHeader } from '../tables/header.js';
import type { Layout } from './detection/detected.js';
import { FeedError } from './error.js';
import type { FeedFormat } from './format.js';
import { cyberbiz } from './mappers/cyberbiz.js';
import { google, meta } from './mappers/google.js';
import { jsonLd } from './mappers/jsonLd.js';
import { JsonRecord } from './mappers/jsonRecord.js';
import { mappedTable } from './mappers/mappedTable.js';
import type { FeedMapper, Mapped } from './mappers/mapper.js';
import { promoItemColumns } from './mappers/promoItemColumns.js';
import { shopee } from './mappers/shopee.js';
import { shopifyCsv } from './mappers/shopifyCsv.js';
import { shopifyJson } from './mappers/shopifyJson.js';
import { shopline } from './mappers/shopline.js';
import { wooCommerce } from './mappers/wooCommerce.js';
import { promoItemRow } from './offer/ownRow.js';
import { type RowPosition, toRow } from './offer/toRow.js';
import type { ReadOptions } from './options.js';
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
export function rowSource(format: FeedFormat, layout: Layout, options: ReadOptions): RowSource {
  switch (layout.kind) {
    case 'xml':
      return source(new XmlRecordParser(), () => mappedRows(google, options));
    case 'table':
      return source(new TableRecordParser(layout), () => tableRows(format, layout, options));
    default: {
      const parser = layout.kind === 'json' ? new JsonRecordParser(layout.path) : new LineRecordParser();
      return source(parser, () => jsonRows(format, options));
    }
  }
}

function jsonRows(format: FeedFormat, options: ReadOptions): RowMapper<JsonObject> {
  switch (format) {
    case 'shopifyJson':
      return mappedRows(shopifyJson(options.shopUrl), options);
    case 'jsonLd':
      return mappedRows(jsonLd, options);
    default:
      return promoItemObjects(options);
  }
}

function tableRows(
  format: FeedFormat,
  { header }: TableLayout,
  options: ReadOptions,
): RowMapper<TableRecord> {
  switch (format) {
    case 'shopifyCsv':
    case 'shoplineCsv':
      return mappedRows(shopifyCsv(options.shopUrl), options);
    case 'wooCommerceCsv':
      return mappedRows(wooCommerce(), options);
    case 'metaTable':
      return mappedRows(meta, options);
    case 'shopeeTable':
      return mappedRows(shopee, options);
    case 'shoplineTable':
      return mappedRows(shopline(), options);
    case 'cyberbizTable':
      return mappedRows(cyberbiz(options.shopUrl), options);
    case 'mappedTable':
      return mappedRows(mappedTable(options.columns), options);
    case 'csv':
      return promoItemCells(header, options);
    default:
      return mappedRows(google, options);
  }
}

/** Turns the records of a feed into rows. */
interface RowMapper<R> {
  rows(record: R, line: number | null): readonly PendingRow[];
  /** Rows of records that waited for others. */
  end?(): readonly PendingRow[];
}

function mappedRows<R>(mapper: FeedMapper<R>, options: ReadOptions): RowMapper<R> {
  const pending = (mapped: Mapped, line: number | null): PendingRow => ({
    line: mapped.line ?? line,
    rowAt:
      'issue' in mapped
        ? (at) => unreadableReject(at, unreadableRow(mapped.issue))
        : (at) => toRow(mapped, mapper.limits, at, options),
  });
  const end = mapper.end?.bind(mapper);
  return {
    rows: (record, line) => mapper.toOffers(record, line).map((mapped) => pending(mapped, line)),
    ...(end && { end: () => end().map((mapped) => pending(mapped, null)) }),
  };
}

const promoItemObjects = (options: ReadOptions): RowMapper<JsonObject> => ({
  rows: (value, line) => [{ line, rowAt: (at) => promoItemRow(value, new JsonRecord(value), at, options) }],
});

function promoItemCells(cells: readonly string[], options: ReadOptions): RowMapper<TableRecord> {
  const header = parseHeader(cells, promoItemColumns);
  // Detection has parsed the same header before.
  if ('code' in header) throw new Error(header.message);
  return {
    rows: (record, line) => [
      {
        line,
        rowAt: (at) => promoItemRow(parseCells(record.cells, header, promoItemColumns), record, at, options),
      },
    ],
  };
}

function source<R>(parser: RecordParser<R>, newMapper: () => RowMapper<R>): RowSource {
  const mapper = newMapper();
  let recordCount = 0;
  let rowCount = 0;
  function* rows(records: Iterable<ParsedRecord<R>>): Generator<PendingRow> {
    for (const parsed of records) {
      recordCount += 1;
      const { line, issue } = parsed;
      const pending = issue
        ? [{ line, rowAt: (at: RowPosition) => rejected(parsed, mapper.end ? newMapper() : mapper, at) }]
        : mapper.rows(parsed.record, line);
      rowCount += pending.length;
      yield* pending;
    }
  }
  function* end(): Generator<PendingRow> {
    yield* rows(parser.end());
    const rest = mapper.end?.() ?? [];
    yield* rest;
    // A feed that consists of something else would look like an empty one.
    if (recordCount > 0 && rowCount + rest.length === 0) throw new FeedError('no_offers');
  }
  return { write: (text) => rows(parser.write(text)), end };
}

/** A malformed row, with the cells before the fault. It neither waits for another record nor is one waited for. */
function rejected<R>(
  parsed: ParsedRecord<R> & { issue: object },
  mapper: RowMapper<R>,
  at: RowPosition,
): FeedReject {
  const problem = unreadableRow(parsed.issue);
  const pending = parsed.record === null ? [] : mapper.rows(parsed.record, parsed.line);
  const partial = (pending[0] ?? mapper.end?.()[0])?.rowAt(at);
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
