export interface SandboxClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Continues from this moment. */
  set(time: number): void;
  /** Goes back where it is negative. */
  advance(milliseconds: number): void;
}

/** A clock that runs at normal speed from whatever moment it is set to. */
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
