import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  trace,
} from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf, clientWithReplies, sale, taken } from '../support/client.js';
import { json, problem, serve } from '../support/server.js';

/** W3C trace context, the part that is injected. */
const w3c: TextMapPropagator = {
  inject(from, carrier, setter) {
    const span = trace.getSpanContext(from);
    if (span) setter.set(carrier, 'traceparent', `00-${span.traceId}-${span.spanId}-01`);
  },
  extract: (into) => into,
  fields: () => ['traceparent'],
};

/** Contexts that follow asynchronous calls, as on any Node application. */
function contextManager() {
  const storage = new AsyncLocalStorage<Context>();
  return {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: <A extends unknown[], R>(active: Context, work: (...args: A) => R, self?: unknown, ...args: A): R =>
      storage.run(active, () => work.call(self, ...args)),
    bind: <T>(_active: Context, target: T): T => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  };
}

describe('A call with OpenTelemetry', () => {
  const exporter = new InMemorySpanExporter();
  beforeEach(() => {
    exporter.reset();
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
    );
    propagation.setGlobalPropagator(w3c);
    context.setGlobalContextManager(contextManager());
  });
  afterEach(() => {
    trace.disable();
    propagation.disable();
    context.disable();
  });

  it('is a span with the names of the HTTP conventions, and propagates its context', async () => {
    await using server = await serve((_request, response) => json(response, 201, taken));
    await clientOf(server.url).transactions.push(sale);
    const [span] = exporter.getFinishedSpans();
    expect(span).toMatchObject({
      name: 'POST /v1/campaigns/{campaignId}/transactions',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
    });
    expect(span?.attributes).toEqual({
      'http.request.method': 'POST',
      'url.template': '/v1/campaigns/{campaignId}/transactions',
      'url.scheme': 'http',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(server.url).port),
      'http.response.status_code': 201,
    });
    const { traceId, spanId } = span?.spanContext() ?? {};
    expect(server.received[0]?.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`);
  });

  it('adds its retries as events to the one span', async () => {
    const failure = {
      status: 503,
      body: JSON.stringify(problem(503, 'service_unavailable', { retryable: true })),
    };
    const { client } = clientWithReplies(
      [failure, new Error('lost'), { status: 201, body: JSON.stringify(taken) }],
      {
        maxRetries: 2,
      },
    );
    await client.transactions.push(sale);
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(1);
    expect(spans[0]?.attributes).toMatchObject({
      'http.response.status_code': 201,
      'http.request.resend_count': 2,
    });
    expect(spans[0]?.events.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
      {
        name: 'retry',
        'http.request.resend_count': 1,
        'error.type': '503',
        'shopfest.retry.delay_ms': expect.any(Number),
      },
      {
        name: 'retry',
        'http.request.resend_count': 2,
        'error.type': 'connection_failed',
        'shopfest.retry.delay_ms': expect.any(Number),
      },
    ]);
  });

  it.each([
    ['a problem', { status: 404, body: JSON.stringify(problem(404, 'campaign_not_found')) }, '404', 404],
    ['a lost connection', new Error('lost'), 'connection_failed', undefined],
  ])('ends its span as an error after %s', async (_name, reply, type, status) => {
    const { client } = clientWithReplies([reply]);
    await client.campaigns.retrieve().catch(() => undefined);
    const [span] = exporter.getFinishedSpans();
    expect(span?.status.code).toBe(SpanStatusCode.ERROR);
    expect(span?.attributes['error.type']).toBe(type);
    expect(span?.attributes['http.response.status_code']).toBe(status);
  });

  it('is a child of the span of the caller, and is active while the request is made', async () => {
    const tracer = trace.getTracer('application');
    let active: string | undefined;
    const { client } = clientWithReplies([
      () => {
        active = trace.getActiveSpan()?.spanContext().spanId;
        return {};
      },
    ]);
    await tracer.startActiveSpan('checkout', async (span) => {
      await client.campaigns.retrieve();
      span.end();
    });
    const [call, parent] = exporter.getFinishedSpans();
    expect(call?.parentSpanContext?.spanId).toBe(parent?.spanContext().spanId);
    expect(active).toBe(call?.spanContext().spanId);
  });

  it('has no span when nothing is sent, and no span holds what was sent', async () => {
    const { client } = clientWithReplies([{ status: 422, body: '{}' }]);
    await client.transactions.push({} as never).catch(() => undefined);
    expect(exporter.getFinishedSpans()).toEqual([]);
    await client.merchants.list({ ubn: '22099131' }).catch(() => undefined);
    await client.transactions.retrieve('external:secret-1').catch(() => undefined);
    const spans = exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
    expect(spans).toHaveLength(2);
    expect(JSON.stringify(spans)).not.toMatch(/22099131|secret-1|sf_test/);
  });
});

describe('A call without OpenTelemetry', () => {
  it('propagates nothing', async () => {
    const { client, sent } = clientWithReplies([{}]);
    await client.campaigns.retrieve();
    expect(sent[0]?.request.headers).not.toHaveProperty('traceparent');
  });
});
