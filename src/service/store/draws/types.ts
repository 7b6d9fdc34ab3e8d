import type { PrizeTaxRules } from '../../../campaign/prizeTax.js';
import type { Window } from '../../../campaign/rules.js';
import type {
  Channel,
  DocumentType,
  DrawExclusions,
  DrawKind,
  DrawParams,
  DrawPredecessor,
  DrawProof,
  DrawStatus,
  PoolShare,
  RepeatRule,
  WinnerStatus,
  WinnerStep,
} from '../../../generated/types.js';
import type { Access, Page, PageRequest } from '../db/access.js';

export type { DrawExclusions as Exclusions, PoolShare } from '../../../generated/types.js';

/** Which transactions' entries take part; what is absent does not restrict. */
export interface DrawPoolFilter {
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
  /** Another draw of its line, with the reason why this one takes its place. */
  readonly replaces?: { readonly id: string; readonly reason: string } | undefined;
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
  readonly replacementReason: string | null;
  readonly name: string;
  readonly kind: DrawKind;
  readonly status: DrawStatus;
  readonly participantCount: number | null;
  readonly entryCount: number | null;
  /** Who is not in the pool although they have entries in it. */
  readonly exclusions: DrawExclusions | null;
  /** Entries in the pool of transactions of the operator's own organizations. */
  readonly operatorEntries: PoolShare | null;
  /** C. */
  readonly commitment: string | null;
  readonly reason: string | null;
  readonly createdAt: number;
  readonly frozenAt: number | null;
  readonly committedAt: number | null;
  readonly drawnAt: number | null;
  readonly voidedAt: number | null;
  /** When the witnesses have to have revealed. */
  readonly revealBy: number | null;
  /** When the last of them did. */
  readonly revealedAt: number | null;
}
/** The randomness that is to decide. */
export type BeaconChoice =
  | { readonly kind: 'drand'; readonly round: number }
  | { readonly kind: 'witness'; readonly witnesses: readonly string[]; readonly revealBy: number };
/** The same, with the witnesses. */
export type ChosenBeacon =
  | { readonly kind: 'drand'; readonly round: number }
  | { readonly kind: 'witness'; readonly witnesses: readonly WitnessRecord[]; readonly revealBy: number };
/** What the rules of a draw have from other rows. */
export interface CommitmentFacts {
  readonly beacon: ChosenBeacon;
  readonly predecessors: readonly DrawPredecessor[];
}
export interface NewWitness {
  readonly name: string;
  /** SHA-256 of the reveal. */
  readonly commitment: string;
}
export interface WitnessRecord extends NewWitness {
  readonly id: string;
  /** Name of the organization. */
  readonly organization: string;
  /** Whether it is an organization of the operator, or one below it. */
  readonly isOperators: boolean;
  readonly createdAt: number;
  readonly revealedAt: number | null;
}
/** A draw whose witnesses did not all reveal in time, with those whom its commitment names. */
export interface FailedDrawRecord {
  readonly draw: DrawRecord;
  readonly witnesses: readonly WitnessRecord[];
}
/** The signature of the beacon, or what the witnesses revealed. */
export type BeaconOutput =
  | { readonly kind: 'drand'; readonly signature: string }
  | { readonly kind: 'witness'; readonly reveals?: readonly (string | null)[] | undefined };

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
  /** @throws campaign_not_found, draw_not_found or merchant_not_found of what is named, state_conflict of one that is not
   * over, draw_exists where another line of draws has these entries, draw_period_closed where its cut-off is after the period */
  plan(campaignId: string, input: NewDraw): Promise<DrawRecord>;
  /** Notes the approval that was used for its plan, without which it cannot be committed. */
  noteApproval(campaignId: string, id: string, approvalId: string): Promise<void>;
  get(campaignId: string, id: string): Promise<DrawRecord>;
  list(
    campaignId: string,
    filter: { readonly kind?: DrawKind | undefined; readonly status?: DrawStatus | undefined },
    page: PageRequest,
  ): Promise<Page<DrawRecord>>;
  /** Waits for transactions that began before. A second call has no effect. @throws state_conflict, cut_off_not_reached,
   * draw_period_closed, draw_pool_empty, draw_exclusion_too_wide */
  freeze(campaignId: string, id: string): Promise<DrawRecord>;
  /** @throws state_conflict once it is committed, and of a name, a commitment or a key that is there already */
  registerWitness(
    campaignId: string,
    id: string,
    witness: NewWitness,
    by: { readonly organizationId: string; readonly keyId: string },
  ): Promise<WitnessRecord>;
  witnesses(
    campaignId: string,
    id: string,
  ): Promise<{ readonly revealBy: number | null; readonly witnesses: readonly WitnessRecord[] }>;
  /** Oldest first, also those that were voided since. @throws campaign_not_found */
  failed(campaignId: string): Promise<FailedDrawRecord[]>;
  /** A second call has no effect. @throws witness_not_found, state_conflict (not committed, or too late), beacon_wrong */
  reveal(
    campaignId: string,
    id: string,
    witnessId: string,
    reveal: string,
    organizationId: string,
  ): Promise<WitnessRecord>;
  /** `paramsOf` makes the rules. A second call has no effect. @throws state_conflict, beacon_too_near, draw_period_closed,
   * drand_check_unavailable, witness_not_found, witnesses_not_independent */
  commit(
    campaignId: string,
    id: string,
    beacon: BeaconChoice,
    paramsOf: (draw: DrawRecord, facts: CommitmentFacts) => CommittedParams,
  ): Promise<DrawRecord>;
  /** @throws state_conflict before the commitment */
  commitment(campaignId: string, id: string): Promise<DrawCommitmentRecord>;
  /** A second call has no effect. @throws state_conflict, draw_period_closed, beacon_not_due, beacon_wrong,
   * reveal_missing, drand_check_unavailable */
  run(campaignId: string, id: string, output: BeaconOutput): Promise<DrawRecord>;
  /** @throws state_conflict where it is over already, or public: it is retracted first; and what `approve` throws */
  void(
    campaignId: string,
    id: string,
    reason: string,
    approve: (draw: DrawRecord) => Promise<unknown>,
  ): Promise<DrawRecord>;
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
  /**
   * `approve` receives the winner as they will be, where the step is a disqualification.
   * @throws winner_not_found, state_conflict, claim_period_open, claim_period_closed, and what `approve` throws
   */
  advance(
    campaignId: string,
    id: string,
    winnerId: string,
    step: WinnerAdvance,
    approve: (winner: WinnerRecord) => Promise<unknown>,
  ): Promise<WinnerRecord>;
}
