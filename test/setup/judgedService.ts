import { appendFileSync } from 'node:fs';
import { vi } from 'vitest';
import { remoteAddressOf, setRemoteAddress } from '../../src/service/http/remoteAddress.js';
import type { Service } from '../../src/service/service.js';
import type { Exchange } from '../support/prism/prism.js';

/**
 * With `SHOPFEST_JUDGE=1` every service that a test opens, on a port, behind the mock or called directly, has its
 * requests and answers judged by Prism (test/setup/prism.ts reads the verdicts). Without it nothing is touched.
 */
const verdicts = process.env.SHOPFEST_JUDGE_FILE;

if (verdicts) {
  vi.doMock('../../src/service/service.js', async (importOriginal) => {
    const original = await importOriginal<typeof import('../../src/service/service.js')>();
    const { createPrism, parsed } = await import('../support/prism/prism.js');
    const prism = await createPrism();

    const judged = (service: Service): Service => ({
      ...service,
      async fetch(request) {
        const watched = watch(request);
        const response = await service.fetch(watched.request);
        const body = watched.text();
        if (body !== null && !outsideContract.includes(request.method)) {
          const exchange = await judge(request, body, response.clone());
          appendFileSync(verdicts, `${JSON.stringify(exchange)}\n`);
        }
        return response;
      },
    });

    async function judge(request: Request, text: string, response: Response): Promise<Exchange> {
      const { pathname, search } = new URL(request.url);
      const sent = {
        method: request.method,
        target: pathname + search,
        headers: Object.fromEntries(request.headers),
        body: text,
      };
      const { status: statusCode, headers } = response;
      const body = parsed(await response.text()) as Answer;
      const exchange = await prism.judge(sent, { statusCode, headers: Object.fromEntries(headers), body });
      return {
        ...exchange,
        request: exchange.request.filter((fault) => fault !== SCHEME && !isRefusedRow(fault, body)),
      };
    }

    return {
      ...original,
      createService: async (options) => judged(await original.createService(options)),
      createServiceWithStore: (store, settings) => judged(original.createServiceWithStore(store, settings)),
    } satisfies typeof original;
  });
}

/** HEAD is answered as GET, without the body; OPTIONS is how browsers ask whether they may call (CORS). */
const outsideContract = ['HEAD', 'OPTIONS'];

/** Prism takes `Bearer` only; the service takes the name in any case, as RFC 9110 says. */
const SCHEME = 'Invalid security scheme used';

interface Answer {
  readonly results?: readonly { readonly status: string }[];
}

/**
 * The same request, whose body is looked at as it is read and not otherwise. `text` is null when the service
 * answered before it had all of it.
 */
function watch(request: Request): { request: Request; text: () => string | null } {
  const reader = request.body?.getReader();
  if (!reader) return { request, text: () => '' };
  const chunks: Uint8Array[] = [];
  let whole = false;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) {
          whole = true;
          controller.close();
        } else {
          chunks.push(value);
          controller.enqueue(value);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  const { url, method, headers, signal } = request;
  const watched = new Request(url, { method, headers, signal, body, duplex: 'half' });
  setRemoteAddress(watched, remoteAddressOf(request) ?? undefined, 0);
  return {
    request: watched,
    text: () => (whole ? new TextDecoder().decode(Buffer.concat(chunks)) : null),
  };
}

/** Rows of a batch are answered one by one: a fault in one that was rejected was found. */
function isRefusedRow(fault: string, answer: Answer): boolean {
  const index = /^body\/rows\/(\d+)/.exec(fault)?.[1];
  return index !== undefined && answer.results?.[Number(index)]?.status === 'rejected';
}
