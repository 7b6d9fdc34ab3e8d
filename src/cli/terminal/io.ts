/** Where a command writes. */
export interface Output {
  write(text: string): void;
  /** A person reads it, so progress makes sense. */
  readonly isTerminal: boolean;
}

/** Everything a command touches outside of files and the network. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The locale of the system, by its BCP 47 tag; it counts where the environment names none, as on Windows. */
  readonly systemLocale: string;
  /** What comes in, for the argument `-`. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Results only, so that they can be piped. */
  readonly out: Output;
  /** Progress, remarks and errors. */
  readonly err: Output;
  /** Aborted by Ctrl-C and the other signals of `shutdown.ts`. */
  readonly signal: AbortSignal;
  /** Asks the person at the terminal for yes or no; left out where there is none, as in a script. */
  readonly confirm?: ((question: string) => Promise<boolean>) | undefined;
  /** Asks for a text; null where the input ended. Left out where there is no terminal. */
  readonly ask?: ((question: string) => Promise<string | null>) | undefined;
  /** The same, without showing what is typed. */
  readonly askSecret?: ((question: string) => Promise<string | null>) | undefined;
  /** Replaces the default intervals of `--watch`; tests shorten them. */
  readonly watchIntervals?: WatchIntervals | undefined;
}

/** Intervals of `--watch`, in milliseconds. */
export interface WatchIntervals {
  /** A file is read when it has not changed for this long. */
  readonly stable: number;
  /** A file that cannot be read is rejected when it has not changed for this long. */
  readonly giveUp: number;
  /** Folders are scanned this often even where no event comes: network folders send none. */
  readonly scan: number;
  /** Folders are never scanned more often than this, whatever events come. */
  readonly minScan: number;
}
