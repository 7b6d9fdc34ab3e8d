/** Rows from anywhere: an array, a generator, a stream of objects. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** What a source gives after its last row, and after the run has stopped. */
export const endOfRows = Symbol('endOfRows');

/** Takes rows one by one, never ahead of being asked. */
export class Source<Row> {
  readonly #iterator: Iterator<Row> | AsyncIterator<Row>;
  readonly #stop: AbortSignal;
  /** Set while a row is waited for. */
  #interrupt: (() => void) | null = null;
  #hasEnded = false;

  constructor(rows: Rows<Row>, stop: AbortSignal) {
    this.#iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
    this.#stop = stop;
    // One listener for the whole run: a slow source is not waited for when the run stops.
    stop.addEventListener('abort', () => this.#interrupt?.());
  }

  /** A row at once where the source gives it at once, otherwise a promise of it. */
  next(): Row | typeof endOfRows | Promise<Row | typeof endOfRows> {
    if (this.#hasEnded || this.#stop.aborted) return endOfRows;
    const step = this.#iterator.next();
    return 'then' in step
      ? this.#untilStopped(step).then((result) => this.#rowOf(result))
      : this.#rowOf(step);
  }

  /** Closes the source. Not awaited while it is busy with a row that nobody takes. */
  async close(): Promise<void> {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
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

  #rowOf(result: IteratorResult<Row> | typeof endOfRows): Row | typeof endOfRows {
    if (result === endOfRows) return endOfRows;
    if (!result.done) return result.value;
    this.#hasEnded = true;
    return endOfRows;
  }

  #untilStopped(step: Promise<IteratorResult<Row>>): Promise<IteratorResult<Row> | typeof endOfRows> {
    return new Promise((resolve, reject) => {
      this.#interrupt = () => resolve(endOfRows);
      step
        .finally(() => {
          this.#interrupt = null;
        })
        .then(resolve, reject);
    });
  }
}
