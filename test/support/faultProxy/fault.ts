type Direction = 'request' | 'answer';

/** How a connection ends: in order (FIN), or at once (RST), with what is on its way lost. */
export type Ending = 'end' | 'reset';

/** What happens to one request on its way to the service, or to its answer. */
export type Fault =
  /** Each piece of one direction comes so much later. */
  | { readonly kind: 'latency'; readonly of: Direction; readonly delayMs: number }
  /** A few bytes at a time. */
  | { readonly kind: 'trickle'; readonly of: Direction; readonly bytes: number; readonly everyMs: number }
  /** Both connections end once so many bytes of one direction have passed; 0: before the first. */
  | { readonly kind: 'cut'; readonly of: Direction; readonly afterBytes: number; readonly how: Ending }
  /** The caller's connection ends before the request is read. */
  | { readonly kind: 'refuse'; readonly how: Ending }
  /** The request is taken and goes nowhere; nothing ever comes back, and the connection stays. */
  | { readonly kind: 'blackHole' }
  /** The service does its work; in place of its answer the connection ends. */
  | { readonly kind: 'dropAnswer'; readonly how: Ending }
  /** The request reaches the service twice, over two connections; the caller gets the answer to the first. */
  | { readonly kind: 'duplicate'; readonly delayMs: number }
  /** The caller loses its connection; the request reaches the service later, maybe while the caller repeats it. */
  | { readonly kind: 'late'; readonly delayMs: number }
  /**
   * One side is gone and the other is not told. The service: its answer never comes, the connection stays. The
   * client: half the request has come, its connection is reset and the service waits for the rest.
   */
  | { readonly kind: 'halfOpen'; readonly gone: 'client' | 'service' };

/** Which requests a fault meets, in the order in which they come: those from `nth` on, `times` of them. */
interface Turn {
  /** 1, the first, by default. */
  readonly nth?: number;
  /** 1 by default. */
  readonly times?: number;
}

export type ScheduledFault = Fault & Turn;

/** Decides for each request, as it begins, what happens to it. */
export type Script = (nthRequest: number) => Fault | null;

/** Each fault at its turn; where several are due, the one that is named first. */
export function inTurn(faults: readonly ScheduledFault[]): Script {
  return (nthRequest) =>
    faults.find(({ nth = 1, times = 1 }) => nthRequest >= nth && nthRequest < nth + times) ?? null;
}

/** One of the faults for this share of the requests, by a seed: the same seed, the same faults. */
export function atRandom(faults: readonly Fault[], share: number, seed: number): Script {
  const random = seededRandom(seed);
  return () => {
    const [meets, which] = [random() < share, random()];
    return meets ? (faults[Math.floor(which * faults.length)] ?? null) : null;
  };
}

/** Numbers from 0 to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
