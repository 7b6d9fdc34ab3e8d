import type { Operation } from '../generated/operations.js';

type Values = Readonly<Record<string, unknown>>;

/** Why a base URL cannot be used. */
export type AddressFault = 'malformed' | 'userinfo' | 'query' | 'scheme' | 'insecure';

const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads a base URL. Plain http is for loopback only, since the key travels in a header; userinfo is refused, since
 * URLs end in logs.
 */
export function readBaseURL(text: string): URL | AddressFault {
  if (!URL.canParse(text)) return 'malformed';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'userinfo';
  if (url.search !== '' || url.hash !== '') return 'query';
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return 'insecure';
  return url;
}

/** The path of an operation below the base URL, with every parameter encoded. */
export function pathOf(operation: Operation, base: URL, parameters: Values): string {
  const prefix = base.pathname.replace(/\/+$/, '');
  return prefix + operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(parameters[name])));
}

/** Names of the path parameters that cannot stand in a path: `.` and `..` would be resolved away on the road. */
export function unfitParameters(operation: Operation, parameters: Values): string[] {
  return [...operation.path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => {
    const value = parameters[name as string];
    const fits = typeof value === 'string' && value !== '' && value !== '.' && value !== '..';
    return fits ? [] : [name as string];
  });
}

/** `?a=b&c=d`, or nothing. Undefined values are left out. */
export function queryOf(query: Values): string {
  let text = '';
  for (const name in query) {
    const value = query[name];
    if (value !== undefined) text += `${text === '' ? '?' : '&'}${encode(name)}=${encode(String(value))}`;
  }
  return text;
}

/** Lone surrogates have no UTF-8; they become U+FFFD, as everywhere else on the web. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
