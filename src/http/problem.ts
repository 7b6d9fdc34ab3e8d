import type { ProblemIssue } from '../generated/types.js';
import type { ProblemDetails } from './errors/index.js';
import { withoutBom } from './json.js';

type Redact = (text: string) => string;

const texts = ['type', 'title', 'titleZh', 'code', 'detail', 'detailZh', 'requestId', 'approvalId'] as const;
/** More faults than this are not kept; a batch can have thousands. */
const mostIssues = 100;

/**
 * Reads a problem document (RFC 9457) leniently: only declared fields, each only where its type is right, each
 * text without what was sent. Null when the body is no problem document at all, such as a proxy's page.
 */
export function readProblem(body: string, redact: Redact): ProblemDetails | null {
  const document = parseObject(body);
  if (document === null || typeof document.code !== 'string') return null;
  const problem: Record<string, unknown> = {};
  for (const name of texts) {
    const value = document[name];
    if (typeof value === 'string') problem[name] = redact(value);
  }
  if (Number.isInteger(document.status)) problem.status = document.status;
  if (typeof document.retryable === 'boolean') problem.retryable = document.retryable;
  if (Array.isArray(document.errors)) problem.errors = readIssues(document.errors, redact);
  return problem;
}

function readIssues(issues: readonly unknown[], redact: Redact): ProblemIssue[] {
  return issues.slice(0, mostIssues).flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { pointer, code, message, messageZh } = entry as Record<string, unknown>;
    if (typeof pointer !== 'string' || typeof message !== 'string') return [];
    return [
      {
        pointer: redact(pointer),
        code: typeof code === 'string' ? redact(code) : 'invalid',
        message: redact(message),
        messageZh: typeof messageZh === 'string' ? redact(messageZh) : redact(message),
      },
    ];
  });
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(withoutBom(text));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    // Not JSON: the caller says what that means for this status.
    return null;
  }
}
