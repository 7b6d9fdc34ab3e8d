import type { RowFile } from '../../rows/files.js';
import type { Pace } from './intervals.js';

/** What a look at a file tells: it changes whenever the file does. */
export interface Look {
  /** Size and time of the last change. */
  readonly signature: string;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

interface Entry {
  readonly file: RowFile;
  readonly signature: string;
  /** Unchanged since then, as far as we know. */
  readonly since: number;
  /** new: not tried. held: tried, could not be read, may still be written. resting: dealt with unless it changes. */
  state: 'new' | 'held' | 'resting';
}

export interface Due {
  readonly file: RowFile;
  /** It has not changed for so long that it is given up when it cannot be read now. */
  readonly isLast: boolean;
}

/**
 * Which files of the watched folders are to be taken, in memory only. A file is never taken while it grows; one that was
 * taken for good is known by its name alone, and not looked at again.
 */
export class Settling {
  readonly #pace: Pick<Pace, 'settle' | 'giveUp'>;
  #entries = new Map<string, Entry>();
  #closed = new Set<string>();
  #isFirst = true;

  constructor(pace: Pick<Pace, 'settle' | 'giveUp'>) {
    this.#pace = pace;
  }

  isClosed(file: string): boolean {
    return this.#closed.has(file);
  }

  /** Takes in what was just seen; `looks` has those that are not closed. Files that are gone are forgotten. */
  see(names: ReadonlySet<string>, looks: ReadonlyMap<RowFile, Look>, now: number): void {
    this.#closed = new Set([...this.#closed].filter((name) => names.has(name)));
    const entries = new Map<string, Entry>();
    for (const [file, { signature, modifiedAt }] of looks) {
      const known = this.#entries.get(file.file);
      // What was there before us has been at rest since its last change; the clock of a network folder may be ahead.
      const since = this.#isFirst ? Math.min(now, modifiedAt) : now;
      entries.set(
        file.file,
        known?.signature === signature ? known : { file, signature, since, state: 'new' },
      );
    }
    this.#entries = entries;
    this.#isFirst = false;
  }

  due(now: number): Due[] {
    return [...this.#entries.values()]
      .filter((entry) => this.#left(entry, now) <= 0)
      .map(({ file, since }) => ({ file, isLast: now - since >= this.#pace.giveUp }));
  }

  /** Milliseconds until the next file is due, Infinity when none waits. */
  untilNext(now: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (const entry of this.#entries.values()) least = Math.min(least, this.#left(entry, now));
    return Math.max(0, least);
  }

  /** `close`: for good. `rest`: taken again only when it changes. `hold`: tried again when it has been at rest for longer. */
  settle(file: string, how: 'close' | 'rest' | 'hold'): void {
    const entry = this.#entries.get(file);
    if (how === 'close') {
      this.#closed.add(file);
      this.#entries.delete(file);
    } else if (entry) entry.state = how === 'rest' ? 'resting' : 'held';
  }

  #left({ since, state }: Entry, now: number): number {
    if (state === 'resting') return Number.POSITIVE_INFINITY;
    return since + (state === 'new' ? this.#pace.settle : this.#pace.giveUp) - now;
  }
}
