import type { Operation } from '../generated/operations.js';
import { envelopes, schemas } from '../generated/schemas.js';
import type { ExternalId } from '../generated/types.js';
import { validate } from '../validation/validate.js';
import type { Schema } from '../validation/words.js';
import { findUnfit } from './json.js';
import { ApiProblem } from './problem.js';

/** A row of a batch: what it says, or why it cannot be read. */
export type CheckedRow<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly externalId: ExternalId | null; readonly problem: ApiProblem };

export interface CheckedBody {
  /** As the contract types it; of a batch, its rows. */
  readonly body: unknown;
  /**
   * The same request always gives the same text: fields in the order of the contract, without white space, so that
   * a caller whose maps have no order may repeat itself.
   */
  readonly canonical: () => string;
}

/** @throws ApiProblem validation_failed, request_too_large (too many rows) */
export function checkBody(operation: Operation, body: unknown): CheckedBody {
  if (operation.rows) return checkBatch(operation, body);
  const value = operation.request ? requireFit(schemas('strict')[operation.request], body) : undefined;
  return { body: value, canonical: () => JSON.stringify(value) ?? '' };
}

function checkBatch({ id, rows: name }: Operation, body: unknown): CheckedBody {
  const envelope = validate(envelopes[id as keyof typeof envelopes], body);
  if (!envelope.ok) {
    const tooMany = envelope.issues.every(({ code }) => code === 'too_many_items');
    throw new ApiProblem(tooMany ? 'request_too_large' : 'validation_failed', envelope.issues);
  }
  const { rows } = envelope.value;
  const schema = schemas('strict')[name as NonNullable<typeof name>];
  const checked = rows.map((row) => checkRow(schema, row));
  return {
    body: checked,
    canonical: () => JSON.stringify(checked.map((row, index) => (row.ok ? row.value : rows[index]))),
  };
}

function checkRow(schema: Schema<unknown>, row: unknown): CheckedRow<unknown> {
  try {
    return { ok: true, value: requireFit(schema, row) };
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    return { ok: false, externalId: externalIdOf(row), problem };
  }
}

function requireFit(schema: Schema<unknown>, value: unknown): unknown {
  const unfit = findUnfit(value);
  if (unfit) throw new ApiProblem('validation_failed', [unfit]);
  const result = validate(schema, value);
  if (!result.ok) throw new ApiProblem('validation_failed', result.issues);
  return result.value;
}

/** Which row it is, where that much can be read. */
function externalIdOf(row: unknown): ExternalId | null {
  const externalId = typeof row === 'object' && row !== null && 'externalId' in row ? row.externalId : null;
  if (findUnfit(externalId)) return null;
  const result = validate(schemas('strict').ExternalId, externalId);
  return result.ok ? result.value : null;
}
