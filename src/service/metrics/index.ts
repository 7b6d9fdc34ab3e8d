import type { Operation } from '../../generated/operations.js';
import type { Mode } from '../../generated/types.js';
import { contractVersion } from '../../generated/version.js';
import type { Store } from '../store/store.js';
import type { MetricFamily } from './families.js';
import { observeProcess } from './process.js';
import { createRegistry } from './registry.js';

/** Why a request was refused before any work: see the operations page. */
export type Refusal = 'requests' | 'bodyBytes' | 'rateLimit' | 'database';

export interface Metrics {
  /**
   * Counts a request in flight; the returned function ends it with the status of its response, null where it had
   * none.
   */
  startRequest(operation: Operation | null): (status: number | null) => void;
  countRefusal(reason: Refusal): void;
  countReplay(operation: Operation): void;
  /** Counts the results of rows: of one row, or of a batch. Ignores other responses. */
  countRows(operation: Operation, body: unknown): void;
  families(): MetricFamily[];
  stop(): void;
}

interface MetricsOptions {
  readonly store: Pick<Store, 'engine' | 'connections'>;
  readonly mode: Mode;
  /** Which of several processes behind one address this is. */
  readonly worker: string;
}

/** Seconds; the last ones are what callers wait for at most. */
const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics({ store, mode, worker }: MetricsOptions): Metrics {
  const registry = createRegistry();
  const { counter, histogram, observable, families } = registry;
  let inFlight = 0;

  observable({ name: 'shopfest_info', help: 'What the service is; always 1.' }, 'gauge', () => [
    { labels: { contract: contractVersion, mode, store: store.engine, worker }, value: 1 },
  ]);
  const requests = counter({
    name: 'shopfest_http_requests_total',
    help: 'Requests that were answered, by operation of the contract and class of status.',
  });
  const durations = histogram(
    {
      name: 'shopfest_http_request_duration_seconds',
      help: 'From the head of a request to its answer, by operation of the contract.',
    },
    DURATION_BUCKETS,
  );
  observable(
    { name: 'shopfest_http_requests_in_flight', help: 'Requests that are being answered.' },
    'gauge',
    () => [{ labels: {}, value: inFlight }],
  );
  const refusals = counter({
    name: 'shopfest_http_requests_refused_total',
    help: 'Requests that were told to come again: too many at once (requests, bodyBytes), too many of one key (rateLimit), no database (database).',
  });
  const replays = counter({
    name: 'shopfest_idempotent_replays_total',
    help: 'Requests that were answered from what had been kept for their idempotency key.',
  });
  const rowResults = counter({
    name: 'shopfest_rows_total',
    help: 'Rows of batches, and single sales, by operation and result; repetitions of a request are not counted.',
  });
  observeConnections(registry, store);
  const { stop } = observeProcess(registry, worker);

  return {
    startRequest(operation) {
      const startedAt = performance.now();
      inFlight++;
      return (status) => {
        inFlight--;
        const id = operation?.id ?? 'none';
        requests.add({ operation: id, status: status === null ? 'none' : `${Math.floor(status / 100)}xx` });
        durations.observe({ operation: id }, (performance.now() - startedAt) / 1_000);
      };
    },
    countRefusal: (reason) => refusals.add({ reason }),
    countReplay: ({ id }) => replays.add({ operation: id }),
    countRows({ id, response }, body) {
      if (response !== 'BatchResult' && response !== 'RowResult') return;
      const { results = [body] } = body as { readonly results?: readonly unknown[] };
      for (const result of results as readonly { readonly status: string }[])
        rowResults.add({ operation: id, result: result.status });
    },
    families,
    stop,
  };
}

function observeConnections(
  { observable }: ReturnType<typeof createRegistry>,
  store: MetricsOptions['store'],
): void {
  const described = {
    name: 'shopfest_database_connections',
    help: 'Connections to the database: those in use, idle ones, and how many there may be.',
  };
  observable(described, 'gauge', () => {
    const now = store.connections();
    return now === null
      ? []
      : [
          { labels: { state: 'used' }, value: now.total - now.idle },
          { labels: { state: 'idle' }, value: now.idle },
          { labels: { state: 'limit' }, value: now.limit },
        ];
  });
  observable(
    { name: 'shopfest_database_waiting', help: 'Requests that wait for a connection to the database.' },
    'gauge',
    () => {
      const now = store.connections();
      return now === null ? [] : [{ labels: {}, value: now.waiting }];
    },
  );
}
