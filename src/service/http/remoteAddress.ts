import { isIP } from 'node:net';

/** By the request itself: no header that a caller sends can say it. */
const addresses = new WeakMap<Request, string>();

/** Where a request came from; null where there is no network between. */
export const remoteAddressOf = (request: Request): string | null => addresses.get(request) ?? null;

/**
 * Notes where a request came from: the other end of its connection or, behind `proxies` of one's own, what the
 * outermost of them wrote down. What stands further left in X-Forwarded-For is what a caller says of itself.
 */
export function setRemoteAddress(request: Request, peer: string | undefined, proxies: number): void {
  const address = proxies === 0 ? peer : forwardedAddress(request.headers.get('x-forwarded-for'), proxies);
  if (address !== undefined) addresses.set(request, address.replace(/^::ffff:(?=[\d.]+$)/, ''));
}

function forwardedAddress(header: string | null, proxies: number): string | undefined {
  const address = header?.split(',').at(-proxies)?.trim() ?? '';
  return isIP(address) === 0 ? undefined : address;
}
