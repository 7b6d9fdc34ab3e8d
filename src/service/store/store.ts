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
import type { Evaluation, RuleSet, RuleSetInput, Window } from '../../campaign/rules.js';
import type { MerchantAction } from '../../campaign/states.js';
import type {
  AdjustmentKind,
  Availability,
  BreakdownBy,
  CampaignStatus,
  Channel,
  Industry,
  Interval,
  MerchantKind,
  MerchantStatus,
  OrganizationRole,
  PromoItemStatus,
  PromoItemStatusInput,
  PromoItemType,
  TransactionStatus,
  VoidKind,
} from '../../generated/types.js';
import type { StoreProblem } from './problem.js';

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
  close(): Promise<void>;
}

export interface Subjects {
  readonly organizations: OrganizationStore;
  readonly keys: KeyStore;
  readonly campaigns: CampaignStore;
  readonly merchants: MerchantStore;
  readonly transactions: TransactionStore;
  readonly promoItems: PromoItemStore;
  readonly statistics: StatisticsStore;
  readonly externalSeries: ExternalSeriesStore;
}

export interface Access {
  readonly organizationId: string;
  readonly all: boolean;
}

export type Reference = string;

/** Rows in ascending id order, which is the order in which they came. */
export interface Page<T> {
  readonly items: T[];
  /** Cursor of the following page, null on the last one. */
  readonly next: string | null;
}
export interface PageRequest {
  /** 1 to 1,000. */
  readonly limit: number;
  /** `next` of the page before; the app signs it into an opaque token. */
  readonly after?: string | undefined;
}

// ── idempotency ───────────────────────────────────────────────────────────────────────────────────────

export interface IdempotentRequest {
  readonly organizationId: string;
  readonly key: string;
  /** SHA-256 of method, path and body. */
  readonly fingerprint: string;
}
export interface StoredAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as text; '' when there is none. What must not be stored (a key's secret) is left out in `storedBody`. */
  readonly body: string;
  /** The body that a replay gives, where it differs from `body`. */
  readonly storedBody?: string;
}
export interface IdempotentAnswer {
  readonly replayed: boolean;
  readonly answer: StoredAnswer;
}

// ── organizations and keys ────────────────────────────────────────────────────────────────────────────

export interface OrganizationInput {
  readonly name: string;
  readonly role: OrganizationRole;
}
export interface OrganizationRecord extends OrganizationInput {
  readonly id: string;
  readonly createdAt: number;
}
export interface OrganizationStore {
  create(input: OrganizationInput): Promise<OrganizationRecord>;
  /** @throws organization_not_found */
  get(id: string): Promise<OrganizationRecord>;
  list(page: PageRequest): Promise<Page<OrganizationRecord>>;
}

export interface KeyInput {
  readonly organizationId: string;
  readonly name: string;
  readonly mode: 'test' | 'live';
  readonly scopes: readonly string[];
  readonly expiresAt?: number | undefined;
  /** A key made outside, such as the fixed ones of a mock; a random one by default. */
  readonly secret?: string | undefined;
}
export interface KeyRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly mode: 'test' | 'live';
  readonly scopes: readonly string[];
  /** First and last characters of the secret, to tell keys apart. */
  readonly hint: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  /** Id of the key that takes its place; it then ends at `expiresAt`. */
  readonly replacedBy: string | null;
}
export interface KeyStore {
  /** The secret is in this answer only; the store keeps its SHA-256. @throws organization_not_found, state_conflict (the given secret is known) */
  create(input: KeyInput): Promise<{ record: KeyRecord; secret: string }>;
  /** Any key with this hash (see `hashApiKey`), expired and revoked ones too: the app decides. Null when there is none. */
  findByHash(hash: string): Promise<{ key: KeyRecord; organization: OrganizationRecord } | null>;
  /** @throws key_not_found */
  get(id: string): Promise<KeyRecord>;
  list(filter: { organizationId?: string | undefined }, page: PageRequest): Promise<Page<KeyRecord>>;
  /**
   * A successor with the same name, mode and scopes; the old key goes on until now + `graceMs`, or its own
   * earlier end. @throws key_not_found, state_conflict (revoked, expired or replaced already)
   */
  rotate(
    id: string,
    options: { graceMs: number },
  ): Promise<{ record: KeyRecord; secret: string; replaced: KeyRecord }>;
  /** At once; again without effect. @throws key_not_found */
  revoke(id: string): Promise<KeyRecord>;
  /** Whether there is any key: `shopfest keys` makes the first one on an empty database. */
  any(): Promise<boolean>;
}

