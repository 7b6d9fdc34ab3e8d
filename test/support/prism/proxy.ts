import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createPrism, type Exchange, type Prism } from './prism.js';

export interface ValidatingProxy {
  readonly port: number;
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/** Puts Prism between a client and the service that the `Host` of each request names. */
export async function startValidatingProxy(): Promise<ValidatingProxy> {
  const prism = await createPrism();
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    relay(prism, request, response).then(
      (exchange) => exchanges.push(exchange),
      // The client went away, or nobody listens at the upstream: for the client the connection is lost.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function relay(prism: Prism, request: IncomingMessage, response: ServerResponse): Promise<Exchange> {
  const { method = 'GET', url: target = '/', headers } = request;
  const { exchange, answer } = await prism.forward(
    { method, target, headers: single(headers), body: await text(request) },
    new URL(`http://${headers.host}`),
  );
  // The body was read and is written anew, so its old length says nothing.
  const { 'content-length': _, ...kept } = answer.headers ?? {};
  response.writeHead(answer.statusCode, kept);
  response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  return exchange;
}

function single(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
