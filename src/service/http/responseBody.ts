import type { Operation } from '../../generated/operations.js';
import { fastPath, schemas } from '../../generated/schemas.js';
import { validate } from '../../validation/validate.js';
import type { StoredResponse } from '../store/store.js';

/** What to do about an answer with fields that the contract does not declare: leave them out, or fail. */
export type ResponseCheck = 'strip' | 'throw';

/** An answer of ours that is not what the contract says. Names places only. */
export class ResponseMismatchError extends Error {
  override readonly name = 'ResponseMisfitError';

  constructor(
    readonly operation: string,
    readonly pointers: readonly string[],
  ) {
    super(`${operation} answers what the contract does not say: ${pointers.join(', ')}`);
  }
}

interface OperationResult {
  readonly body: unknown;
  readonly status?: number;
  readonly storedBody?: unknown;
  readonly isContract?: true;
}

/**
 * The answer as text, after it was checked against the contract: nothing leaves that the contract does not declare.
 * @throws ResponseMisfitError where it does not size, and with `throw` also where it has more than is declared.
 */
export function serializeResponse(
  operation: Operation,
  result: OperationResult,
  check: ResponseCheck,
): StoredResponse {
  const { body, status = operation.status, storedBody, isContract } = result;
  const write = (value: unknown): string =>
    operation.text
      ? String(value)
      : JSON.stringify(isContract ? value : declaredFields(operation, value, check));
  return {
    status,
    body: write(body),
    ...(storedBody === undefined ? {} : { storedBody: write(storedBody) }),
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
  const more = check === 'throw' ? undeclaredPointers(body, result.value) : [];
  if (more.length > 0) throw new ResponseMismatchError(operation.id, more);
  return result.value;
}

/** Pointers to what is in `given` and not in `kept`, a copy of it with declared fields only. */
function undeclaredPointers(given: unknown, kept: unknown, pointer = ''): string[] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, value]) => {
    const place = `${pointer}/${name}`;
    if (value === undefined) return [];
    if (!Object.hasOwn(kept as object, name)) return [place];
    return undeclaredPointers(value, (kept as Record<string, unknown>)[name], place);
  });
}