// ── campaigns ─────────────────────────────────────────────────────────────────────────────────────────

export interface CampaignRegion {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly districts: readonly string[];
}
export interface CampaignActivity {
  readonly id: string;
  readonly kind: 'event' | 'tvSlot';
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly district?: string | undefined;
  readonly region?: string | undefined;
}
export interface CampaignInput {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly purchasePeriod: Window;
  readonly registrationPeriod: Window;
  readonly drawPeriod?: Window | null | undefined;
  readonly claimPeriod?: Window | null | undefined;
  /** Default: all four. */
  readonly industries?: readonly Industry[] | undefined;
  /** Default: the four of Taichung. */
  readonly regions?: readonly CampaignRegion[] | undefined;
  readonly activities?: readonly CampaignActivity[] | undefined;
  /** NT$. */
  readonly budget?: number | null | undefined;
  readonly ruleSet: RuleSetInput;
}
export type CampaignChange = {
  readonly [Name in Exclude<keyof CampaignInput, 'id' | 'industries' | 'regions'>]?:
    | CampaignInput[Name]
    | undefined;
};
export interface CampaignRecord {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly status: CampaignStatus;
  readonly purchasePeriod: Window;
  readonly registrationPeriod: Window;
  readonly drawPeriod: Window | null;
  readonly claimPeriod: Window | null;
  readonly industries: readonly Industry[];
  readonly regions: readonly CampaignRegion[];
  readonly activities: readonly CampaignActivity[];
  readonly budget: number | null;
  readonly ruleSet: RuleSet;
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface CampaignStore {
  /** In draft. @throws campaign_exists, period_invalid */
  create(input: CampaignInput): Promise<CampaignRecord>;
  /** @throws campaign_not_found */
  get(id: string): Promise<CampaignRecord>;
  list(filter: { status?: CampaignStatus | undefined }, page: PageRequest): Promise<Page<CampaignRecord>>;
  /** A changed rule set is a new version. @throws campaign_not_found, campaign_not_draft (rule set), period_invalid */
  update(id: string, change: CampaignChange): Promise<CampaignRecord>;
  /** @throws campaign_not_found, state_conflict */
  setStatus(id: string, status: CampaignStatus): Promise<CampaignRecord>;
}

// ── merchants ─────────────────────────────────────────────────────────────────────────────────────────

export interface MerchantInput {
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly ubns: readonly string[];
  readonly industry: Industry;
  readonly district: string;
  readonly address?: string | undefined;
  readonly parentId?: string | undefined;
  readonly parentExternalId?: string | undefined;
}
export type MerchantChange = {
  readonly [Name in Exclude<keyof MerchantInput, 'externalId' | 'parentId'>]?:
    | MerchantInput[Name]
    | undefined;
} & { readonly parentId?: string | null | undefined };
export interface MerchantRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly ubns: readonly string[];
  readonly industry: Industry;
  readonly district: string;
  readonly region: string | null;
  readonly address: string | null;
  readonly parentId: string | null;
  readonly parentExternalId: string | null;
  readonly status: MerchantStatus;
  /** The operator's words at the last rejection, suspension or request for changes. */
  readonly reason: string | null;
  readonly warnings: readonly Warning[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface Warning {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly messageZh: string;
}
export type MerchantResult =
  | { readonly status: 'accepted' | 'duplicate'; readonly merchant: MerchantRecord }
  | { readonly status: 'rejected'; readonly problem: StoreProblem };
export interface MerchantFilter {
  readonly status?: MerchantStatus | undefined;
  readonly kind?: MerchantKind | undefined;
  readonly industry?: Industry | undefined;
  readonly district?: string | undefined;
  readonly ubn?: string | undefined;
  readonly parentId?: Reference | undefined;
  readonly externalId?: string | undefined;
  readonly organizationId?: string | undefined;
}
export interface MerchantStore {
  /**
   * Up to 1,000 rows; a parent may stand in the same batch, in any order. One result per row, in order.
   * Row problems: external_id_conflict, parent_not_found, merchant_cycle, district_unknown,
   * industry_not_in_campaign. @throws campaign_not_found
   */
  register(campaignId: string, access: Access, rows: readonly MerchantInput[]): Promise<MerchantResult[]>;
  /** @throws merchant_not_found, as all below */
  get(campaignId: string, access: Access, reference: Reference): Promise<MerchantRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: MerchantFilter,
    page: PageRequest,
  ): Promise<Page<MerchantRecord>>;
  /**
   * Only what is given changes. A merchant in changesRequested or rejected is submitted again by it.
   * @throws state_conflict (withdrawn), parent_not_found, merchant_cycle, district_unknown, industry_not_in_campaign
   */
  update(
    campaignId: string,
    access: Access,
    reference: Reference,
    change: MerchantChange,
  ): Promise<MerchantRecord>;
  /** Moves the state; approval evaluates the transactions that were held. @throws state_conflict */
  act(
    campaignId: string,
    access: Access,
    reference: Reference,
    action: Exclude<MerchantAction, 'resubmit'>,
    reason?: string,
  ): Promise<MerchantRecord>;
}

// ── transactions ──────────────────────────────────────────────────────────────────────────────────────

export interface EInvoiceDocumentInput {
  readonly type: 'einvoice';
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** In plain text; only its HMAC goes further than this call. */
  readonly randomCode?: string | undefined;
  readonly sellerUbn?: string | undefined;
  readonly buyerUbn?: string | undefined;
}
export interface ReceiptDocumentInput {
  readonly type: 'receipt';
  readonly terminalId: string;
  readonly number: string;
}
export interface TransactionItem {
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
  /** A reference on the way in, the id in records. */
  readonly promoItemId?: Reference | undefined;
}
export interface TransactionInput {
  readonly externalId: string;
  readonly merchantId?: string | undefined;
  readonly merchantExternalId?: string | undefined;
  readonly channel: Channel;
  readonly occurredAt: number;
  readonly totalAmount: number;
  readonly document: EInvoiceDocumentInput | ReceiptDocumentInput;
  /** The token in plain text; only its HMAC goes further than this call. */
  readonly participant?: { readonly token: string } | undefined;
  readonly district?: string | undefined;
  readonly activityId?: string | undefined;
  readonly items?: readonly TransactionItem[] | undefined;
}
export interface TransactionRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly merchantId: string;
  readonly merchantExternalId: string;
  readonly channel: Channel;
  readonly occurredAt: number;
  /** As on the document. */
  readonly totalAmount: number;
  /** Less refunds; 0 when voided. */
  readonly netAmount: number;
  readonly document:
    | {
        readonly type: 'einvoice';
        readonly number: string;
        readonly date: string;
        /** '10912' */
        readonly period: string;
        readonly sellerUbn: string | null;
        readonly buyerUbn: string | null;
      }
    | { readonly type: 'receipt'; readonly terminalId: string; readonly number: string };
  /** Whether a participant is known. */
  readonly claimed: boolean;
  readonly district: string | null;
  readonly region: string | null;
  readonly activityId: string | null;
  readonly items: readonly TransactionItem[];
  readonly status: TransactionStatus;
  /** Now. */
  readonly qualified: boolean;
  readonly entries: number;
  /** The latest; null while held. */
  readonly evaluation: Evaluation | null;
  /** Oldest first. */
  readonly adjustments: readonly AdjustmentRecord[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface AdjustmentRecord {
  readonly id: string;
  readonly externalId: string | null;
  readonly kind: AdjustmentKind;
  /** NT$ taken away. */
  readonly amount: number;
  readonly reason: string | null;
  /** ≥ 0 */
  readonly entriesReversed: number;
  readonly occurredAt: number;
  readonly createdAt: number;
}
export type TransactionResult =
  | {
      readonly status: 'accepted';
      readonly id: string;
      readonly entries: number;
      /** Null while held, and where evaluations were not asked for. */
      readonly evaluation: Evaluation | null;
      readonly warnings: readonly Warning[];
    }
  | {
      readonly status: 'duplicate';
      /** Null, like the rest, where the document is held by another organization. */
      readonly id: string | null;
      readonly entries: number | null;
      readonly evaluation: Evaluation | null;
    }
  | { readonly status: 'rejected'; readonly problem: StoreProblem };
export interface TransactionFilter {
  readonly status?: TransactionStatus | undefined;
  readonly merchantId?: Reference | undefined;
  readonly channel?: Channel | undefined;
  readonly externalId?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly occurredFrom?: number | undefined;
  /** Not included. */
  readonly occurredTo?: number | undefined;
  readonly organizationId?: string | undefined;
}
export interface VoidInput {
  readonly kind: VoidKind;
  readonly reason?: string | undefined;
  /** Default: now. */
  readonly occurredAt?: number | undefined;
}
export interface RefundInput {
  readonly externalId?: string | undefined;
  readonly amount: number;
  readonly reason?: string | undefined;
  /** Default: now. */
  readonly occurredAt?: number | undefined;
  /** Units that came back, for the figures of the zone; a refund of all that is left takes all of them. */
  readonly items?:
    | readonly { readonly promoItemId: Reference; readonly quantity: number; readonly amount: number }[]
    | undefined;
}
export interface TransactionStore {
  /**
   * Up to 1,000 rows in a handful of statements. One result per row, in order. Row problems:
   * merchant_reference_missing, merchant_not_found, merchant_ambiguous, merchant_not_approved,
   * district_unknown, activity_unknown, promo_item_not_found, document_conflict, external_id_conflict.
   * @throws campaign_not_found, campaign_not_active
   */
  push(campaignId: string, access: Access, rows: readonly TransactionInput[]): Promise<TransactionResult[]>;
  /** @throws transaction_not_found, as all below */
  get(campaignId: string, access: Access, reference: Reference): Promise<TransactionRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: TransactionFilter,
    page: PageRequest,
  ): Promise<Page<TransactionRecord>>;
  /** Again with the same kind without effect. @throws transaction_voided */
  void(
    campaignId: string,
    access: Access,
    reference: Reference,
    input: VoidInput,
  ): Promise<TransactionRecord>;
  /** @throws transaction_voided, refund_exceeds_total, external_id_conflict, promo_item_not_found */
  refund(
    campaignId: string,
    access: Access,
    reference: Reference,
    input: RefundInput,
  ): Promise<TransactionRecord>;
}

// ── promo items ───────────────────────────────────────────────────────────────────────────────────────

export interface PromoItemInput {
  readonly externalId: string;
  readonly merchantId?: string | undefined;
  readonly merchantExternalId?: string | undefined;
  /** Default `main`. */
  readonly zone?: string | undefined;
  readonly type: PromoItemType;
  readonly title: string;
  readonly listPrice: number;
  readonly salePrice: number;
  readonly url?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly availability: Availability;
  readonly validFrom?: number | undefined;
  readonly validTo?: number | undefined;
  /** Default live. */
  readonly status?: PromoItemStatusInput | undefined;
  readonly restore?: boolean | undefined;
}
export interface PromoItemRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly merchantId: string;
  readonly merchantExternalId: string;
  readonly zone: string;
  readonly type: PromoItemType;
  readonly title: string;
  readonly listPrice: number;
  readonly salePrice: number;
  readonly url: string | null;
  readonly imageUrl: string | null;
  readonly availability: Availability;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** `expired` is a live or paused item whose validTo has passed. */
  readonly status: PromoItemStatus;
  readonly createdAt: number;
  readonly updatedAt: number;
}
export type PromoItemResult =
  | {
      readonly status: 'created' | 'updated' | 'restored' | 'unchanged';
      readonly item: PromoItemRecord;
    }
  | { readonly status: 'rejected'; readonly problem: StoreProblem };
