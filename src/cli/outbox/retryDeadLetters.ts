import type { RowProblem } from '../../batch/problems.js';
import { localProblem } from '../../batch/problems.js';
import { ShopfestValidationError } from '../../index.js';
import { type Outbox, OutboxError } from '../../outbox/index.js';
import type { ImportContext } from '../import/context.js';
import { FileQueue } from '../import/fileQueue.js';
import { tableRows } from '../import/tableRows.js';
import { commandProblem } from '../report/rowProblem.js';
import { fileOf, requirePath } from '../rows/files.js';

interface Selection {
  readonly ids: readonly string[];
  readonly all: boolean;
  /** File of mended dead letters. */
  readonly from: string | undefined;
}

/** A line of the file: a dead letter as `outbox status --dead-letters` wrote it, or a row as `--rejected` did. */
interface MendedLine {
  readonly id?: unknown;
  readonly transaction?: unknown;
}

/** Enqueues dead letters again: the mended ones first, then the named ones or all others. */
export async function retryDeadLetters(
  outbox: Outbox,
  context: ImportContext,
  { ids, all, from }: Selection,
): Promise<void> {
  const inFile = from === undefined ? new Set<string>() : await retryFromFile(from, outbox, context);
  for (const id of ids) if (!inFile.has(id)) await outbox.retry(id);
  if (!all) return;
  for await (const { id } of outbox.deadLetters()) if (!inFile.has(id)) await outbox.retry(id);
}

/** Gives the ids of the file. */
async function retryFromFile(
  path: string,
  outbox: Outbox,
  context: ImportContext,
): Promise<ReadonlySet<string>> {
  await requirePath(path, ['ndjson']);
  const { file } = fileOf(path, ['ndjson']);
  const ids = new Set<string>();
  const files = new FileQueue([{ file, format: 'ndjson' }] as const, context);
  for await (const row of tableRows(files, {} as never, context)) {
    const { id, transaction } = row as MendedLine;
    if (typeof id === 'string') ids.add(id);
    const problem = await retryLine(outbox, row, id, transaction);
    if (problem === null) continue;
    const externalId = typeof id === 'string' ? id : null;
    const position = context.positions.of(row);
    await context.rejected.add({ ...position, externalId, problem }, JSON.stringify(row));
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
    // A row of the file is of any shape until the outbox has checked it.
    if (typeof id !== 'string') await outbox.enqueue(row as never);
    else await outbox.retry(id, (transaction ?? undefined) as never);
    return null;
  } catch (error) {
    if (ShopfestValidationError.is(error)) return localProblem('validation_failed', error.errors);
    if (!OutboxError.is(error) || error.code !== 'entry_not_found') throw error;
    return commandProblem(error.code, { en: error.message, zh: error.messageZh });
  }
}
