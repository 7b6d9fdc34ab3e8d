// @ts-check
// Loaded into every process of a run of `npm run test:proxy` (test/setup/prism.ts): whatever
// `node:http` would send to a service on this machine goes to the proxy instead, which reads from `Host` where it
// was meant to go. Neither client nor service, nor any test, knows of it.

import { Agent } from 'node:http';
import { connect } from 'node:net';

const proxy = Number(process.env.SHOPFEST_VALIDATING_PROXY_PORT);

if (proxy > 0) {
  const direct = Agent.prototype.createConnection;
  /** @type {typeof direct} */
  Agent.prototype.createConnection = function (options, callback) {
    const { host, hostname = host } = /** @type {{ host?: string, hostname?: string }} */ (options);
    const loopback = ['127.0.0.1', 'localhost', '::1'].includes(hostname ?? 'localhost');
    return loopback ? connect({ host: '127.0.0.1', port: proxy }) : direct.call(this, options, callback);
  };
}
