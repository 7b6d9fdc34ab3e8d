'use strict';
const http = require('node:http');

/** A service that says it is well, and fails once before it does. */
exports.withStub = async (/** @type {(baseURL: string) => Promise<void>} */ use) => {
  let requests = 0;
  const server = http.createServer((_request, response) => {
    requests += 1;
    const status = requests === 1 ? 503 : 200;
    response.writeHead(status, { 'Content-Type': 'application/json', 'Retry-After': '0' });
    const time = '2020-12-12T10:00:00+08:00';
    response.end(JSON.stringify({ status: 'ok', mode: 'test', version: '1.0.0', store: 'sqlite', time }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

/** Of the form of a key, and of no service. */
exports.apiKey = 'sf_test_SandboxPartner0000000000000000002mS5YC';
