/** A till whose clock is off by more would give sales a wrong time, and so perhaps a wrong day. */
export const WORTH_WARNING = 120_000;

/**
 * How far this clock is ahead of the service's, from the `Date` of its answers. `Date` has whole seconds and the way
 * there and back takes its time, so an answer says it to within half a second and half the round trip: the sharpest of
 * the latest answers counts.
 */
export class ClockSkew {
  readonly #samples: { readonly skew: number; readonly roundTrip: number }[] = [];

  /** Times of this clock in epoch milliseconds. */
  take(date: string | undefined, sentAt: number, answeredAt: number): void {
    const service = Date.parse(date ?? '');
    const roundTrip = answeredAt - sentAt;
    // A clock that was set in the middle of the call says nothing.
    if (Number.isNaN(service) || roundTrip < 0) return;
    this.#samples.push({ skew: sentAt + roundTrip / 2 - (service + 500), roundTrip });
    if (this.#samples.length > 5) this.#samples.shift();
  }

  /** Milliseconds, or null before the first answer. */
  get value(): number | null {
    const [first, ...others] = this.#samples;
    if (first === undefined) return null;
    const sharpest = others.reduce(
      (best, sample) => (sample.roundTrip < best.roundTrip ? sample : best),
      first,
    );
    return Math.round(sharpest.skew);
  }
}
