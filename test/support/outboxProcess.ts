import { Shopfest } from '../../src/index.js';
import { Outbox } from '../../src/outbox/index.js';
import { saleInput } from './sales.js';

// A till as a process of its own: it enqueues a sale and sends, without a deadline, until SIGTERM.

const { TEST_STORE = '', TEST_LEASE = '' } = process.env;
const outbox = await Outbox.open({
  client: new Shopfest({ timeout: Number.POSITIVE_INFINITY, defaultHeaders: { 'X-Till': 'first' } }),
  store: TEST_STORE,
  lease: Number(TEST_LEASE),
});
await outbox.enqueue(saleInput(1));
outbox.start();
process.once('SIGTERM', () => void outbox.close());
