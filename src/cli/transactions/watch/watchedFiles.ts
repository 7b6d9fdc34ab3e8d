import type { RowFile } from '../../rows/files.js';
import type { WatchIntervals } from '../../terminal/io.js';

/** A file as one scan found it. */
export interface FileVersion {
  /** Size and time of the last change: it differs whenever the file has changed. */
  readonly signature: string;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

interface Entry {
  readonly file: RowFile;
  readonly signature: string;
  /** The file has not changed since then, as far as we know. */
  readonly unchangedSince: number;
  /**
   * new: not read yet. retry: could not be understood, may still be written. locked: the system did not let it be read.
   * read: not read again unless it changes.
   */
  state: 'new' | 'retry' | 'locked' | 'read';
  /** When a locked file is tried again, and after how many tries. */
  retryAt: number;
  tries: number;
}

export interface DueFile {
  readonly file: RowFile;
  /** It has not changed for so long that it is rejected when it cannot be read now. */
  readonly isLastTry: boolean;
}

/** Finished files that are looked up in one scan. */
const maxRechecked = 2_000;

/**
 * Decides which files of the watched folders are to be read; its state is in memory only. A file is never read while it
 * grows. A file that is finished is read again when it was overwritten or replaced; of very many, some are looked up in each
 * scan.
 */
export class WatchedFiles {
  readonly #intervals: Pick<WatchIntervals, 'stable' | 'giveUp'>;
  #entries = new Map<string, Entry>();
  /** With the signature under which each was read. */
  #finished = new Map<string, string>();
  /** Those that are looked up in the next scan. */
  #recheck = new Set<string>();
  #rechecked = 0;
  #isFirstScan = true;

  constructor(intervals: Pick<WatchIntervals, 'stable' | 'giveUp'>) {
    this.#intervals = intervals;
  }

  isFinished(file: string): boolean {
    return this.#finished.has(file);
  }

  /** Whether its size and time are needed in this scan. */
  isLookedUp(file: string): boolean {
    return !this.#finished.has(file) || this.#recheck.has(file);
  }

  /**
   * Records a scan; `versions` has the files that are looked up. Files that are gone are forgotten, unless they are
   * hidden: in a folder that cannot be listed now.
   */
  update(
    names: ReadonlySet<string>,
    versions: ReadonlyMap<RowFile, FileVersion>,
    now: number,
    isHidden: (file: string) => boolean = () => false,
  ): void {
    const isKept = (name: string): boolean => names.has(name) || isHidden(name);
    this.#finished = new Map([...this.#finished].filter(([name]) => isKept(name)));
    const entries = new Map([...this.#entries].filter(([name]) => isHidden(name)));
    for (const [file, { signature, modifiedAt }] of versions) {
      if (this.#finished.get(file.file) === signature) continue;
      this.#finished.delete(file.file);
      const known = this.#entries.get(file.file);
      // A file that was there before us is unchanged since its last change; the clock of a network folder may be ahead.
      const unchangedSince = this.#isFirstScan ? Math.min(now, modifiedAt) : now;
      entries.set(
        file.file,
        known?.signature === signature
          ? known
          : { file, signature, unchangedSince, state: 'new', retryAt: 0, tries: 0 },
      );
    }
    this.#entries = entries;
    this.#isFirstScan = false;
    this.#nextRecheck();
  }

  #nextRecheck(): void {
    const finished = [...this.#finished.keys()];
    const start = this.#rechecked >= finished.length ? 0 : this.#rechecked;
    this.#rechecked = start + maxRechecked;
    this.#recheck = new Set(finished.slice(start, this.#rechecked));
  }

  due(now: number): DueFile[] {
    return [...this.#entries.values()]
      .filter((entry) => this.#remaining(entry, now) <= 0)
      .map(({ file, unchangedSince }) => ({
        file,
        isLastTry: now - unchangedSince >= this.#intervals.giveUp,
      }));
  }

  /** Milliseconds until the next file is due, Infinity when none waits. */
  untilNext(now: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (const entry of this.#entries.values()) least = Math.min(least, this.#remaining(entry, now));
    return Math.max(0, least);
  }

  /** Files of one state. */
  inState(...states: readonly Entry['state'][]): string[] {
    return [...this.#entries.values()]
      .filter(({ state }) => states.includes(state))
      .map(({ file }) => file.file);
  }

  /**
   * `finished`: read again only when it was overwritten. `read`: read again only when it changes. `retry`: read again
   * after a longer wait. `locked`: read again until it can be, with growing pauses.
   */
  setResult(file: string, result: 'finished' | 'read' | 'retry' | 'locked', now = 0): void {
    const entry = this.#entries.get(file);
    if (entry && result === 'locked') {
      const { stable, giveUp } = this.#intervals;
      entry.retryAt = now + Math.min(stable * 2 ** entry.tries, giveUp);
      entry.tries += 1;
    }
    if (result === 'finished') {
      this.#finished.set(file, entry?.signature ?? '');
      this.#entries.delete(file);
    } else if (entry) entry.state = result;
  }

  #remaining({ unchangedSince, state, retryAt }: Entry, now: number): number {
    if (state === 'read') return Number.POSITIVE_INFINITY;
    if (state === 'locked') return retryAt - now;
    return unchangedSince + (state === 'new' ? this.#intervals.stable : this.#intervals.giveUp) - now;
  }
}
