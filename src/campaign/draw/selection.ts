import type { Leaf } from './merkle.js';
import { type DrawParams, prizeOf } from './params.js';
import { RandomStream } from './randomStream.js';

/** The ticket drawn for one slot. */
export interface Selection {
  /** Index of the slot in the rules, from 0. */
  readonly slot: number;
  /** Index of the ticket among those that remain. */
  readonly r: number;
  /** Index of the same ticket among all. */
  readonly p: number;
}

type Range = Pick<Leaf, 'start' | 'end'>;

/** The tickets that can still be drawn; `size` is their number. */
class TicketPool {
  size: number;
  /** Ranges of winners, ascending. */
  readonly #removed: Range[] = [];

  constructor(total: number) {
    this.size = total;
  }

  /** Index among all tickets of the r-th that remains. */
  at(r: number): number {
    let p = r;
    for (const { start, end } of this.#removed) {
      if (p < start) break;
      p += end - start;
    }
    return p;
  }

  remove(range: Range): void {
    const next = this.#removed.findIndex(({ start }) => start > range.start);
    this.#removed.splice(next === -1 ? this.#removed.length : next, 0, range);
    this.size -= range.end - range.start;
  }
}

/**
 * Draws the slots in their order. The caller passes the leaf that has the ticket of each selection to `next(leaf)`, since
 * the winner determines the tickets that remain for the next slot. A slot without remaining tickets stays empty.
 */
export function* select(
  seed: string,
  total: number,
  { slots, repeat = 'draw' }: DrawParams,
): Generator<Selection, void, Range> {
  const stream = new RandomStream(seed);
  const pools = new Map<string, TicketPool>();
  for (const [index, slot] of slots.entries()) {
    const poolKey = repeat === 'prize' ? prizeOf(slot) : '';
    const tickets = pools.get(poolKey) ?? new TicketPool(total);
    pools.set(poolKey, tickets);
    if (tickets.size === 0) continue;
    const r = stream.below(tickets.size);
    tickets.remove(yield { slot: index, r, p: tickets.at(r) });
  }
}

/** Draws all slots. `leafAt` finds the leaf with start ≤ p < end, in memory or in a store. */
export async function drawSlots<Found extends Leaf>(
  seed: string,
  total: number,
  params: DrawParams,
  leafAt: (p: number) => Found | Promise<Found>,
): Promise<readonly (Selection & { readonly leaf: Found })[]> {
  const drawn: (Selection & { readonly leaf: Found })[] = [];
  const selections = select(seed, total, params);
  for (let next = selections.next(); !next.done; ) {
    const leaf = await leafAt(next.value.p);
    drawn.push({ ...next.value, leaf });
    next = selections.next(leaf);
  }
  return drawn;
}
