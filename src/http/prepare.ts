import type { Operation } from '../generated/operations.js';
import type { ProblemIssue } from '../generated/types.js';
import { pathOf, queryOf, unfitParameters } from './address.js';
import type { Checks } from './checks.js';

/** What a resource asks for; `body` is checked, `bodyText` is sent as it is because its rows were checked before. */
export interface CallInput {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly bodyText?: string | undefined;
  /** What the answer must have to be of any use; without it, it counts as unreadable. */
  readonly fits?: ((body: unknown) => boolean) | undefined;
}

/** A call that fits the contract, as text. */
export interface Prepared {
  readonly path: string;
  readonly body: string | undefined;
}

/** A call that does not, and where. */
export interface Refused {
  readonly code: 'validation_failed' | 'parameter_invalid';
  readonly issues: readonly ProblemIssue[];
}

/** Checks a call strictly against the contract and puts it into text. Pure. */
export function prepare(
  operation: Operation,
  input: CallInput,
  base: URL,
  checks: Checks,
): Prepared | Refused {
  const path = input.path ?? {};
  const query = input.query ?? {};
  const issues = [
    ...unfitParameters(operation, path).map(unfitParameter),
    ...checks.parameters(operation.id, path, query),
  ];
  if (issues.length > 0) return { code: 'parameter_invalid', issues };
  const address = pathOf(operation, base, path) + queryOf(query);
  if (input.bodyText !== undefined || operation.request === null)
    return { path: address, body: input.bodyText };
  const checked = checks.request(operation.request, input.body);
  if (!checked.ok) return { code: 'validation_failed', issues: checked.issues };
  return { path: address, body: JSON.stringify(checked.value) };
}

const unfitParameter = (name: string): ProblemIssue => ({
  pointer: `/path/${name}`,
  code: 'missing',
  message: 'is required, and cannot be . or ..',
  messageZh: '為必填，且不可為 . 或 ..',
});
