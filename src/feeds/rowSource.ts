import { readCells, readHeader } from '../tables/header.js';
import type { Layout } from './detection/detected.js';
import type { FeedFormat } from './format.js';
import { google, meta } from './mappers/google.js';
import { jsonLd } from './mappers/jsonLd.js';
import { JsonRecord } from './mappers/jsonRecord.js';
import type { Vocabulary } from './mappers/mapper.js';
import { promoItemColumns } from './mappers/promoItemColumns.js';
import { shopifyCsv } from './mappers/shopifyCsv.js';
import { shopifyJson } from './mappers/shopifyJson.js';
import { wooCommerce } from './mappers/wooCommerce.js';
import { ownRow } from './offer/ownRow.js';
import { type At, toRow } from './offer/toRow.js';
import type { Rules } from './options.js';
import { unreadableRow } from './problems.js';
import { JsonCutter } from './records/json.js';
import { type JsonObject, LineCutter } from './records/lines.js';
import type { Cut, Cutter } from './records/record.js';
import { TableCutter, type TableLayout, type TableRecord } from './records/table.js';
import { XmlCutter } from './records/xml.js';
import type { FeedReject, FeedRow } from './row.js';

/** A row that waits for its place in the feed. */
type Row = (at: At) => FeedRow;

/** Turns the text of a feed into rows, as it comes. */
export interface RowSource {
  write(text: string): Iterable<Placed>;
  end(): Iterable<Placed>;
}

interface Placed {
  readonly line: number | null;
  readonly row: Row;
}

/** How rows are read from a feed of this format and layout. */
export function rowSource(format: FeedFormat, layout: Layout, rules: Rules): RowSource {
  const shopUrl = rules.shopUrl;
  switch (layout.kind) {
    case 'xml':
      return source(new XmlCutter(), spoken(google, rules));
    case 'table':
      return source(new TableCutter(layout), tableRows(format, layout, rules));
    default: {
      const cutter = layout.kind === 'json' ? new JsonCutter(layout.path) : new LineCutter();
      if (format === 'shopifyJson') return source(cutter, spoken(shopifyJson(shopUrl), rules));
      return source(cutter, format === 'jsonLd' ? spoken(jsonLd, rules) : ownObjects(rules));
    }
  }
}

function tableRows(format: FeedFormat, { header }: TableLayout, rules: Rules): Understand<TableRecord> {
  switch (format) {
    case 'shopifyCsv':
      return spoken(shopifyCsv(rules.shopUrl), rules);
    case 'wooCommerceCsv':
      return spoken(wooCommerce(), rules);
    case 'metaTable':
      return spoken(meta, rules);
    case 'csv':
      return ownCells(header, rules);
    default:
      return spoken(google, rules);
  }
}

type Understand<R> = (record: R) => readonly Row[];

const spoken =
  <R>({ offers, limits }: Vocabulary<R>, rules: Rules): Understand<R> =>
  (record) =>
    offers(record).map((offer) =>
      'issue' in offer
        ? (at) => unread(at, unreadableRow(offer.issue))
        : (at) => toRow(offer, limits, at, rules),
    );

const ownObjects =
  (rules: Rules): Understand<JsonObject> =>
  (value) => [(at) => ownRow(value, new JsonRecord(value), at, rules)];

function ownCells(cells: readonly string[], rules: Rules): Understand<TableRecord> {
  const header = readHeader(cells, promoItemColumns);
  // Without a usable header the table was not found to be one of ours.
  if ('code' in header) throw new Error(header.message);
  return (record) => [(at) => ownRow(readCells(record.cells, header, promoItemColumns), record, at, rules)];
}

function source<R>(cutter: Cutter<R>, understand: Understand<R>): RowSource {
  function* rows(cuts: Iterable<Cut<R>>): Generator<Placed> {
    for (const cut of cuts) {
      const { line, issue } = cut;
      if (issue) yield { line, row: (at) => rejected(cut, understand, at) };
      else for (const row of understand(cut.record)) yield { line, row };
    }
  }
  return { write: (text) => rows(cutter.write(text)), end: () => rows(cutter.end()) };
}

/** A row that is broken, with what stood before the break. */
function rejected<R>(cut: Cut<R> & { issue: object }, understand: Understand<R>, at: At): FeedReject {
  const problem = unreadableRow(cut.issue);
  const [row] = cut.record === null ? [] : understand(cut.record);
  const partial = row?.(at);
  if (partial === undefined) return unread(at, problem);
  const { warnings } = partial;
  if (!partial.problem) {
    const { item } = partial;
    return { ...at, warnings, externalId: item.externalId, problem, draft: { ...item } };
  }
  return { ...at, warnings, externalId: partial.externalId, problem, draft: partial.draft };
}

const unread = (at: At, problem: FeedReject['problem']): FeedReject => ({
  ...at,
  warnings: [],
  externalId: null,
  problem,
  draft: {},
});
