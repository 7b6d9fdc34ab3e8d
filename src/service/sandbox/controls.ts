import { fromTimestamp, toTaipei } from '../../campaign/taipeiTime.js';
import { refuseRequest } from '../app/respond.js';
import { ApiProblem, problemOf } from '../http/problem.js';
import { readJson } from '../http/readJson.js';
import type { SandboxClock } from './clock.js';
import { type Fault, type Faults, isFault } from './faults.js';

type Fetch = (request: Request) => Promise<Response>;

interface Controls {
  readonly apiKey: string;
  readonly clock: SandboxClock;
  readonly faults: Faults;
}

/**
 * Lets the operator's key set the clock and the faults of a sandbox over HTTP, under paths that are not in the
 * contract:
 *
 *     GET    /sandbox                  the time and the queued faults
 *     PUT    /sandbox/clock            { "at": "2021-01-02T18:00:00+08:00" } or { "advanceSeconds": -3600 }
 *     POST   /sandbox/faults           { "kind": "rateLimited", "operation": "pushTransaction", "times": 2 }
 *     DELETE /sandbox/faults
 */
export function withControls(fetch: Fetch, controls: Controls): Fetch {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname !== '/sandbox' && !pathname.startsWith('/sandbox/')) return fetch(request);
    try {
      if (request.headers.get('authorization') !== `Bearer ${controls.apiKey}`)
        throw new ApiProblem('operator_only');
      await runControl(`${request.method} ${pathname}`, request, controls);
      return Response.json({ now: toTaipei(controls.clock.now()), faults: controls.faults.list() });
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return refuseRequest(request, problem);
    }
  };
}

async function runControl(route: string, request: Request, { clock, faults }: Controls): Promise<void> {
  switch (route) {
    case 'GET /sandbox':
      return;
    case 'PUT /sandbox/clock':
      return setClock(clock, (await readJson(request)).value);
    case 'POST /sandbox/faults':
      return faults.add(readFault((await readJson(request)).value));
    case 'DELETE /sandbox/faults':
      return faults.clear();
    default:
      throw new ApiProblem('route_not_found');
  }
}

function setClock(clock: SandboxClock, body: unknown): void {
  const { at, advanceSeconds } = readFields(body);
  if (typeof at === 'string' && advanceSeconds === undefined) clock.set(readTime(at));
  else if (typeof advanceSeconds === 'number' && at === undefined) clock.advance(advanceSeconds * 1_000);
  else throw new ApiProblem('validation_failed');
}

function readTime(text: string): number {
  try {
    return fromTimestamp(text);
  } catch {
    throw new ApiProblem('validation_failed');
  }
}

function readFault(body: unknown): Fault {
  if (isFault(body)) return body;
  throw new ApiProblem('validation_failed');
}

function readFields(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  throw new ApiProblem('validation_failed');
}
