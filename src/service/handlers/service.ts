import { setTimeout as sleep } from 'node:timers/promises';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type { KeyQuota, OpenApiDocument } from '../../generated/types.js';
import { contractVersion } from '../../generated/version.js';
import { REQUEST_BYTES } from '../http/readJson.js';
import type { MetricFamily } from '../metrics/families.js';
import { writeMetrics } from '../metrics/text.js';
import { presentOwedDuty } from '../present/duties.js';
import { presentKey, presentOrganization } from '../present/organizations.js';
import { StoreUnavailableError } from '../store/db/problem.js';
import type { Subjects } from '../store/store.js';
import { alarmMetrics } from './alarmMetrics.js';
import type { TagHandlers } from './handler.js';

const BATCH_ROWS = 1_000;
const OWED_DUTIES = 100;

export const service: TagHandlers<'service'> = {
  async retrieveHealth({ dependencies: { store, mode, clock } }) {
    await store.ping();
    const { engine } = store;
    return {
      body: { status: 'ok', mode, version: contractVersion, store: engine, time: toTaipei(clock()) },
    };
  },

  async retrieveMetrics({ caller, dependencies: { store, clock, gatherMetrics } }) {
    const [operator = caller.organization] = caller.chain.toReversed();
    const stored = await unlessLate(async () => [
      ...(await lateDuties(store)),
      ...(await alarmMetrics(store, operator.id, clock())),
    ]);
    return { body: writeMetrics([...(await gatherMetrics()), ...stored]) };
  },

  // Large, and seldom asked for: it is loaded by the first request.
  async retrieveOpenApi() {
    const { default: contract } = await import('../../generated/openapi.json');
    return { body: contract as unknown as OpenApiDocument, isContract: true };
  },

  retrieveMe: async ({ caller, store, dependencies: { clock, quota } }) => ({
    body: {
      organization: presentOrganization(caller.organization),
      key: presentKey({ ...caller.key, scopes: caller.scopes }, clock()),
      limits: {
        rateLimit: rateLimitOf(caller.key.quota ?? quota),
        batchRows: BATCH_ROWS,
        requestBytes: REQUEST_BYTES,
      },
      ...(caller.scopes.includes('duties:read') && {
        duties: (await store.duties.owed(caller.organization.id, OWED_DUTIES)).map(presentOwedDuty),
      }),
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

/** How long a scrape waits for what is read from the database. */
const DATABASE_MS = 500;

/** Without the database, or while it is blocked, the other metrics are shown all the same: then they matter most. */
async function unlessLate(read: () => Promise<MetricFamily[]>): Promise<MetricFamily[]> {
  const families = read().catch((error: unknown) => {
    if (error instanceof StoreUnavailableError) return [];
    throw error;
  });
  return Promise.race([families, sleep(DATABASE_MS, [], { ref: false })]);
}

/** Read when it is asked for, once for all processes of an address. */
async function lateDuties({ duties }: Subjects): Promise<MetricFamily[]> {
  const late = await duties.countLate();
  const samples = late.map(({ kind, count }) => ({ labels: { kind }, value: count }));
  return [{ ...lateDutiesFamily, samples }];
}

const lateDutiesFamily = {
  name: 'shopfest_duties_late',
  help: 'Duties past their date that are neither approved nor withdrawn, by kind.',
  type: 'gauge',
} as const;
