import type { RowProblem } from '../../batch/problems.js';
import { localProblem } from '../../batch/problems.js';
import { ShopfestValidationError } from '../../index.js';
import { type Outbox, OutboxError } from '../../outbox/index.js';
import type { Workplace } from '../import/runImport.js';
import { tableRows } from '../import/tableRows.js';
import { fileOf } from '../rows/files.js';
import type { Place } from '../rows/row.js';
import { problemWith } from '../transactions/einvoices/read.js';

interface Wanted {
  readonly ids: readonly string[];
  readonly all: boolean;
  /** File of mended ones. */
  readonly from: string | undefined;
}

/** A line of the file: a dead letter as `outbox status --dead-letters` wrote it, or a sale as `--rejected` did. */
interface Line {
  readonly id?: unknown;
  readonly transaction?: unknown;
}

/** Lets dead letters wait again: mended ones first, then those that are named, or all others. */
export async function retryLetters(outbox: Outbox, place: Workplace, wanted: Wanted): Promise<void> {
  const dealtWith =
    wanted.from === undefined ? new Set<string>() : await retryFrom(wanted.from, outbox, place);
  for (const id of wanted.ids) if (!dealtWith.has(id)) await outbox.retry(id);
  if (!wanted.all) return;
  for await (const { id } of outbox.deadLetters()) if (!dealtWith.has(id)) await outbox.retry(id);
}

/** Gives the ids that stood in the file. */
async function retryFrom(path: string, outbox: Outbox, place: Workplace): Promise<ReadonlySet<string>> {
  const { file } = fileOf(path, ['ndjson']);
  const ids = new Set<string>();
  const files = [{ file, format: 'ndjson' }] as const;
  for await (const row of tableRows({ ...place, files, columns: {} as never })) {
    const where = place.places.of(row);
    const { id, transaction } = row as Line;
    if (typeof id === 'string') ids.add(id);
    const problem = await retryLine(outbox, row, id, transaction);
    if (problem) await reject(place, where, row, problem);
  }
  return ids;
}

async function retryLine(
  outbox: Outbox,
  row: object,
  id: unknown,
  transaction: unknown,
): Promise<RowProblem | null> {
  try {
    // What is in the file is of any shape until the outbox has checked it.
    if (typeof id !== 'string') await outbox.enqueue(row as never);
    else await outbox.retry(id, (transaction ?? undefined) as never);
    return null;
  } catch (error) {
    if (ShopfestValidationError.is(error)) return localProblem('validation_failed', error.errors);
    if (!OutboxError.is(error) || error.code !== 'entry_not_found') throw error;
    return problemWith(error.code, { en: error.message, zh: error.messageZh });
  }
}

async function reject(place: Workplace, where: Place, row: object, problem: RowProblem): Promise<void> {
  const { id } = row as Line;
  const externalId = typeof id === 'string' ? id : null;
  await place.rejected.add({ ...where, externalId, problem }, JSON.stringify(row));
}
