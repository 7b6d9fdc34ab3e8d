import { type FileHandle, open, stat } from 'node:fs/promises';
import type { RowProblem } from '../../batch/problems.js';
import { usage } from '../errors/commandError.js';
import type { Place } from '../rows/row.js';
import type { Output } from '../terminal/io.js';
import type { Progress } from '../terminal/progress.js';
import { figure } from '../terminal/table.js';
import type { Say } from '../terminal/text.js';

/** More rows than these are counted and not listed; `--rejected` has all of them. */
const mostInText = 100;
export const mostInJson = 1_000;

interface Listing {
  readonly output: Output;
  readonly progress: Progress;
  readonly say: Say;
  /** Rows listed at most, 100 by default. */
  readonly most?: number | undefined;
}

export interface RejectedEntry extends Place {
  readonly externalId: string | null;
  readonly problem: RowProblem;
  /** What `outbox retry` calls it, where it was stored. */
  readonly outboxId?: string;
}

/** What happens to rejected rows: listed as they come, kept for the JSON document, written to be mended and sent again. */
export class Rejected {
  readonly entries: RejectedEntry[] = [];
  /** How many of each error code. */
  readonly byCode: Record<string, number> = {};
  count = 0;
  /** Rows come from the reader and from the service at the same time; the file takes one after another. */
  #written: Promise<unknown> = Promise.resolve();
  readonly #file: FileHandle | null;
  readonly #list: Listing | null;
  readonly #most: number;

  constructor(file: FileHandle | null, list: Listing | null) {
    this.#file = file;
    this.#list = list;
    this.#most = list?.most ?? mostInText;
  }

  /** `line` is the row as NDJSON, '' where there is none to be mended. */
  async add(entry: RejectedEntry, line: string): Promise<void> {
    this.count += 1;
    const { code } = entry.problem;
    this.byCode[code] = (this.byCode[code] ?? 0) + 1;
    if (this.entries.length < mostInJson) this.entries.push(entry);
    if (this.#list && this.count <= this.#most) {
      this.#list.progress.clear();
      this.#list.output.write(describe(entry, this.#list.say));
    }
    if (line === '') return;
    this.#written = this.#written.then(() => this.#file?.appendFile(`${line}\n`));
    await this.#written;
  }

  /** Says how many there are beyond those listed, and closes the file. */
  async close(): Promise<void> {
    await this.#file?.close();
    const more = this.count - this.#most;
    if (!this.#list || more <= 0) return;
    const { output, say } = this.#list;
    output.write(`${say({ en: `… and ${figure(more)} more`, zh: `…另有 ${figure(more)} 筆` })}\n`);
  }
}

function describe({ file, line, externalId, problem }: RejectedEntry, say: Say): string {
  const { code, title, titleZh, errors = [] } = problem;
  const id = externalId === null ? '' : ` (${externalId})`;
  // An issue that says no more than the title only has a place to add.
  const places = errors.filter(({ message }) => message === title).map(({ pointer }) => ` ${pointer}`);
  const issues = errors
    .filter(({ message }) => message !== title)
    .map(
      ({ pointer, message, messageZh }) =>
        `    ${`${pointer} `.trimStart()}${say({ en: message, zh: messageZh })}\n`,
    );
  const where = line === null ? file : `${file}:${line}`;
  return `${where}${id} ${say({ en: title, zh: titleZh })} [${code}]${places.join('')}\n${issues.join('')}`;
}

/** Opens the file for rejected rows, readable by its owner only: they hold what they hold. */
export async function openRejected(
  path: string | undefined,
  inputs: readonly string[],
): Promise<FileHandle | null> {
  if (path === undefined) return null;
  for (const input of inputs) {
    if (await isSameFile(path, input)) {
      throw usage({
        en: `--rejected names ${path}, which is one of the files to be read`,
        zh: `--rejected 指定的 ${path} 是要讀取的檔案之一`,
      });
    }
  }
  try {
    return await open(path, 'w', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw usage({ en: `${path} cannot be written (${code})`, zh: `無法寫入 ${path}（${code}）` });
  }
}

export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([path, other].map((file) => stat(file).catch(() => null)));
  return one != null && two != null && one.dev === two.dev && one.ino === two.ino;
}
