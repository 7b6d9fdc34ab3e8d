import { createAdmission } from './admission/admission.js';
import { createRateLimiter } from './admission/rateLimiter.js';
import { createApp } from './app/app.js';
import { createRequestContext } from './app/requestContext.js';
import { createProblemResponse } from './app/respond.js';
import { createAuthentication } from './auth/authentication.js';
import { createCampaignVisibility } from './auth/campaignVisibility.js';
import { resolveContactKeys } from './auth/contactKeys.js';
import { createOperatorKey, type OperatorKey, type OperatorKeyInput } from './auth/operatorKey.js';
import { createRuleBundleSigner } from './auth/ruleBundleSigner.js';
import { resolveSecret } from './auth/secret.js';
import { createFingerprint } from './http/idempotency.js';
import { createPageTokens } from './http/pageToken.js';
import { unavailable } from './http/problem.js';
import type { MetricFamily } from './metrics/families.js';
import { createMetrics } from './metrics/index.js';
import { resolveSettings, type ServiceOptions, type ServiceSettings } from './options.js';
import { openStore } from './store/index.js';
import type { Store } from './store/store.js';

export interface Service {
  /** Answers a request, without any server: what passes here passes on the network. */
  fetch(request: Request): Promise<Response>;
  /** Takes no more requests, lets those that are being answered end, and closes the store. */
  close(): Promise<void>;
  /** What this process counted, as `/metrics` tells it. */
  metrics(): readonly MetricFamily[];
  /** Whether there is any key; without one nobody can call. */
  hasKeys(): Promise<boolean>;
  /** Makes a key of the operator, for whoever holds the database. The first on a new one. */
  createOperatorKey(input: OperatorKeyInput): Promise<OperatorKey>;
}

/**
 * Opens the store and makes the campaign service over it.
 * @throws StoreSetupError in both languages, when the store cannot be opened, a secret is missing or a key is malformed
 */
export async function createService(options: ServiceOptions = {}): Promise<Service> {
  const { store: url = 'sqlite::memory:' } = options;
  const secret = await resolveSecret(options.secret, url);
  const contactKeys = resolveContactKeys(options.contactKeys);
  const settings = resolveSettings(options, secret);
  const { clock } = settings;
  const { poolSize } = options;
  return createServiceWithStore(await openStore({ url, secret, contactKeys, clock, poolSize }), settings);
}

/** The campaign service over an open store, which it closes with itself. */
export function createServiceWithStore(store: Store, settings: ServiceSettings): Service {
  const { mode, clock, secret, rateLimit, admission, logger, checkResponses } = settings;
  const metrics = createMetrics({ store, mode, worker: settings.worker });
  const { gatherMetrics = async () => metrics.families() } = settings;
  const app = createApp({
    store,
    mode,
    clock,
    rateLimit,
    logger,
    checkResponses,
    pageTokens: createPageTokens(secret),
    signRuleBundle: createRuleBundleSigner(secret),
    fingerprint: createFingerprint(secret),
    authentication: createAuthentication({ keys: store.keys, mode, clock }),
    rateLimiter: createRateLimiter(rateLimit, clock),
    admission: createAdmission(admission, metrics.countRefusal),
    metrics,
    gatherMetrics,
    requireVisibleCampaign: createCampaignVisibility(),
  });
  const inFlight = new Set<Promise<Response>>();
  let closed: Promise<void> | undefined;

  return {
    async fetch(request) {
      if (closed) return createProblemResponse(createRequestContext(request, null), unavailable(1));
      const answer = Promise.resolve(app.fetch(request));
      inFlight.add(answer);
      try {
        return await answer;
      } finally {
        inFlight.delete(answer);
      }
    },
    close() {
      closed ??= Promise.allSettled(inFlight).then(() => {
        metrics.stop();
        return store.close();
      });
      return closed;
    },
    metrics: () => metrics.families(),
    hasKeys: () => store.keys.any(),
    createOperatorKey: (input) => createOperatorKey(store, mode, input),
  };
}
