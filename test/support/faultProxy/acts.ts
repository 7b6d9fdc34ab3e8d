import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.js';
import type { Link } from './link.js';

/** What becomes of the bytes of one request and of its answer. */
export interface Act {
  request(bytes: Buffer, isLast: boolean): void;
  answer(bytes: Buffer): void;
  /** The side that stays when the other one ends. */
  readonly keeps?: 'client' | 'service';
}

/** `outlive` is given work that goes on when the caller's connection is over. */
type Acting<F extends Fault> = (fault: F, link: Link, outlive: (work: Promise<void>) => void) => Act;

export const pass = (link: Link): Act => ({
  request: (bytes) => link.toService(bytes),
  answer: (bytes) => link.toClient(bytes),
});

const swallow = (): void => undefined;

const acts: { readonly [K in Fault['kind']]: Acting<Extract<Fault, { kind: K }>> } = {
  latency: ({ of, delayMs }, link) => {
    const pause = inOrder();
    return inDirection(of, link, (bytes, on) => pause(() => sleep(delayMs).then(() => on(bytes))));
  },
  trickle: ({ of, bytes: size, everyMs }, link) => {
    const pause = inOrder();
    return inDirection(of, link, (bytes, on) =>
      pause(async () => {
        for (let from = 0; from < bytes.length; from += size) {
          await sleep(everyMs);
          on(bytes.subarray(from, from + size));
        }
      }),
    );
  },
  cut: ({ of, afterBytes, how }, link) => {
    let left = afterBytes;
    return inDirection(of, link, (bytes, on) => {
      if (left > 0) on(bytes.subarray(0, left));
      left -= bytes.length;
      if (left <= 0) link.cut(how);
    });
  },
  refuse: ({ how }, link) => ({ request: () => link.cut(how), answer: swallow }),
  blackHole: () => ({ request: swallow, answer: swallow }),
  dropAnswer: ({ how }, link) => ({ ...pass(link), answer: () => link.cut(how) }),
  duplicate: ({ delayMs }, link, outlive) => {
    const whole: Buffer[] = [];
    return {
      ...pass(link),
      request(bytes, isLast) {
        link.toService(bytes);
        whole.push(bytes);
        if (isLast) outlive(sleep(delayMs).then(() => link.deliverAgain(Buffer.concat(whole))));
      },
    };
  },
  late: ({ delayMs }, link, outlive) => {
    const whole: Buffer[] = [];
    return {
      request(bytes, isLast) {
        whole.push(bytes);
        if (!isLast) return;
        link.cut('reset');
        outlive(sleep(delayMs).then(() => link.deliverAgain(Buffer.concat(whole))));
      },
      answer: swallow,
    };
  },
  halfOpen: ({ gone }, link) => {
    if (gone === 'service') return { ...pass(link), answer: swallow, keeps: 'client' };
    return {
      request(bytes, isLast) {
        link.toService(isLast ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes);
        if (isLast) link.cutClient('reset');
      },
      answer: swallow,
      keeps: 'service',
    };
  },
};

export function actOf(fault: Fault, link: Link, outlive: (work: Promise<void>) => void): Act {
  return (acts[fault.kind] as Acting<Fault>)(fault, link, outlive);
}

/** One direction as `take` has it, the other one as it is. */
function inDirection(
  of: 'request' | 'answer',
  link: Link,
  take: (bytes: Buffer, on: (bytes: Buffer) => void) => void,
): Act {
  const plain = pass(link);
  return { ...plain, [of]: (bytes: Buffer) => take(bytes, (some) => plain[of](some, false)) };
}

/** Work that takes time, one after the other, so that bytes keep their order. */
function inOrder(): (work: () => Promise<void>) => void {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work);
  };
}
