import { type FileHandle, open } from 'node:fs/promises';
import type { RowProblem } from '../../batch/problems.js';
import { isSameFile } from '../../files/identity.js';
import { retryWhileInUse } from '../../files/inUse.js';
import { usageError } from '../errors/commandError.js';
import type { SourcePosition } from '../rows/row.js';
import type { Printer } from '../terminal/printer.js';
import { formatNumber } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

/** Rows beyond these numbers are counted and not listed; the file of `--rejected` has all of them. */
export const maxInText = 100;
export const maxInJson = 1_000;

interface RejectedRow extends SourcePosition {
  readonly externalId: string | null;
  readonly problem: RowProblem;
  /** Its id in the outbox, where it was enqueued; `outbox retry` takes it. */
  readonly outboxId?: string;
}

/** Rejected rows: listed as they come, kept for the JSON document, written to a file to be mended and sent again. */
export class RejectedRows {
  readonly rows: RejectedRow[] = [];
  /** How many of each error code. */
  readonly byCode: Record<string, number> = {};
  count = 0;
  /** Rows come from the reader and from the service at the same time; they are written one after another. */
  #written: Promise<unknown> = Promise.resolve();
  readonly #file: FileHandle | null;
  readonly #printer: Printer | null;
  readonly #maxListed: number;

  /** `printer` is null where rows are not listed as they come. */
  constructor(file: FileHandle | null, printer: Printer | null, maxListed = maxInText) {
    this.#file = file;
    this.#printer = printer;
    this.#maxListed = maxListed;
  }

  /** `line` is the row as NDJSON, '' where there is none to be mended. */
  async add(row: RejectedRow, line: string): Promise<void> {
    this.count += 1;
    const { code } = row.problem;
    this.byCode[code] = (this.byCode[code] ?? 0) + 1;
    if (this.rows.length < maxInJson) this.rows.push(row);
    if (this.#printer && this.count <= this.#maxListed) {
      this.#printer.write(rowText(row, this.#printer.localize));
    }
    if (line === '') return;
    this.#written = this.#written.then(() => this.#file?.appendFile(`${line}\n`));
    await this.#written;
  }

  /** Takes back a row that was applied later after all. Its line on the terminal stays. */
  withdraw({ file, externalId, code }: { file: string; externalId: string | null; code: string }): void {
    this.count -= 1;
    this.byCode[code] = (this.byCode[code] ?? 1) - 1;
    if (this.byCode[code] === 0) delete this.byCode[code];
    const index = this.rows.findIndex(
      (row) => row.file === file && row.externalId === externalId && row.problem.code === code,
    );
    if (index >= 0) this.rows.splice(index, 1);
  }

  /** Prints how many there are beyond those listed, and closes the file. */
  async close(): Promise<void> {
    await this.#file?.close();
    const more = this.count - this.#maxListed;
    if (!this.#printer || more <= 0) return;
    const text = { en: `… and ${formatNumber(more)} more`, zh: `…另有 ${formatNumber(more)} 筆` };
    this.#printer.write(`${this.#printer.localize(text)}\n`);
  }

  /** Their part of the JSON document. */
  toDocument(): object {
    return {
      rejectedByCode: this.byCode,
      rejectedRows: this.rows,
      rejectedRowsLeftOut: this.count - this.rows.length,
    };
  }
}

function rowText({ file, line, externalId, problem }: RejectedRow, localize: Localize): string {
  const { code, title, titleZh, errors = [] } = problem;
  const id = externalId === null ? '' : ` (${externalId})`;
  // An issue with the message of the title only adds its pointer.
  const pointers = errors.filter(({ message }) => message === title).map(({ pointer }) => ` ${pointer}`);
  const issues = errors
    .filter(({ message }) => message !== title)
    .map(
      ({ pointer, message, messageZh }) =>
        `    ${`${pointer} `.trimStart()}${localize({ en: message, zh: messageZh })}\n`,
    );
  const position = line === null ? file : `${file}:${line}`;
  const text = localize({ en: title, zh: titleZh });
  return `${position}${id} ${text} [${code}]${pointers.join('')}\n${issues.join('')}`;
}

/** Milliseconds in which the file may be opened again: a person waits for the command to begin. */
const OPEN_PATIENCE = 5_000;

/** Opens the file for rejected rows. Only its owner can read it, since rows have personal data. @throws CommandError */
export async function openRejectedFile(
  path: string | undefined,
  inputs: readonly string[],
): Promise<FileHandle | null> {
  if (path === undefined) return null;
  for (const input of inputs) {
    if (await isSameFile(path, input)) {
      throw usageError({
        en: `--rejected names ${path}, which is one of the files to be read`,
        zh: `--rejected 指定的 ${path} 是要讀取的檔案之一`,
      });
    }
  }
  try {
    return await retryWhileInUse(() => open(path, 'w', 0o600), { patience: OPEN_PATIENCE });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw usageError({ en: `${path} cannot be written (${code})`, zh: `無法寫入 ${path}（${code}）` });
  }
}
