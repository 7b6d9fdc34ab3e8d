import { toTaipei } from '../../campaign/taipeiTime.js';
import type { KeyQuota, OpenApiDocument } from '../../generated/types.js';
import { contractVersion } from '../../generated/version.js';
import { REQUEST_BYTES } from '../http/readJson.js';
import { writeMetrics } from '../metrics/text.js';
import { presentKey, presentOrganization } from '../present/organizations.js';
import type { TagHandlers } from './handler.js';

const BATCH_ROWS = 1_000;

export const service: TagHandlers<'service'> = {
  async retrieveHealth({ dependencies: { store, mode, clock } }) {
    await store.ping();
    const { engine } = store;
    return {
      body: { status: 'ok', mode, version: contractVersion, store: engine, time: toTaipei(clock()) },
    };
  },

  retrieveMetrics: async ({ dependencies: { gatherMetrics } }) => ({
    body: writeMetrics(await gatherMetrics()),
  }),

  // Large, and seldom asked for: it is loaded by the first request.
  async retrieveOpenApi() {
    const { default: contract } = await import('../../generated/openapi.json');
    return { body: contract as unknown as OpenApiDocument, isContract: true };
  },

  retrieveMe: ({ caller, dependencies: { clock, quota } }) => ({
    body: {
      organization: presentOrganization(caller.organization),
      key: presentKey({ ...caller.key, scopes: caller.scopes }, clock()),
      limits: {
        rateLimit: rateLimitOf(caller.key.quota ?? quota),
        batchRows: BATCH_ROWS,
        requestBytes: REQUEST_BYTES,
      },
    },
  }),
};

/** What may be sent at once, as the headers of responses say it. */
function rateLimitOf({ requestsPerSecond, rowsPerSecond, burstSeconds }: KeyQuota) {
  return {
    quota: Math.floor(requestsPerSecond * burstSeconds),
    rows: Math.floor(rowsPerSecond * burstSeconds),
    windowSeconds: burstSeconds,
  };
}
