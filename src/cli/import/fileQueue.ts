import type { RowProblem } from '../../batch/problems.js';
import { isInUse, LOCK_WAIT } from '../../files/inUse.js';
import { sleep } from '../../http/call.js';
import type { RowFile } from '../rows/files.js';
import type { ImportContext } from './context.js';

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2_000;

/** Whether a file that cannot be read now is read later, by whoever made the queue. */
export type IsReadLater = (file: string, error: unknown) => boolean;

/**
 * Files to be read, one after another. One that another program has open is put behind the others, and is tried again,
 * with growing pauses, for `LOCK_WAIT`. A file that cannot be read is rejected by its name; the others are read.
 */
export class FileQueue<F extends RowFile> {
  /** Files that are read later, with the error of each. */
  readonly unfinished = new Map<string, unknown>();
  /** Files that could not be read, and were rejected. */
  readonly unreadable = new Set<string>();
  readonly files: readonly F[];
  #finished: string[] = [];
  #again: F[] = [];
  readonly #lockedSince = new Map<string, number>();
  readonly #context: ImportContext;
  readonly #isReadLater: IsReadLater | undefined;

  constructor(files: readonly F[], context: ImportContext, isReadLater?: IsReadLater) {
    this.files = files;
    this.#context = context;
    this.#isReadLater = isReadLater;
  }

  /** Each file that is given is to be reported by `finish` or `fail`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<F> {
    let turn = this.files;
    for (let pause = FIRST_PAUSE; turn.length > 0; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      this.#again = [];
      yield* turn;
      turn = this.#again;
      if (turn.length > 0) await sleep(pause, this.#context.signal);
    }
  }

  finish({ file }: F): void {
    this.#finished.push(file);
  }

  /** The file cannot be read, or not to its end where `hasRows`: rows that were given are not given again. */
  async fail(file: F, error: unknown, problem: RowProblem, hasRows = false): Promise<void> {
    if (this.#isReadLater !== undefined) {
      if (this.#isReadLater(file.file, error)) {
        this.unfinished.set(file.file, error);
        return;
      }
    } else if (!hasRows && this.#waitsFor(file, error)) {
      this.#again.push(file);
      return;
    }
    this.unreadable.add(file.file);
    this.finish(file);
    await this.#context.rejected.add({ file: file.file, line: null, externalId: null, problem }, '');
  }

  /** Takes the files that were read to their end, or rejected, since the last time. */
  takeFinished(): readonly string[] {
    const finished = this.#finished;
    this.#finished = [];
    return finished;
  }

  #waitsFor({ file }: F, error: unknown): boolean {
    if (!isInUse(error) || this.#context.signal.aborted) return false;
    const now = performance.now();
    const since = this.#lockedSince.get(file);
    if (since !== undefined) return now - since < LOCK_WAIT;
    this.#lockedSince.set(file, now);
    const { printer } = this.#context;
    const text = printer.localize({
      en: 'another program has it open; it is tried again for 30 seconds',
      zh: '檔案由其他程式開啟中，將重試 30 秒',
    });
    printer.write(`${file}: ${text}\n`);
    return true;
  }
}
