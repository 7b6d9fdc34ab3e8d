import type { BulkProgressEvent } from '../../bulk/options.js';
import type { Output } from './io.js';
import { figure } from './table.js';
import type { Say, Text } from './text.js';

const rows: Text = { en: 'rows', zh: '筆' };

/** Redrawn at most this often. */
const everyMs = 100;

/** One line that is drawn over while the work goes on. Without a terminal nothing is drawn. */
export class Progress {
  readonly #output: Output;
  readonly #say: Say;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #isDrawn = false;

  constructor(output: Output, say: Say) {
    this.#output = output;
    this.#say = say;
  }

  update({ done, total, perSecond }: BulkProgressEvent, unit: Text = rows): void {
    const now = performance.now();
    if (!this.#output.isTerminal || now - this.#drawnAt < everyMs) return;
    this.#drawnAt = now;
    this.#isDrawn = true;
    const rate = figure(Math.round(perSecond));
    const all = total === undefined ? '' : ` / ${figure(total)}`;
    const text = this.#say({
      en: `${figure(done)}${all} ${unit.en}, ${rate} a second`,
      zh: `${figure(done)}${all} ${unit.zh}，每秒 ${rate} ${unit.zh}`,
    });
    this.#output.write(`\r\u001b[K${text}`);
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#isDrawn) this.#output.write('\r\u001b[K');
    this.#isDrawn = false;
    this.#drawnAt = Number.NEGATIVE_INFINITY;
  }
}
