import type { PrizeTaxRules } from '../../../campaign/prizeTax.js';
import type { Window } from '../../../campaign/rules.js';
import type {
  Channel,
  DocumentType,
  DrawKind,
  DrawParams,
  DrawProof,
  DrawStatus,
  RepeatRule,
  WinnerStatus,
  WinnerStep,
} from '../../../generated/types.js';
import type { Access, Page, PageRequest } from '../db/access.js';

/** Which transactions' entries take part; what is absent does not restrict. */
interface DrawPoolFilter {
  readonly period: Window;
  readonly regions?: readonly string[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
  readonly activities?: readonly string[] | undefined;
  readonly industries?: readonly string[] | undefined;
  readonly documentTypes?: readonly DocumentType[] | undefined;
  /** With all that are under them when the pool is frozen. */
  readonly merchants?: readonly string[] | undefined;
}
interface PlannedPrize {
  readonly name: string;
  /** NT$. */
  readonly value: number;
  readonly count: number;
  readonly reserves: number;
}
/** What is decided when a draw is planned; it never changes. */
export interface DrawPlan {
  readonly pool: DrawPoolFilter;
  /** Only lines that the ledger had before this time take part. */
  readonly cutOff: number;
  readonly prizes: readonly PlannedPrize[];
  readonly repeat: RepeatRule;
  readonly excludesWinnersOf: readonly string[];
  readonly taxRules: PrizeTaxRules;
  /** When it takes place; absent where any moment will do. */
  readonly drawAt?: number | undefined;
  /** At whose venue. */
  readonly activityId?: string | undefined;
}
export interface NewDraw extends DrawPlan {
  readonly name: string;
  readonly kind: DrawKind;
  readonly replacesId?: string | undefined;
}
/** The rules that a draw was committed to. Responses of the contract may have new values of `repeat`; these may not. */
export type CommittedParams = DrawParams & { readonly repeat: RepeatRule };

/** What is published of a draw before its beacon. */
export interface DrawCommitmentRecord {
  readonly params: CommittedParams;
  readonly n: number;
  readonly W: number;
  readonly root: string;
  readonly C: string;
}
export interface DrawRecord extends DrawPlan {
  readonly id: string;
  readonly campaignId: string;
  readonly version: number;
  readonly replacesId: string | null;
  readonly name: string;
  readonly kind: DrawKind;
  readonly status: DrawStatus;
  readonly participantCount: number | null;
  readonly entryCount: number | null;
  /** C. */
  readonly commitment: string | null;
  readonly reason: string | null;
  readonly createdAt: number;
  readonly frozenAt: number | null;
  readonly committedAt: number | null;
  readonly drawnAt: number | null;
  readonly voidedAt: number | null;
}
/** The signature of the beacon, or what the witnesses revealed. */
export type BeaconOutput =
  | { readonly kind: 'drand'; readonly signature: string }
  | { readonly kind: 'witness'; readonly reveals: readonly (string | null)[] };

export interface LeafRecord {
  readonly leaf: { readonly i: number; readonly start: number; readonly end: number; readonly key: string };
  readonly path: readonly string[];
}
export interface DrawEntryRecord extends LeafRecord {
  /** Entries of transactions of the organization that asks. */
  readonly entries: number;
}
export interface WinnerRecord {
  readonly id: string;
  readonly slot: number;
  readonly prize: string;
  /** NT$. */
  readonly value: number;
  readonly isReserve: boolean;
  readonly code: string;
  readonly key: string;
  readonly status: WinnerStatus;
  readonly replacesId: string | null;
  readonly claimBy: number | null;
  readonly reason: string | null;
  readonly taxRules: PrizeTaxRules;
  readonly createdAt: number;
  readonly updatedAt: number;
}
export interface WinnerAdvance {
  readonly status: WinnerStep;
  readonly claimBy?: number | undefined;
  readonly reason?: string | undefined;
}
/** Every method but `plan` and `list` throws draw_not_found. */
export interface DrawStore {
  /** @throws campaign_not_found, draw_not_found or merchant_not_found of what is named, state_conflict of one that is not void,
   * draw_period_closed where its cut-off is after the period */
  plan(campaignId: string, input: NewDraw): Promise<DrawRecord>;
  get(campaignId: string, id: string): Promise<DrawRecord>;
  list(
    campaignId: string,
    filter: { readonly kind?: DrawKind | undefined; readonly status?: DrawStatus | undefined },
    page: PageRequest,
  ): Promise<Page<DrawRecord>>;
  /** A second call has no effect. @throws state_conflict, cut_off_not_reached, draw_period_closed, draw_pool_empty */
  freeze(campaignId: string, id: string): Promise<DrawRecord>;
  /** A second call has no effect. @throws state_conflict, beacon_too_near, draw_period_closed */
  commit(campaignId: string, id: string, params: CommittedParams): Promise<DrawRecord>;
  /** @throws state_conflict before the commitment */
  commitment(campaignId: string, id: string): Promise<DrawCommitmentRecord>;
  /** Draws, or voids where a witness did not reveal. A second call has no effect. @throws state_conflict,
   * draw_period_closed, beacon_not_due, beacon_wrong */
  run(campaignId: string, id: string, output: BeaconOutput): Promise<DrawRecord>;
  /** @throws state_conflict where it is void already, or public: it is retracted first */
  void(campaignId: string, id: string, reason: string): Promise<DrawRecord>;
  /** @throws state_conflict before it was drawn */
  proof(campaignId: string, id: string): Promise<DrawProof>;
  /** @throws state_conflict before the commitment, participant_not_in_pool */
  inclusion(campaignId: string, id: string, token: string): Promise<DrawCommitmentRecord & LeafRecord>;
  /** Leaves of participants whom transactions of the caller name. @throws state_conflict before the commitment */
  entries(campaignId: string, id: string, access: Access, page: PageRequest): Promise<Page<DrawEntryRecord>>;
  winners(
    campaignId: string,
    id: string,
    filter: { readonly status?: WinnerStatus | undefined },
    page: PageRequest,
  ): Promise<Page<WinnerRecord>>;
  /** @throws winner_not_found, state_conflict, claim_period_open, claim_period_closed */
  advance(campaignId: string, id: string, winnerId: string, step: WinnerAdvance): Promise<WinnerRecord>;
}
