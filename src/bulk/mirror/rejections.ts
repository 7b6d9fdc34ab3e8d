import type { RejectedRow } from '../options.js';
import type { MirrorOptions } from './options.js';

/** Counts the rows that are rejected, by whichever side, and hands them to the caller. */
export class Rejections {
  readonly #onRejected: MirrorOptions['onRejected'];
  #count = 0;
  #unidentified = 0;

  constructor({ onRejected }: Pick<MirrorOptions, 'onRejected'>) {
    this.#onRejected = onRejected;
  }

  get count(): number {
    return this.#count;
  }

  /** Those of which nobody knows the item, so that nobody can keep it. */
  get unidentified(): number {
    return this.#unidentified;
  }

  async add(row: RejectedRow, isIdentified = true): Promise<void> {
    this.#count += 1;
    if (!isIdentified) this.#unidentified += 1;
    await this.#onRejected?.(row);
  }
}
