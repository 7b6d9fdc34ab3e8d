import { FeedError } from '../error.js';

/** The number of bytes from which encoding and format are detected. */
const blockSize = 65_536;

/**
 * The same bytes in blocks of one size, the last one shorter, so that detection never depends on the chunks of the source.
 * Bytes before a failure of the source are yielded before the failure.
 */
export async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(blockSize);
  let filled = 0;
  let failure: unknown = null;
  try {
    for await (const chunk of chunks) {
      let start = 0;
      while (start < chunk.length) {
        const part = chunk.subarray(start, start + blockSize - filled);
        start += part.length;
        if (part.length === blockSize) {
          yield part;
          continue;
        }
        block.set(part, filled);
        filled += part.length;
        if (filled < blockSize) continue;
        yield block;
        block = new Uint8Array(blockSize);
        filled = 0;
      }
    }
  } catch (error) {
    failure = error;
  }
  const isAborted = FeedError.is(failure) && failure.code === 'aborted';
  if (filled > 0 && !isAborted) yield block.subarray(0, filled);
  if (failure !== null) throw failure;
}
