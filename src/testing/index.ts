import { type HttpHandler, http } from 'msw';
import type { SandboxClock } from '../service/sandbox/clock.js';
import type { Faults } from '../service/sandbox/faults.js';
import {
  createControls,
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../service/sandbox/index.js';
import { type SandboxApiKeys, sandboxApiKeys } from '../service/sandbox/seed.js';
import { taichung2020 } from '../service/sandbox/taichung2020.js';
import { withoutBasePath } from './basePath.js';
import { resetRateLimiters } from './rateLimiters.js';
import { storeOpeningProblem } from './storeOpeningProblem.js';

export { knownApprovers } from '../service/sandbox/approvers.js';
export type { SandboxClock } from '../service/sandbox/clock.js';
export type { Fault, FaultKind, Faults } from '../service/sandbox/faults.js';
export type { SandboxApiKeys } from '../service/sandbox/seed.js';
export { type ApprovalClient, approved } from './approved.js';

export interface MockServiceOptions extends Pick<SandboxOptions, 'checkResponses' | 'logger' | 'quota'> {
  /** The base URL of the mock: `https://shopfest.test` by default. No host of that name needs to exist. */
  readonly baseURL?: string | undefined;
}

/** The campaign service behind a mocked network. */
export interface MockService {
  /** For `setupServer(...mock.handlers)` of `msw/node`. */
  readonly handlers: HttpHandler[];
  readonly baseURL: string;
  /** Id of the campaign, which is active: `taichung-2020`. */
  readonly campaign: string;
  /**
   * Known keys, the same in every mock: `operator` and `secondOperator` (two persons of the operator), `partner`,
   * `otherPartner`, `readOnly` of the partner, and `app`.
   */
  readonly apiKeys: SandboxApiKeys;
  /** Faults to inject: `mock.faults.add({ kind: 'dropAnswer', operation: 'pushTransaction', times: 1 })`. */
  readonly faults: Faults;
  /** Time of the service in epoch milliseconds. Starts at 2020-12-12T10:00:00+08:00, runs, and may be set back. */
  readonly clock: SandboxClock;
  /** Makes the mock as new: no rows, no faults, no client that waits, the clock at its start. For use between tests. */
  reset(): Promise<void>;
  /** Closes the store; to be called after `server.close()`. */
  close(): Promise<void>;
}

/** A test should not wait for a limit that it does not test; the fault `rateLimited` tests that. */
const unlimited = { requestsPerSecond: 100_000, rowsPerSecond: 100_000_000, burstSeconds: 10 };

/**
 * The campaign service itself, in memory, for requests that MSW intercepts (`npm install --save-dev msw`, 2.15 or
 * later, or 3): what works with the mock works with the service. The store opens with the first request, so this call
 * never waits; every mock has a store of its own.
 *
 *     const mock = createMockService();
 *     const server = setupServer(...mock.handlers);
 *     beforeAll(() => server.listen());
 *     afterEach(() => mock.reset());
 *     afterAll(async () => { server.close(); await mock.close(); });
 */
export function createMockService(options: MockServiceOptions = {}): MockService {
  const { baseURL = 'https://shopfest.test', ...sandboxOptions } = options;
  const base = baseURL.replace(/\/+$/, '');
  const controls = createControls();
  let opening: Promise<Sandbox> | undefined;

  const respond = async ({ request }: { request: Request }): Promise<Response> => {
    opening ??= createSandbox({ quota: unlimited, ...sandboxOptions, secret: 'secret of a mock' }, controls);
    try {
      const sandbox = await opening;
      return await sandbox.fetch(withoutBasePath(request, base));
    } catch (error) {
      return storeOpeningProblem(error);
    }
  };

  return {
    handlers: [http.all(`${base}/*`, respond)],
    baseURL: base,
    campaign: taichung2020.id,
    apiKeys: sandboxApiKeys,
    faults: controls.faults,
    clock: controls.clock,
    async reset() {
      controls.faults.clear();
      controls.clock.reset();
      resetRateLimiters(base);
      const sandbox = await opening;
      await sandbox?.reset();
    },
    async close() {
      const sandbox = await opening;
      await sandbox?.close();
    },
  };
}
