import type { Operation, OperationId, OperationTypes, operations } from '../../generated/operations.js';
import type { Mode } from '../../generated/types.js';
import type { RateLimitOptions } from '../admission/rateLimiter.js';
import type { Caller } from '../auth/authentication.js';
import type { SignBundle } from '../auth/ruleBundleSigner.js';
import type { PageTokens } from '../http/pageToken.js';
import type { CheckedRow } from '../http/requestBody.js';
import type { MetricFamily } from '../metrics/families.js';
import type { Store, Subjects } from '../store/store.js';

/** What an operation is given: everything is authenticated, typed and checked by the contract. */
export interface Call<Id extends OperationId> {
  readonly operation: Operation;
  readonly path: OperationTypes[Id]['path'];
  readonly query: OperationTypes[Id]['query'];
  readonly body: Body<Id>;
  /** Null where an operation is open to all. */
  readonly caller: (typeof operations)[Id]['scopes'] extends null ? null : Caller;
  /** Where the operation works: in the transaction that also keeps its answer, where there is one. */
  readonly store: Subjects;
  readonly requestId: string;
  /** From where it was asked, as the audit log keeps it. */
  readonly remoteAddress: string | null;
  /** Those of the request. */
  readonly headers: Headers;
  readonly service: Facilities;
}

/** Of a batch, its rows: each was checked by itself. */
type Body<Id extends OperationId> = (typeof operations)[Id] extends { readonly rows: string }
  ? OperationTypes[Id]['request'] extends { rows: readonly (infer Row)[] }
    ? readonly CheckedRow<Row>[]
    : never
  : OperationTypes[Id]['request'];

export interface Facilities {
  readonly store: Store;
  readonly mode: Mode;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly rateLimit: RateLimitOptions;
  readonly pageTokens: PageTokens;
  readonly signBundle: SignBundle;
  /** What `/metrics` tells: of this process, or of all behind the same address. */
  readonly gatherMetrics: () => Promise<readonly MetricFamily[]>;
}

interface Result<Id extends OperationId> {
  readonly body: OperationTypes[Id]['response'];
  /** Where it is another success than the usual one. */
  readonly status?: number;
  /** What a repetition is answered, where it may not be told everything again. */
  readonly storedBody?: OperationTypes[Id]['response'];
  /** Written as it stands, since it is the contract itself. */
  readonly isContract?: true;
  /** Beside those of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** @throws ApiProblem, StoreProblem, StoreUnavailableError */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Result<Id>> | Result<Id>;

/** The operations of some tags. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> };

/** The operations of one tag of the contract. */
export type Tagged<Tag extends string> = {
  [Id in OperationId]: (typeof operations)[Id]['tag'] extends Tag ? Id : never;
}[OperationId];
