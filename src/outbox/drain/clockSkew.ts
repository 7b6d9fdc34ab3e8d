/** Milliseconds: with a larger skew, transactions may have a wrong time, and so perhaps a wrong day. */
export const MAX_TOLERATED_SKEW = 120_000;

/**
 * How far this clock is ahead of the service's, by the `Date` of its responses. `Date` has whole seconds, and the round
 * trip takes its time, so that a response gives the skew to within half a second and half the round trip: of the latest
 * responses, the one with the shortest round trip counts.
 */
export class ClockSkew {
  readonly #samples: { readonly skew: number; readonly roundTrip: number }[] = [];

  /** Times of this clock in epoch milliseconds. */
  addSample(date: string | undefined, sentAt: number, receivedAt: number): void {
    const service = Date.parse(date ?? '');
    const roundTrip = receivedAt - sentAt;
    // The clock was set during the call.
    if (Number.isNaN(service) || roundTrip < 0) return;
    this.#samples.push({ skew: sentAt + roundTrip / 2 - (service + 500), roundTrip });
    if (this.#samples.length > 5) this.#samples.shift();
  }

  /** Milliseconds, or null before the first response. */
  get value(): number | null {
    const [first, ...others] = this.#samples;
    if (first === undefined) return null;
    const fastest = others.reduce((a, b) => (b.roundTrip < a.roundTrip ? b : a), first);
    return Math.round(fastest.skew);
  }
}
