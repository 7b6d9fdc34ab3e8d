import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, sale, taken, testKey } from '../support/client.js';

const base = 'https://campaign.example';
const server = setupServer();

describe('MSW', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());

  it('sees every request and answers it', async () => {
    const seen: Request[] = [];
    server.use(
      http.post(`${base}/v1/campaigns/:campaign/transactions`, async ({ request, params }) => {
        seen.push(request.clone());
        return HttpResponse.json(
          { ...taken, campaign: params.campaign },
          { status: 201, headers: { 'Request-Id': 'req_msw' } },
        );
      }),
    );
    const { data, response } = await clientOf(base).transactions.push(sale).withResponse();
    expect(data).toMatchObject({ campaign: 'taichung-2020' });
    expect(response).toMatchObject({ status: 201, requestId: 'req_msw' });
    expect(await seen[0]?.json()).toEqual(sale);
    expect(seen[0]?.headers.get('authorization')).toBe(`Bearer ${testKey}`);
  });

  it('can break the connection', async () => {
    server.use(http.get(`${base}/v1/me`, () => HttpResponse.error()));
    await expect(clientOf(base).service.me()).rejects.toMatchObject({
      code: 'connection_failed',
      attempts: 1,
    });
  });

  it('can fail first and succeed then', async () => {
    server.use(
      http.get(`${base}/v1/me`, () => new HttpResponse(null, { status: 503 }), { once: true }),
      http.get(`${base}/v1/me`, () => HttpResponse.json({ ok: true })),
    );
    server.resetHandlers(
      http.get(`${base}/v1/me`, () => new HttpResponse(null, { status: 503 }), { once: true }),
      http.get(`${base}/v1/me`, () => HttpResponse.json({ ok: true })),
    );
    const { response } = await clientOf(base, { maxRetries: 1 }).service.me().withResponse();
    expect(response.attempts).toBe(2);
  });
});
