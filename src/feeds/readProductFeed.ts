import { detect } from './detection/detect.js';
import type { Layout } from './detection/detected.js';
import { FeedError } from './error.js';
import type { FeedFound } from './format.js';
import { checkOptions, type FeedOptions, type Rules } from './options.js';
import type { FeedRow } from './row.js';
import { rowSource } from './rowSource.js';
import { inBlocks } from './source/blocks.js';
import { TextReader } from './source/encoding.js';
import { gunzip, isGzip } from './source/gunzip.js';
import { type FeedSource, openSource } from './source/source.js';

/** The rows of a feed, once. */
export interface ProductFeed extends AsyncIterable<FeedRow> {
  /** What was found and why, as soon as the beginning is read. Asking for it begins the reading. */
  readonly found: Promise<FeedFound>;
  /** Lets go of the source, for a feed that is not read to its end. An iteration under way ends with an error. */
  close(): Promise<void>;
}

/**
 * Reads a product feed and gives its offers as promo items, or what keeps a row from being one. The memory it takes
 * does not grow with the feed.
 *
 * - **Prices** become whole NT$, rounded half up. `salePrice` is the sale price, or the price where there is none; a
 *   sale price above the price is a problem. Another currency is one too, unless `rates` has it.
 * - **Sale periods**: an offer stands as long as its sale price does, so its period becomes `validFrom` and `validTo`.
 *   A period that is over takes the sale price with it: the offer then costs its price, and a warning says so.
 *   Without a sale price a period says nothing. Days are those of Taipei, the last one included.
 * - **Titles** lose HTML's elements and entities. One that is too long for the contract is a problem: nothing is cut.
 * - **Identity**: an `externalId` that a spreadsheet took for a number is a problem. Whether two rows have the same one
 *   is not watched: that would take memory.
 * - **Off sale**: what a shop has unpublished or archived comes as `paused`, drafts as `draft`.
 *
 * A row that cannot be sent comes with its `problem`, and the reading goes on. A feed that is broken as a whole
 * throws a {@link FeedError} after the rows before it, so that a feed which was cut does not look like a shorter one.
 * A table or lines cut just where a row could end cannot be told by themselves: gzip, or an answer with its
 * Content-Length, tells them.
 *
 * @throws FeedError at once for an option that cannot be used
 */
export function readProductFeed(source: FeedSource, options: FeedOptions = {}): ProductFeed {
  return new Feed(source, checkOptions(options));
}

interface Opened {
  readonly found: FeedFound;
  readonly layout: Layout;
  readonly texts: AsyncGenerator<string>;
}

class Feed implements ProductFeed {
  readonly #source: FeedSource;
  readonly #rules: Rules;
  #opened: Promise<Opened> | null = null;
  #iterated = false;
  #closed = false;

  constructor(source: FeedSource, rules: Rules) {
    this.#source = source;
    this.#rules = rules;
  }

  get found(): Promise<FeedFound> {
    const found = this.#open().then((opened) => opened.found);
    // Who does not wait for it hears of a failure by the iteration.
    found.catch(() => {});
    return found;
  }

  // One generator for all of it: each further one would cost every row a turn of its own.
  async *[Symbol.asyncIterator](): AsyncGenerator<FeedRow> {
    if (this.#iterated) throw new FeedError('read_twice');
    this.#iterated = true;
    const { found, layout, texts } = await this.#open();
    const source = rowSource(found.format, layout, this.#rules);
    let row = 0;
    try {
      for await (const text of texts) {
        for (const placed of source.write(text)) yield placed.row({ row: ++row, line: placed.line });
      }
      for (const placed of source.end()) yield placed.row({ row: ++row, line: placed.line });
    } catch (error) {
      if (FeedError.is(error)) error.at = { row, line: error.line };
      throw error;
    }
    if (this.#closed) throw new FeedError('aborted');
  }

  async close(): Promise<void> {
    this.#iterated = true;
    this.#closed = true;
    // A feed that could not be opened has let go of its source.
    const opened = await this.#opened?.catch(() => null);
    await opened?.texts.return(undefined);
  }

  #open(): Promise<Opened> {
    this.#opened ??= open(this.#source, this.#rules);
    return this.#opened;
  }
}

async function open(source: FeedSource, rules: Rules): Promise<Opened> {
  const { chunks, charset } = openSource(source, rules.signal);
  const raw = inBlocks(chunks);
  const first = await raw.next();
  const compression = !first.done && isGzip(first.value) ? 'gzip' : null;
  const blocks = compression ? inBlocks(gunzip(from(first, raw))) : raw;
  const head = compression ? await blocks.next() : first;
  if (head.done) throw new FeedError('empty');
  try {
    const reader = new TextReader(head.value, { asked: rules.encoding, charset });
    const text = reader.read(head.value);
    const { format, layout, reason, reasonZh } = detect(text, rules.format);
    return {
      found: { format, encoding: reader.encoding, compression, reason, reasonZh },
      layout,
      texts: decoded(text, reader, blocks),
    };
  } catch (error) {
    await blocks.return(undefined);
    throw error;
  }
}

async function* from(
  first: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value;
  yield* rest;
}

async function* decoded(
  head: string,
  reader: TextReader,
  blocks: AsyncGenerator<Uint8Array>,
): AsyncGenerator<string> {
  try {
    yield head;
    for await (const block of blocks) yield reader.read(block);
    yield reader.end();
  } finally {
    // Also where nothing behind the head was read.
    await blocks.return(undefined);
  }
}
