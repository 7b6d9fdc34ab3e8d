import type { OperationId } from '../generated/operations.js';
import { fastPath, parameters, schemas } from '../generated/schemas.js';
import type { ProblemIssue, SchemaName } from '../generated/types.js';
import type { Schema } from '../validation/schemaBuilders.js';
import { findDrift, type Validated, validate } from '../validation/validate.js';

/**
 * The contract as checks. This file brings the schemas and zod with it, so it is imported with the first call and
 * never before.
 */
export const checks = {
  /** Faults of path and query parameters; pointers begin with `/path` or `/query`. */
  parameters(id: OperationId, path: unknown, query: unknown): readonly ProblemIssue[] {
    const { [id]: schema } = parameters;
    return [
      ...faults('/path', validate(schema.path, path)),
      ...faults('/query', validate(schema.query, query)),
    ];
  },

  /**
   * A body or a row of a batch, strictly. The value of the result has declared fields only, in the order of the
   * contract; it may be the same object.
   */
  request(name: SchemaName, value: unknown): Validated<unknown> {
    const { match, ordered } = fastPath(name);
    const size = match(value);
    if (size !== 0) return { ok: true, value: size > 0 ? value : ordered(value) };
    const schema: Schema<unknown> = schemas('strict')[name];
    return validate(schema, value);
  },

  /** Where a response is not what the contract says, leniently. */
  drift(name: SchemaName, value: unknown): readonly ProblemIssue[] {
    return findDrift(schemas('lenient')[name], value);
  },
};

export type Checks = typeof checks;

function faults(prefix: string, result: Validated<unknown>): readonly ProblemIssue[] {
  if (result.ok) return [];
  return result.issues.map((issue) => ({ ...issue, pointer: prefix + issue.pointer }));
}
