/** How much of something a second, and for how many seconds of it one may send at once. */
export interface BucketRate {
  readonly perSecond: number;
  readonly burstSeconds: number;
}

/** What a bucket has after something was taken. */
export interface BucketLevel {
  /** Whether there was any left to take. */
  readonly isTaken: boolean;
  /** Whole tokens that are left. */
  readonly left: number;
  /** Seconds until it is full again or, where nothing is left, until one is there. */
  readonly resetSeconds: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Token buckets by name: what is not used is kept, up to the burst. Something is taken whole as long as one token is
 * left, and the bucket may then owe the rest: a batch larger than the burst is taken too, and waited for afterwards. A
 * refused taking costs nothing.
 *
 * A bucket that is full again need not be held. At most `maxNames` are: those beyond share one bucket.
 */
export function createTokenBuckets(clock: () => number, maxNames = Number.POSITIVE_INFINITY) {
  const buckets = new Map<string, Bucket>();
  const rates = new Map<string, BucketRate>();
  let sweptAt = Number.NEGATIVE_INFINITY;

  function bucketOf(name: string, rate: BucketRate, now: number): Bucket {
    const { perSecond, burstSeconds } = rate;
    const capacity = perSecond * burstSeconds;
    const bucket = buckets.get(name);
    // The clock of a test may go back.
    if (bucket === undefined || now < bucket.at) return { tokens: capacity, at: now };
    return { tokens: Math.min(capacity, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond), at: now };
  }

  /** At most once a second, so that many names cost little. */
  function dropFull(now: number): void {
    if (Math.abs(now - sweptAt) < 1_000) return;
    sweptAt = now;
    for (const [name, rate] of rates) {
      if (bucketOf(name, rate, now).tokens < rate.perSecond * rate.burstSeconds) continue;
      buckets.delete(name);
      rates.delete(name);
    }
  }

  function nameHeld(name: string, now: number): string {
    if (buckets.has(name) || buckets.size < maxNames) return name;
    dropFull(now);
    return buckets.size < maxNames ? name : OTHERS;
  }

  /** Whether a bucket has something left, and a way to take it afterwards. */
  function look(name: string, rate: BucketRate) {
    const now = clock();
    const held = nameHeld(name, now);
    const bucket = bucketOf(held, rate, now);
    return {
      has: hasToken(bucket),
      take(amount: number): BucketLevel {
        const isTaken = hasToken(bucket);
        if (isTaken) bucket.tokens -= amount;
        buckets.set(held, bucket);
        rates.set(held, rate);
        return { isTaken, ...levelOf(bucket.tokens, rate) };
      },
    };
  }

  return {
    look,
    take: (name: string, rate: BucketRate, amount = 1): BucketLevel => look(name, rate).take(amount),
  };
}

const OTHERS = '';

/** Tokens are computed by fractions, whose last digits are not exact. */
const hasToken = ({ tokens }: Bucket): boolean => tokens > 1 - 1e-9;

function levelOf(tokens: number, { perSecond, burstSeconds }: BucketRate): Omit<BucketLevel, 'isTaken'> {
  const left = Math.max(0, Math.floor(tokens + 1e-9));
  const due = left === 0 ? 1 - tokens : perSecond * burstSeconds - tokens;
  return { left, resetSeconds: Math.max(1, Math.ceil(due / perSecond - 1e-9)) };
}
