import { describe, expect, it } from 'vitest';
import { clientWithReplies } from '../support/client.js';

const pages = [
  { items: [{ id: 1 }, { id: 2 }], nextPageToken: 'second' },
  { items: [], nextPageToken: 'third' },
  { items: [{ id: 3 }], nextPageToken: null },
];
const tokenOf = (url: string): string | null => new URL(url).searchParams.get('pageToken');
const service = (request: { url: string }) => {
  const at = { second: 1, third: 2 }[tokenOf(request.url) ?? ''] ?? 0;
  return { body: JSON.stringify(pages[at]), headers: { 'request-id': `req_${at}` } };
};

const ids = async (rows: AsyncIterable<unknown>): Promise<number[]> => {
  const found: number[] = [];
  for await (const row of rows) found.push((row as { id: number }).id);
  return found;
};

describe('ShopfestList', () => {
  it('gives one page when it is awaited', async () => {
    const { client, sent } = clientWithReplies([service]);
    expect(await client.merchants.list({ status: 'approved', pageSize: 2 })).toEqual(pages[0]);
    expect(sent.map(({ request }) => request.url.split('?')[1])).toEqual(['status=approved&pageSize=2']);
  });

  it('gives every row of every page when it is iterated, with the same filters, without being awaited before', async () => {
    const { client, sent } = clientWithReplies([service]);
    expect(await ids(client.merchants.list({ status: 'approved' }))).toEqual([1, 2, 3]);
    expect(sent.map(({ request }) => request.url.split('?')[1])).toEqual([
      'status=approved',
      'status=approved&pageToken=second',
      'status=approved&pageToken=third',
    ]);
  });

  it('begins at the page token that it gets', async () => {
    const { client } = clientWithReplies([service]);
    expect(await ids(client.merchants.list({ pageToken: 'third' }))).toEqual([3]);
  });

  it('sends nothing before it is asked, and nothing more than is read', async () => {
    const { client, sent } = clientWithReplies([service]);
    const list = client.merchants.list();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sent).toHaveLength(0);
    for await (const _row of list) break;
    expect(sent).toHaveLength(1);
  });

  it('fetches its first page once when it is awaited and then iterated', async () => {
    const { client, sent } = clientWithReplies([service]);
    const list = client.merchants.list();
    await list;
    expect(await ids(list)).toEqual([1, 2, 3]);
    expect(sent).toHaveLength(3);
  });

  it.each([
    ['at once', ['a', 'a']],
    ['in a circle', ['a', 'b', 'c', 'a']],
  ])('ends with an error when a page token comes again (%s)', async (_name, tokens) => {
    const { client, sent } = clientWithReplies(
      tokens.map((nextPageToken) => ({ body: JSON.stringify({ items: [{ id: 1 }], nextPageToken }) })),
    );
    await expect(ids(client.merchants.list())).rejects.toMatchObject({
      name: 'ShopfestError',
      code: 'page_token_repeated',
    });
    expect(sent).toHaveLength(tokens.length);
  });

  it('gives pages, and what came with one', async () => {
    const { client } = clientWithReplies([service]);
    const list = client.merchants.list();
    const seen: unknown[] = [];
    for await (const page of list.pages()) seen.push(page);
    expect(seen).toEqual(pages);
    expect((await list.withResponse()).response.requestId).toBe('req_0');
  });

  it('refuses a page without rows as unreadable', async () => {
    const { client } = clientWithReplies([{ body: '{"rows":[]}' }]);
    await expect(client.merchants.list()).rejects.toMatchObject({ code: 'response_invalid' });
  });

  it('fails where the page fails', async () => {
    const { client } = clientWithReplies([service, { status: 500 }]);
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const row of client.merchants.list()) seen.push(row);
    })();
    await expect(reading).rejects.toMatchObject({ status: 500 });
    expect(seen).toHaveLength(2);
  });

  it('is a promise in every way', async () => {
    const { client } = clientWithReplies([service]);
    const done: string[] = [];
    expect(await client.merchants.list().finally(() => done.push('finally'))).toEqual(pages[0]);
    expect(await client.merchants.list().then(({ items }) => items.length)).toBe(2);
    expect(await Promise.all([client.merchants.list(), client.campaigns.list()])).toEqual([
      pages[0],
      pages[0],
    ]);
    expect(
      await clientWithReplies([{ status: 500 }])
        .client.merchants.list()
        .catch(() => 'caught'),
    ).toBe('caught');
    expect(String(client.merchants.list())).toBe('[object ShopfestList]');
    expect(done).toEqual(['finally']);
  });
});

describe('ShopfestPromise', () => {
  it('is a promise of the data in every way', async () => {
    const { client } = clientWithReplies([{ body: '{"id":"x"}' }]);
    const done: string[] = [];
    expect(await client.campaigns.retrieve()).toEqual({ id: 'x' });
    expect(await client.campaigns.retrieve().then(({ id }) => id)).toBe('x');
    expect(await client.campaigns.retrieve().finally(() => done.push('finally'))).toEqual({ id: 'x' });
    expect(await Promise.race([client.campaigns.retrieve()])).toEqual({ id: 'x' });
    expect(
      await clientWithReplies([{ status: 500 }])
        .client.campaigns.retrieve()
        .catch(() => 'caught'),
    ).toBe('caught');
    expect(String(client.campaigns.retrieve())).toBe('[object ShopfestPromise]');
    expect(done).toEqual(['finally']);
  });

  it('is sent once, however often it is awaited', async () => {
    const { client, sent } = clientWithReplies([{ body: '{}' }]);
    const call = client.campaigns.retrieve();
    await call;
    await call;
    await call.withResponse();
    expect(sent).toHaveLength(1);
  });

  it('is sent although nobody awaits it', async () => {
    const { client, sent } = clientWithReplies([{ body: '{}' }]);
    void client.campaigns.retrieve();
    await expect.poll(() => sent.length).toBe(1);
  });
});
