import { isUrl } from '../validation/isUrl.js';
/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The proxy that `HTTPS_PROXY` or `HTTP_PROXY` names for a service, in upper or lower case, or null for none.
 * `NO_PROXY` is a list of hosts that are reached directly: `*`, a name with all below it, an address, each with a port or
 * without. A service on this machine is reached through a proxy on this machine only, since no key may leave in plain text.
 */
export function proxyFor(service: URL, environment: Environment): URL | 'malformed' | null {
  const scheme = service.protocol === 'https:' ? 'HTTPS' : 'HTTP';
  const value = read(environment, `${scheme}_PROXY`) ?? read(environment, 'ALL_PROXY');
  if (value === undefined || isExcepted(service, read(environment, 'NO_PROXY'))) return null;
  const text = value.includes('://') ? value : `http://${value}`;
  if (!isUrl(text)) return 'malformed';
  const proxy = new URL(text);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') return 'malformed';
  return loopback.test(service.hostname) && !loopback.test(proxy.hostname) ? null : proxy;
}

function read(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || environment[name.toLowerCase()]?.trim() || undefined;
}

function isExcepted(service: URL, list: string | undefined): boolean {
  const port = service.port || (service.protocol === 'https:' ? '443' : '80');
  return (list ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, host = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(bracketed(entry)) ?? [];
      if (host === '' || (entryPort !== undefined && entryPort !== port)) return false;
      const name = host.replace(/^\*?\./, '');
      return service.hostname === name || service.hostname.endsWith(`.${name}`);
    });
}

/** An IPv6 address may stand without its brackets. */
function bracketed(entry: string): string {
  return /^[\da-f:]*:[\da-f:]*:[\da-f:]*$/.test(entry) ? `[${entry}]` : entry;
}
