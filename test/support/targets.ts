import { setupServer } from 'msw/node';
import { createSandbox, startServer } from '../../src/service/index.js';
import { createMockService, type SandboxApiKeys } from '../../src/testing/index.js';
import { createTestDatabase, engines } from './stores.js';

/** A service to be called, wherever it is. */
export interface Running {
  readonly baseURL: string;
  readonly campaign: string;
  readonly apiKeys: SandboxApiKeys;
  close(): Promise<void>;
}

export interface Target {
  readonly name: string;
  start(): Promise<Running>;
}

/** The mock, and the real service on a real port over each database: what passes on one passes on all. */
export const targets: readonly Target[] = [
  { name: 'the mock', start: startMock },
  ...engines.map((engine) => ({
    name: `the service on ${engine}`,
    async start(): Promise<Running> {
      const database = await createTestDatabase(engine);
      const sandbox = await createSandbox({
        store: database.url,
        secret: 'a secret of tests, long enough',
        checkResponses: 'throw',
        quota: { requestsPerSecond: 10_000, rowsPerSecond: 10_000_000 },
      });
      const server = await startServer(sandbox);
      return {
        baseURL: server.url,
        campaign: sandbox.campaign,
        apiKeys: sandbox.apiKeys,
        async close() {
          await server.close();
          await database.drop();
        },
      };
    },
  })),
];

async function startMock(): Promise<Running> {
  const mock = createMockService({ checkResponses: 'throw' });
  const network = setupServer(...mock.handlers);
  network.listen({ onUnhandledRequest: 'error' });
  return {
    baseURL: mock.baseURL,
    campaign: mock.campaign,
    apiKeys: mock.apiKeys,
    async close() {
      network.close();
      await mock.close();
    },
  };
}
