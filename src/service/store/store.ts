/**
 * The store of the campaign service: what the HTTP app may ask, without a word of SQL or HTTP.
 *
 * - Times are epoch milliseconds, money is an integer of NT$.
 * - Every method outside `transaction` is atomic by itself.
 * - Domain failures are thrown as `StoreProblem` (and undo the surrounding transaction), or, in a batch,
 *   returned in the row they belong to. A database that cannot be reached is a `StoreUnavailableError`.
 * - `Access` says who asks. A partner (`all: false`) finds only rows of its own organization: rows of others
 *   are `not_found`. An operator (`all: true`) finds every row; what it creates belongs to `organizationId`.
 * - A `Reference` to a merchant, transaction or promo item is an id (`mer_…`) or `external:<externalId>`,
 *   which is looked up among the rows of `access.organizationId`.
 */
import type {
  AdjustmentKind, CampaignStatus, Channel, DocumentType, Industry, MerchantKind, MerchantStatus, PromoItemStatus,
  TransactionStatus,
} from '../../campaign/model.js';
import type { Evaluation, RuleSet } from '../../campaign/eligibility.js';
import type { StoreProblem } from './problem.js';

export interface Store extends Subjects {
  readonly engine: 'sqlite' | 'postgres';
  /** Everything `work` does is committed together or not at all. It may be run again after a deadlock: no side effects outside. */
  transaction<T>(work: (tx: Subjects) => Promise<T>): Promise<T>;
  /**
   * Runs `work` once per (organization, key). Its effects and a 2xx answer are committed together; any other
   * answer, or an exception, leaves neither. A known key gives the stored answer with `replayed: true`.
   * @throws StoreProblem `idempotency_key_reused` (other fingerprint), `idempotency_in_flight`
   */
  idempotent(request: IdempotentRequest, work: (tx: Subjects) => Promise<StoredAnswer>): Promise<IdempotentAnswer>;
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

/** Rows in ascending id order (the order of creation). `next` is the cursor of the following page, absent on the last. */
export interface Page<T> {
  readonly items: T[];
  readonly next?: Cursor;
}
export interface PageRequest {
  /** 1 to 1,000. */
  readonly limit: number;
  /** `next` of the page before; the app signs it into an opaque token. */
  readonly after?: Cursor;
}
export type Cursor = string;

// ── idempotency ───────────────────────────────────────────────────────────────────────────────────────────────

export interface IdempotentRequest {
  readonly organizationId: string;
  readonly key: string;
  /** SHA-256 of method, path and body. */
  readonly fingerprint: string;
}
export interface StoredAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The exact body bytes as text; '' when there is none. */
  readonly body: string;
}
export interface IdempotentAnswer {
  readonly replayed: boolean;
  readonly answer: StoredAnswer;
}

// ── organizations and keys ────────────────────────────────────────────────────────────────────────────────────

export type OrganizationRole = 'operator' | 'partner';
export interface OrganizationRecord {
  readonly id: string;
  readonly name: string;
  readonly role: OrganizationRole;
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface OrganizationInput {
  readonly name: string;
  readonly role: OrganizationRole;
}
export interface OrganizationStore {
  create(input: OrganizationInput): Promise<OrganizationRecord>;
  /** @throws not_found */
  get(id: string): Promise<OrganizationRecord>;
  list(filter: { role?: OrganizationRole }, page: PageRequest): Promise<Page<OrganizationRecord>>;
  update(id: string, change: { name?: string }): Promise<OrganizationRecord>;
}

export interface KeyRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly mode: 'test' | 'live';
  readonly scopes: readonly string[];
  /** What may be shown to tell keys apart: `sf_test_` and the last four characters. */
  readonly hint: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  /** Set on a key that was replaced: it ends at `expiresAt`, the successor is this id. */
  readonly replacedBy: string | null;
}
export interface KeyInput {
  readonly name: string;
  readonly mode: 'test' | 'live';
  readonly scopes: readonly string[];
  readonly expiresAt?: number;
  /** A key made outside (the sandbox's fixed ones); a random one by default. */
  readonly secret?: string;
}
export interface KeyStore {
  /** The secret is in this answer only; the store keeps its SHA-256. @throws not_found (organization), key_exists */
  create(organizationId: string, input: KeyInput): Promise<{ record: KeyRecord; secret: string }>;
  /** Any key with this hash, expired and revoked ones too: the app decides. Null when there is none. */
  findByHash(hash: string): Promise<{ key: KeyRecord; organization: OrganizationRecord } | null>;
  get(organizationId: string, keyId: string): Promise<KeyRecord>;
  list(organizationId: string, page: PageRequest): Promise<Page<KeyRecord>>;
  /** A successor with the same name, mode and scopes; the old key goes on until now + `graceMs`. At most two are active. @throws key_revoked, key_rotation_in_progress */
  rotate(organizationId: string, keyId: string, options: { graceMs: number; secret?: string }): Promise<{ record: KeyRecord; secret: string; replaced: KeyRecord }>;
  /** At once, and again without effect. */
  revoke(organizationId: string, keyId: string): Promise<KeyRecord>;
  /** True once any organization has a key: `shopfest keys` makes the first one on an empty database. */
  any(): Promise<boolean>;
}