export interface PromoItemFilter {
  readonly status?: PromoItemStatus | undefined;
  readonly zone?: string | undefined;
  readonly type?: PromoItemType | undefined;
  readonly merchantId?: Reference | undefined;
  readonly externalId?: string | undefined;
  readonly organizationId?: string | undefined;
}
export interface PromoItemStore {
  /**
   * Up to 1,000 rows, created or replaced by externalId; one result per row, in order. Row problems:
   * merchant_reference_missing, merchant_not_found, merchant_not_approved, promo_item_removed,
   * price_invalid, period_invalid. @throws campaign_not_found
   */
  upsert(campaignId: string, access: Access, rows: readonly PromoItemInput[]): Promise<PromoItemResult[]>;
  /** @throws promo_item_not_found, as `remove` */
  get(campaignId: string, access: Access, reference: Reference): Promise<PromoItemRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: PromoItemFilter,
    page: PageRequest,
  ): Promise<Page<PromoItemRecord>>;
  /** A tombstone stays; again without effect. */
  remove(campaignId: string, access: Access, reference: Reference): Promise<PromoItemRecord>;
}

// ── statistics ────────────────────────────────────────────────────────────────────────────────────────

/** Whose figures: one organization's, or null for the whole campaign. */
export type Coverage = string | null;

