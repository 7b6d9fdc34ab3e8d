import { FeedError } from '../error.js';

/** As much as is looked at to tell encoding and format. */
const blockSize = 65_536;

/**
 * The same bytes in blocks of one size, the last one shorter. What is decided by a block so never depends on how
 * the source was cut. What came before a failure of the source is given before the failure.
 */
export async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(blockSize);
  let filled = 0;
  let failure: unknown = null;
  try {
    for await (const chunk of chunks) {
      let start = 0;
      while (start < chunk.length) {
        const taken = chunk.subarray(start, start + blockSize - filled);
        start += taken.length;
        if (taken.length === blockSize) {
          yield taken;
          continue;
        }
        block.set(taken, filled);
        filled += taken.length;
        if (filled < blockSize) continue;
        yield block;
        block = new Uint8Array(blockSize);
        filled = 0;
      }
    }
  } catch (error) {
    failure = error;
  }
  const stopped = FeedError.is(failure) && failure.code === 'aborted';
  if (filled > 0 && !stopped) yield block.subarray(0, filled);
  if (failure !== null) throw failure;
}
