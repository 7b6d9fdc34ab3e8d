import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from '@stoplight/prism-http';

const contract = fileURLToPath(new URL('../../../openapi/shopfest.yaml', import.meta.url));

/** One request and its answer, as Prism judged them against the contract. */
interface Exchange {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly status: number;
  /** What does not fit, one line each: `request body/name must be string`. */
  readonly violations: readonly string[];
}

export interface ValidatingProxy {
  readonly url: string;
  readonly port: number;
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/**
 * Puts Prism between a client and the service that the `Host` of each request names: every request and every
 * answer is passed on whatever it is, and judged by a validator that is not ours. Path, query, headers, security,
 * status and bodies are all looked at.
 */
export async function startValidatingProxy(): Promise<ValidatingProxy> {
  const forward = await prism();
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    relay(request, response, forward).then(
      (exchange) => exchanges.push(exchange),
      // The client went away, or nobody listens at the upstream: for the client the connection is lost.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Forward = Awaited<ReturnType<typeof prism>>;

async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  forward: Forward,
): Promise<Exchange> {
  const input = await readRequest(request);
  const { output, validations } = await forward(input, new URL(`http://${request.headers.host}`));
  const text = typeof output.body === 'string' ? output.body : JSON.stringify(output.body);
  response.writeHead(output.statusCode, bare(output.headers ?? {})).end(text);
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    status: output.statusCode,
    violations: [
      ...validations.input.map(({ message, path }) => `request ${[...(path ?? []), message].join(' ')}`),
      ...validations.output.map(({ message, path }) => `response ${[...(path ?? []), message].join(' ')}`),
    ],
  };
}

async function readRequest(request: IncomingMessage): Promise<IHttpRequest> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  return {
    method: (request.method ?? 'get').toLowerCase() as IHttpRequest['method'],
    url: {
      path: pathname,
      query: Object.fromEntries(
        [...new Set(searchParams.keys())].map((name) => {
          const values = searchParams.getAll(name);
          return [name, values.length === 1 ? String(values[0]) : values];
        }),
      ),
    },
    headers: { ...headers, 'accept-encoding': 'identity' },
    ...(text === '' ? {} : { body: parsed(text) }),
  };
}

/** Text that is not JSON goes on as it came, and Prism finds that it is not the object the contract asks for. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The body was read and is written anew, so its old length says nothing. */
function bare(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-length'),
  );
}

async function prism() {
  const operations = await getHttpOperationsFromSpec(contract);
  const config = {
    isProxy: true as const,
    upstreamProxy: undefined,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
  };
  const instance = createInstance({ ...config, upstream: new URL('http://127.0.0.1') }, { logger: silent });
  return async (input: IHttpRequest, upstream: URL) => {
    const result = await instance.request(input, operations, { ...config, upstream })();
    if (result._tag === 'Left') throw result.left;
    return result.right;
  };
}

type Logger = Parameters<typeof createInstance>[1]['logger'];

/** Prism wants a logger of pino; what it would say stands in the exchange. */
const silent = new Proxy(
  {},
  { get: (_, name) => (name === 'child' ? () => silent : () => undefined) },
) as Logger;
