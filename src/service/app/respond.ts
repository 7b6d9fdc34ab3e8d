import { type ApiProblem, writeProblem } from '../http/problem.js';
import type { StoredResponse } from '../store/store.js';
import type { PublicResponse } from './publicReads.js';
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

/** Caches may keep it for a second, and then ask whether it still is what it was; a retraction takes effect by then. */
const publicCaching = { 'Cache-Control': 'public, max-age=1, must-revalidate' };

/** The same for everybody; 304 for a caller who has it. */
export function createPublicResponse(
  context: RequestContext,
  { response, etag }: PublicResponse,
  ifNoneMatch: string | null,
): Response {
  if (etag === null) return createResponse(context, response);
  context.headers = { ...publicCaching, ETag: etag, ...context.headers };
  if (!matches(ifNoneMatch, etag)) return createResponse(context, response);
  const { 'Content-Type': _, ...headers } = headersOf(context, '');
  return new Response(null, { status: 304, headers });
}

/** By the weak comparison, as RFC 9110 says: a proxy that compresses makes an ETag weak. */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const known = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
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
