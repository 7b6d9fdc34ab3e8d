import type { ProblemIssue } from '../generated/types.js';
import type { ProblemDetails } from './errors/index.js';

type Clean = (text: string) => string;

const texts = ['type', 'title', 'titleZh', 'code', 'detail', 'detailZh', 'requestId'] as const;
/** More faults than this are not kept; a batch can have thousands. */
const mostIssues = 100;

/**
 * Reads a problem document (RFC 9457) leniently: only declared fields, each only where its type is right, each
 * text cleaned of what was sent. Null when the body is no problem document at all, such as a proxy's page.
 */
export function readProblem(body: string, clean: Clean): ProblemDetails | null {
  const given = parseObject(body);
  if (given === null || typeof given.code !== 'string') return null;
  const problem: Record<string, unknown> = {};
  for (const name of texts) {
    const value = given[name];
    if (typeof value === 'string') problem[name] = clean(value);
  }
  if (Number.isInteger(given.status)) problem.status = given.status;
  if (typeof given.retryable === 'boolean') problem.retryable = given.retryable;
  if (Array.isArray(given.errors)) problem.errors = readIssues(given.errors, clean);
  return problem;
}

function readIssues(given: readonly unknown[], clean: Clean): ProblemIssue[] {
  return given.slice(0, mostIssues).flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { pointer, code, message, messageZh } = entry as Record<string, unknown>;
    if (typeof pointer !== 'string' || typeof message !== 'string') return [];
    return [
      {
        pointer: clean(pointer),
        code: typeof code === 'string' ? clean(code) : 'invalid',
        message: clean(message),
        messageZh: typeof messageZh === 'string' ? clean(messageZh) : clean(message),
      },
    ];
  });
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    // Not JSON: the caller says what that means for this status.
    return null;
  }
}
