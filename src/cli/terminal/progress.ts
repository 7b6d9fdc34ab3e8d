import type { BulkProgressEvent } from '../../bulk/options.js';
import type { Output } from './io.js';
import { formatNumber } from './table.js';
import type { Localize, Text } from './text.js';

const rows: Text = { en: 'rows', zh: '筆' };

/** Milliseconds between two drawings at least. */
const interval = 100;

/** A line that is drawn again and again while rows are worked on. Without a terminal nothing is drawn. */
export class Progress {
  readonly #output: Output;
  readonly #say: Localize;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #isDrawn = false;

  constructor(output: Output, localize: Localize) {
    this.#output = output;
    this.#say = localize;
  }

  update({ done, total, perSecond, waitingFor }: BulkProgressEvent, unit: Text = rows): void {
    const now = performance.now();
    if (!this.#output.isTerminal || now - this.#drawnAt < interval) return;
    this.#drawnAt = now;
    this.#isDrawn = true;
    const rate = formatNumber(Math.round(perSecond));
    const all = total === undefined ? '' : ` / ${formatNumber(total)}`;
    const activity = waitingFor
      ? {
          en: `waiting for ${waitingFor.seconds} s: ${waitingFor.code}`,
          zh: `等候 ${waitingFor.seconds} 秒：${waitingFor.code}`,
        }
      : { en: `${rate} a second`, zh: `每秒 ${rate} ${unit.zh}` };
    const text = this.#say({
      en: `${formatNumber(done)}${all} ${unit.en}, ${activity.en}`,
      zh: `${formatNumber(done)}${all} ${unit.zh}，${activity.zh}`,
    });
    this.#output.write(`\r\u001b[K${text}`);
  }

  /** Erases the line, before anything else is written. */
  clear(): void {
    if (this.#isDrawn) this.#output.write('\r\u001b[K');
    this.#isDrawn = false;
    this.#drawnAt = Number.NEGATIVE_INFINITY;
  }
}
