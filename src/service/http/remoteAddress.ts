import { isIP } from 'node:net';

/** Keyed by the request object, so that no header of a caller can set it. */
const addresses = new WeakMap<Request, string>();

/** The address that a request came from; null where it came over no network. */
export const remoteAddressOf = (request: Request): string | null => addresses.get(request) ?? null;

/**
 * Records where a request came from: the peer of its connection or, behind `proxies` of one's own, the address that the
 * outermost proxy added to X-Forwarded-For. Whatever stands further left in it is what a caller says of itself.
 */
export function setRemoteAddress(request: Request, peer: string | undefined, proxies: number): void {
  const address = proxies === 0 ? peer : forwardedAddress(request.headers.get('x-forwarded-for'), proxies);
  if (address !== undefined) addresses.set(request, address.replace(/^::ffff:(?=[\d.]+$)/, ''));
}

function forwardedAddress(header: string | null, proxies: number): string | undefined {
  const address = header?.split(',').at(-proxies)?.trim() ?? '';
  return isIP(address) === 0 ? undefined : address;
}

/** What one subscriber has: an address of IPv4, or the first 64 bits of one of IPv6. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
    .toLowerCase();
}
