import { type Send, WireFailure, type WireResponse } from './wireMessage.js';

export interface FetchAdapterOptions {
  /** Scheme, host and port; paths of requests bear the rest. */
  readonly origin: string;
  /** Longest body that is read, in bytes after decompression. */
  readonly maxBytes: number;
}

/**
 * Sends over `fetch`, in browsers and on the edge. Never follows redirects; sends and takes no cookies.
 */
export function fetchAdapter({ origin, maxBytes }: FetchAdapterOptions): Send {
  return async ({ method, path, headers, body, call: { signal } }) => {
    const init: RequestInit = { method, headers, redirect: 'manual', signal, ...withoutCookies() };
    if (body !== undefined) init.body = body;
    const response = await fetch(origin + path, init);
    return {
      // Browsers hide where a redirect goes, and its status.
      status: response.type === 'opaqueredirect' ? 302 : response.status,
      headers: Object.fromEntries(response.headers),
      body: await readText(response, maxBytes),
    } satisfies WireResponse;
  };
}

/** Cloudflare Workers know no cookies, and throw when they are told to omit them. */
function withoutCookies(): RequestInit {
  return 'credentials' in Request.prototype ? { credentials: 'omit' } : {};
}

/** The body is counted as it comes: its length is known from nothing else where it is compressed. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body } = response;
  if (body === null) return '';
  // React Native has no streams: the body is read once, as a whole.
  if (typeof body?.getReader !== 'function') return checkedLength(await response.text(), maxBytes);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new WireFailure('ANSWER_TOO_LARGE');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function checkedLength(text: string, maxBytes: number): string {
  if (text.length <= maxBytes) return text;
  throw new WireFailure('ANSWER_TOO_LARGE');
}
