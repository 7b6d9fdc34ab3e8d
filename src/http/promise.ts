/** What came with the data of a call. */
export interface ResponseInfo {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | null;
  /** The key that the call was sent under; null for operations that take none. */
  readonly idempotencyKey: string | null;
  /** Requests that went on the wire for this call. */
  readonly attempts: number;
  /** Whether this is the stored response of an earlier call with the same key. */
  readonly replayed: boolean;
}

export interface WithResponse<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

/** A call under way: `await` gives the data, `.withResponse()` the data and what came with them. */
export class ShopfestPromise<T> implements Promise<T> {
  readonly #outcome: Promise<WithResponse<T>>;

  constructor(outcome: Promise<WithResponse<T>>) {
    this.#outcome = outcome;
  }

  withResponse(): Promise<WithResponse<T>> {
    return this.#outcome;
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaited is what this class is for
  then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const fulfilled = onFulfilled ?? ((data: T) => data as unknown as A);
    return this.#outcome.then(({ data }) => fulfilled(data), onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }

  get [Symbol.toStringTag](): string {
    return 'ShopfestPromise';
  }
}
