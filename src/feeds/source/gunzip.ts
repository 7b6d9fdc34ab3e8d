import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FeedError } from '../error.js';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Decompresses. A truncated or damaged file is an error, since it would look like a shorter feed. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  // A failure of the source ends the iteration below with the same error.
  pipeline(chunks, stream, () => {});
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (FeedError.is(error) || !code?.startsWith('Z_')) throw error;
    throw new FeedError(code === 'Z_BUF_ERROR' ? 'gzip_cut' : 'gzip_malformed');
  }
}
