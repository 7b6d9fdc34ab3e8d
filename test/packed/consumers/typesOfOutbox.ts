import { Shopfest } from '@shopfest/partner-sdk';
import { type DeadLetter, type Enqueued, Outbox, OutboxError } from '@shopfest/partner-sdk/outbox';

export async function sell(client: Shopfest): Promise<string[]> {
  const outbox: Outbox = await Outbox.open({ client, store: 'file:./outbox.db', maxAge: 60_000 });
  const stop = outbox.on('delivered', ({ transactionId, entries }) => console.log(transactionId, entries));
  const enqueued: Enqueued = await outbox.enqueue(
    {
      externalId: 'S-1',
      merchantExternalId: 'store-1',
      channel: 'store',
      occurredAt: '2020-12-12T14:30:00+08:00',
      totalAmount: 1280,
      document: { type: 'einvoice', number: 'AB00000001', date: '2020-12-12' },
    },
    { stream: 'till-1' },
  );
  // @ts-expect-error A refund has an amount.
  await outbox.refund('external:S-1', {});
  await outbox.void('external:S-1', { kind: 'cancel' });
  outbox.start();
  stop();
  const letters: DeadLetter[] = [];
  for await (const letter of outbox.deadLetters()) letters.push(letter);
  const { pending, amountAtRisk } = await outbox.status();
  return [enqueued.id, ...letters.map(({ id }) => id), String(pending + amountAtRisk)];
}

export const codeOf = (error: unknown): string | null => (OutboxError.is(error) ? error.code : null);

export const client = new Shopfest();
