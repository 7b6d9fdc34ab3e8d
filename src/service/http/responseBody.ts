import type { Operation } from '../../generated/operations.js';
import { fastPath, schemas } from '../../generated/schemas.js';
import { validate } from '../../validation/validate.js';
import type { StoredResponse } from '../store/store.js';

/** What to do about a response with fields that the contract does not declare: leave them out, or fail. */
export type ResponseCheck = 'strip' | 'throw';

/** A response of this service that does not fit the contract. Holds JSON pointers only, never values. */
export class ResponseMismatchError extends Error {
  override readonly name = 'ResponseMismatchError';

  constructor(
    readonly operation: string,
    readonly pointers: readonly string[],
  ) {
    super(`${operation} responds with what the contract does not declare: ${pointers.join(', ')}`);
  }
}

interface OperationResult {
  readonly body: unknown;
  readonly status?: number;
  readonly storedBody?: unknown;
  readonly isContract?: true;
}

/**
 * The response as text, checked against the contract: nothing leaves that the contract does not declare.
 * @throws ResponseMismatchError where it does not fit, and with `throw` also where it has more than is declared
 */
export function serializeResponse(
  operation: Operation,
  result: OperationResult,
  check: ResponseCheck,
): StoredResponse {
  const { body, status = operation.status, storedBody, isContract } = result;
  const serialize = (value: unknown): string =>
    operation.text
      ? String(value)
      : JSON.stringify(isContract ? value : declaredFields(operation, value, check));
  return {
    status,
    body: serialize(body),
    ...(storedBody === undefined ? {} : { storedBody: serialize(storedBody) }),
  };
}

function declaredFields(operation: Operation, body: unknown, check: ResponseCheck): unknown {
  if (!operation.response) return body;
  const { match, ordered } = fastPath(operation.response);
  const size = match(body);
  if (size !== 0) return size > 0 ? body : ordered(body);
  const result = validate(schemas('strict')[operation.response], body);
  if (!result.ok)
    throw new ResponseMismatchError(
      operation.id,
      result.issues.map(({ pointer }) => pointer),
    );
  const undeclared = check === 'throw' ? undeclaredPointers(body, result.value) : [];
  if (undeclared.length > 0) throw new ResponseMismatchError(operation.id, undeclared);
  return result.value;
}

/** Pointers to fields of `value` that `declared`, a copy of it with declared fields only, does not have. */
function undeclaredPointers(value: unknown, declared: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const fieldPointer = `${pointer}/${name}`;
    if (field === undefined) return [];
    if (!Object.hasOwn(declared as object, name)) return [fieldPointer];
    return undeclaredPointers(field, (declared as Record<string, unknown>)[name], fieldPointer);
  });
}
