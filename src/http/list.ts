import type { WithResponse } from './promise.js';

/** One page of rows; `nextPageToken` is null on the last one. */
export interface Page<Row> {
  items: Row[];
  nextPageToken: string | null;
}

type Fetch<P> = (pageToken: string | undefined) => Promise<WithResponse<P>>;

/**
 * A list: `await` gives one page, `for await` gives every row of every page. Nothing is sent before one of them
 * asks; a page that was awaited is not fetched again by iterating the same list.
 */
export class ShopfestList<Row, P extends Page<Row> = Page<Row>> implements Promise<P>, AsyncIterable<Row> {
  readonly #fetch: Fetch<P>;
  #first: Promise<WithResponse<P>> | undefined;

  constructor(fetch: Fetch<P>) {
    this.#fetch = fetch;
  }

  withResponse(): Promise<WithResponse<P>> {
    this.#first ??= this.#fetch(undefined);
    return this.#first;
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaited is what this class is for
  then<A = P, B = never>(
    onFulfilled?: ((page: P) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const fulfilled = onFulfilled ?? ((page: P) => page as unknown as A);
    return this.withResponse().then(({ data }) => fulfilled(data), onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<P> {
    return this.then().finally(onFinally);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Page by page. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let { data: page } = await this.withResponse();
    yield page;
    const tokens = new Set<string>();
    while (page.nextPageToken) {
      // A list that goes in a circle has no end.
      if (tokens.has(page.nextPageToken)) {
        const { pageTokenError } = await import('./localErrors.js');
        throw await pageTokenError();
      }
      tokens.add(page.nextPageToken);
      ({ data: page } = await this.#fetch(page.nextPageToken));
      yield page;
    }
  }

  get [Symbol.toStringTag](): string {
    return 'ShopfestList';
  }
}
