import { FeedError } from '../error.js';

interface ResponseBytes {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly charset: string | null;
}

/**
 * The body of a successful response, complete. A connection that ends early would look like a shorter feed, so the bytes
 * are counted where the server sent a length. A body that `fetch` decompressed has another length.
 */
export function readResponse(response: Response): ResponseBytes {
  const { ok, status, headers, body, bodyUsed } = response;
  if (!ok) {
    // The body is not read, and the connection is released.
    body?.cancel().catch(() => {});
    throw new FeedError('http_status', { detail: [`status ${status}`, `狀態碼 ${status}`] });
  }
  if (bodyUsed) {
    throw new FeedError('source_invalid', {
      detail: ['the body of this answer was read before', '此回應的內容已讀取過'],
    });
  }
  if (body === null) throw new FeedError('empty');
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;
  const chunks = body as AsyncIterable<Uint8Array>;
  return { chunks: length === null ? chunks : counted(chunks, Number(length)), charset };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    yield chunk;
  }
  if (read < length) throw new FeedError('body_cut');
}
