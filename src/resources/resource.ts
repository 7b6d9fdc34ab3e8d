import type { MirrorOperations } from '../bulk/mirror/operations.js';
import type { MirrorOptions, MirrorReport } from '../bulk/mirror/options.js';
import type { BulkOptions, BulkReport } from '../bulk/options.js';
import type { Rows } from '../bulk/source.js';
import type { ClientOperation, OperationId, OperationTypes } from '../generated/operation.js';
import type { CallInput } from '../http/input.js';
import { type Page, ShopfestList } from '../http/list.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import type { Transport } from '../http/transport.js';
import type { Previewer, PreviewOperations } from './previewer.js';

/**
 * The shape of T as a caller may give it: readonly in depth, so that `as const` fits, and with undefined where a
 * field may be left out.
 */
export type InputOf<T> = T extends readonly (infer Item)[]
  ? readonly InputOf<Item>[]
  : T extends object
    ? {
        readonly [K in keyof T]:
          | InputOf<T[K]>
          | (Record<never, never> extends Pick<T, K> ? undefined : never);
      }
    : T;

/** An operation of the contract, known by its id. */
type OperationOf<Id extends OperationId> = ClientOperation & { readonly id: Id };
type ResponseOf<Id extends OperationId> = OperationTypes[Id]['response'];

/** Operations that return page by page. */
type PagedId = { [Id in OperationId]: ResponseOf<Id> extends Page<unknown> ? Id : never }[OperationId];
type RowOf<Id extends PagedId> = ResponseOf<Id>['items'][number];

/** A tag of the contract: thin methods over one transport, which is private and shows in no inspection. */
export abstract class Resource {
  readonly #transport: Transport;

  // Marked as internal, what names the transport stays out of the declarations, and with it the types of zod, which
  // older TypeScript does not read.

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** @internal */
  protected send<Id extends OperationId>(
    operation: OperationOf<Id>,
    input?: CallInput,
    options?: CallOptions,
  ): ShopfestPromise<ResponseOf<Id>> {
    return this.#transport.request(operation, input, options);
  }

  /** @internal */
  protected pages<Id extends PagedId>(
    operation: OperationOf<Id>,
    filters: object,
    options?: CallOptions,
    path?: CallInput['path'],
  ): ShopfestList<RowOf<Id>, ResponseOf<Id>> {
    return new ShopfestList((pageToken) => {
      const filter = pageToken === undefined ? filters : { ...filters, pageToken };
      // Filters that no URL may contain are in the body of a POST.
      const input = operation.method === 'GET' ? { query: filter } : { body: filter };
      return this.send(operation, { path, ...input }, options).withResponse();
    });
  }

  /**
   * Many rows in batches; what that takes is loaded when it is first asked for.
   * @internal
   */
  protected async sendAll<Row>(
    operation: ClientOperation,
    rows: Rows<Row>,
    options: BulkOptions<Row>,
    { path, query }: Pick<CallInput, 'path' | 'query'> = {},
  ): Promise<BulkReport> {
    const { runBulk } = await import('../bulk/runBulk.js');
    return runBulk({ transport: this.#transport, operation, rows, path, query, options });
  }

  /**
   * What judges transactions before they are sent, loaded when it is first asked for.
   * @internal
   */
  protected async loadPreviewer(operations: PreviewOperations): Promise<Previewer> {
    const { Previewer } = await import('./previewer.js');
    return new Previewer(this.#transport, operations);
  }

  /**
   * A zone brought in step with a feed, which takes many calls and is loaded in the same way.
   * @internal
   */
  protected async sendFeed(
    operations: MirrorOperations,
    rows: Rows<unknown>,
    options: MirrorOptions,
  ): Promise<MirrorReport> {
    const { runMirror } = await import('../bulk/mirror/runMirror.js');
    return runMirror({ transport: this.#transport, operations, rows, options });
  }
}
