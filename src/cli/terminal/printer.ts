import type { Output } from './io.js';
import type { Progress } from './progress.js';
import type { Localize } from './text.js';

/** Writes lines to an output on which progress is drawn, too; clears the progress first. */
export class Printer {
  readonly localize: Localize;
  readonly #output: Output;
  readonly #progress: Progress;

  constructor(output: Output, progress: Progress, localize: Localize) {
    this.localize = localize;
    this.#output = output;
    this.#progress = progress;
  }

  write(text: string): void {
    this.#progress.clear();
    this.#output.write(text);
  }
}
