import type { Pace } from '../transactions/watch/intervals.js';

/** Where a command writes. */
export interface Output {
  write(text: string): void;
  /** Somebody looks at it: progress makes sense. */
  readonly isTerminal: boolean;
}

/** Everything a command touches outside of files and the network. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results only, so that they can be piped. */
  readonly out: Output;
  /** Progress, remarks and errors. */
  readonly err: Output;
  /** Ctrl-C, or an order to end. */
  readonly signal: AbortSignal;
  /** Other times than the ordinary ones for `--watch`: a test hurries. */
  readonly pace?: Pace | undefined;
}
