import type { FeedOptions, FeedRow, FeedSource } from '../../src/feeds/index.js';
import { FeedError, readProductFeed } from '../../src/feeds/index.js';

/** A time during the festival, at which the sale periods of the samples are as expected. */
const clock = (): number => Date.parse('2020-12-12T12:00:00+08:00');

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const sample = (name: string): URL => new URL(`samples/${name}`, import.meta.url);

export interface ReadFeed {
  readonly rows: FeedRow[];
  readonly error: FeedError | null;
}

/** All rows, and the FeedError that ended them. Any other error is thrown. */
export async function readFeed(source: FeedSource, options: FeedOptions = {}): Promise<ReadFeed> {
  const rows: FeedRow[] = [];
  try {
    for await (const row of readProductFeed(source, { clock, ...options })) rows.push(row);
    return { rows, error: null };
  } catch (error) {
    if (!FeedError.is(error)) throw error;
    return { rows, error };
  }
}

/** Rows in short: the item, or the codes of its problem, and the codes of warnings. */
export async function brief(source: FeedSource | string, options: FeedOptions = {}): Promise<unknown[]> {
  const { rows, error } = await readFeed(source, options);
  const summaries = rows.map((row) => {
    const warnings = row.warnings.map(({ code }) => code);
    const warned = warnings.length > 0 ? { warnings } : {};
    if (row.item) return { ...row.item, ...warned };
    const problem = row.problem.errors?.map(({ code, pointer }) => `${code} ${pointer}`.trimEnd());
    return { externalId: row.externalId, problem, ...warned };
  });
  return error ? [...summaries, error.code] : summaries;
}

/** The text in chunks of so many bytes. */
export async function* pieces(whole: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < whole.length; start += size) yield whole.slice(start, start + size);
}
