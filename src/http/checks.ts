import type { OperationId } from '../generated/operation.js';
import type { Components, SchemaModule } from '../generated/schemas/builders.js';
import type { ProblemIssue, SchemaName } from '../generated/types.js';
import type { Schema } from '../validation/schemaBuilders.js';
import { combineSchemas } from '../validation/schemaSet.js';
import { findDrift, type Validated, validate } from '../validation/validate.js';

/**
 * The schemas of the contract as checks. This file brings zod with it, so it is imported with the first call and never
 * before.
 */

/** Checks of what goes out, by the schemas that the operations of one tag need. */
export interface Checks {
  /** Faults of path and query parameters; pointers begin with `/path` or `/query`. */
  parameters(id: OperationId, path: unknown, query: unknown): readonly ProblemIssue[];
  /**
   * A body or a row of a batch, strictly. The value of the result has declared fields only, in the order of the
   * contract; it may be the same object.
   */
  request(name: SchemaName, value: unknown): Validated<unknown>;
}

/** Finds where a response is not what the contract says, leniently. */
export type FindDrift = (name: SchemaName, value: unknown) => readonly ProblemIssue[];

export function createChecks({ sources, parameters = {} }: SchemaModule): Checks {
  const set = combineSchemas<Components, SchemaName>(sources);
  const parameterSchemas = set.buildPairs(parameters as Parameters<typeof set.buildPairs>[0]) as Readonly<
    Record<string, { readonly path: Schema<unknown>; readonly query: Schema<unknown> }>
  >;
  return {
    parameters(id, path, query) {
      const { [id]: schemas } = parameterSchemas;
      if (schemas === undefined) throw new Error(`There are no schemas of the parameters of ${id}.`);
      return [
        ...faults('/path', validate(schemas.path, path)),
        ...faults('/query', validate(schemas.query, query)),
      ];
    },
    request(name, value) {
      const { match, ordered } = set.fastPath(name);
      const matched = match(value);
      if (matched !== 0) return { ok: true, value: matched > 0 ? value : ordered(value) };
      const schema: Schema<unknown> = set.schemas('strict')[name];
      return validate(schema, value);
    },
  };
}

export function createFindDrift({ sources }: SchemaModule): FindDrift {
  const set = combineSchemas<Components, SchemaName>(sources);
  return (name, value) => findDrift(set.schemas('lenient')[name], value);
}

function faults(prefix: string, result: Validated<unknown>): readonly ProblemIssue[] {
  if (result.ok) return [];
  return result.issues.map((issue) => ({ ...issue, pointer: prefix + issue.pointer }));
}
