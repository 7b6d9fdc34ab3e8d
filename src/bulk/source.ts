/** Rows from anywhere: an array, a generator, a stream of objects. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** No more rows: the source is at its end, or the run is. */
export const end = Symbol('end');

/** Takes rows one by one, never ahead of being asked. */
export class Source<Row> {
  readonly #iterator: Iterator<Row> | AsyncIterator<Row>;
  readonly #stop: AbortSignal;
  #interrupt: (() => void) | null = null;
  #isOver = false;

  constructor(rows: Rows<Row>, stop: AbortSignal) {
    this.#iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
    this.#stop = stop;
    // One listener for the whole run: a source that takes its time over a row is left when the run stops.
    stop.addEventListener('abort', () => this.#interrupt?.());
  }

  /** At once where the source gives its rows at once. */
  next(): Row | typeof end | Promise<Row | typeof end> {
    if (this.#isOver || this.#stop.aborted) return end;
    const step = this.#iterator.next();
    return 'then' in step
      ? this.#untilStopped(step).then((result) => this.#taken(result))
      : this.#taken(step);
  }

  #taken(result: IteratorResult<Row> | typeof end): Row | typeof end {
    if (result === end) return end;
    if (!result.done) return result.value;
    this.#isOver = true;
    return end;
  }

  /** Lets the source put away what it holds. Not waited for while it is busy with a row that nobody takes. */
  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    const isBusy = this.#interrupt !== null;
    try {
      const closing = this.#iterator.return?.();
      // The run has an outcome of its own; a source that fails to close does not change it.
      if (isBusy) Promise.resolve(closing).catch(() => undefined);
      else await closing;
    } catch {
      return;
    }
  }

  #untilStopped(step: Promise<IteratorResult<Row>>): Promise<IteratorResult<Row> | typeof end> {
    return new Promise((resolve, reject) => {
      this.#interrupt = () => resolve(end);
      step
        .finally(() => {
          this.#interrupt = null;
        })
        .then(resolve, reject);
    });
  }
}
