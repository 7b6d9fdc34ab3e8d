import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { createRequestContext } from '../app/requestContext.js';
import { createProblemResponse } from '../app/respond.js';
import { ApiProblem } from '../http/problem.js';
import { setRemoteAddress } from '../http/remoteAddress.js';
import type { Service } from '../service.js';

export interface ServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /** 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** How long a request that is being answered may take when the server stops; 10 seconds by default. */
  readonly drainMs?: number | undefined;
  /** How long a caller may take to send its request; 30 seconds by default. */
  readonly requestTimeoutMs?: number | undefined;
  /** How long a connection may be silent in the middle of a request or an answer; 60 seconds by default. */
  readonly silenceMs?: number | undefined;
  /**
   * How many proxies of one's own stand before it, each of which adds to X-Forwarded-For; none by default, and then
   * the header is not looked at.
   */
  readonly proxies?: number | undefined;
  /**
   * Lets the adapter put its own `Request` and `Response` in place of the global ones, which saves each call some
   * time. For a process that does nothing else.
   */
  readonly overrideGlobals?: boolean | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Takes no more connections, answers what has come in, then closes the service and its store. */
  close(): Promise<void>;
}

/** Puts a service on a port. @throws the error of `listen`, such as EADDRINUSE */
export async function startServer(
  service: Pick<Service, 'fetch' | 'close'>,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const {
    port = 0,
    host = '127.0.0.1',
    drainMs = 10_000,
    requestTimeoutMs = 30_000,
    silenceMs = 60_000,
    proxies = 0,
  } = options;
  const respondTo = (request: Request, { incoming }: HttpBindings): Promise<Response> => {
    setRemoteAddress(request, incoming.socket.remoteAddress, proxies);
    return fetchOrDrop(service, request);
  };
  const listener = getRequestListener((request, bindings) => respondTo(request, bindings as HttpBindings), {
    overrideGlobalObjects: options.overrideGlobals ?? false,
    // A body that was refused unread is still on its way: Node reads it off the wire, within the request's time,
    // so that the caller gets to read its answer. The adapter would cut the connection after half a second.
    autoCleanupIncoming: false,
    errorHandler: (error) => (error instanceof ConnectionDropped ? undefined : malformedRequestResponse()),
  });
  const answering = new Set<ServerResponse>();
  let draining = false;

  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      // Node looks only so often for callers whose time is over.
      connectionsCheckingInterval: Math.ceil(requestTimeoutMs / 4),
      keepAliveTimeout: 5_000,
    },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      answering.add(outgoing);
      outgoing.once('close', () => answering.delete(outgoing));
      if (draining) outgoing.shouldKeepAlive = false;
      void listener(incoming, outgoing).then(() => destroyWithoutResponse(outgoing));
    },
  );
  server.timeout = silenceMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    async close() {
      draining = true;
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      for (const outgoing of answering) outgoing.shouldKeepAlive = false;
      const limit = setTimeout(() => server.closeAllConnections(), drainMs);
      await stopped;
      clearTimeout(limit);
      await service.close();
    },
  };
}

/** Thrown in place of an answer: the connection ends without one, as when a network fails. */
class ConnectionDropped extends Error {
  override readonly name = 'ConnectionCut';
}

async function fetchOrDrop({ fetch }: Pick<Service, 'fetch'>, request: Request): Promise<Response> {
  const response = await fetch(request);
  // `Response.error()`, known by its status: asked for its type, an answer of the adapter becomes a Response of
  // Node's, whose body then is a stream that has to be read again.
  if (response.status === 0) throw new ConnectionDropped();
  return response;
}

function destroyWithoutResponse(outgoing: ServerResponse): void {
  if (!outgoing.headersSent) outgoing.destroy();
}

/** What reaches no service: a request line or a Host header that no URL can be made of. */
function malformedRequestResponse(): Response {
  const request = new Request('http://localhost/');
  return createProblemResponse(createRequestContext(request, null), new ApiProblem('parameter_invalid'));
}
