import type { Writable } from 'node:stream';
import type { Output } from './io.js';

/** What systems say of a pipe whose reader has gone: `EOF` is said by Windows. */
const closed: ReadonlySet<unknown> = new Set([
  ...['EPIPE', 'EOF', 'ECONNRESET', 'ECONNABORTED', 'ENOTCONN', 'EBADF'],
  ...['ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_PREMATURE_CLOSE'],
]);

/** An output that knows whether all of it was written. */
export interface StreamOutput extends Output {
  /** Why something could not be written, such as a full disk; null also where nobody reads any more. */
  failure(): NodeJS.ErrnoException | null;
}

/**
 * Writes to stdout or stderr. The reader of a pipe may close it early, as in `shopfest stats | head`: the command goes on
 * with its work, and writes nothing more.
 */
export function outputTo(stream: Writable & { readonly isTTY?: boolean }): StreamOutput {
  let failure: NodeJS.ErrnoException | null = null;
  let isOpen = true;
  const onError = (error: NodeJS.ErrnoException): void => {
    isOpen = false;
    if (!closed.has(error.code)) failure ??= error;
  };
  stream.on('error', onError);
  return {
    isTerminal: stream.isTTY === true,
    failure: () => failure,
    write(text) {
      if (!isOpen) return;
      try {
        stream.write(text);
      } catch (error) {
        // A file is written at once, and some versions of Node throw its error.
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
        onError(error as NodeJS.ErrnoException);
      }
    },
  };
}
