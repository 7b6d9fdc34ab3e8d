import type { Operation, OperationId, OperationTypes, operations } from '../../generated/operations.js';
import type { KeyQuota, Mode } from '../../generated/types.js';
import type { Caller } from '../auth/authentication.js';
import type { SignRuleBundle } from '../auth/ruleBundleSigner.js';
import type { PageTokens } from '../http/pageToken.js';
import type { CheckedRow } from '../http/requestBody.js';
import type { MetricFamily } from '../metrics/families.js';
import type { Outcome, Store, Subjects } from '../store/store.js';

/** A call of an operation, as its handler gets it: authenticated, typed and validated by the contract. */
export interface Call<Id extends OperationId> {
  readonly operation: Operation;
  readonly path: OperationTypes[Id]['path'];
  readonly query: OperationTypes[Id]['query'];
  readonly body: Body<Id>;
  /** Null where an operation is open to all. */
  readonly caller: (typeof operations)[Id]['scopes'] extends null ? null : Caller;
  /** What the handler works with: inside the transaction that also stores the response, where there is one. */
  readonly store: Subjects;
  readonly requestId: string;
  /** Where the request came from, as the audit log records it. */
  readonly remoteAddress: string | null;
  /** The headers of the request. */
  readonly headers: Headers;
  readonly dependencies: HandlerDependencies;
}

/** Of a batch, its rows: each was validated by itself. */
type Body<Id extends OperationId> = (typeof operations)[Id] extends { readonly rows: string }
  ? OperationTypes[Id]['request'] extends { rows: readonly (infer Row)[] }
    ? readonly CheckedRow<Row>[]
    : never
  : OperationTypes[Id]['request'];

export interface HandlerDependencies {
  readonly store: Store;
  readonly mode: Mode;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly quota: KeyQuota;
  readonly pageTokens: PageTokens;
  readonly signRuleBundle: SignRuleBundle;
  /** The metrics of this process, or of all processes behind the same address. */
  readonly gatherMetrics: () => Promise<readonly MetricFamily[]>;
}

export interface Result<Id extends OperationId> {
  readonly body: OperationTypes[Id]['response'];
  /** Where it is another success than the usual one. */
  readonly status?: number;
  /** The body that a replay gets, where it may not show everything again. */
  readonly storedBody?: OperationTypes[Id]['response'];
  /** Serialized without a check, since the body is the contract itself. */
  readonly isContract?: true;
  /** Added to the headers of every response. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** @throws ApiProblem, StoreProblem, StoreUnavailableError */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Result<Id>> | Result<Id>;

/**
 * Works on calls of one organization that wait at the same moment, in one transaction; gives of each its result, or why
 * it has none, and then that call had no effect.
 */
export type GatheredHandler<Id extends OperationId> = (
  calls: readonly Call<Id>[],
) => Promise<readonly Outcome<Result<Id>>[]>;

/** A handler for each of these operations: one that is missing does not compile. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> };

/** A handler for each operation of one tag of the contract. */
export type TagHandlers<Tag extends string> = Handlers<
  { [Id in OperationId]: (typeof operations)[Id]['tag'] extends Tag ? Id : never }[OperationId]
>;
