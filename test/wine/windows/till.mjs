// @ts-check
// A till: enqueues one sale in each of the outboxes named, or, where the kind of its sales is `forever-…`, in the only one until it is killed.
import { appendFileSync } from 'node:fs';
import { Shopfest } from '@shopfest/partner-sdk';
import { Outbox } from '@shopfest/partner-sdk/outbox';

const [kind, ...stores] = process.argv.slice(2);
const forever = kind?.startsWith('forever-') ?? false;
/** @param {string} id @returns {any} */
const sale = (id) => ({
  externalId: id,
  merchantExternalId: 'store-1',
  channel: 'store',
  occurredAt: '2020-12-12T09:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'receipt', terminalId: 'T-1', number: id },
});

const client = new Shopfest();
for (const [index, store] of stores.entries()) {
  const outbox = await Outbox.open({ client, store });
  for (let number = 1; forever || number === 1; number++) {
    const id = `${kind}-${index}-${number}`;
    await outbox.enqueue(sale(id));
    // What is not reported may be on disk; what is reported must be.
    appendFileSync('enqueued.txt', `${id}\n`);
  }
  await outbox.close();
}
