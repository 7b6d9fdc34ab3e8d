import type { Operation, OperationId } from '../../generated/operations.js';
import { parameters } from '../../generated/schemas.js';
import type { ProblemIssue } from '../../generated/types.js';
import type { Schema } from '../../validation/schemaBuilders.js';
import { issueOf, validate } from '../../validation/validate.js';
import { ApiProblem } from './problem.js';

type Texts = Readonly<Record<string, string>>;

export interface Parameters {
  readonly path: object;
  readonly query: object;
}

/** Path and query parameters as the contract types them. @throws ApiProblem parameter_invalid */
export function readParameters(operation: Operation, path: Texts, query: URLSearchParams): Parameters {
  const { id } = operation as { id: OperationId };
  requireSingleValues(operation, query);
  return {
    path: requireValid('/path', parameters[id].path, path),
    query: requireValid('/query', parameters[id].query, coerceQuery(operation, query)),
  };
}

function requireValid(prefix: string, schema: Schema<object>, value: unknown): object {
  const result = validate(schema, value);
  if (result.ok) return result.value;
  throw invalid(result.issues.map((issue) => ({ ...issue, pointer: `${prefix}${issue.pointer}` })));
}

/** Text that is no number, or no boolean, stays text, and the schema reports what it should be. */
function coerceQuery(operation: Operation, query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...query].map(([name, text]) => {
      const type = Object.hasOwn(operation.query, name) ? operation.query[name] : 'string';
      if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return [name, Number(text)];
      if (type === 'boolean' && /^(true|false)$/.test(text)) return [name, text === 'true'];
      return [name, text];
    }),
  );
}

function requireSingleValues(operation: Operation, query: URLSearchParams): void {
  const issues = Object.keys(operation.query)
    .filter((name) => query.getAll(name).length > 1)
    .map((name) => issueOf({ code: 'not_unique' }, ['query', name]));
  if (issues.length > 0) throw invalid(issues);
}

function invalid(issues: readonly ProblemIssue[]): ApiProblem {
  return new ApiProblem('parameter_invalid', issues);
}
