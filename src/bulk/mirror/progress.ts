import { callSafely } from '../../http/callbacks.js';
import type { MirrorOptions, MirrorProgressEvent } from './options.js';

/** Calls `onProgress` for one phase of a mirror. */
export class Progress {
  readonly #options: Pick<MirrorOptions, 'onProgress'>;
  readonly #phase: MirrorProgressEvent['phase'];
  readonly #total: number | undefined;
  readonly #startedAt = performance.now();
  #done = 0;

  constructor(
    options: Pick<MirrorOptions, 'onProgress'>,
    phase: MirrorProgressEvent['phase'],
    total: number | undefined,
  ) {
    this.#options = options;
    this.#phase = phase;
    this.#total = total;
  }

  async advance(count: number): Promise<void> {
    await this.report(this.#done + count);
  }

  async report(done: number): Promise<void> {
    this.#done = done;
    const perSecond = (done * 1000) / Math.max(1, performance.now() - this.#startedAt);
    const total = this.#total !== undefined && { total: this.#total };
    await callSafely('onProgress', () =>
      this.#options.onProgress?.({ phase: this.#phase, done, perSecond, ...total }),
    );
  }
}
