import type { SourcePosition } from '../rows/row.js';
import type { Printer } from '../terminal/printer.js';
import { formatNumber } from '../terminal/table.js';
import { maxInJson, maxInText } from './rejectedRows.js';

/** What a person should look at in a row that may be taken all the same. */
interface RowNote extends SourcePosition {
  readonly externalId: string | null;
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly messageZh: string;
}

/** Notes on rows: listed as they come, and kept for the JSON document. */
export class RowNotes {
  readonly #notes: RowNote[] = [];
  readonly #printer: Printer | null;
  #count = 0;

  /** `printer` is null where notes are not listed as they come. */
  constructor(printer: Printer | null) {
    this.#printer = printer;
  }

  add(note: RowNote): void {
    this.#count += 1;
    if (this.#notes.length < maxInJson) this.#notes.push(note);
    if (this.#count > maxInText || this.#printer === null) return;
    const { file, line, externalId, pointer, message, messageZh } = note;
    const id = externalId === null ? '' : ` (${externalId})`;
    const text = this.#printer.localize({ en: `${pointer} ${message}`, zh: messageZh });
    this.#printer.write(`${line === null ? file : `${file}:${line}`}${id} ${text}\n`);
  }

  /** Prints how many there are beyond those listed. */
  close(): void {
    const more = this.#count - maxInText;
    if (this.#printer === null || more <= 0) return;
    const text = { en: `… and ${formatNumber(more)} more remarks`, zh: `…另有 ${formatNumber(more)} 則提醒` };
    this.#printer.write(`${this.#printer.localize(text)}\n`);
  }

  /** Their part of the JSON document; nothing where there is none. */
  toDocument(): object {
    return this.#count === 0 ? {} : { notes: this.#notes, notesLeftOut: this.#count - this.#notes.length };
  }
}
