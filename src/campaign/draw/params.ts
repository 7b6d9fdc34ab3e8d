/** One prize to be given once, or one reserve. */
export type DrawSlot =
  | string
  | {
      readonly prize: string;
      /** Moves up when a winner is disqualified. */
      readonly reserve?: boolean;
    };

/** `draw`: nobody wins twice. `prize`: nobody wins the same prize twice. */
export const repeatRules = ['draw', 'prize'] as const;
export type RepeatRule = (typeof repeatRules)[number];

/** The chain of the rounds that draws use: drand's quicknet. */
export const quicknet = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971';

/** When drand publishes a round of it, in epoch milliseconds: the first at its genesis, then one every three seconds. */
export const quicknetTimeOf = (round: number): number => (1_692_803_367 + (round - 1) * 3) * 1_000;

/** The source of randomness, named before the randomness exists. */
export type NamedBeacon =
  | { readonly kind: 'drand'; readonly chain: string; readonly round: number }
  | {
      readonly kind: 'witness';
      /** SHA-256 of each witness's reveal, in the order of their names; absent where they are published elsewhere. */
      readonly commitments?: readonly string[];
    };

/** The rules of a draw, published with its commitment, which covers any further fields too. */
export interface DrawParams {
  readonly draw?: string;
  /** In the order in which they are drawn: each prize as often as it is awarded, then the reserves. */
  readonly slots: readonly DrawSlot[];
  /** `draw` when absent. */
  readonly repeat?: RepeatRule;
  readonly beacon?: NamedBeacon;
  /** Names of the witnesses. */
  readonly witnesses?: readonly string[];
  readonly [more: string]: unknown;
}

/** A limit, since each slot searches the ranges of all winners before it. */
export const maxSlots = 20_000;

export const prizeOf = (slot: DrawSlot): string => (typeof slot === 'string' ? slot : slot.prize);
export const isReserve = (slot: DrawSlot): boolean => typeof slot !== 'string' && slot.reserve === true;
