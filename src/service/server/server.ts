import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { refuseRequest } from '../app/respond.js';
import { ApiProblem } from '../http/problem.js';
import { setRemoteAddress } from '../http/remoteAddress.js';
import type { Service } from '../service.js';
import { limitConnections } from './connectionLimits.js';

export interface ServerOptions {
  /** 0, the default, picks a free port. */
  readonly port?: number | undefined;
  /** 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** How long requests in flight may take when the server stops; 10 seconds by default. */
  readonly drainMs?: number | undefined;
  /** How long a caller may take to send its request; 30 seconds by default. */
  readonly requestTimeoutMs?: number | undefined;
  /** How long a caller may take to send the headers of its first or next request; 10 seconds by default. */
  readonly headersTimeoutMs?: number | undefined;
  /**
   * Connections of one address, at most; 512 by default. Behind proxies all connections are theirs, and this limits
   * nothing: it is for the proxies to do.
   */
  readonly connectionsPerAddress?: number | undefined;
  /** How long a connection may be silent in the middle of a request or a response; 60 seconds by default. */
  readonly silenceMs?: number | undefined;
  /**
   * How many proxies of one's own stand before the server, each of which adds to X-Forwarded-For; none by default, and
   * then the header is ignored.
   */
  readonly proxies?: number | undefined;
  /**
   * Lets the adapter replace the global `Request` and `Response` with its own, which makes each request cheaper. For a
   * process that does nothing else.
   */
  readonly overrideGlobals?: boolean | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Accepts no more connections, lets requests in flight end, then closes the service and its store. */
  close(): Promise<void>;
}

/** Listens on a port for a service. @throws the error of `listen`, such as EADDRINUSE */
export async function startServer(
  service: Pick<Service, 'fetch' | 'close'>,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const {
    port = 0,
    host = '127.0.0.1',
    drainMs = 10_000,
    requestTimeoutMs = 30_000,
    headersTimeoutMs = Math.min(10_000, requestTimeoutMs),
    connectionsPerAddress = 512,
    silenceMs = 60_000,
    proxies = 0,
  } = options;
  const fetch = (request: Request, { incoming }: HttpBindings): Promise<Response> => {
    setRemoteAddress(request, incoming.socket.remoteAddress, proxies);
    return fetchOrDrop(service, request);
  };
  const listener = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
    overrideGlobalObjects: options.overrideGlobals ?? false,
    // A body that was refused unread is still being sent: Node reads it off the wire, within the request's timeout, so
    // that the caller gets to read its response. The adapter would close the connection after half a second.
    autoCleanupIncoming: false,
    errorHandler: (error) => (error instanceof ConnectionDropped ? undefined : refuseMalformedRequest()),
  });
  const unfinished = new Set<ServerResponse>();
  let draining = false;

  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: headersTimeoutMs,
      // How often Node looks for requests whose timeout has passed.
      connectionsCheckingInterval: Math.ceil(headersTimeoutMs / 4),
      keepAliveTimeout: 5_000,
    },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      unfinished.add(outgoing);
      outgoing.once('close', () => unfinished.delete(outgoing));
      if (draining) outgoing.shouldKeepAlive = false;
      void listener(incoming, outgoing).then(() => destroyWithoutResponse(outgoing));
    },
  );
  server.timeout = silenceMs;
  if (proxies === 0) limitConnections(server, connectionsPerAddress);
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
      for (const outgoing of unfinished) outgoing.shouldKeepAlive = false;
      const drainTimeout = setTimeout(() => server.closeAllConnections(), drainMs);
      await stopped;
      clearTimeout(drainTimeout);
      await service.close();
    },
  };
}

/** Thrown in place of a response: the connection ends without one, as when a network fails. */
class ConnectionDropped extends Error {
  override readonly name = 'ConnectionCut';
}

async function fetchOrDrop({ fetch }: Pick<Service, 'fetch'>, request: Request): Promise<Response> {
  const response = await fetch(request);
  // This is `Response.error()`, recognized by its status: reading its type would turn a response of the adapter into
  // one of Node's, whose body is a stream that has to be read again.
  if (response.status === 0) throw new ConnectionDropped();
  return response;
}

function destroyWithoutResponse(outgoing: ServerResponse): void {
  if (!outgoing.headersSent) outgoing.destroy();
}

/** For what is no request: a request line or a Host header that no URL can be made of. */
function refuseMalformedRequest(): Response {
  return refuseRequest(new Request('http://localhost/'), new ApiProblem('parameter_invalid'));
}
