import type { PasskeyScope } from '../campaign/approval/webAuthn.js';
import type { KeyQuota, Mode } from '../generated/types.js';
import { type AdmissionOptions, defaultAdmission } from './admission/admission.js';
import { defaultQuota } from './admission/rateLimiter.js';
import { type Logger, silentLogger } from './app/log.js';
import type { ResponseCheck } from './http/responseBody.js';
import type { MetricFamily } from './metrics/families.js';

export interface ServiceOptions {
  /** `sqlite:./file.db`, `sqlite::memory:` (the default, gone with the process) or `postgres://…`. */
  readonly store?: string | undefined;
  /** Which keys are accepted, `sf_test_…` (the default) or `sf_live_…`. */
  readonly mode?: Mode | undefined;
  /**
   * Opens the database: the key of its hashes is encrypted under it; `SHOPFEST_SECRET` by default. PostgreSQL needs one;
   * for a database file one is created beside it, `<file>.secret`.
   */
  readonly secret?: string | undefined;
  /**
   * The secret whose place `secret` takes: as long as it is given, both open the database; `SHOPFEST_SECRET_PREVIOUS` by
   * default.
   */
  readonly previousSecret?: string | undefined;
  /**
   * Wrap participants' contact data: `id:base64` of 32 bytes, several separated by commas, the current one first;
   * `SHOPFEST_CONTACT_KEYS` by default. Without any, no contact data is accepted.
   */
  readonly contactKeys?: string | undefined;
  /** How long an approver set waits, once it is approved, before it is in force; 24 hours by default. */
  readonly approverWaitSeconds?: number | undefined;
  /** The domain of passkeys and the pages on which they may sign; without it passkeys are not taken. */
  readonly passkeys?: PasskeyScope | undefined;
  /** How many participants a person finds by contact data in an hour without approval; 30 by default. */
  readonly findsPerHour?: number | undefined;
  /** A collector of OpenTelemetry that gets the audit log, as OTLP logs over HTTP: `https://collector.example:4318`. */
  readonly auditOtlp?: string | undefined;
  /** Epoch milliseconds; the system's clock by default. */
  readonly clock?: (() => number) | undefined;
  /** Gets a line for every request and every failure; silent by default. `console` fits. */
  readonly logger?: Logger | undefined;
  /**
   * How much each key may send that has no quota of its own: 60 requests and 60,000 rows a second by default, and those of
   * 10 seconds at once.
   */
  readonly quota?: { readonly [Name in keyof KeyQuota]?: number | undefined } | undefined;
  /** The bound of work in flight, beyond which requests are refused: 256 requests and 24 MiB of bodies by default. */
  readonly admission?: Partial<AdmissionOptions> | undefined;
  /**
   * For how many milliseconds a response to whoever asks without a key is kept, so that many readers of a page cost the
   * database one read; 1,000 by default, and 0 for none.
   */
  readonly keepPublicMs?: number | undefined;
  /** Connections to PostgreSQL, at most; 10 by default. */
  readonly poolSize?: number | undefined;
  /** Which of several processes behind one address this is, as `/metrics` labels it; `0` by default. */
  readonly worker?: string | undefined;
  /** The metrics of all processes behind one address, for `/metrics`; those of this process by default. */
  readonly gatherMetrics?: (() => Promise<readonly MetricFamily[]>) | undefined;
  /** `throw` for tests: a response with fields that the contract does not declare is an error. */
  readonly checkResponses?: ResponseCheck | undefined;
}

/** The options with their defaults, for a service whose store is open. */
export interface ServiceSettings {
  readonly mode: Mode;
  readonly clock: () => number;
  readonly logger: Logger;
  readonly quota: KeyQuota;
  readonly keepPublicMs: number;
  readonly auditOtlp: string | undefined;
  readonly admission: AdmissionOptions;
  readonly worker: string;
  readonly gatherMetrics: (() => Promise<readonly MetricFamily[]>) | undefined;
  readonly checkResponses: ResponseCheck;
}

export function resolveSettings(options: ServiceOptions): ServiceSettings {
  return {
    mode: options.mode ?? 'test',
    clock: options.clock ?? Date.now,
    logger: options.logger ?? silentLogger,
    quota: quotaOf(options.quota),
    keepPublicMs: options.keepPublicMs ?? 1_000,
    auditOtlp: options.auditOtlp,
    admission: { ...defaultAdmission, ...options.admission },
    worker: options.worker ?? '0',
    gatherMetrics: options.gatherMetrics,
    checkResponses: options.checkResponses ?? 'strip',
  };
}

function quotaOf({
  requestsPerSecond = defaultQuota.requestsPerSecond,
  rowsPerSecond = defaultQuota.rowsPerSecond,
  burstSeconds = defaultQuota.burstSeconds,
}: NonNullable<ServiceOptions['quota']> = {}): KeyQuota {
  return { requestsPerSecond, rowsPerSecond, burstSeconds };
}

/** What the store needs to know of what approvers sign. */
export const approverOptions = ({ passkeys, approverWaitSeconds, findsPerHour }: ServiceOptions) => ({
  ...{ passkeys, findsPerHour },
  approverWait: approverWaitSeconds === undefined ? undefined : approverWaitSeconds * 1_000,
});
