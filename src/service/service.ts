import type { Scope } from '../generated/types.js';
import { createAdmission } from './admission/admission.js';
import { createRateLimiter } from './admission/rateLimiter.js';
import { createApp } from './app/app.js';
import { describeFailure } from './app/log.js';
import { createPublicReads } from './app/publicReads.js';
import { refuseRequest } from './app/respond.js';
import { createRunner } from './app/run.js';
import { createAuditExport } from './auditExport.js';
import { type Appointment, type AppointmentInput, appointApprovers } from './auth/appointApprovers.js';
import { createAuthentication } from './auth/authentication.js';
import { createCampaignVisibility } from './auth/campaignVisibility.js';
import { resolveContactKeys } from './auth/contactKeys.js';
import { type GrantedScopes, grantScopes } from './auth/grantScopes.js';
import { createKeyUse } from './auth/keyUse.js';
import { createOperatorKey, type OperatorKey, type OperatorKeyInput } from './auth/operatorKey.js';
import { type RetiredSecrets, retireSecrets } from './auth/retireSecrets.js';
import { createRuleBundleSigner } from './auth/ruleBundleSigner.js';
import { resolveSecrets } from './auth/secret.js';
import { createErasure } from './erasure.js';
import { createFingerprint } from './http/idempotency.js';
import { createPageTokens } from './http/pageToken.js';
import { unavailable } from './http/problem.js';
import { type ErasedTexts, eraseRefused } from './input/refusedDrafts.js';
import type { MetricFamily } from './metrics/families.js';
import { createMetrics } from './metrics/index.js';
import { approverOptions, resolveSettings, type ServiceOptions, type ServiceSettings } from './options.js';
import { openStore } from './store/index.js';
import type { SecretRecord, Store } from './store/store.js';

/** How long reads that were answered from memory are counted there. */
const WRITE_READS_EVERY_MS = 1_000;

export interface Service {
  /** Responds to a request, without a server: what works here works over the network. */
  fetch(request: Request): Promise<Response>;
  /** Refuses further requests, lets those in flight end, and closes the store. */
  close(): Promise<void>;
  /** The metrics of this process, as `/metrics` shows them. */
  metrics(): readonly MetricFamily[];
  /**
   * Erases drafts of publications that hold personal data, and the content of approvals that were rejected or have expired,
   * half a day ago or earlier; how many there were. The service does so by itself every hour.
   */
  eraseRefused(): Promise<ErasedTexts>;
  /** Whether there is any key; without one nobody can call. */
  hasKeys(): Promise<boolean>;
  /** Creates a key of the operator, for whoever controls the database; on a new database it is the first key. */
  createOperatorKey(input: OperatorKeyInput): Promise<OperatorKey>;
  /** Whether there are approvers; without them nothing can be approved. */
  hasApprovers(): Promise<boolean>;
  /** Appoints the first approvers, for whoever controls the database. */
  appointApprovers(input: AppointmentInput): Promise<Appointment>;
  /**
   * Gives a key of an operator scopes that a later release added, for whoever controls the database.
   * @throws StoreSetupError where there is no such key, or it may not have one of the scopes
   */
  grantScopes(keyId: string, scopes: readonly Scope[]): Promise<GrantedScopes>;
  /** The secrets that open the database, oldest first. */
  listSecrets(): Promise<readonly SecretRecord[]>;
  /** Ends every secret but the one that this service was opened with: none of them opens the database any more. */
  retireSecrets(): Promise<RetiredSecrets>;
}

/**
 * Opens the store and creates the campaign service with it.
 * @throws StoreSetupError in both languages, when the store cannot be opened, a secret is missing or a key is malformed
 */
export async function createService(options: ServiceOptions = {}): Promise<Service> {
  const { store: url = 'sqlite::memory:' } = options;
  const secrets = await resolveSecrets(options, url);
  const contactKeys = resolveContactKeys(options.contactKeys);
  const settings = resolveSettings(options);
  const { clock } = settings;
  const store = await openStore({
    ...{ ...secrets, url, contactKeys, clock, poolSize: options.poolSize },
    ...approverOptions(options),
    reportNarrowed: (file, isNarrowed) => settings.logger.warn('othersCouldRead', { file, isNarrowed }),
  });
  return createServiceWithStore(store, settings);
}

/** The campaign service with an open store, which it closes when it is closed. */
export function createServiceWithStore(store: Store, settings: ServiceSettings): Service {
  const { mode, clock, quota, admission, logger, checkResponses } = settings;
  const dataSecret = store.dataSecret();
  const metrics = createMetrics({ store, mode, worker: settings.worker });
  const { gatherMetrics = async () => metrics.families() } = settings;
  const keyUse = createKeyUse(store.keys, clock);
  const handlerDependencies = {
    ...{ store, mode, clock, quota, gatherMetrics },
    pageTokens: createPageTokens(dataSecret),
    signRuleBundle: createRuleBundleSigner(dataSecret),
  };
  const app = createApp({
    ...{ store, logger, checkResponses, metrics },
    fingerprint: createFingerprint(dataSecret),
    authentication: createAuthentication({ keys: store.keys, mode, clock }),
    keyUse,
    rateLimiter: createRateLimiter(quota, clock),
    admission: createAdmission(admission, metrics.countRefusal),
    publicReads: createPublicReads(store, settings.keepPublicMs),
    run: createRunner({
      ...{ handlerDependencies, checkResponses },
      requireVisibleCampaign: createCampaignVisibility(),
    }),
  });
  const writeReads = (): Promise<void> =>
    store.publications.writeReads().catch((error: unknown) => {
      logger.error('failure', { operation: 'writeReads', ...describeFailure(error) });
    });
  const readsTimer = setInterval(() => void writeReads(), WRITE_READS_EVERY_MS);
  readsTimer.unref();
  const inFlight = new Set<Promise<Response>>();
  const erasure = createErasure(store, clock, logger);
  const { auditOtlp } = settings;
  const auditExport = auditOtlp === undefined ? null : createAuditExport(store, auditOtlp, logger);
  let closed: Promise<void> | undefined;

  return {
    async fetch(request) {
      if (closed) return refuseRequest(request, unavailable(1));
      const response = Promise.resolve(app.fetch(request));
      inFlight.add(response);
      try {
        return await response;
      } finally {
        inFlight.delete(response);
      }
    },
    close() {
      erasure.stop();
      closed ??= Promise.allSettled([...inFlight, erasure.running(), auditExport?.stop()]).then(async () => {
        metrics.stop();
        clearInterval(readsTimer);
        await writeReads();
        await keyUse.close();
        return store.close();
      });
      return closed;
    },
    metrics: () => metrics.families(),
    hasKeys: () => store.keys.any(),
    eraseRefused: () => eraseRefused(store, clock()),
    grantScopes: (keyId, scopes) => grantScopes(store, keyId, scopes),
    listSecrets: () => store.secrets.list(),
    retireSecrets: () => retireSecrets(store),
    createOperatorKey: (input) => createOperatorKey(store, { mode, now: clock() }, input),
    hasApprovers: () => store.approvers.any(),
    appointApprovers: (input) => appointApprovers(store, input),
  };
}
