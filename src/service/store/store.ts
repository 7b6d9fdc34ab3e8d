/**
 * The store of the campaign service: what the HTTP app may ask, without a word of SQL or HTTP.
 *
 * - Times are epoch milliseconds, money is an integer of NT$.
 * - Every method outside `transaction` is atomic by itself.
 * - Domain failures are thrown as `StoreProblem` (and undo the surrounding transaction), or, in a batch,
 *   returned in the row they belong to. A database that cannot be reached is a `StoreUnavailableError`.
 * - `Access` says who asks. A partner (`all: false`) finds only rows of its own organization: rows of others
 *   are not found. An operator (`all: true`) finds every row; what it creates belongs to `organizationId`.
 * - A `Reference` to a merchant, transaction or promo item is an id (`mer_…`) or `external:<externalId>`,
 *   which is looked up among the rows of `access.organizationId`.
 */
import type { Connections } from './database.js';
import type { AuditStore } from './types/audit.js';
import type { CampaignStore } from './types/campaigns.js';
import type { ClaimStore } from './types/claims.js';
import type { DrawStore } from './types/draws.js';
import type { ExportStore } from './types/exports.js';
import type { ExternalSeriesStore } from './types/externalSeries.js';
import type { IdempotentAnswer, IdempotentRequest, StoredAnswer } from './types/idempotency.js';
import type { IncidentStore } from './types/incidents.js';
import type { LedgerStore } from './types/ledger.js';
import type { MerchantStore } from './types/merchants.js';
import type { MirrorStore } from './types/mirrors.js';
import type { KeyStore, OrganizationStore, PersonStore } from './types/organizations.js';
import type { CanaryStore, ParticipantStore } from './types/participants.js';
import type { PromoItemStore } from './types/promoItems.js';
import type { PublicationStore } from './types/publications.js';
import type { RuleSetStore } from './types/ruleSets.js';
import type { StatisticsStore } from './types/statistics.js';
import type { TransactionStore } from './types/transactions.js';

export type * from './types/audit.js';
export type * from './types/campaigns.js';
export type * from './types/claims.js';
export type * from './types/common.js';
export type * from './types/draws.js';
export type * from './types/exports.js';
export type * from './types/externalSeries.js';
export type * from './types/idempotency.js';
export type * from './types/incidents.js';
export type * from './types/ledger.js';
export type * from './types/merchants.js';
export type * from './types/mirrors.js';
export type * from './types/organizations.js';
export type * from './types/participants.js';
export type * from './types/promoItems.js';
export type * from './types/publications.js';
export type * from './types/ruleSets.js';
export type * from './types/statistics.js';
export type * from './types/transactions.js';

export interface Store extends Subjects {
  readonly engine: 'sqlite' | 'postgres';
  /**
   * Everything `work` does is committed together or not at all. It may be run again after a deadlock, so it
   * has no effects outside `tx`.
   */
  transaction<T>(work: (tx: Subjects) => Promise<T>): Promise<T>;
  /**
   * Runs `work` once per (organization, key). Its effects and a 2xx answer are committed together; any other
   * answer, or an exception, leaves neither. A known key gives the stored answer with `replayed: true`.
   * @throws StoreProblem `idempotency_key_reused` (other fingerprint), `idempotency_in_flight`
   */
  idempotent(
    request: IdempotentRequest,
    work: (tx: Subjects) => Promise<StoredAnswer>,
  ): Promise<IdempotentAnswer>;
  /** Round trip to the database; throws StoreUnavailableError. */
  ping(): Promise<void>;
  /** How connections to the database are used at this moment; null where there is only one. */
  connections(): Connections | null;
  close(): Promise<void>;
}

export interface Subjects {
  readonly organizations: OrganizationStore;
  readonly persons: PersonStore;
  readonly keys: KeyStore;
  readonly campaigns: CampaignStore;
  readonly ruleSets: RuleSetStore;
  readonly merchants: MerchantStore;
  readonly transactions: TransactionStore;
  readonly claims: ClaimStore;
  readonly promoItems: PromoItemStore;
  readonly mirrors: MirrorStore;
  readonly draws: DrawStore;
  readonly publications: PublicationStore;
  readonly statistics: StatisticsStore;
  readonly externalSeries: ExternalSeriesStore;
  readonly audit: AuditStore;
  readonly ledger: LedgerStore;
  readonly incidents: IncidentStore;
  readonly participants: ParticipantStore;
  readonly canaries: CanaryStore;
  readonly exports: ExportStore;
}
