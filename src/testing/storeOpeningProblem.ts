import type { Problem } from '../generated/types.js';
import { ApiProblem, writeProblem } from '../service/http/problem.js';
import { newRequestId } from '../service/http/requestId.js';
import { SqliteMissingError } from '../sqlite.js';

/**
 * The response of a mock whose store does not open. MSW would respond with a plain 500 and hide the reason, which
 * names what to install. @throws every other error, which is a defect
 */
export function storeOpeningProblem(error: unknown): Response {
  if (!(error instanceof SqliteMissingError)) throw error;
  // One line of English, one of Chinese.
  const [detail = '', detailZh = detail] = error.message.split('\n');
  const written = writeProblem(new ApiProblem('internal_error'), newRequestId());
  const problem: Problem = { ...written, detail, detailZh, retryable: false };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}
