import type { Agent, ClientRequest, ClientRequestArgs } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';

type Connected = (error: Error | null, socket?: Duplex) => void;
interface Destination extends ClientRequestArgs {
  readonly servername?: string;
}

/**
 * An agent of `node:http(s)` that goes through an HTTP proxy: by a CONNECT tunnel to an https service, so that the proxy
 * sees neither key nor sale; with the whole address in the request line to an http one. Connections are kept alive.
 */
export function proxyAgent(service: URL, proxy: URL): Agent {
  return service.protocol === 'https:' ? tunnelAgent(service, proxy) : forwardAgent(service, proxy);
}

/** Milliseconds for a tunnel; a call that ends earlier does not wait for it. */
const TUNNEL_TIMEOUT = 30_000;

/** With the status in the code: 407 where the proxy wants a password. */
const refused = (status: number): Error => failure(`PROXY_REFUSED_${status}`);

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function tunnelAgent(service: URL, proxy: URL): HttpsAgent {
  const { Agent } = process.getBuiltinModule('node:https');
  const authority = `${service.hostname}:${service.port || 443}`;
  const agent = new Agent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = ((options: Destination, connected: Connected) => {
    const request = openTunnel(proxy, authority);
    let isOver = false;
    const finish = (outcome: Error | Duplex): void => {
      if (isOver) return;
      isOver = true;
      if (outcome instanceof Error) {
        request.destroy();
        connected(outcome);
      } else connected(null, outcome);
    };
    request.once('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode === 200)
        finish(connect({ ...options, socket } as Parameters<typeof connect>[0]) as Duplex);
      else finish(refused(statusCode));
    });
    // Whatever else the proxy does, the tunnel is not open.
    request.once('response', ({ statusCode = 0 }) => finish(refused(statusCode)));
    request.once('timeout', () => finish(failure('ETIMEDOUT')));
    request.once('close', () => finish(failure('ECONNRESET')));
    request.on('error', finish);
    request.end();
    return undefined;
  }) as typeof agent.createConnection;
  return agent;
}

function openTunnel(proxy: URL, authority: string): ClientRequest {
  const { request } = process.getBuiltinModule(proxy.protocol === 'https:' ? 'node:https' : 'node:http');
  const headers = { Host: authority, ...authorization(proxy) };
  return request({
    ...addressOf(proxy),
    method: 'CONNECT',
    path: authority,
    headers,
    agent: false,
    timeout: TUNNEL_TIMEOUT,
  });
}

function forwardAgent(service: URL, proxy: URL): Agent {
  const { Agent } = process.getBuiltinModule('node:http');
  const agent = new Agent({ keepAlive: true }) as Agent & {
    addRequest(request: ClientRequest, options: ClientRequestArgs): void;
  };
  const addRequest = agent.addRequest.bind(agent);
  agent.addRequest = (request, options) => {
    request.path = service.origin + request.path;
    for (const [name, value] of Object.entries(authorization(proxy))) request.setHeader(name, value);
    addRequest(request, { ...options, ...addressOf(proxy) });
  };
  if (proxy.protocol === 'https:') {
    const { connect } = process.getBuiltinModule('node:tls');
    agent.createConnection = ((options: Parameters<typeof connect>[0]) =>
      connect(options)) as typeof agent.createConnection;
  }
  return agent;
}

function addressOf({ hostname, port, protocol }: URL): { host: string; port: number } {
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
  };
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
