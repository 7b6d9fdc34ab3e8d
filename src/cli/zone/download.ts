import { get as getHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as getHttps } from 'node:https';
import { PassThrough, pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createInflate } from 'node:zlib';
import { proxyFor } from '../../http/proxy.js';
import { proxyAgent } from '../../http/proxyAgent.js';
import type { FeedAddress } from './feedAddress.js';

const maxRedirects = 10;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Gets a feed as the server sends it. `fetch` takes a gzip body that was cut for a whole one, so gzip stays as it is, for the
 * reader of feeds, which does not. Follows redirects; another host gets no password. Goes through the proxy that the
 * environment names.
 */
export async function download(
  { url, headers }: FeedAddress,
  signal: AbortSignal | undefined,
): Promise<Response> {
  let [address, sent] = [new URL(url), headers];
  for (let count = 0; ; count++) {
    const message = await get(address, { headers: { 'accept-encoding': 'gzip', ...sent }, signal });
    const { statusCode = 0, headers: received } = message;
    const { location } = received;
    if (!redirects.has(statusCode) || location === undefined || count === maxRedirects)
      return responseOf(message);
    message.destroy();
    const next = new URL(location, address);
    if (next.origin !== address.origin) sent = {};
    address = next;
  }
}

function get(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const proxy = proxyFor(url, process.env);
  const agent = proxy instanceof URL ? { agent: proxyAgent(url, proxy) } : {};
  const getBy = url.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    getBy(url, { ...options, ...agent }, resolve).on('error', reject);
  });
}

function responseOf(message: IncomingMessage): Response {
  const { statusCode: status = 0, headers } = message;
  const coding = (headers['content-encoding'] ?? '').trim().toLowerCase();
  const isPlain = coding === '' || coding === 'identity' || coding === 'gzip' || coding === 'x-gzip';
  const kept = ['content-type', ...(isPlain ? ['content-length'] : [])];
  const response = {
    status,
    headers: kept.flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  };
  if (status === 204 || status === 304) return new Response(null, response);
  const decompress =
    coding === 'br' ? createBrotliDecompress() : coding === 'deflate' ? createInflate() : null;
  // A failure of either ends the reading of the last one.
  const body = pipeline(message, decompress ?? new PassThrough(), () => {}) as Readable;
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, response);
}
