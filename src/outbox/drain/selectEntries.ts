import type { EntryKind } from '../types.js';

/** What one request may have. */
export interface BatchLimits {
  readonly rows: number;
  /** Of the rows and the commas between them. */
  readonly bytes: number;
}

/** An entry that may go into the next batch. */
export interface Candidate {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly stream: string;
  /** The most rows that a batch with this entry may have: fewer each time such a batch was split. */
  readonly cut: number;
  /** Bytes of its JSON. */
  readonly size: number;
}

/**
 * Selects the entries of the next batch: transactions in their order, as many as fit, or one adjustment. A stream ends
 * at its first adjustment, which is sent alone. A transaction that is larger than a request is sent alone, too: whether
 * it is too large is for the service to say.
 */
export function selectEntries(candidates: readonly Candidate[], limits: BatchLimits): Candidate[] {
  const selected: Candidate[] = [];
  const endedStreams = new Set<string>();
  let bytes = 0;
  let maxRows = limits.rows;
  for (const candidate of candidates) {
    const { kind, stream, cut, size } = candidate;
    if (endedStreams.has(stream)) continue;
    if (kind !== 'sale') {
      if (selected.length === 0) return [candidate];
      endedStreams.add(stream);
      continue;
    }
    maxRows = Math.min(maxRows, cut);
    bytes += size + (selected.length === 0 ? 0 : 1);
    if (selected.length > 0 && (selected.length >= maxRows || bytes > limits.bytes)) break;
    selected.push(candidate);
  }
  return selected;
}
