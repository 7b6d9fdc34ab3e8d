import { readChunks } from '../../files/readChunks.js';
import { FeedError } from '../error.js';
import { abortable } from './abortable.js';
import { readResponse } from './response.js';

/**
 * Where a feed is read from: the path of a file (or its `file:` URL), bytes, what `fetch` resolved to, a Blob, or
 * a stream of Node or of the web, or any async iterable, of bytes or text.
 *
 * `fetch` takes a body of `Content-Encoding: gzip` that was cut for a whole one. Ask for `Accept-Encoding: identity`, or
 * for a file that is gzip by itself, whose cut is found.
 */
export type FeedSource =
  | string
  | URL
  | Uint8Array
  | ArrayBuffer
  | Blob
  | Response
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

export interface SourceBytes {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The charset of the response, if any. */
  readonly charset: string | null;
}

/** The bytes of a source. Any error of the source becomes a {@link FeedError}. */
export function openSource(source: FeedSource, signal: AbortSignal | undefined): SourceBytes {
  if (source instanceof Response) {
    const { chunks, charset } = readResponse(source);
    return { chunks: guarded(chunks, signal), charset };
  }
  return { chunks: guarded(chunksOf(source, signal), signal), charset: null };
}

function chunksOf(
  source: Exclude<FeedSource, Response>,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array | string> {
  if (typeof source === 'string' || source instanceof URL) return readChunks(pathOf(source), signal);
  if (source instanceof Uint8Array) return once(source);
  if (source instanceof ArrayBuffer) return once(new Uint8Array(source));
  if (source instanceof Blob) return source.stream() as ReadableStream<Uint8Array>;
  if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) return source;
  throw new FeedError('source_invalid');
}

function pathOf(source: string | URL): string | URL {
  if (source instanceof URL ? source.protocol === 'file:' : !/^https?:\/\//i.test(source)) return source;
  throw new FeedError('source_invalid', { detail: ['an address, not a path', '這是網址而非路徑'] });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const encoder = new TextEncoder();

async function* guarded(
  chunks: AsyncIterable<Uint8Array | string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of abortable(chunks, signal)) {
      if (typeof chunk === 'string') yield encoder.encode(chunk);
      else if (chunk instanceof Uint8Array) yield chunk;
      else throw new FeedError('source_invalid', { detail: ['a stream of something else', '串流內容有誤'] });
    }
  } catch (error) {
    throw FeedError.is(error) ? error : sourceFailed(error);
  }
}

function sourceFailed(cause: unknown): FeedError {
  const { code } = (cause ?? {}) as { code?: unknown };
  const detail = typeof code === 'string' ? ([code, code] as const) : undefined;
  return new FeedError('source_failed', { detail, cause });
}
