import type { Attributes, Context, Span, TextMapSetter } from '@opentelemetry/api';
import type { ClientOperation } from '../generated/operation.js';
import { ShopfestError } from './errors/index.js';

type Api = typeof import('@opentelemetry/api');

/** What the API package leaves here once an application has set up OpenTelemetry. */
const registry = Symbol.for('opentelemetry.js.api.1');
const name = '@shopfest/partner-sdk';

let loading: Promise<Api | null> | undefined;

/** A span for a call, or null where the API package is not to be found. Ask `isTraced` first. */
export async function startSpan(operation: ClientOperation, service: URL): Promise<CallSpan | null> {
  loading ??= loadApi();
  const api = await loading;
  return api === null ? null : new CallSpan(api, operation, service);
}

/**
 * Whether an application has set up OpenTelemetry; only then `@opentelemetry/api` is loaded, so that nobody else
 * pays for it. Cheap enough to be asked on every call.
 */
export function isTraced(): boolean {
  return (globalThis as { [registry]?: unknown })[registry] !== undefined;
}

async function loadApi(): Promise<Api | null> {
  // A name that bundlers do not follow: the package is an optional peer and must not break a build without it.
  const specifier = '@opentelemetry/api';
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ specifier)) as Api;
  } catch {
    // Registered by a copy that is not installed beside us: no spans, and nothing else is lost.
    return null;
  }
}

const intoHeaders: TextMapSetter<Record<string, string | false>> = {
  set: (headers, key, value) => {
    headers[key] = value;
  },
};

/**
 * One client span per logical call, named and described by the HTTP semantic conventions; retries are events on it.
 * It bears the template of the path and never the path, the query, a header or a body.
 */
export class CallSpan {
  readonly #api: Api;
  readonly #span: Span;
  readonly #context: Context;

  constructor(api: Api, operation: ClientOperation, service: URL) {
    this.#api = api;
    const attributes: Attributes = {
      'http.request.method': operation.method,
      'url.template': operation.path,
      'url.scheme': service.protocol.slice(0, -1),
      'server.address': service.hostname,
      'server.port': Number(service.port) || (service.protocol === 'https:' ? 443 : 80),
    };
    this.#span = api.trace
      .getTracer(name)
      .startSpan(`${operation.method} ${operation.path}`, { kind: api.SpanKind.CLIENT, attributes });
    this.#context = api.trace.setSpan(api.context.active(), this.#span);
  }

  /** Adds `traceparent` and whatever else the application propagates. */
  inject(headers: Record<string, string | false>): void {
    this.#api.propagation.inject(this.#context, headers, intoHeaders);
  }

  /** Runs with the span active, so that spans of `node:http` hang below it. */
  within<T>(work: () => T): T {
    return this.#api.context.with(this.#context, work);
  }

  retry(error: ShopfestError, resend: number, delay: number): void {
    this.#span.addEvent('retry', {
      'http.request.resend_count': resend,
      'error.type': typeOf(error),
      'shopfest.retry.delay_ms': delay,
    });
  }

  succeed(status: number, attempts: number): void {
    this.#finish(status, attempts);
    this.#span.end();
  }

  fail(error: unknown): void {
    const ours = error instanceof ShopfestError ? error : null;
    if (ours !== null) this.#finish(ours.status, ours.attempts);
    this.#span.setAttribute('error.type', ours === null ? '_OTHER' : typeOf(ours));
    this.#span.setStatus({ code: this.#api.SpanStatusCode.ERROR, ...(ours && { message: ours.code }) });
    this.#span.end();
  }

  #finish(status: number | null, attempts: number): void {
    if (status !== null) this.#span.setAttribute('http.response.status_code', status);
    if (attempts > 1) this.#span.setAttribute('http.request.resend_count', attempts - 1);
  }
}

/** The status where there is one, as the conventions ask; otherwise the code. */
function typeOf(error: ShopfestError): string {
  return error.status === null ? error.code : String(error.status);
}
