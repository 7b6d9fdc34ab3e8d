import { type FSWatcher, watch } from 'node:fs';

/** Folders beyond this number are scanned without events: systems limit how many can be watched. */
const maxFolders = 1_000;

/**
 * Resolves when something happens in one of the folders. Each folder has a watcher of its own: on Linux, a recursive
 * watcher would take a handle of the system for every file.
 */
export class FolderEvents {
  readonly #watchers = new Map<string, FSWatcher>();
  #hasEvent = false;
  #wake: (() => void) | null = null;

  /** Watches these folders, and no others any more. */
  watch(folders: readonly string[]): void {
    const wanted = new Set(folders.slice(0, maxFolders));
    for (const folder of this.#watchers.keys()) if (!wanted.has(folder)) this.#unwatch(folder);
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#watchFolder(folder);
  }

  /** Resolves after an event, after `milliseconds`, or when the signal is aborted. */
  next(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#wake = null;
        this.#hasEvent = false;
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      signal.addEventListener('abort', wake);
      this.#wake = wake;
      if (this.#hasEvent || signal.aborted) wake();
    });
  }

  close(): void {
    for (const folder of this.#watchers.keys()) this.#unwatch(folder);
  }

  #watchFolder(folder: string): void {
    try {
      const watcher = watch(folder, () => this.#onEvent());
      watcher.on('error', () => this.#unwatch(folder));
      this.#watchers.set(folder, watcher);
    } catch {
      // A folder that cannot be watched is scanned at every interval, like every other.
      return;
    }
  }

  #unwatch(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #onEvent(): void {
    this.#hasEvent = true;
    this.#wake?.();
  }
}
