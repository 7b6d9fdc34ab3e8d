import type { EInvoiceWarning } from '../../../einvoice/warnings.js';
import { mostInJson } from '../../report/rejectedRows.js';
import type { Output } from '../../terminal/io.js';
import type { Progress } from '../../terminal/progress.js';
import type { Say } from '../../terminal/text.js';

interface Listing {
  readonly output: Output;
  readonly progress: Progress;
  readonly say: Say;
}

interface WarningEntry extends EInvoiceWarning {
  readonly file: string;
}

/** Oddities of files that were read all the same: counted, and listed when asked for. */
export class FileWarnings {
  files = 0;
  /** How many of each code. */
  readonly byCode: Record<string, number> = {};
  readonly entries: WarningEntry[] = [];
  readonly #isWanted: boolean;
  readonly #list: Listing | null;

  /** `list` is null where nothing is printed as it comes. */
  constructor(isWanted: boolean, list: Listing | null) {
    this.#isWanted = isWanted;
    this.#list = list;
  }

  add(file: string, warnings: readonly EInvoiceWarning[]): void {
    if (warnings.length > 0) this.files += 1;
    for (const warning of warnings) {
      const { code, at, message, messageZh } = warning;
      this.byCode[code] = (this.byCode[code] ?? 0) + 1;
      if (!this.#isWanted) continue;
      if (this.entries.length < mostInJson) this.entries.push({ file, ...warning });
      if (!this.#list) continue;
      const { output, progress, say } = this.#list;
      progress.clear();
      output.write(`${file} ${say({ en: message, zh: messageZh })} [${code}] ${at}\n`);
    }
  }
}
