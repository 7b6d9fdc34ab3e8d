import { FeedError } from '../error.js';

/** The same iterable, ended by the signal also while the source is silent. Its one listener is removed at the end. */
export async function* abortable<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  if (!signal) return yield* source;
  const iterator = source[Symbol.asyncIterator]();
  let stop: (error: FeedError) => void = () => {};
  const onAbort = (): void => stop(new FeedError('aborted', { cause: signal.reason }));
  signal.addEventListener('abort', onAbort);
  let done = false;
  try {
    for (;;) {
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop = reject;
        if (signal.aborted) onAbort();
        else iterator.next().then(resolve, reject);
      });
      done = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // A source that hangs would hang here too, so its return is not awaited.
    if (!done) iterator.return?.().catch(() => {});
  }
}
