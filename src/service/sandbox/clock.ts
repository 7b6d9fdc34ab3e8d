export interface SandboxClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Goes on from this moment. */
  set(time: number): void;
  /** Back where it is negative. */
  advance(milliseconds: number): void;
}

/** A clock that runs as fast as any, from whatever moment it is set to, forwards or back. */
export function createSandboxClock(start: number): SandboxClock & { reset(): void } {
  let offset = start - Date.now();
  const now = (): number => Date.now() + offset;
  return {
    now,
    set(time) {
      offset = time - Date.now();
    },
    advance(milliseconds) {
      offset += milliseconds;
    },
    reset() {
      offset = start - Date.now();
    },
  };
}
