import { isUrl } from '../validation/isUrl.js';

/** Why a base URL cannot be used. */
export type BaseURLFault = 'malformed' | 'userinfo' | 'query' | 'scheme' | 'insecure';

const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads a base URL. Plain http is for loopback only, since the key travels in a header; userinfo is refused, since
 * URLs end in logs.
 */
export function readBaseURL(text: string): URL | BaseURLFault {
  if (!isUrl(text)) return 'malformed';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'userinfo';
  if (url.search !== '' || url.hash !== '') return 'query';
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return 'insecure';
  return url;
}
