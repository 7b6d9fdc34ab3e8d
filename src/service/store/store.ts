/**
 * The store of the campaign service: what the HTTP app may call. Nothing in it is of SQL or HTTP.
 *
 * - Times are epoch milliseconds, money is an integer of NT$.
 * - Every method outside `transaction` is atomic by itself.
 * - Domain failures are thrown as `StoreProblem` (and undo the surrounding transaction), or, in a batch,
 *   returned in the row they belong to. A database that cannot be reached is a `StoreUnavailableError`.
 * - `Access` says who calls. A partner (`all: false`) finds only rows of its own organization: rows of others
 *   are not found. An operator (`all: true`) finds every row; what it creates belongs to `organizationId`.
 * - A `Reference` to a merchant, transaction or promo item is an id (`mer_…`) or `external:<externalId>`,
 *   which is looked up among the rows of `access.organizationId`.
 */

import type { ApprovalStore } from './approvals/types.js';
import type { ApproverStore } from './approvers/types.js';
import type { AuditStore } from './audit/types.js';
import type { RuleSetStore } from './campaigns/ruleSetTypes.js';
import type { CampaignStore } from './campaigns/types.js';
import type { ClaimStore } from './claims/types.js';
import type { ConflictStore } from './conflicts/types.js';
import type { Connections } from './db/database.js';
import type { DrawScheduleStore } from './draws/scheduleTypes.js';
import type { DrawStore } from './draws/types.js';
import type { DutyStore } from './duties/types.js';
import type { ExportStore } from './exports/types.js';
import type { IdempotentRequest, IdempotentResponse, Outcome, StoredResponse } from './idempotency/types.js';
import type { IncidentStore } from './incidents/types.js';
import type { LedgerStore } from './ledger/types.js';
import type { InvitationStore } from './merchants/invitationTypes.js';
import type { SellerStore } from './merchants/sellerTypes.js';
import type { MerchantStore } from './merchants/types.js';
import type { MirrorStore } from './mirrors/types.js';
import type { AccessReviewStore, KeyStore, OrganizationStore, PersonStore } from './organizations/types.js';
import type { CanaryStore, NoticeStore, ParticipantStore } from './participants/types.js';
import type { PersonalDataStore } from './personalData/types.js';
import type { PromoItemStore } from './promoItems/types.js';
import type { ZoneStore } from './promoItems/zoneTypes.js';
import type { PictureStore, PublicationStore } from './publications/types.js';
import type { SecretStore } from './secrets/types.js';
import type { ExternalSeriesStore } from './statistics/externalSeriesTypes.js';
import type { StatisticsStore } from './statistics/types.js';
import type { TransactionStore } from './transactions/types.js';
import type { ParticipantDataStore, RuleBundleStore } from './workflows/types.js';

export type * from './approvals/types.js';
export type * from './approvers/types.js';
export type * from './audit/types.js';
export type * from './campaigns/ruleSetTypes.js';
export type * from './campaigns/types.js';
export type * from './claims/types.js';
export type * from './conflicts/types.js';
export type * from './db/access.js';
export type * from './draws/scheduleTypes.js';
export type * from './draws/types.js';
export type * from './duties/types.js';
export type * from './exports/types.js';
export type * from './idempotency/types.js';
export type * from './incidents/types.js';
export type * from './ledger/types.js';
export type * from './merchants/invitationTypes.js';
export type * from './merchants/sellerTypes.js';
export type * from './merchants/types.js';
export type * from './mirrors/types.js';
export type * from './organizations/types.js';
export type * from './participants/types.js';
export type * from './personalData/types.js';
export type * from './promoItems/types.js';
export type * from './promoItems/zoneTypes.js';
export type * from './publications/types.js';
export type * from './secrets/types.js';
export type * from './statistics/externalSeriesTypes.js';
export type * from './statistics/types.js';
export type * from './transactions/types.js';
export type * from './workflows/types.js';

export interface Store extends Subjects {
  readonly engine: 'sqlite' | 'postgres';
  /** The key of what is signed beside the store; it stays the same as long as the database lives. */
  dataSecret(): string;
  /**
   * Everything `work` does is committed together or not at all. It may run again after a deadlock, so it must have no
   * effects outside `tx`.
   */
  transaction<T>(work: (tx: Subjects) => Promise<T>): Promise<T>;
  /**
   * Runs `work` once for each (organization, key). Its effects and a 2xx response are committed together; any other
   * response, or an exception, rolls back the effects and stores nothing. A known key gives the stored response with
   * `replayed: true`.
   * @throws StoreProblem `idempotency_key_reused` (other fingerprint), `idempotency_in_flight`
   */
  idempotent(
    request: IdempotentRequest,
    work: (tx: Subjects) => Promise<StoredResponse>,
  ): Promise<IdempotentResponse>;
  /**
   * The same for several requests of one organization whose work is done together, in one transaction. `work` gets the
   * indexes of those that are new, and gives the response of each, or why it has none; then it must have had no effect.
   * Where it throws, none of them has had any.
   */
  idempotentTogether(
    organizationId: string,
    requests: readonly IdempotentRequest[],
    work: (tx: Subjects, indexes: readonly number[]) => Promise<readonly Outcome<StoredResponse>[]>,
  ): Promise<Outcome<IdempotentResponse>[]>;
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
  readonly accessReviews: AccessReviewStore;
  readonly campaigns: CampaignStore;
  readonly ruleSets: RuleSetStore;
  readonly ruleBundles: RuleBundleStore;
  readonly merchants: MerchantStore;
  readonly sellers: SellerStore;
  readonly invitations: InvitationStore;
  readonly transactions: TransactionStore;
  readonly conflicts: ConflictStore;
  readonly claims: ClaimStore;
  readonly promoItems: PromoItemStore;
  readonly zones: ZoneStore;
  readonly mirrors: MirrorStore;
  readonly draws: DrawStore;
  readonly drawSchedules: DrawScheduleStore;
  readonly publications: PublicationStore;
  readonly pictures: PictureStore;
  readonly statistics: StatisticsStore;
  readonly externalSeries: ExternalSeriesStore;
  readonly audit: AuditStore;
  readonly ledger: LedgerStore;
  readonly duties: DutyStore;
  readonly incidents: IncidentStore;
  readonly participants: ParticipantStore;
  readonly participantData: ParticipantDataStore;
  readonly notices: NoticeStore;
  readonly canaries: CanaryStore;
  readonly personalData: PersonalDataStore;
  readonly exports: ExportStore;
  readonly approvals: ApprovalStore;
  readonly approvers: ApproverStore;
  readonly secrets: SecretStore;
}
