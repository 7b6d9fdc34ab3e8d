import { localProblem } from '../../bulk/problems.js';
import type { Columns } from '../columns/column.js';
import type { Rejected } from '../rejected.js';
import type { OnUnknownColumns } from './csv.js';
import type { RowFile } from './files.js';
import { readRows } from './readRows.js';
import type { Place } from './row.js';

/** The rows that could be read, and where each of them stands; those that could not go to the rejected ones. */
export class RowSource {
  readonly #files: readonly RowFile[];
  readonly #columns: Columns;
  readonly #rejected: Rejected;
  readonly #onUnknown: OnUnknownColumns;
  /** Forgets a row with the row itself, so a file of any length takes no room. */
  readonly #places = new WeakMap<object, Place>();

  constructor(files: readonly RowFile[], columns: Columns, rejected: Rejected, onUnknown: OnUnknownColumns) {
    this.#files = files;
    this.#columns = columns;
    this.#rejected = rejected;
    this.#onUnknown = onUnknown;
  }

  async *rows(): AsyncGenerator<object> {
    for await (const row of readRows(this.#files, this.#columns, this.#onUnknown)) {
      if (row.issue) {
        const code = row.issue.code === 'malformed_json' ? 'malformed_json' : 'validation_failed';
        const problem = await localProblem(code, [row.issue]);
        await this.#rejected.add({ ...row.place, externalId: null, problem }, row.raw);
      } else {
        this.#places.set(row.value, row.place);
        yield row.value;
      }
    }
  }

  /** @throws Error for an object that is none of the rows */
  placeOf(row: object): Place {
    const place = this.#places.get(row);
    if (!place) throw new Error('A row came back that was never read');
    return place;
  }
}
