import { fileURLToPath } from 'node:url';
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type IHttpResponse,
} from '@stoplight/prism-http';

const contract = fileURLToPath(new URL('../../../openapi/shopfest.yaml', import.meta.url));

/** The contract as Prism reads it, once: it compiles each shape when it first meets it. */
let reading: Promise<Operations> | undefined;

/** One request and its answer, as Prism judged them against the contract. */
export interface Exchange {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly status: number;
  /** What of the request does not fit, one line each. */
  readonly request: readonly string[];
  readonly response: readonly string[];
}

export interface Prism {
  /** Passes a request on to `upstream`, whatever it is, and judges it and its answer. Throws when there is none. */
  forward(sent: Sent, upstream: URL): Promise<{ exchange: Exchange; answer: IHttpResponse }>;
  /** Judges a request and an answer that are both there. */
  judge(sent: Sent, answer: IHttpResponse): Promise<Exchange>;
}

/** A request as it came over the wire. */
interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A validator that is not ours, over our contract: it looks at path, query, headers, security, status and bodies.
 * test/contract/prism.test.ts shows that it understands every shape.
 */
export async function createPrism(): Promise<Prism> {
  reading ??= getHttpOperationsFromSpec(contract);
  const operations = await reading;
  type Components = Partial<Parameters<typeof createInstance>[1]>;

  async function exchanged(sent: Sent, upstream: URL, components: Components = {}) {
    const config = { ...everything, upstream };
    const result = await createInstance(config, { logger: silent, ...components }).request(
      inputOf(sent),
      alike(operations, sent),
      config,
    )();
    if (result._tag === 'Left') throw result.left;
    const { output, validations } = result.right;
    const exchange: Exchange = {
      method: sent.method,
      target: sent.target,
      status: output.statusCode,
      request: validations.input.map(line),
      response: validations.output.map(line),
    };
    return { exchange, answer: output };
  }

  return {
    forward: (sent, upstream) => exchanged(sent, upstream),
    async judge(sent, answer) {
      const forward = () => () => async () => ({ _tag: 'Right' as const, right: answer });
      return (await exchanged(sent, new URL('http://127.0.0.1'), { forward })).exchange;
    },
  };
}

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/**
 * The operations whose path is like that of a request, or all where none is. Prism compares and sorts all that it is given,
 * which costs four times as much as the rest of its work.
 */
function alike(operations: Operations, { target }: Sent): Operations {
  const parts = target.replace(/\?.*/s, '').split('/');
  const found = operations.filter(({ path }) => {
    const names = path.split('/');
    return (
      names.length === parts.length && names.every((name, at) => name.startsWith('{') || name === parts[at])
    );
  });
  return found.length > 0 ? found : operations;
}

const everything = {
  isProxy: true as const,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
};

const line = ({ path = [], message }: { path?: string[]; message: string }): string =>
  [path.join('/'), message].filter(Boolean).join(' ');

function inputOf({ method, target, headers, body }: Sent): IHttpRequest {
  const { pathname, searchParams } = new URL(target, 'http://localhost');
  const query = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name);
    return [name, values.length === 1 ? String(values[0]) : values];
  });
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path: pathname, query: Object.fromEntries(query) },
    headers: { ...headers, 'accept-encoding': 'identity' },
    ...(body === '' ? {} : { body: parsed(body) }),
  };
}

/** Text that is not JSON goes on as it came, and Prism finds that it is not the object the contract asks for. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type Logger = Parameters<typeof createInstance>[1]['logger'];

/** Prism wants a logger of pino; what it would say stands in the exchange. */
const silent = new Proxy(
  {},
  { get: (_, name) => (name === 'child' ? () => silent : () => undefined) },
) as Logger;
