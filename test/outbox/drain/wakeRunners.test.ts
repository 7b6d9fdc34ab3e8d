import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Outbox } from '../../../src/outbox/index.js';
import { clientWithReplies } from '../../support/client.js';
import { createOutboxStore, openOutbox } from '../../support/outbox.js';
import { saleInput } from '../../support/sales.js';
import { problem } from '../../support/server.js';

const released = 'SELECT 1 FROM shopfest_outbox_parcels WHERE expires_at = 0';

describe('drain', () => {
  it('wakes an outbox that pauses for a minute since its key was refused', async () => {
    const { client, sent } = clientWithReplies([
      { status: 401, body: JSON.stringify(problem(401, 'key_invalid')) },
      {
        body: JSON.stringify({ results: [{ index: 0, externalId: 'S-1', status: 'accepted', id: 'txn_1' }] }),
      },
    ]);
    const store = await createOutboxStore('sqlite');
    const outbox: Outbox = await openOutbox(store, client, { concurrency: 1 });
    try {
      const paused = new Promise((resolve) => outbox.on('paused', resolve));
      await outbox.enqueue(saleInput(1));
      outbox.start();
      await paused;
      // The batch is released, and then the runner pauses.
      await expect.poll(() => store.query(released)).toHaveLength(1);
      await sleep(50);
      expect(await outbox.drain({ patience: 5_000 })).toEqual({ accepted: 1, duplicate: 0, rejected: 0 });
      expect(sent).toHaveLength(2);
    } finally {
      await outbox.close();
      await store.drop();
    }
  });
});
