import type { Leaf } from './merkle.js';
import { type DrawParams, prizeOf } from './params.js';
import { RandomStream } from './randomStream.js';

/** One slot, drawn. */
export interface Selection {
  /** Place of the slot in the rules, from 0. */
  readonly slot: number;
  /** The ticket among those that are left. */
  readonly r: number;
  /** The same ticket among all. */
  readonly p: number;
}

type Range = Pick<Leaf, 'start' | 'end'>;

/** The tickets that are still in the game. */
class Tickets {
  left: number;
  /** Ranges of winners, ascending. */
  readonly #removed: Range[] = [];

  constructor(total: number) {
    this.left = total;
  }

  /** The ticket among all that is the r-th of those that are left. */
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
    this.left -= range.end - range.start;
  }
}

/**
 * Draws the slots in their order. Each selection is answered with the leaf that has its ticket, by `next(leaf)`, since
 * who has won decides what the next slot is drawn from. A slot for which nobody is left stays empty.
 */
export function* select(
  seed: string,
  total: number,
  { slots, repeat = 'draw' }: DrawParams,
): Generator<Selection, void, Range> {
  const stream = new RandomStream(seed);
  const games = new Map<string, Tickets>();
  for (const [slot, wanted] of slots.entries()) {
    const game = repeat === 'prize' ? prizeOf(wanted) : '';
    const tickets = games.get(game) ?? new Tickets(total);
    games.set(game, tickets);
    if (tickets.left === 0) continue;
    const r = stream.below(tickets.left);
    tickets.remove(yield { slot, r, p: tickets.at(r) });
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
