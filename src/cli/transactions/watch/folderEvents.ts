import { type FSWatcher, watch } from 'node:fs';

/** More folders than this are looked at, and not listened to: systems limit how many can be. */
const mostFolders = 1_000;

/**
 * Wakes whoever waits when something happens in a folder. Each folder is listened to by itself: recursive watching would
 * on Linux take a handle of the system for every file.
 */
export class Alarm {
  readonly #watchers = new Map<string, FSWatcher>();
  #rang = false;
  #wake: (() => void) | null = null;

  /** Listens to these folders, and to no others any more. */
  listenTo(folders: readonly string[]): void {
    const wanted = new Set(folders.slice(0, mostFolders));
    for (const folder of this.#watchers.keys()) if (!wanted.has(folder)) this.#leave(folder);
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#listen(folder);
  }

  /** Resolves after an event, after `milliseconds`, or when the signal is aborted. */
  next(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#wake = null;
        this.#rang = false;
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      signal.addEventListener('abort', wake);
      this.#wake = wake;
      if (this.#rang || signal.aborted) wake();
    });
  }

  close(): void {
    for (const folder of this.#watchers.keys()) this.#leave(folder);
  }

  #listen(folder: string): void {
    try {
      const watcher = watch(folder, () => this.#ring());
      watcher.on('error', () => this.#leave(folder));
      this.#watchers.set(folder, watcher);
    } catch {
      // A folder that gives no events is looked at regularly, like every other.
      return;
    }
  }

  #leave(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #ring(): void {
    this.#rang = true;
    this.#wake?.();
  }
}
