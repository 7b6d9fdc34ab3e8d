import {
  type FeedOptions,
  type FeedRow,
  type FeedWarning,
  type ProductFeed,
  readProductFeed,
} from '../../feeds/index.js';
import { CommandError, throwIfAborted, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { isFolder } from '../rows/files.js';
import type { SourcePosition } from '../rows/row.js';
import { workbookText } from '../rows/workbookText.js';
import { download } from './download.js';
import { isAddress, parseAddress } from './feedAddress.js';
import { LineNumbers } from './lineNumbers.js';

/** Opens a feed by its path or URL. @throws CommandError when there is none */
export async function openFeed(name: string, options: FeedOptions): Promise<ProductFeed> {
  if (isAddress(name)) return readProductFeed(await fetchFeed(name, options.signal), options);
  if (await isFolder(name)) throw usageError({ en: `${name} is a folder`, zh: `${name} 是資料夾` });
  return readProductFeed(/\.xlsx$/i.test(name) ? workbookText(name) : name, options);
}

async function fetchFeed(name: string, signal: AbortSignal | undefined): Promise<Response> {
  const address = parseAddress(name);
  if (address === null) {
    throw usageError({ en: 'The address of the feed cannot be read', zh: '商品檔網址無法辨識' });
  }
  const { printed } = address;
  try {
    return await download(address, signal);
  } catch (error) {
    if (signal) throwIfAborted(signal);
    const { code } = error as { code?: string };
    throw new CommandError(exitCodes.service, {
      en: `${printed} cannot be reached${code ? ` (${code})` : ''}`,
      zh: `無法連線至 ${printed}${code ? `（${code}）` : ''}`,
    });
  }
}

/** The rows of a feed. Counts its warnings, and records on which lines its rows stand. */
export class FeedReader {
  /** How many of each code, and the first of them. */
  readonly warnings = new Map<string, { count: number; readonly first: FeedWarning }>();
  /** Rows so far, rejected ones too. */
  rowCount = 0;
  /** The first time at which the feed gives an offer another price; null for never. */
  nextChange: string | null = null;
  readonly #name: string;
  readonly #feed: ProductFeed;
  readonly #lines = new LineNumbers();

  constructor(name: string, feed: ProductFeed) {
    this.#name = name;
    this.#feed = feed;
  }

  async *rows(): AsyncGenerator<FeedRow> {
    for await (const row of this.#feed) {
      this.rowCount += 1;
      for (const warning of row.warnings) this.#count(warning);
      const { changesAt } = row as { changesAt?: string };
      if (changesAt !== undefined) this.#noteChange(changesAt);
      this.#lines.add(row.line);
      yield row;
    }
  }

  /** Where a row stands, by its index in the feed. */
  positionOf(index: number): SourcePosition {
    return { file: this.#name, line: this.#lines.of(index) };
  }

  #noteChange(time: string): void {
    if (this.nextChange === null || Date.parse(time) < Date.parse(this.nextChange)) this.nextChange = time;
  }

  #count(warning: FeedWarning): void {
    const counted = this.warnings.get(warning.code);
    if (counted) counted.count += 1;
    else this.warnings.set(warning.code, { count: 1, first: warning });
  }
}
