import { type ApiProblem, writeProblem } from '../http/problem.js';
import type { StoredResponse } from '../store/store.js';
import { createRequestContext, type RequestContext } from './requestContext.js';

/** Responses are for this caller at this moment, and are nothing but what their type says. */
const commonHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

const contentTypes = {
  'application/json': 'application/json',
  'text/html': 'text/html; charset=utf-8',
  // The only plain text of the contract is the exposition format of Prometheus.
  'text/plain': 'text/plain; version=0.0.4; charset=utf-8',
  // The handler says which one it is.
  'image/*': 'application/octet-stream',
} as const;

export function createResponse(context: RequestContext, { status, body }: StoredResponse): Response {
  const media = context.operation?.text ?? 'application/json';
  const headers = headersOf(context, contentTypes[media]);
  // Of bytes, each is a character of the text.
  return new Response(media === 'image/*' ? Buffer.from(body, 'latin1') : body, { status, headers });
}

export function createProblemResponse(context: RequestContext, problem: ApiProblem): Response {
  return new Response(JSON.stringify(writeProblem(problem, context.requestId)), {
    status: problem.status,
    headers: { ...headersOf(context, 'application/problem+json'), ...problem.headers },
  });
}

/** The same for a request that reaches no operation. */
export function refuseRequest(request: Request, problem: ApiProblem): Response {
  return createProblemResponse(createRequestContext(request, null), problem);
}

function headersOf({ requestId, headers }: RequestContext, type: string): Record<string, string> {
  return { ...commonHeaders, 'Content-Type': type, 'Request-Id': requestId, ...headers };
}
