import type { Digest } from '../../../campaign/itemDigest.js';
import type {
  MirrorChangeKind,
  MirrorObstacle,
  MirrorStatus,
  MirrorWarningCode,
} from '../../../generated/types.js';
import type { Access, Page, PageRequest } from '../db/access.js';
import type { StoreProblem } from '../db/problem.js';
import type { PromoItemRecord, PromoItemResult, PromoItemUpsert } from '../promoItems/types.js';

export interface MirrorPlanRecord {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: number;
  /** Sums of sale prices; plans of an earlier release have none. */
  readonly valueBefore?: number;
  readonly valueAfter?: number;
  readonly obstacles: readonly MirrorObstacle[];
  readonly warnings: readonly { readonly code: MirrorWarningCode; readonly count: number }[];
}
export interface MirrorRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly zone: string;
  readonly status: MirrorStatus;
  readonly itemCount: number;
  readonly digest: Digest;
  readonly plan: MirrorPlanRecord | null;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly endedAt: number | null;
}
export interface MirrorFilter {
  readonly zone?: string | undefined;
  readonly status?: MirrorStatus | undefined;
  readonly organizationId?: string | undefined;
}
/** The digests of all items that a feed has in one bucket. */
interface BucketInput {
  readonly bucket: number;
  readonly digests: readonly Digest[];
}
export interface Comparison {
  readonly depth: number;
  readonly buckets: readonly BucketInput[];
  /** externalIds of items that stay, though the feed lacks them. */
  readonly kept: readonly string[];
}
/** A row that was rejected when it was staged, and would be again. */
export interface RejectedItem {
  readonly externalId: string;
  readonly digest: Digest;
  readonly problem: StoreProblem;
}
export interface MirrorChangeRecord {
  readonly change: MirrorChangeKind;
  readonly externalId: string;
  readonly before: PromoItemRecord | null;
  readonly after: PromoItemRecord | null;
}
/** What the sender counted in its feed. */
export interface FeedCounts {
  readonly rows: number;
  readonly rejected: number;
  readonly unidentified: number;
  readonly maxDelete: number;
}
/** Every method but `open` and `list` throws mirror_not_found; `digests` to `apply` throw mirror_not_open. */
export interface MirrorStore {
  /** @throws campaign_not_found, zone_unknown, zone_closed, mirror_in_progress */
  open(
    campaignId: string,
    access: Access,
    input: { readonly zone: string; readonly takeOver?: boolean | undefined },
  ): Promise<MirrorRecord>;
  get(campaignId: string, access: Access, id: string): Promise<MirrorRecord>;
  list(
    campaignId: string,
    access: Access,
    filter: MirrorFilter,
    page: PageRequest,
  ): Promise<Page<MirrorRecord>>;
  /** The digest of each of 2^depth buckets, in order; a row of `rejected` stands for its item. */
  digests(campaignId: string, access: Access, id: string, depth: number): Promise<Digest[]>;
  /** Rows that need not be sent again while they are unchanged. */
  rejected(campaignId: string, access: Access, id: string): Promise<RejectedItem[]>;
  /** For each bucket the indexes of the digests that the zone lacks. */
  compare(campaignId: string, access: Access, id: string, comparison: Comparison): Promise<number[][]>;
  /**
   * One result per row, in order. Row problems: those of `PromoItemStore.upsert` but promo_item_removed, and
   * promo_item_in_other_zone, row_doubled.
   */
  stage(
    campaignId: string,
    access: Access,
    id: string,
    rows: readonly PromoItemUpsert[],
  ): Promise<PromoItemResult[]>;
  /** Keeps items that the compared feed lacks. */
  keep(campaignId: string, access: Access, id: string, externalIds: readonly string[]): Promise<void>;
  changes(
    campaignId: string,
    access: Access,
    id: string,
    kind: MirrorChangeKind,
    page: PageRequest,
  ): Promise<Page<MirrorChangeRecord>>;
  plan(campaignId: string, access: Access, id: string, feed: FeedCounts): Promise<MirrorRecord>;
  /** @throws mirror_not_planned, mirror_blocked unless it is confirmed */
  apply(campaignId: string, access: Access, id: string, confirm: boolean): Promise<MirrorRecord>;
  abort(campaignId: string, access: Access, id: string): Promise<MirrorRecord>;
}
