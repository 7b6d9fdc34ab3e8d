import type { EInvoiceWarning } from '../../../einvoice/warnings.js';
import { maxInJson } from '../../report/rejectedRows.js';
import type { Printer } from '../../terminal/printer.js';
import type { PassReason } from './turnkeyFolders.js';

const maxNamed = 5;

/** A warning of a message, or of a list of invoices, which has codes of its own. */
export interface FileWarning extends Omit<EInvoiceWarning, 'code'> {
  readonly file: string;
  readonly code: string;
}

/** Oddities of files that could be read: counted, and listed with `--warnings`. */
export class FileWarnings {
  /** How many of each code. */
  readonly byCode: Record<string, number> = {};
  readonly list: FileWarning[] = [];
  /** Files, and invoices of lists, that are no sale and were passed over, how many for each reason. */
  readonly passedOver: Record<string, number> = {};
  readonly #odd = new Set<string>();
  readonly #isListed: boolean;
  readonly #printer: Printer | null;

  /** `printer` is null where warnings are not printed as they come. */
  constructor(isListed: boolean, printer: Printer | null) {
    this.#isListed = isListed;
    this.#printer = printer;
  }

  /** How many files have at least one warning. */
  get files(): number {
    return this.#odd.size;
  }

  /** Names a file that is passed over; of many, the first of each reason, and all with `--warnings`. */
  passOver(file: string, { code, ...text }: PassReason): void {
    const count = (this.passedOver[code] ?? 0) + 1;
    this.passedOver[code] = count;
    if (!this.#printer || (count > maxNamed && !this.#isListed)) return;
    this.#printer.write(`${file} ${this.#printer.localize(text)} [${code}]\n`);
  }

  add(file: string, warnings: readonly Omit<FileWarning, 'file'>[]): void {
    if (warnings.length > 0) this.#odd.add(file);
    for (const warning of warnings) {
      const { code, at, message, messageZh } = warning;
      this.byCode[code] = (this.byCode[code] ?? 0) + 1;
      if (!this.#isListed) continue;
      if (this.list.length < maxInJson) this.list.push({ file, ...warning });
      if (!this.#printer) continue;
      const text = this.#printer.localize({ en: message, zh: messageZh });
      this.#printer.write(`${file} ${text} [${code}] ${at}\n`);
    }
  }
}