// ── campaigns ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Half-open: from ≤ t < to. */
export interface Period {
  readonly from: number;
  readonly to: number;
}
export interface CampaignInput {
  /** A slug like `taichung-2020`. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly periods: {
    readonly purchase: Period;
    readonly registration: Period;
    readonly draw: Period | null;
    readonly claim: Period | null;
  };
  readonly industries: readonly Industry[];
  /** region key → district codes; a district in no region has none. */
  readonly regions: readonly CampaignRegion[];
  readonly activities: readonly CampaignActivity[];
  readonly zones: readonly CampaignZone[];
  /** NT$. */
  readonly budget: number | null;
  /** Whether zone sales are also pushed as transactions (the overlap flag of the benefit ratio). */
  readonly zoneInRegistered: boolean;
  readonly ruleSet: RuleSet;
}
export interface CampaignRegion {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly districts: readonly string[];
}
export interface CampaignActivity {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly region: string | null;
  readonly district: string | null;
}
export interface CampaignZone {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}
export interface CampaignRecord extends CampaignInput {
  readonly status: CampaignStatus;
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface CampaignStore {
  /** Status draft. @throws campaign_exists */
  create(input: CampaignInput): Promise<CampaignRecord>;
  get(id: string): Promise<CampaignRecord>;
  list(filter: { status?: CampaignStatus }, page: PageRequest): Promise<Page<CampaignRecord>>;
  /** Once active, the rule set and periods of what was evaluated may not change: @throws campaign_locked */
  update(id: string, change: Partial<Omit<CampaignInput, 'id'>>): Promise<CampaignRecord>;
  /** @throws invalid_transition */
  setStatus(id: string, status: CampaignStatus): Promise<CampaignRecord>;
}

// ── merchants ─────────────────────────────────────────────────────────────────────────────────────────────────

export interface MerchantInput {
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly ubns: readonly string[];
  readonly industry: Industry;
  readonly district?: string | null;
  readonly address?: string | null;
  readonly parentId?: string | null;
  readonly parentExternalId?: string | null;
}
export interface MerchantRecord {
  readonly id: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly ubns: readonly string[];
  readonly industry: Industry;
  readonly district: string | null;
  readonly region: string | null;
  readonly address: string | null;
  readonly parentId: string | null;
  readonly status: MerchantStatus;
  /** The operator's words at the last rejection, request for changes or suspension. */
  readonly reason: string | null;
  readonly warnings: readonly Warning[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface Warning {
  readonly code: string;
  readonly pointer?: string;
  readonly message: string;
  readonly messageZh: string;
}
/** `unchanged`: the externalId is registered with the same content. Other content is `rejected` with external_id_conflict (use update). */
export interface MerchantResult {
  readonly index: number;
  readonly externalId: string;
  readonly status: 'accepted' | 'duplicate' | 'rejected';
  readonly id?: string;
  readonly merchant?: MerchantRecord;
  readonly problem?: StoreProblem;
}
export interface MerchantFilter {
  readonly status?: MerchantStatus;
  readonly kind?: MerchantKind;
  readonly industry?: Industry;
  readonly district?: string;
  readonly parentId?: string;
  readonly externalId?: string;
  readonly organizationId?: string;
}
export type MerchantAction = 'approve' | 'reject' | 'requestChanges' | 'suspend' | 'resume' | 'withdraw';
export interface MerchantStore {
  /** Up to 1,000 rows; a parent may stand in the same batch, in any order. Results in the order of `rows`. */
  register(campaignId: string, access: Access, rows: readonly MerchantInput[]): Promise<MerchantResult[]>;
  get(campaignId: string, access: Access, reference: Reference): Promise<MerchantRecord>;
  list(campaignId: string, access: Access, filter: MerchantFilter, page: PageRequest): Promise<Page<MerchantRecord>>;
  /** Only the fields given change. A merchant in changesRequested or rejected goes back to submitted. @throws invalid_transition, parent_not_found, parent_cycle */
  update(campaignId: string, access: Access, reference: Reference, change: Partial<Omit<MerchantInput, 'externalId'>>): Promise<MerchantRecord>;
  /** Moves the state. Approval evaluates held transactions, rejection and withdrawal reject them. @throws invalid_transition */
  act(campaignId: string, access: Access, reference: Reference, action: MerchantAction, reason?: string): Promise<MerchantRecord>;
}

// ── transactions ──────────────────────────────────────────────────────────────────────────────────────────────

export interface EInvoiceDocumentInput {
  readonly type: 'einvoice';
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly randomCode?: string;
  readonly sellerUbn?: string;
  readonly buyerUbn?: string;
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
  readonly promoItemId?: string;
}
export interface TransactionInput {
  readonly externalId: string;
  readonly merchantId?: string;
  readonly merchantExternalId?: string;
  readonly channel: Channel;
  readonly occurredAt: number;
  readonly totalAmount: number;
  readonly document: EInvoiceDocumentInput | ReceiptDocumentInput;
  /** In plain text; only its HMAC goes further than this call. */
  readonly participantToken?: string;
  readonly district?: string;
  readonly activityId?: string;
  readonly items?: readonly TransactionItem[];
}
export interface TransactionRecord {
  readonly id: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly merchantId: string;
  readonly channel: Channel;
  readonly occurredAt: number;
  readonly receivedAt: number;
  /** As on the document. */
  readonly totalAmount: number;
  /** Sum of refunds. */
  readonly refundedAmount: number;
  readonly document:
    | { type: 'einvoice'; number: string; date: string; sellerUbn: string | null; buyerUbn: string | null }
    | { type: 'receipt'; terminalId: string; number: string; businessDate: string };
  /** It names a participant. */
  readonly claimed: boolean;
  readonly district: string | null;
  readonly region: string | null;
  readonly activityId: string | null;
  readonly items: readonly TransactionItem[];
  readonly status: TransactionStatus;
  readonly voided: VoidKind | null;
  /** Entries that stand now. */
  readonly entries: number;
  readonly evaluation: Evaluation | null;
  readonly adjustments: readonly AdjustmentRecord[];
}
export type VoidKind = 'cancel' | 'void';
export interface AdjustmentRecord {
  readonly id: string;
  readonly transactionId: string;
  readonly kind: AdjustmentKind;
  readonly voidKind: VoidKind | null;
  /** NT$ taken away. */
  readonly amount: number;
  /** Change of the entries, ≤ 0 as a rule. */
  readonly entries: number;
  readonly reason: string | null;
  readonly externalId: string | null;
  readonly occurredAt: number;
  readonly createdAt: number;
}
export interface TransactionResult {
  readonly index: number;
  readonly externalId: string;
  readonly status: 'accepted' | 'duplicate' | 'rejected';
  /** Absent on a duplicate of another organization's document. */
  readonly id?: string;
  readonly transactionStatus?: TransactionStatus;
  readonly entries?: number;
  /** Null while held. */
  readonly evaluation?: Evaluation | null;
  readonly warnings?: readonly Warning[];
  readonly problem?: StoreProblem;
}
export interface TransactionFilter {
  readonly status?: TransactionStatus;
  readonly merchantId?: string;
  readonly channel?: Channel;
  readonly documentType?: DocumentType;
  readonly documentNumber?: string;
  readonly externalId?: string;
  readonly occurredFrom?: number;
  readonly occurredTo?: number;
  readonly organizationId?: string;
}
export interface RefundInput {
  readonly amount: number;
  readonly reason?: string;
  readonly externalId?: string;
  readonly occurredAt?: number;
  /** Units given back, for the figures of the zone. */
  readonly items?: readonly { promoItemId: string; quantity: number; amount: number }[];
}
export interface VoidInput {
  readonly kind: VoidKind;
  readonly reason?: string;
  readonly externalId?: string;
  readonly occurredAt?: number;
}
export interface TransactionStore {
  /** Up to 1,000 rows, a handful of statements. Results in the order of `rows`. @throws not_found (campaign), campaign_not_active */
  push(campaignId: string, access: Access, rows: readonly TransactionInput[]): Promise<TransactionResult[]>;
  /** The verdict `push` would give, without any effect. */
  preview(campaignId: string, access: Access, row: TransactionInput): Promise<TransactionResult>;
  get(campaignId: string, access: Access, reference: Reference): Promise<TransactionRecord>;
  /** Without `items` and `adjustments` (both empty). */
  list(campaignId: string, access: Access, filter: TransactionFilter, page: PageRequest): Promise<Page<TransactionRecord>>;
  /** @throws already_voided */
  void(campaignId: string, access: Access, reference: Reference, input: VoidInput): Promise<{ transaction: TransactionRecord; adjustment: AdjustmentRecord }>;
  /** @throws already_voided, refund_exceeds_amount */
  refund(campaignId: string, access: Access, reference: Reference, input: RefundInput): Promise<{ transaction: TransactionRecord; adjustment: AdjustmentRecord }>;
}

// ── promo items ───────────────────────────────────────────────────────────────────────────────────────────────

export interface PromoItemInput {
  readonly externalId: string;
  readonly merchantId?: string;
  readonly merchantExternalId?: string;
  readonly zone?: string | null;
  readonly type: string;
  readonly title: string;
  readonly listPrice: number;
  readonly salePrice: number;
  readonly url?: string | null;
  readonly imageUrl?: string | null;
  readonly availability: string;
  readonly validFrom?: number | null;
  readonly validTo?: number | null;
  /** Default live. */
  readonly status?: 'draft' | 'live' | 'paused';
  /** Needed to bring back a removed item. */
  readonly restore?: boolean;
}
export interface PromoItemRecord {
  readonly id: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly merchantId: string;
  readonly externalId: string;
  readonly zone: string | null;
  readonly type: string;
  readonly title: string;
  readonly listPrice: number;
  readonly salePrice: number;
  readonly url: string | null;
  readonly imageUrl: string | null;
  readonly availability: string;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** `expired` is a live or paused item whose validTo has passed. */
  readonly status: PromoItemStatus;
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface PromoItemResult {
  readonly index: number;
  readonly externalId: string;
  readonly status: 'created' | 'updated' | 'unchanged' | 'restored' | 'rejected';
  readonly id?: string;
  readonly item?: PromoItemRecord;
  readonly problem?: StoreProblem;
}
export interface PromoItemFilter {
  readonly status?: PromoItemStatus;
  readonly zone?: string;
  readonly merchantId?: string;
  readonly type?: string;
  readonly externalId?: string;
  readonly organizationId?: string;
}
export interface PromoItemStore {
  upsert(campaignId: string, access: Access, rows: readonly PromoItemInput[]): Promise<PromoItemResult[]>;
  get(campaignId: string, access: Access, reference: Reference): Promise<PromoItemRecord>;
  list(campaignId: string, access: Access, filter: PromoItemFilter, page: PageRequest): Promise<Page<PromoItemRecord>>;
  /** A tombstone stays; again without effect. */
  remove(campaignId: string, access: Access, reference: Reference): Promise<PromoItemRecord>;
}

// ── statistics ────────────────────────────────────────────────────────────────────────────────────────────────

/** Whose figures: one organization's, or null for the whole campaign. */
export type Coverage = string | null;

export interface Figures {
  readonly registeredAmount: number;
  readonly documentCount: number;
  readonly qualifiedCount: number;
  readonly qualifiedAmount: number;
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
  readonly zones: readonly (ZoneFigures & { readonly zone: string })[];
  readonly pending: { readonly merchantsAwaitingReview: number; readonly transactionsHeld: number };
}
export type Interval = 'hour' | 'day' | 'week';
export type BreakdownDimension = 'district' | 'region' | 'industry' | 'channel' | 'merchant' | 'activity' | 'documentType';
export interface TimeseriesPoint extends Figures {
  /** Start of the hour, day or week (Monday) in Asia/Taipei. */
  readonly start: number;
}
export interface BreakdownRow extends Figures {
  /** '' for sales without one (an online sale has no district). */
  readonly key: string;
  /** Of a merchant: its name; otherwise null, the app knows the label. */
  readonly name: string | null;
}
export interface StatisticsStore {
  summary(campaignId: string, coverage: Coverage): Promise<Summary>;
  /** Only buckets with documents, ascending; `from`/`to` half-open. */
  timeseries(campaignId: string, coverage: Coverage, query: { interval: Interval; from?: number; to?: number }): Promise<{ asOf: number; points: TimeseriesPoint[] }>;
  /** By registeredAmount descending, then key. */
  breakdown(campaignId: string, coverage: Coverage, query: { by: BreakdownDimension; top?: number }): Promise<{ asOf: number; rows: BreakdownRow[] }>;
}

// ── external series ───────────────────────────────────────────────────────────────────────────────────────────

/** A figure as someone reported it, never computed. */
export interface ExternalSeriesInput {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** YYYY-MM-DD */
  readonly reportedOn: string;
  readonly note?: string | null;
}
export interface ExternalSeriesRecord extends ExternalSeriesInput {
  readonly campaignId: string;
  readonly note: string | null;
  readonly updatedAt: number;
}
export interface ExternalSeriesStore {
  put(campaignId: string, series: ExternalSeriesInput): Promise<ExternalSeriesRecord>;
  list(campaignId: string): Promise<ExternalSeriesRecord[]>;
}
