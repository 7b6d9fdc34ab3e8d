import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server got it, whole. */
interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  /** Every request so far, in order. */
  readonly received: readonly Received[];
}

/** Answers one request; `count` is 1 for the first. */
export type Answering = (request: Received, response: ServerResponse, count: number) => void;

/** A real server on a port of its own, closed with `await using`. */
export async function serve(answering: Answering): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const whole = { method, url, headers, body: Buffer.concat(chunks).toString() };
    received.push(whole);
    answering(whole, response, received.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Sends a JSON document. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'Content-Type': type, 'Request-Id': 'req_01test', ...headers });
  response.end(JSON.stringify(body));
}

/** A problem document as the service writes it. */
export function problem(
  status: number,
  code: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type: `https://shopfest.example/problems/${code}`,
    title: `Title of ${code}`,
    titleZh: `${code} 的標題`,
    status,
    code,
    detail: 'What to do.',
    detailZh: '處理方式。',
    requestId: 'req_01problem',
    retryable: false,
    ...more,
  };
}
