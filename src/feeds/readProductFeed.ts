import { detect } from './detection/detect.js';
import type { Layout } from './detection/detected.js';
import { FeedError } from './error.js';
import type { FeedFound } from './format.js';
import { type FeedOptions, type ResolvedOptions, resolveOptions } from './options.js';
import type { FeedRow } from './row.js';
import { rowSource } from './rowSource.js';
import { inBlocks } from './source/blocks.js';
import { TextReader } from './source/encoding.js';
import { gunzip, isGzip } from './source/gunzip.js';
import { type FeedSource, openSource } from './source/source.js';

/** The rows of a feed, once. */
export interface ProductFeed extends AsyncIterable<FeedRow> {
  /** The detected format, with the reason, as soon as the beginning is read. Reading this property starts the reading. */
  readonly found: Promise<FeedFound>;
  /** Releases the source of a feed that is not read to its end. A running iteration ends with an error. */
  close(): Promise<void>;
}

/**
 * Reads a product feed and yields its offers as promo items, or the problem of each row that cannot be one. Memory does
 * not grow with the feed.
 *
 * - **Prices** become whole NT$, rounded half up. `salePrice` is the sale price, or the price where there is none; a
 *   sale price above the price is a problem. Another currency is one too, unless `rates` has it.
 * - **Sale periods** limit the price, not the offer. While the sale is under way, its period becomes `validFrom` and
 *   `validTo`, so that no sale price outlives it. Before and after, the offer costs its price, and a warning says so;
 *   `changesAt` is when the feed has to be read again for the next price. Without a sale price a period is ignored, and a
 *   single date is no period. Days are those of Taipei, the last one included.
 * - **Images**: without a usable address the offer goes without image, and a warning says so.
 * - **Titles** lose HTML elements and entities. A title too long for the contract is a problem: nothing is truncated.
 * - **Identity**: an `externalId` that a spreadsheet took for a number is a problem. Duplicates are not detected: that
 *   would take memory.
 * - **Off sale**: an unpublished or archived product becomes `paused`, a draft `draft`.
 *
 * A row that cannot be sent has a `problem`, and the reading continues. A feed that is broken as a whole throws a
 * {@link FeedError} after its valid rows, so that a truncated feed does not look like a shorter one. A table or NDJSON
 * that is truncated exactly at the end of a row can only be detected by gzip, or by the Content-Length of a response.
 *
 * @throws FeedError immediately for an invalid option
 */
export function readProductFeed(source: FeedSource, options: FeedOptions = {}): ProductFeed {
  return new Feed(source, resolveOptions(options));
}

interface OpenedFeed {
  readonly found: FeedFound;
  readonly layout: Layout;
  readonly reader: TextReader;
  readonly texts: AsyncGenerator<string>;
}

class Feed implements ProductFeed {
  readonly #source: FeedSource;
  readonly #options: ResolvedOptions;
  #opened: Promise<OpenedFeed> | null = null;
  #iterated = false;
  #closed = false;

  constructor(source: FeedSource, options: ResolvedOptions) {
    this.#source = source;
    this.#options = options;
  }

  get found(): Promise<FeedFound> {
    const found = this.#open().then((opened) => opened.found);
    // A caller that does not await it gets the failure from the iteration.
    found.catch(() => {});
    return found;
  }

  // A single generator: each further one would cost every row a microtask.
  async *[Symbol.asyncIterator](): AsyncGenerator<FeedRow> {
    if (this.#iterated) throw new FeedError('read_twice');
    this.#iterated = true;
    const { found, layout, reader, texts } = await this.#open();
    const isLossy = (): boolean => reader.isLossy;
    const source = rowSource(found.format, layout, { ...this.#options, isLossy });
    let row = 0;
    try {
      for await (const text of texts) {
        for (const { rowAt, line } of source.write(text)) yield rowAt({ row: ++row, line });
      }
      for (const { rowAt, line } of source.end()) yield rowAt({ row: ++row, line });
    } catch (error) {
      if (FeedError.is(error)) error.at = { row, line: error.line };
      throw error;
    }
    if (this.#closed) throw new FeedError('aborted');
  }

  async close(): Promise<void> {
    this.#iterated = true;
    this.#closed = true;
    // A feed that could not be opened has released its source.
    const opened = await this.#opened?.catch(() => null);
    await opened?.texts.return(undefined);
  }

  #open(): Promise<OpenedFeed> {
    this.#opened ??= open(this.#source, this.#options);
    return this.#opened;
  }
}

async function open(source: FeedSource, options: ResolvedOptions): Promise<OpenedFeed> {
  const { chunks, charset } = openSource(source, options.signal);
  const raw = inBlocks(chunks);
  const first = await raw.next();
  const compression = !first.done && isGzip(first.value) ? 'gzip' : null;
  const blocks = compression ? inBlocks(gunzip(prepend(first, raw))) : raw;
  const head = compression ? await blocks.next() : first;
  if (head.done) throw new FeedError('empty');
  try {
    const reader = new TextReader(head.value, { requested: options.encoding, charset });
    const text = reader.read(head.value);
    const { format, layout, reason, reasonZh } = detect(text, options.format, options.columns);
    return {
      found: { format, encoding: reader.encoding, compression, reason, reasonZh },
      layout,
      reader,
      texts: decodeAll(text, reader, blocks),
    };
  } catch (error) {
    await blocks.return(undefined);
    throw error;
  }
}

async function* prepend(
  first: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value;
  yield* rest;
}

async function* decodeAll(
  head: string,
  reader: TextReader,
  blocks: AsyncGenerator<Uint8Array>,
): AsyncGenerator<string> {
  try {
    yield head;
    for await (const block of blocks) yield reader.read(block);
    yield reader.end();
  } finally {
    // Also where only the head was read.
    await blocks.return(undefined);
  }
}
