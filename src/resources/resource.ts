import type { MirrorOptions, MirrorReport } from '../bulk/mirror/options.js';
import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import { type OperationId, type OperationTypes, operations } from '../generated/operations.js';
import type { CallInput } from '../http/input.js';
import { type Page, ShopfestList } from '../http/list.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import type { Transport } from '../http/transport.js';
import type { Previewer } from './previewer.js';

/**
 * The shape of T as a caller may give it: readonly in depth, so that `as const` fits, and with undefined where a
 * field may be left out.
 */
export type Given<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Given<T[K]> | (Record<never, never> extends Pick<T, K> ? undefined : never) }
    : T;

export type Body<Id extends OperationId> = Given<OperationTypes[Id]['request']>;
export type Query<Id extends OperationId> = Given<OperationTypes[Id]['query']>;
export type ResponseOf<Id extends OperationId> = OperationTypes[Id]['response'];

/** Operations that answer page by page. */
type PagedId = { [Id in OperationId]: ResponseOf<Id> extends Page<unknown> ? Id : never }[OperationId];
type RowOf<Id extends PagedId> = ResponseOf<Id>['items'][number];
export type List<Id extends PagedId> = ShopfestList<RowOf<Id>, ResponseOf<Id>>;

/** A tag of the contract: thin methods over one transport, which is private and shows in no inspection. */
export abstract class Resource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  protected send<Id extends OperationId>(
    id: Id,
    input?: CallInput,
    options?: CallOptions,
  ): ShopfestPromise<ResponseOf<Id>> {
    return this.#transport.request(operations[id], input, options);
  }

  protected pages<Id extends PagedId>(
    id: Id,
    query: Query<Id>,
    options?: CallOptions,
    path?: CallInput['path'],
  ): List<Id> {
    return new ShopfestList((pageToken) => {
      const filters: CallInput['query'] = query;
      const pageQuery = pageToken === undefined ? filters : { ...filters, pageToken };
      return this.send(id, { path, query: pageQuery }, options).withResponse();
    });
  }

  /** Many rows in batches; what that takes is loaded when it is first asked for. */
  protected async sendAll<Row>(
    id: OperationId,
    rows: Rows<Row>,
    options: BulkOptions<Row>,
    { path, query }: Pick<CallInput, 'path' | 'query'> = {},
  ): Promise<BulkReport> {
    const { runBulk } = await import('../bulk/runBulk.js');
    return runBulk({ transport: this.#transport, operation: operations[id], rows, path, query, options });
  }

  /** What judges sales before they are sent, loaded when it is first asked for. */
  protected async loadPreviewer(): Promise<Previewer> {
    const { Previewer } = await import('./previewer.js');
    return new Previewer(this.#transport);
  }

  /** A zone brought in step with a feed, which takes many calls and is loaded in the same way. */
  protected async sendFeed(rows: Rows<unknown>, options: MirrorOptions): Promise<MirrorReport> {
    const { runMirror } = await import('../bulk/mirror/runMirror.js');
    return runMirror({ transport: this.#transport, rows, options });
  }
}
