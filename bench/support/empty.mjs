// @ts-check
// A server that answers at once with as little as the client takes for an answer: what a call costs of itself.

import { createServer } from 'node:http';

const answer = JSON.stringify({
  status: 'ok',
  mode: 'test',
  version: '1.0.0',
  store: 'postgres',
  time: '2020-12-12T14:30:00+08:00',
});
const headers = {
  'Content-Type': 'application/json',
  'Content-Length': Buffer.byteLength(answer),
  'Request-Id': 'req_01kb1q3m8x7v5r2t9w4y6z0k',
};

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, headers).end(answer));
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.send?.(address.port);
});
