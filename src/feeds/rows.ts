import type { Layout } from './detection/reading.js';
import { FeedError } from './error.js';
import type { FeedFormat } from './format.js';
import type { Rules } from './options.js';
import type { FeedRow } from './row.js';
import { type Placed, rowSource } from './understand.js';

/** Rows of a feed, numbered. What breaks the feed is told with the number of rows before it. */
export async function* rowsOf(
  texts: AsyncGenerator<string>,
  format: FeedFormat,
  layout: Layout,
  rules: Rules,
): AsyncGenerator<FeedRow> {
  let row = 0;
  const source = rowSource(format, layout, rules);
  const numbered = ({ line, row: make }: Placed): FeedRow => {
    row += 1;
    return make({ row, line });
  };
  try {
    for await (const text of texts) {
      for (const placed of source.write(text)) yield numbered(placed);
    }
    for (const placed of source.end()) yield numbered(placed);
  } catch (error) {
    if (FeedError.is(error)) error.at = { row, line: error.line };
    throw error;
  }
}
