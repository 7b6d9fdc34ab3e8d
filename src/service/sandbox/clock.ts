export interface SandboxClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Continues from this moment. */
  set(time: number): void;
  /** Goes back where it is negative. */
  advance(milliseconds: number): void;
}

/** Taken at once: fake timers of a test replace the clock of its process, which is not the clock of the service. */
const realTime = Date.now;

/** A clock that runs at normal speed from whatever moment it is set to. */
export function createSandboxClock(start: number): SandboxClock & { reset(): void } {
  let offset = start - realTime();
  const now = (): number => realTime() + offset;
  return {
    now,
    set(time) {
      offset = time - realTime();
    },
    advance(milliseconds) {
      offset += milliseconds;
    },
    reset() {
      offset = start - realTime();
    },
  };
}
