// @ts-check
// A server that takes any request whole and answers what the campaign service answers to a sale.

import { createServer } from 'node:http';

const answer = JSON.stringify({
  index: 0,
  externalId: 'POS-0001',
  status: 'accepted',
  id: 'txn_01kb1q3m8x7v5r2t9w4y6z0g',
  entries: 2,
  evaluation: {
    ruleSetVersion: 1,
    qualified: true,
    entries: 2,
    clauses: [
      {
        id: 'threshold',
        passed: true,
        required: '500',
        actual: '1280',
        message: 'NT$1,280 reaches the threshold of NT$500: 2 entries.',
        messageZh: '金額 NT$1,280 達門檻 NT$500，可得 2 組抽獎號碼。',
      },
    ],
    evaluatedAt: '2020-12-12T14:30:00+08:00',
  },
});
const headers = {
  'Content-Type': 'application/json',
  'Content-Length': Buffer.byteLength(answer),
  'Request-Id': 'req_01kb1q3m8x7v5r2t9w4y6z0k',
};

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(201, headers).end(answer));
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.send?.(address.port);
});
