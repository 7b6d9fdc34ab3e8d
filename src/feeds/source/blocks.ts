/** As much as is looked at to tell encoding and format. */
export const blockSize = 65_536;

/**
 * The same bytes in blocks of one size, the last one shorter. What is decided by a block so never depends on how
 * the source was cut.
 */
export async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(blockSize);
  let filled = 0;
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
  if (filled > 0) yield block.subarray(0, filled);
}
