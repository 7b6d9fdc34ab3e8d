import type { RejectedRow } from '../options.js';
import type { MirrorOptions } from './options.js';

/** Counts the rows that are rejected, by client or service, and hands them to the caller. */
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

  /** Those without a readable externalId: their items cannot be kept. */
  get unidentified(): number {
    return this.#unidentified;
  }

  async add(row: RejectedRow, isIdentified = true): Promise<void> {
    this.#count += 1;
    if (!isIdentified) this.#unidentified += 1;
    await this.#onRejected?.(row);
  }
}
