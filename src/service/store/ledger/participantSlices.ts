import type { Sql } from '../db/database.js';
import { sliceSizes } from './slices.js';

/** Participants from one keyed hash up to before another. */
export interface ParticipantSlice {
  readonly from: string;
  readonly before: string;
}

/** In the order of their bytes: participants are keyed hashes in base64url, and so spread evenly over these. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** Behind every hash there is. */
const END = '~';

/** All participants by prefixes of their hashes, each slice with about as many of their `rows` as a slice should have. */
export function* participantSlices({ dialect }: Sql, rows: number): Generator<ParticipantSlice> {
  let prefixes = [''];
  while (prefixes.length * sliceSizes[dialect.engine] < rows)
    prefixes = prefixes.flatMap((prefix) => [...digits].map((digit) => prefix + digit));
  for (const [index, from] of prefixes.entries()) yield { from, before: prefixes[index + 1] ?? END };
}
