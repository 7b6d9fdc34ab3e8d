/** Times of `--watch`, in milliseconds. */
export interface Pace {
  /** A file is taken when it has not changed for so long. */
  readonly settle: number;
  /** A file that cannot be read is given up when it has not changed for so long. */
  readonly giveUp: number;
  /** Folders are looked at so often also where no event comes: network folders give none. */
  readonly look: number;
  /** And not more often than this, whatever events come. */
  readonly rest: number;
}

export const ordinaryPace: Pace = { settle: 2_000, giveUp: 10_000, look: 5_000, rest: 250 };
