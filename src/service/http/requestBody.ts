import type { Operation } from '../../generated/operations.js';
import { envelopes, fastPath, schemas } from '../../generated/schemas.js';
import type { ExternalId } from '../../generated/types.js';
import type { Schema } from '../../validation/schemaBuilders.js';
import { findUnstorable } from '../../validation/storable.js';
import { validate } from '../../validation/validate.js';
import { hasNoEscapes, type Json } from './json.js';
import { ApiProblem } from './problem.js';

/** A row of a batch: its value, or the problem for which it is rejected. */
export type CheckedRow<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly externalId: ExternalId | null; readonly problem: ApiProblem };

export interface CheckedBody {
  /** As the contract types it; of a batch, its rows. */
  readonly body: unknown;
  /**
   * The same request always has the same canonical text: fields in the order of the contract, without white space. So a
   * caller whose maps have no order may repeat a request.
   */
  readonly canonical: () => string | Uint8Array;
}

/** @throws ApiProblem validation_failed, request_too_large (too many rows) */
export function checkBody(operation: Operation, body: Json | undefined): CheckedBody {
  if (operation.rows && body) return checkBatch(operation, body);
  const value = operation.request
    ? requireValid(schemas('strict')[operation.request], body?.value)
    : undefined;
  return { body: value, canonical: () => JSON.stringify(value) ?? '' };
}

function checkBatch({ id, rows: name }: Operation, body: Json): CheckedBody {
  const envelope = validate(envelopes[id as keyof typeof envelopes], body.value);
  if (!envelope.ok) {
    const tooMany = envelope.issues.every(({ code }) => code === 'too_many_items');
    throw new ApiProblem(tooMany ? 'request_too_large' : 'validation_failed', envelope.issues);
  }
  const { rows } = envelope.value;
  const schema = schemas('strict')[name as NonNullable<typeof name>];
  const { match, ordered } = fastPath(name as NonNullable<typeof name>);
  const plain = hasNoEscapes(body);
  let length = '{"rows":[]}'.length + rows.length - 1;
  let inOrder = plain;
  const checked = rows.map((row) => {
    const size = plain ? match(row) : 0;
    length += size;
    if (size <= 0) inOrder = false;
    return size === 0 ? checkRow(schema, row) : ({ ok: true, value: row } as const);
  });
  // Where all fields are in the order of the contract and there is not a character more, the body is canonical as it
  // was sent. (White space or a field sent twice may be made up for by a number such as 1e3; such a request is then
  // only not recognized when it is repeated otherwise.)
  const isCanonical = inOrder && length === body.text.length && body.bytes[0] === OPENING_BRACE;
  const canonical = () =>
    `{"rows":[${checked.map((row, index) => JSON.stringify(row.ok ? inContractOrder(row.value) : rows[index])).join()}]}`;
  const inContractOrder = (value: unknown) => (match(value) < 0 ? ordered(value) : value);
  return { body: checked, canonical: isCanonical ? () => body.bytes : canonical };
}

/** A byte order mark may come before it, which is no part of the text. */
const OPENING_BRACE = 0x7b;

function checkRow(schema: Schema<unknown>, row: unknown): CheckedRow<unknown> {
  try {
    return { ok: true, value: requireValid(schema, row) };
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    return { ok: false, externalId: externalIdOf(row), problem };
  }
}

function requireValid(schema: Schema<unknown>, value: unknown): unknown {
  const unstorable = findUnstorable(value);
  if (unstorable) throw new ApiProblem('validation_failed', [unstorable]);
  const result = validate(schema, value);
  if (!result.ok) throw new ApiProblem('validation_failed', result.issues);
  return result.value;
}

/** The external id of a row that is not valid, where at least the id is. */
function externalIdOf(row: unknown): ExternalId | null {
  const externalId = typeof row === 'object' && row !== null && 'externalId' in row ? row.externalId : null;
  if (findUnstorable(externalId)) return null;
  const result = validate(schemas('strict').ExternalId, externalId);
  return result.ok ? result.value : null;
}
