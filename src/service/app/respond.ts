import { type ApiProblem, writeProblem } from '../http/problem.js';
import type { StoredResponse } from '../store/store.js';
import type { RequestContext } from './requestContext.js';

/** Answers are for the one who asked, at this moment, and are nothing but what their type says. */
const always = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

const types = {
  'application/json': 'application/json',
  'text/html': 'text/html; charset=utf-8',
  // The only plain text of the contract is what Prometheus reads.
  'text/plain': 'text/plain; version=0.0.4; charset=utf-8',
} as const;

export function createResponse(exchange: RequestContext, { status, body }: StoredResponse): Response {
  const type = types[exchange.operation?.text ?? 'application/json'];
  return new Response(body, { status, headers: headersOf(exchange, type) });
}

export function createProblemResponse(exchange: RequestContext, problem: ApiProblem): Response {
  return new Response(JSON.stringify(writeProblem(problem, exchange.requestId)), {
    status: problem.status,
    headers: { ...headersOf(exchange, 'application/problem+json'), ...problem.headers },
  });
}

function headersOf({ requestId, headers }: RequestContext, type: string): Record<string, string> {
  return { ...always, 'Content-Type': type, 'Request-Id': requestId, ...headers };
}