export interface Figures {
  readonly registeredAmount: number;
  readonly documentCount: number;
  readonly qualifiedCount: number;
  readonly entryCount: number;
}
export interface ZoneFigures {
  readonly itemsListed: number;
  readonly unitsSold: number;
  readonly orders: number;
  readonly gmv: number;
}
export interface Summary extends Figures {
  readonly asOf: number;
  readonly participantCount: number;
  /** Approved merchants. */
  readonly merchantCount: number;
  readonly zone: ZoneFigures;
  /** Zone by zone; a sale with items of two zones is an order in each. */
  readonly zones: Readonly<Record<string, ZoneFigures>>;
  readonly pending: { readonly merchantsAwaitingReview: number; readonly transactionsHeld: number };
}
export interface TimeseriesPoint extends Figures {
  /** Start of the hour, day or week (Monday) in Asia/Taipei. */
  readonly start: number;
}
export interface BreakdownRow extends Figures {
  /** `none` for sales without one, such as the region of an online sale. */
  readonly key: string;
  /** Of a merchant: its names; the app knows the labels of the others. */
  readonly name: string | null;
  readonly nameEn: string | null;
}
export interface StatisticsStore {
  /** @throws campaign_not_found, as all below */
  summary(campaignId: string, coverage: Coverage): Promise<Summary>;
  /** Only steps that have sales, oldest first; `taipeiTime.steps` names them all. `from` ≤ start < `to`. */
  timeseries(
    campaignId: string,
    coverage: Coverage,
    query: { interval: Interval; from: number; to: number },
  ): Promise<{ asOf: number; points: TimeseriesPoint[] }>;
  /** Largest registeredAmount first, then by key; `rest` sums the rows beyond `top`. */
  breakdown(
    campaignId: string,
    coverage: Coverage,
    query: { by: BreakdownBy; top: number },
  ): Promise<{ asOf: number; rows: BreakdownRow[]; rest: Figures & { rows: number } }>;
}

// ── external series ───────────────────────────────────────────────────────────────────────────────────

/** A figure as someone reported it, never computed. */
export interface ExternalSeriesInput {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly unit: string;
  readonly source: string;
  /** YYYY-MM-DD */
  readonly sourceDate: string;
  readonly note?: string | undefined;
  readonly points: readonly { readonly date: string; readonly value: number }[];
}
export interface ExternalSeriesRecord {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  readonly source: string;
  readonly sourceDate: string;
  readonly note: string | null;
  readonly points: readonly { readonly date: string; readonly value: number }[];
  readonly updatedAt: number;
}
export interface ExternalSeriesStore {
  /** @throws campaign_not_found */
  put(campaignId: string, id: string, series: ExternalSeriesInput): Promise<ExternalSeriesRecord>;
  /** By id. @throws campaign_not_found */
  list(campaignId: string): Promise<ExternalSeriesRecord[]>;
}
